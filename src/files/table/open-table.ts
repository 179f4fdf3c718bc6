import type { Place } from '../../model/codebooks'
import type { Problem } from '../../model/problem'
import type { Mapping } from '../layouts/layout'
import type { OpenTable } from './read-table'
import type { TableAsked } from './table-asked'

/** What its reader says of a table where the page would have to guess. */
export interface TableChoice {
  readonly mapping?: Mapping
}

/**
 * Opens a file as a table whose rows can be read. What only its reader can say is asked; a file that is no table
 * answers why, our own files with `is-dateline`.
 */
export async function openTable(
  file: File,
  _choice: TableChoice,
  _places: ReadonlyMap<string, Place>,
): Promise<OpenTable | TableAsked | Problem> {
  return { code: 'is-dateline', where: file.name, found: '' }
}
