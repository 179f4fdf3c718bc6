import { formatNumber } from '../../i18n/format'
import { useShareMessages } from '../share/use-share-messages'
import type { Preview, PreviewRow } from './preview-rows'
import { useOpeningWords } from './use-opening-words'

/** How the first rows are read, those that would be refused with the reason. */
export function MappingPreview({ preview }: { preview: Preview }) {
  const { lang, columns } = useOpeningWords()
  const { rows, readable, of } = preview
  return (
    <>
      <div class="account-scroll">
        <table class="account-table" data-part="mapping-preview">
          <caption class="field-label">{columns.preview}</caption>
          <thead>
            <tr>
              <th scope="col">{columns.line}</th>
              <th scope="col">{columns.when}</th>
              <th scope="col">{columns.where}</th>
              <th scope="col">{columns.who}</th>
              <th scope="col">{columns.what}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <PreviewLine key={row.line} row={row} />
            ))}
          </tbody>
        </table>
      </div>
      <p class="quiet small" data-part="mapping-readable">
        {columns.reads(readable, formatNumber(readable, lang), formatNumber(of, lang))}
      </p>
    </>
  )
}

function PreviewLine({ row }: { row: PreviewRow }) {
  const { lang, columns } = useOpeningWords()
  const { share } = useShareMessages()
  const line = <td class="number">{formatNumber(row.line, lang)}</td>
  if (row.refused) {
    const { code, found } = row.refused
    const { reasons, badField } = share.open
    const reason = (Object.hasOwn(reasons, code) ? reasons[code] : undefined) ?? badField(code)
    return (
      <tr class="mapping-refused">
        {line}
        <td colSpan={4}>
          {columns.refused(reason)} <bdi>{found}</bdi>
        </td>
      </tr>
    )
  }
  return (
    <tr>
      {line}
      <td>{row.when(lang)}</td>
      <td>
        <bdi>{row.where(lang)}</bdi>
      </td>
      <td>{row.who === '' ? columns.unnamed : <bdi>{row.who}</bdi>}</td>
      <td>
        <bdi>{row.what}</bdi>
      </td>
    </tr>
  )
}
