import type { EventDraft } from '../../files/layouts/layout'
import { describeWhenShort } from '../../i18n/describe-when'
import { formatNumber } from '../../i18n/format'
import { useShareMessages } from '../share/use-share-messages'
import { isDated, type Preview, type PreviewRow } from './preview-rows'
import { useOpeningWords } from './use-opening-words'
import './account-of-file.css'

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
              <th scope="col">{columns.row}</th>
              <th scope="col">{columns.when}</th>
              <th scope="col">{columns.where}</th>
              <th scope="col">{columns.who}</th>
              <th scope="col">{columns.what}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <PreviewLine key={row.number} row={row} />
            ))}
          </tbody>
        </table>
      </div>
      <p class="quiet small" data-part="mapping-readable">
        {columns.reads(formatNumber(readable, lang), formatNumber(of, lang))}
      </p>
    </>
  )
}

function PreviewLine({ row }: { row: PreviewRow }) {
  const { lang, columns } = useOpeningWords()
  const { share } = useShareMessages()
  const number = <td class="number">{formatNumber(row.number, lang)}</td>
  if (row.refused) {
    const { code, found } = row.refused
    const { reasons, badField } = share.open
    const reason = (Object.hasOwn(reasons, code) ? reasons[code] : undefined) ?? badField(code)
    return (
      <tr class="mapping-refused">
        {number}
        <td colSpan={4}>
          {columns.refused(reason)} <bdi>{found}</bdi>
        </td>
      </tr>
    )
  }
  return (
    <tr>
      {number}
      <td>{whenText(row.draft, lang)}</td>
      <td>
        <bdi>{whereText(row.draft)}</bdi>
      </td>
      <td>{row.draft.actor === '' ? columns.unnamed : <bdi>{row.draft.actor}</bdi>}</td>
      <td>
        <bdi>{row.draft.eventType}</bdi>
      </td>
    </tr>
  )
}

function whenText(draft: EventDraft, lang: string): string {
  const { start, end, timePrecision: precision } = draft
  return describeWhenShort(isDated(draft) ? { window: { start, end }, precision } : null, lang)
}

/** Decimals of a degree that a reader knows a place by: about a kilometre. */
const DECIMALS = 2

function whereText({ place, admin1, country, lat, lng }: EventDraft): string {
  const names = [...new Set([place, admin1, country])].filter((name) => name !== '')
  const point =
    Number.isNaN(lat) || Number.isNaN(lng) ? [] : [`${lat.toFixed(DECIMALS)}, ${lng.toFixed(DECIMALS)}`]
  return [...names, ...point].join(', ')
}
