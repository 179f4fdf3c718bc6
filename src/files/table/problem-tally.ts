import { foundText, type Problem } from '../../model/problem'

/** The problems that are kept: each is counted, and nobody goes through more than these. */
export const MOST_PROBLEMS = 1_000

/** What was refused or doubtful of a file's rows: all counted by code, the first of each of the two kept. */
export class ProblemTally {
  readonly #file: string
  readonly #most: number
  readonly #reasons = new Map<string, number>()
  readonly #warnings = new Map<string, number>()
  readonly #refusals: Problem[] = []
  readonly #doubts: Problem[] = []

  constructor(file: string, most = MOST_PROBLEMS) {
    this.#file = file
    this.#most = most
  }

  /** A row that is not taken. */
  refuse(code: string, line: number, found: string): void {
    countUp(this.#reasons, code)
    if (this.#refusals.length < this.#most) this.#refusals.push(this.#at(code, line, found))
  }

  /** A doubt that costs no row. */
  warn(code: string, line: number, found: string): void {
    countUp(this.#warnings, code)
    if (this.#doubts.length < this.#most) this.#doubts.push(this.#at(code, line, found))
  }

  /** What is wrong with the file itself. */
  warnOfFile(problems: readonly Problem[]): void {
    for (const problem of problems) {
      countUp(this.#warnings, problem.code)
      this.#doubts.unshift(problem)
    }
  }

  #at(code: string, line: number, found: string): Problem {
    return { code, where: `${this.#file} / ${line}`, found: foundText(found) }
  }

  /** Refused rows first, since those are missing from what is shown. */
  get problems(): readonly Problem[] {
    return [...this.#refusals, ...this.#doubts].slice(0, this.#most)
  }

  get reasons(): Readonly<Record<string, number>> {
    return Object.fromEntries(this.#reasons)
  }

  get warnings(): Readonly<Record<string, number>> {
    return Object.fromEntries(this.#warnings)
  }
}

function countUp(counts: Map<string, number>, code: string): void {
  counts.set(code, (counts.get(code) ?? 0) + 1)
}
