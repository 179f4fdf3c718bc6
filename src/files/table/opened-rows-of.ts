import type { OpenedRows, RowColumnsOffered } from '../../record/opened-rows'
import type { AskRows } from './rows-questions'

/** An opened table as the record has it: `lines` tell which line of the file each row is. */
export function openedRowsOf(
  { facets, layerColumns, sortColumns }: RowColumnsOffered,
  lines: Uint32Array,
  ask: AskRows,
  close: () => void,
): OpenedRows {
  return {
    facets,
    layerColumns,
    sortColumns,
    cells: (row) => ask('cells', lines[row] ?? 0),
    search: (text) => ask('search', text),
    narrowed: (choices) => ask('narrowed', choices),
    sorted: (column) => ask('sorted', column),
    layersBy: (column) => ask('layersBy', column),
    problems: () => ask('problems', null),
    close,
  }
}
