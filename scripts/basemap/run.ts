import { execFileSync } from 'node:child_process'

/** Runs a program and returns what it wrote; it throws with the program's own message. */
export function run(program: string, args: readonly string[], cwd?: string): string {
  return execFileSync(program, args, {
    cwd,
    encoding: 'utf8',
    maxBuffer: 1 << 30,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
}
