import { isForeignFrame } from '../../state/environment'
import { viewLink } from '../../state/share-link'
import { useApp } from '../../ui/use-app'
import { useWords } from '../../ui/use-messages'
import { useStore } from '../../ui/use-store'
import { describeProblems } from './describe-notice'

/** What there is to tell for as long as the page stays. */
export function LastingNotices() {
  return (
    <>
      <ForeignFrame />
      <RecordProblems />
    </>
  )
}

/** The whole page in a frame of another site, whose words around it a reader may take for ours. */
function ForeignFrame() {
  const { environment } = useApp()
  const { words } = useWords('notices')
  const view = useStore((state) => state.view)
  if (!isForeignFrame(environment)) return null
  return (
    <div class="notice card" data-part="foreign-frame">
      <p class="notice-text">
        {words.notices.framed}{' '}
        <a href={viewLink({ view })} target="_blank" rel="noopener" data-part="foreign-frame-open">
          {words.notices.openAlone}
        </a>
      </p>
    </div>
  )
}

/** Parts of the record that could not be read, with where they stand. */
function RecordProblems() {
  const { lang, words } = useWords('notices')
  const load = useStore((state) => state.session.load)
  if (load.state !== 'ready' || load.problems.length === 0) return null
  return (
    <details class="notice card record-problems" data-part="record-problems">
      <summary>{describeProblems(load.problems, lang, words)}</summary>
      <ul class="small" dir="ltr" lang="en" translate={false}>
        {load.problems.slice(0, 50).map((problem) => (
          <li key={`${problem.where} ${problem.code}`}>
            {problem.where}: {problem.found}
            {problem.expected === undefined ? '' : ` (${problem.expected})`}
          </li>
        ))}
      </ul>
    </details>
  )
}
