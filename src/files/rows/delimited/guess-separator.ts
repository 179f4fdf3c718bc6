import Papa from 'papaparse'

/** What stands between cells, the likeliest first. */
const SEPARATORS = [',', '\t', ';', '|'] as const
/** Rows that are looked at. */
const ROWS = 60

/**
 * What separates the cells of a text: that which gives most rows the same number of cells, and of two such that which
 * gives more. `null` where none gives two.
 */
export function guessSeparator(text: string): string | null {
  let best: { readonly separator: string; readonly share: number; readonly cells: number } | null = null
  for (const separator of SEPARATORS) {
    const { cells, share } = usualCells(text, separator)
    if (cells < 2) continue
    if (!best || share > best.share || (share === best.share && cells > best.cells))
      best = { separator, share, cells }
  }
  return best?.separator ?? null
}

function usualCells(text: string, separator: string): { cells: number; share: number } {
  const parser = new Papa.Parser({ delimiter: separator, newline: '\n', preview: ROWS })
  const { data } = parser.parse(text, 0, false) as Papa.ParseResult<string[]>
  const rows = data.filter((row) => row.some((cell) => cell.trim() !== ''))
  const counts = new Map<number, number>()
  for (const { length } of rows) counts.set(length, (counts.get(length) ?? 0) + 1)
  const [usual = [0, 0]] = [...counts].sort(([a, rowsA], [b, rowsB]) => rowsB - rowsA || b - a)
  return { cells: usual[0], share: usual[1] / rows.length }
}
