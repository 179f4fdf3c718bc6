import type { Geometry } from 'geojson'
import type { LayoutQuestions, Mapping } from '../layouts/layout'
import type { Cells, SourceNotes } from '../rows/row-source'

/** A table that its reader has to say something of, before it is read. */
export interface TableAsked {
  /** `mapping`: nobody knows which column says what; `answers`: that is known, but for what `questions` leaves open. */
  readonly needs: 'mapping' | 'answers'
  readonly name: string
  readonly notes: SourceNotes
  readonly columns: readonly string[]
  readonly headless: boolean
  readonly sample: readonly Cells[]
  readonly sampleGeometries?: readonly (Geometry | null)[]
  readonly hasGeometries: boolean
  /** As far as it was recognised. */
  readonly suggestion: Mapping | null
  readonly questions: LayoutQuestions
}
