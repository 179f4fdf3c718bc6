import { formatNumber } from '../../i18n/format'
import type { ShareMessages } from '../../i18n/messages/en/share'
import type { Problem } from '../../model/problem'
import type { OpenedAccount } from '../../state/store'
import { useShareMessages } from '../share/use-share-messages'
import './account-of-file.css'
import '../../ui/choices.css'

/** More rows than a reader would go through; the rest is counted. */
const ROWS = 200

/** What was read of a file: how many rows were taken, and each that was not, with the reason. */
export function AccountOfFile({ opened }: { opened: OpenedAccount }) {
  const { lang, share } = useShareMessages()
  const { open } = share
  const { account, problems } = opened
  const { accepted, refused, reasons, warnings } = account
  const told = [...Object.values(reasons), ...Object.values(warnings)].reduce((sum, count) => sum + count, 0)
  return (
    <section class="account" data-part="open-account" aria-labelledby="account-title">
      <h3 class="card-title" id="account-title">
        <bdi>{open.read(account.name)}</bdi>
      </h3>
      {accepted === 0 ? (
        <p>{open.none}</p>
      ) : (
        <p data-part="account-accepted">{open.accepted(accepted, formatNumber(accepted, lang))}</p>
      )}
      {refused > 0 && <p data-part="account-refused">{open.refused(refused, formatNumber(refused, lang))}</p>}
      {problems.length > 0 && <Problems problems={problems} of={told} />}
    </section>
  )
}

/** `of`: how many there are, of which `problems` are the first. */
function Problems({ problems, of }: { problems: readonly Problem[]; of: number }) {
  const { lang, share } = useShareMessages()
  const { open } = share
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
