import { useMemo } from 'preact/hooks'
import { describeFilters, describeSubject, describeView } from '../../i18n/describe-view'
import { type LinkOptions, linkTo, pageAddress, sharedView } from '../../state/share-link'
import { useStore, useVisibleEvents } from '../../ui/use-store'
import { viewFacts } from './view-facts'

/** The canonical link of what is on the screen, with what its sender adds. */
export function useSharedLink({ language, play, data }: LinkOptions): string {
  const view = useStore((state) => state.view)
  const session = useStore((state) => state.session)
  return linkTo(pageAddress(), sharedView({ view, session }, window.innerWidth, { language, play, data }))
}

interface ViewWords {
  readonly title: string
  readonly filters: string
  readonly whole: string
  /** Title of the open event. */
  readonly event: string | null
  /** The view without its open event. */
  readonly around: string
}

/** What is on the screen, in words of the page's language. */
export function useViewWords(): ViewWords {
  const view = useStore((state) => state.view)
  const record = useStore((state) => state.record)
  const session = useStore((state) => state.session)
  const visible = useVisibleEvents()
  return useMemo(() => {
    const facts = viewFacts({ view, record, session }, visible)
    const { lang } = session
    return {
      title: describeSubject(facts, lang),
      filters: describeFilters(facts, lang),
      whole: describeView(facts, lang),
      event: facts.event,
      around: describeView({ ...facts, event: null }, lang),
    }
  }, [view, record, session, visible])
}
