import { foundText, type Problem } from '../../model/problem'
import { MOST_NAMED, sourceProblem } from './source-file'

/** Gathers the faults of a file while it is read: the first of each kind by their place, the others by their number. */
export class SourceFaults {
  readonly #name: string
  readonly #problems: Problem[] = []
  readonly #met = new Set<string>()
  readonly #counts = new Map<string, number>()

  constructor(name: string) {
    this.#name = name
  }

  add(code: string, found: string, line: number): void {
    const count = (this.#counts.get(code) ?? 0) + 1
    this.#counts.set(code, count)
    if (count <= MOST_NAMED) this.push(sourceProblem(this.#name, code, foundText(found), line))
  }

  /** A fault that its rows share, where it is first met. */
  addOnce(code: string, found: string, line: number): void {
    const key = `${code} ${found}`
    if (this.#met.has(key)) return
    this.#met.add(key)
    this.add(code, found, line)
  }

  push(problem: Problem): void {
    this.#problems.push(problem)
  }

  list(): readonly Problem[] {
    const more = [...this.#counts]
      .filter(([, count]) => count > MOST_NAMED)
      .map(([code, count]) => sourceProblem(this.#name, code, `+${count - MOST_NAMED}`))
    return [...this.#problems, ...more]
  }
}
