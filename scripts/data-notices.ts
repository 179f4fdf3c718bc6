/** The event layer's own row, in the table of `DATA-LICENSES.md`: the site of another record states that record's terms. */
const OF_RECORD = /`data\/`/
/** No data: the packages of the fonts bring their own licence. */
const OF_FONTS = /@fontsource/

/** Links as words with their address, names without their marks, paths as the site has them. */
function plain(cell: string): string {
  return cell
    .trim()
    .replace(/\[([^\]]+)\]\(([^)]+)\)/g, '$1 ($2)')
    .replaceAll('`', '')
    .replaceAll('public/', '')
}

/** One row of the table: what it is, its source, its licence, and what was changed. */
function blockOf(row: string): string {
  const [what, source, licence, changes] = row.split('|').slice(1, -1).map(plain)
  const lines = [what, `  Source: ${source}`, `  Licence: ${licence}`]
  return [...lines, ...(changes ? [`  Changes: ${changes}`] : [])].join('\n')
}

/**
 * The table of `DATA-LICENSES.md` as text for the built site.
 *
 * @param terms - those of another record than the built-in one, as its `record.json` states them; else `null`
 */
export function writeDataNotices(markdown: string, terms: string | null): string {
  const rows = markdown.split('\n').filter((line) => /^\| (?!what )/.test(line) && !OF_FONTS.test(line))
  const blocks = rows.filter((row) => terms === null || !OF_RECORD.test(row)).map(blockOf)
  const own = terms === null ? [] : [`Event layer and codebooks (data/)\n  Licence: ${terms}`]
  return [
    'This site shows the following data. The texts of the LGPL and of the GPL, to which it refers, are in licences/.',
    ...own,
    ...blocks,
  ].join('\n\n')
}
