import type { Day } from '../../model/civil-date'
import type { Place } from '../../model/codebooks'
import type { Problem } from '../../model/problem'
import { gazetteerOf } from '../layouts/gazetteer'
import type { LayoutQuestions, Mapping } from '../layouts/layout'
import { askOf, layoutOf, recogniseTable } from '../layouts/recognise'
import { openSource } from '../rows/open-source'
import type { TableSource } from '../rows/row-source'
import type { SourceOptions } from '../rows/source-file'
import type { OpenTable } from './read-table'
import type { TableAsked } from './table-asked'

/** What its reader says of a table where the page would have to guess, or has guessed wrong. */
export interface TableChoice {
  /** Which column says what. It is taken as it stands, but for an order of day and month that it leaves open. */
  readonly mapping?: Mapping
  /** Another encoding, separator, or sheet than the one that was guessed. */
  readonly source?: SourceOptions
}

/** What the reading of a table stands on beside the file. */
export interface TableSurroundings {
  readonly today: Day
  /** Where a table that has no more of a place than its name may find it. */
  readonly places: ReadonlyMap<string, Place>
}

/**
 * Opens a file as a table whose rows can be read. What only its reader can say is asked; a file that is no table
 * answers why, our own files with `is-dateline`.
 */
export async function openTable(
  file: File,
  choice: TableChoice,
  { today, places }: TableSurroundings,
): Promise<OpenTable | TableAsked | Problem> {
  const source = await openSource(file, choice.source)
  if ('code' in source) return source
  if (saysNothing(source)) return noRows(file)
  if (source.columns.length === 0) return { code: 'no-columns', where: file.name, found: '' }
  const { mapping, questions, notes } = choice.mapping
    ? chosen(choice.mapping, source)
    : recognised(source, file.name)
  if (!mapping) return asking(file.name, source, null, questions)
  if (questions.dayOrder || questions.swapped) return asking(file.name, source, mapping, questions)
  const { columns } = source
  if (source.sample.length <= (mapping.skipRows ?? 0)) return noRows(file)
  const gazetteer = gazetteerOf(places.values())
  const newReader = () => layoutOf(mapping).reader(mapping, columns, { today, gazetteer })
  return { name: file.name, source, mapping, notes, newReader }
}

const noRows = (file: File): Problem => ({ code: 'no-rows', where: file.name, found: '' })

/** Not a row, or rows without a single cell. */
function saysNothing({ sample, columns, sampleGeometries = [] }: TableSource): boolean {
  return sample.length === 0 || (columns.length === 0 && sampleGeometries.every((one) => one === null))
}

const NOTHING_ASKED: LayoutQuestions = { dayOrder: false, swapped: false }

interface Settled {
  readonly mapping: Mapping | null
  readonly questions: LayoutQuestions
  readonly notes: readonly string[]
}

function recognised(source: TableSource, fileName: string): Settled {
  return recogniseTable({ ...source, fileName }) ?? { mapping: null, questions: NOTHING_ASKED, notes: [] }
}

function chosen(mapping: Mapping, source: TableSource): Settled {
  const asked = askOf(mapping, source)
  const { note } = layoutOf(mapping)
  return {
    mapping: mapping.time.order === null ? asked.mapping : mapping,
    questions: { dayOrder: mapping.time.order === null && asked.questions.dayOrder, swapped: false },
    notes: note ? [note] : [],
  }
}

function asking(
  name: string,
  source: TableSource,
  suggestion: Mapping | null,
  questions: LayoutQuestions,
): TableAsked {
  const { notes, columns, headless, sample, sampleGeometries } = source
  return {
    needs: suggestion ? 'answers' : 'mapping',
    name,
    notes,
    columns,
    headless,
    sample,
    ...(sampleGeometries && { sampleGeometries }),
    hasGeometries: sampleGeometries?.some((geometry) => geometry !== null) ?? false,
    suggestion,
    questions,
  }
}
