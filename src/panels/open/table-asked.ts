import type { Geometry } from 'geojson'
import type { Mapping } from '../../files/layouts/layout'
import type { Cells } from '../../files/rows/row-source'

/** A table that its reader has to say something of, before it is read. */
export interface TableAsked {
  readonly name: string
  readonly columns: readonly string[]
  readonly sample: readonly Cells[]
  readonly sampleGeometries?: readonly (Geometry | null)[]
  readonly hasGeometries: boolean
  /** As far as it was recognised, or as the reader chose for such columns before. */
  readonly suggestion: Mapping | null
  readonly remembered: boolean
  /** Every date of the sample can be read both ways. */
  readonly dayOrder: boolean
}
