export interface Report {
  readonly passed: number
  readonly failed: number
  readonly files: readonly { readonly name: string; readonly seconds: number }[]
  /** Tests that passed only when they were tried again, and why they had failed before. */
  readonly retried: readonly { readonly name: string; readonly why: string }[]
}
export function closingLines(report: Report, seconds: number): readonly string[]
