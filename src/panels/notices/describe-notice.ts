import { languageName } from '../../i18n/messages'
import type { Messages } from '../../i18n/messages/en/page'
import { localText } from '../../model/event'
import { type EventRecord, findEvent } from '../../record/record'
import type { Notice, PostedNotice } from '../../state/store'

/** A notice in the words of a language. */
export function describeNotice(notice: Notice, record: EventRecord, lang: string, words: Messages): string {
  const { notices, listSeparator } = words
  const titleOf = (id: string) => {
    const event = findEvent(record, id)
    return event ? localText(event.title, lang) : id
  }
  switch (notice.code) {
    case 'link-problem':
      return describeLinkProblem(notice.problem, words)
    case 'unknown-event':
      return notices.unknownEvent(notice.id)
    case 'unknown-ids':
      return (notice.key === 'actors' ? notices.unknownActors : notices.unknownMarks)(
        notice.ids.join(listSeparator),
      )
    case 'revealed':
      return notices.revealed(
        titleOf(notice.id),
        notice.changed.map((key) => notices.changes[key]).join(listSeparator),
      )
    case 'merged':
      return notice.successor === null
        ? notices.mergedGone(notice.id)
        : notices.merged(titleOf(notice.successor))
    case 'withdrawn':
      return notices.withdrawn(notice.id)
    case 'basemap-part-failed':
      return notices.basemapPart(partName(notice.part, words))
    case 'search-failed':
      return notices.searchFailed
    case 'map-restored':
      return notices.mapRestored
    case 'copied':
      return notices.copied
    case 'copy-failed':
      return notices.copyFailed
    case 'record-changed':
      return notices.recordChanged(notice.asked)
    case 'hash-mismatch':
      return notices.hashMismatch
    case 'part-failed':
      return notices.partFailed
    case 'language-failed':
      return notices.languageFailed(languageName(notice.lang))
    case 'message':
      return notice.text
  }
}

/** Notices that are told in one breath; never empty. */
export type NoticeGroup = readonly [PostedNotice, ...PostedNotice[]]

/** Parts of the basemap fail together, so they are one notice; every other notice stands alone. */
export function groupNotices(notices: readonly PostedNotice[]): readonly NoticeGroup[] {
  const [first, ...rest] = notices.filter((posted) => posted.notice.code === 'basemap-part-failed')
  const alone = notices.filter((posted) => posted.notice.code !== 'basemap-part-failed')
  return [...(first ? [[first, ...rest] as const] : []), ...alone.map((posted): NoticeGroup => [posted])]
}

function partName(part: string, { notices }: Messages): string {
  return (Object.hasOwn(notices.parts, part) ? notices.parts[part] : undefined) ?? part
}

/** A group of notices in the words of a language. */
export function describeNotices(
  notices: readonly Notice[],
  record: EventRecord,
  lang: string,
  words: Messages,
): string {
  const parts = notices.flatMap((notice) => (notice.code === 'basemap-part-failed' ? [notice.part] : []))
  if (parts.length > 1)
    return words.notices.basemapPart(
      [...new Set(parts)].map((part) => partName(part, words)).join(words.listSeparator),
    )
  return notices.map((notice) => describeNotice(notice, record, lang, words)).join(' ')
}

type LinkProblem = Extract<Notice, { code: 'link-problem' }>['problem']

function describeLinkProblem({ code, key, value }: LinkProblem, { notices }: Messages): string {
  switch (code) {
    case 'unreadable':
      return notices.unreadable(key, value)
    case 'repeated':
      return notices.repeated(key, value)
    case 'newer-version':
      return notices.newerVersion(key, value)
    case 'held':
      return notices.held(key, value)
  }
}
