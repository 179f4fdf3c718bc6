/** Programs that an engine is made of, and the screen that nobody sees on which they draw. */
import { type ChildProcess, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'

/** Larger than any window here with its bars. */
const SCREEN = '1500x1100x24'

export interface Display {
  /** What its programs are given as environment: the screen, and software that draws. */
  readonly env: NodeJS.ProcessEnv
  readonly close: () => Promise<void>
}

export async function startDisplay(): Promise<Display> {
  const screen = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', SCREEN, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const number = await lineOf(screen, screen.stdout, /^\d+$/)
  const env = { ...process.env, DISPLAY: `:${number}`, LIBGL_ALWAYS_SOFTWARE: '1' }
  return { env, close: () => end(screen) }
}

/** The first group, or the whole, of the first line that the program writes and that is like this. */
export function lineOf(program: ChildProcess, output: Readable | null, like: RegExp): Promise<string> {
  return new Promise((resolve, reject) => {
    if (!output) throw new Error('the program has no output')
    program.once('error', reject)
    program.once('exit', (code) => reject(new Error(`${program.spawnfile} ended with ${code}`)))
    createInterface(output).on('line', (line) => {
      const found = like.exec(line)
      if (found) resolve(found[1] ?? found[0])
    })
  })
}

/** Ends a program and waits until it has. */
export async function end(program: ChildProcess): Promise<void> {
  if (program.exitCode !== null || program.signalCode !== null) return
  const ended = new Promise((resolve) => program.once('exit', resolve))
  program.kill()
  await ended
}
