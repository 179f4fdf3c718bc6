/** What the basemap says of a name. */
export interface LabelProperties {
  readonly name: string
  readonly name_ar: string
  readonly kind: 'country' | 'sea' | 'lake' | 'river' | 'province' | 'capital' | 'town'
  /** 1 is drawn first and largest. */
  readonly rank: number
  readonly minzoom: number
}
