import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'

const FILE = new URL('results.md', import.meta.url)
const HEAD =
  '# What was measured\n\nWritten by `npm run bench`; only figures of one run are to be compared.\n'

/** Puts what a part of the bench has measured into `results.md`, in place of what it wrote there before. */
export function writeResults(part: string, text: string): void {
  const [begin, end] = [`<!-- ${part} -->`, `<!-- end of ${part} -->`]
  const before = existsSync(FILE) ? readFileSync(FILE, 'utf8') : HEAD
  const section = `${begin}\n\n${text.trim()}\n\n${end}`
  const [from, to] = [before.indexOf(begin), before.indexOf(end)]
  const next =
    from < 0
      ? `${before.trimEnd()}\n\n${section}\n`
      : before.slice(0, from) + section + before.slice(to + end.length)
  writeFileSync(FILE, next)
}

/** The machine on which a browser of this version has measured. */
export function machine(browserVersion: string): string {
  const [first, ...others] = cpus()
  const gib = Math.round(totalmem() / 2 ** 30)
  return `${others.length + 1} × ${first?.model ?? 'unknown processor'}, ${gib} GiB, ${process.platform}; headless Chromium ${browserVersion}, drawn by software (SwiftShader), 1280 × 800; ${new Date().toISOString().slice(0, 10)}.`
}

/** The value below which this share of the numbers lies. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN
}
