import { useEffect } from 'preact/hooks'
import { viewLink } from '../../state/share-link'
import type { PostedNotice } from '../../state/store'
import { Icon } from '../../ui/icon'
import { useApp } from '../../ui/use-app'
import { useStore } from '../../ui/use-store'
import { Announcer } from './announcer'
import { describeNotices, describeProblems, groupNotices, type NoticeGroup } from './describe-notice'
import './notices.css'
import { useMessages } from '../../ui/use-messages'

/** Good news goes by itself; what the reader should know stays until it is dismissed. */
const PASSING: ReadonlySet<PostedNotice['notice']['code']> = new Set(['copied', 'map-restored'])
const PASSING_MS = 4_000

/** What the page has to tell: seen here, heard through the one status region. */
export function Notices() {
  const { words } = useMessages()
  const notices = useStore((state) => state.session.notices)
  return (
    <section class="notices" data-part="notices" aria-label={words.notices.label}>
      <ForeignFrame />
      <RecordProblems />
      {groupNotices(notices).map((group) => (
        <NoticeCard key={group[0].key} group={group} />
      ))}
      <Announcer />
    </section>
  )
}

function NoticeCard({ group }: { group: NoticeGroup }) {
  const { actions } = useApp()
  const { lang, words } = useMessages()
  const record = useStore((state) => state.record)
  const { notice, key } = group[0]
  useEffect(() => {
    if (!PASSING.has(notice.code)) return
    const timer = setTimeout(() => actions.dismiss(key), PASSING_MS)
    return () => clearTimeout(timer)
  }, [notice, key])
  return (
    <div class="notice card" data-part="notice" data-code={notice.code}>
      <div class="notice-text" dir="auto">
        {describeNotices(
          group.map((posted) => posted.notice),
          record,
          lang,
          words,
        )}
        {notice.code === 'copy-failed' && (
          <input
            class="notice-copy"
            aria-label={words.notices.copyFailed}
            readOnly
            translate={false}
            value={notice.text}
            onFocus={(focus) => focus.currentTarget.select()}
          />
        )}
        {notice.code === 'record-changed' && (
          <button
            type="button"
            class="link-button"
            data-part="show-changes"
            aria-haspopup="dialog"
            onClick={() => actions.showDialog('changes')}
          >
            {words.notices.showChanges}
          </button>
        )}
      </div>
      <button
        type="button"
        class="icon-button"
        data-part="notice-dismiss"
        aria-label={words.notices.dismiss}
        onClick={() => {
          for (const posted of group) actions.dismiss(posted.key)
        }}
      >
        <Icon name="close" sizePx={16} />
      </button>
    </div>
  )
}

/** The whole page in a frame of another site, whose words around it a reader may take for ours. */
function ForeignFrame() {
  const { environment } = useApp()
  const { words } = useMessages()
  const view = useStore((state) => state.view)
  if (environment.framedBy !== 'foreign' || environment.embed !== 'none') return null
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
  const { lang, words } = useMessages()
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
