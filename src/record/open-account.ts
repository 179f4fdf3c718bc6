/** How a file's rows were recognised, by the ids of `files/layouts`; `unknown` where they were not. */
export type Layout =
  | 'dateline'
  | 'unknown'
  | 'acled'
  | 'acled-aggregates'
  | 'ucdp-ged'
  | 'ucdp-candidate'
  | 'gdelt'
  | 'polecat'
  | 'icews'
  | 'gtd'
  | 'airwars'
  | 'syrian-archive'
  | 'hxl'
  | 'timemap'
  | 'geo-table'
  | 'place-table'
  | 'mapped'

/** What was read of an opened file, as `dateline.open` answers: `read` is `accepted` and `refused` together. */
export interface OpenAccount {
  readonly name: string
  readonly layout: Layout
  readonly read: number
  readonly accepted: number
  readonly refused: number
  /** Refused rows by the code of their problem. */
  readonly reasons: Readonly<Record<string, number>>
  /** Faults that cost no row, by code. */
  readonly warnings: Readonly<Record<string, number>>
  /** What a table was read as; of our own form nothing. */
  readonly readAs?: {
    readonly format: string
    readonly encoding?: string
    readonly separator?: string
    /** The sheet, layer or member that was read, and all that there are. */
    readonly part?: string
    readonly parts?: readonly string[]
  }
}
