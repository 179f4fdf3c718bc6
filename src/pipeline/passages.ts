import { createHash } from 'node:crypto'

/** The sha256 of each line of a text, trimmed, in hex; `''` for a blank line. */
export function hashLines(text: string): string[] {
  return text.split('\n').map((line) => (line.trim() === '' ? '' : hashText(line.trim())))
}

/** The text of `seeds/passages/<id>.txt`. */
export function writePassages(text: string): string {
  return `${hashLines(text).join('\n')}\n`
}

export function hashText(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
