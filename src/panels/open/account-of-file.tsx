import { useState } from 'preact/hooks'
import { writeProblemsCsv } from '../../files/csv/write-problems'
import { formatNumber } from '../../i18n/format'
import type { ShareMessages } from '../../i18n/messages/en/share'
import type { Problem } from '../../model/problem'
import type { OpenedAccount } from '../../state/store'
import { useStore } from '../../ui/use-store'
import { saveFile } from '../share/make-exports'
import { useShareMessages } from '../share/use-share-messages'
import './account-of-file.css'
import '../../ui/choices.css'

/** More rows than a reader would go through; the rest is counted, and in the file that can be saved. */
const ROWS = 200

/** What was read of a file: how many rows were taken, and each that was not, with the reason. */
export function AccountOfFile({ opened }: { opened: OpenedAccount }) {
  const { lang, share } = useShareMessages()
  const { open } = share
  const { account, problems } = opened
  const { name, layout, read, accepted, refused, reasons, warnings } = account
  const number = (value: number) => formatNumber(value, lang)
  const told = [...Object.values(reasons), ...Object.values(warnings)].reduce((sum, count) => sum + count, 0)
  return (
    <section class="account" data-part="open-account" aria-labelledby="account-title">
      <h3 class="card-title" id="account-title">
        <bdi>{open.read(name)}</bdi>
      </h3>
      {layout !== 'unknown' && <p data-part="account-layout">{open.layout(open.layouts[layout])}</p>}
      {accepted === 0 ? (
        <p>{open.none}</p>
      ) : (
        <p data-part="account-accepted">{open.accepted(accepted, number(accepted))}</p>
      )}
      {refused > 0 && (
        <p data-part="account-refused">
          {open.refused(refused, number(refused))} {open.ofRead(number(read))}
        </p>
      )}
      <Counts part="account-reasons" legend={open.refusedWhy} counts={reasons} />
      <Counts part="account-warnings" legend={open.doubted} counts={warnings} />
      {problems.length > 0 && <Problems opened={opened} of={told} />}
    </section>
  )
}

/** How many rows each code was said of; nothing where there is one code alone, which the table below says. */
function Counts({
  part,
  legend,
  counts,
}: {
  part: string
  legend: string
  counts: Readonly<Record<string, number>>
}) {
  const { lang, share } = useShareMessages()
  const all = Object.entries(counts).sort(([, a], [, b]) => b - a)
  if (all.length === 0) return null
  return (
    <div data-part={part}>
      <p class="field-label">{legend}</p>
      <ul class="account-counts">
        {all.map(([code, count]) => (
          <li key={code}>
            <span class="number">{formatNumber(count, lang)}</span>{' '}
            {reasonOf({ code, where: '', found: ' ' }, share.open)}
          </li>
        ))}
      </ul>
    </div>
  )
}

/** `of`: how many problems there are, of which those of the account are the first. */
function Problems({ opened, of }: { opened: OpenedAccount; of: number }) {
  const { lang, share } = useShareMessages()
  const { open } = share
  const { problems } = opened
  const more = of - Math.min(problems.length, ROWS)
  return (
    <>
      <div class="account-scroll">
        <table class="account-table" data-part="account-problems">
          <caption class="field-label">{open.problems}</caption>
          <thead>
            <tr>
              <th scope="col">{open.where}</th>
              <th scope="col">{open.why}</th>
              <th scope="col">{open.found}</th>
            </tr>
          </thead>
          <tbody>
            {problems.slice(0, ROWS).map((problem, index) => (
              <tr key={index}>
                <td>
                  <bdi>{problem.where}</bdi>
                </td>
                <td>{reasonOf(problem, open)}</td>
                <td>
                  <bdi>{problem.found}</bdi>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {more > 0 && <p class="quiet small">{open.more(formatNumber(more, lang))}</p>}
      <SaveProblems opened={opened} />
    </>
  )
}

/** All of them as a table to keep: those of a file that is open are read once more, however many there are. */
function SaveProblems({ opened }: { opened: OpenedAccount }) {
  const { share } = useShareMessages()
  const { open } = share
  const [failed, setFailed] = useState(false)
  const rows = useStore(({ source, record }) =>
    source.kind === 'file' && source.account === opened.account ? record.rows : null,
  )
  const save = async () => {
    try {
      const all = rows ? await rows.problems() : opened.problems
      const text = writeProblemsCsv(opened.account, all, (problem) => reasonOf(problem, open))
      saveFile(new File([text], `${opened.account.name}.account.csv`, { type: 'text/csv' }))
      setFailed(false)
    } catch (error) {
      console.error(error)
      setFailed(true)
    }
  }
  return (
    <>
      <button type="button" class="button" data-part="account-save" onClick={save}>
        {open.saveProblems}
      </button>
      <p role="status">{failed && open.reasons['cannot-read']}</p>
    </>
  )
}

/** The reason in words: a code of its own, or the field that is missing or not as it should be. */
function reasonOf({ code, expected, found }: Problem, open: ShareMessages['open']): string {
  const known = Object.hasOwn(open.reasons, code) ? open.reasons[code] : undefined
  const field = code.replace(/^bad-/, '')
  const missing = found === '' && expected === undefined
  const reason = known ?? (missing ? open.missingField(field) : open.badField(field))
  return expected === undefined ? reason : `${reason} (${open.expected(expected)})`
}
