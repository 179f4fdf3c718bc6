import { formatNumber } from '../../i18n/format'
import { languageName } from '../../i18n/messages'
import type { Words } from '../../i18n/messages/language'
import { localText } from '../../model/event'
import type { Problem } from '../../model/problem'
import { type EventRecord, findEvent } from '../../record/record'
import type { FilesDiffer, Notice, PostedNotice } from '../../state/store'

type Messages = Words['page'] & Words['notices']

/** A notice in the words of a language. */
export function describeNotice(notice: Notice, record: EventRecord, lang: string, words: Messages): string {
  const { notices, listSeparator } = words
  const titleOf = (id: string) => {
    const event = findEvent(record, id)
    return event ? localText(event.title, lang) : id
  }
  switch (notice.code) {
    case 'link-problem':
      return describeLinkProblems([notice.problem, ...(notice.others ?? [])], lang, words)
    case 'unknown-event':
      return notices.unknownEvent(seen(notice.id))
    case 'unknown-ids':
      return notices.unknownIds[notice.key](listed(notice.ids, lang, listSeparator))
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
      return describeDifference(notice.found, words)
    case 'part-failed':
      return notices.partFailed
    case 'language-failed':
      return notices.languageFailed(languageName(notice.lang))
    case 'message':
      return notice.text
  }
}

function describeDifference(found: FilesDiffer, { notices, listSeparator }: Messages): string {
  switch (found.outcome) {
    case 'newer':
      return notices.filesNewer
    case 'mixed':
      return notices.filesMixed(found.files.join(listSeparator))
    case 'changed':
      return notices.filesChanged(found.files.join(listSeparator))
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

/** What could not be read of a record: the files that are missing whole by what they hold, of the rest how much. */
export function describeProblems(
  problems: readonly Problem[],
  lang: string,
  { notices, listSeparator }: Messages,
) {
  const nameOf = ({ where }: Problem) =>
    Object.hasOwn(notices.codebooks, where) ? notices.codebooks[where] : undefined
  const names = problems.map(nameOf).filter((name) => name !== undefined)
  const rest = problems.length - names.length
  return [
    ...(names.length > 0 ? [notices.codebooksMissing(names.join(listSeparator))] : []),
    ...(rest > 0 ? [notices.problems(rest, formatNumber(rest, lang))] : []),
  ].join(' ')
}

type LinkProblem = Extract<Notice, { code: 'link-problem' }>['problem']

/** More of a link's faults, or of its ids, are counted and not named: a notice must not cover the map. */
const MOST_NAMED = { faults: 3, ids: 6 } as const
const LONGEST_VALUE = 60

function listed(ids: readonly string[], lang: string, separator: string): string {
  const named = ids.slice(0, MOST_NAMED.ids).map(seen).join(separator)
  return ids.length > MOST_NAMED.ids ? `${named}${separator}… (${formatNumber(ids.length, lang)})` : named
}

/** A text of a link as it can be seen: short, and with names for what has no shape. */
function seen(text: string): string {
  const chars = Array.from(text)
  const short = chars.length > LONGEST_VALUE ? [...chars.slice(0, LONGEST_VALUE), '…'] : chars
  return short
    .map((char) =>
      /[\p{Cc}\p{Cf}]/u.test(char)
        ? `[U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`
        : char,
    )
    .join('')
}

function describeLinkProblems(problems: readonly LinkProblem[], lang: string, words: Messages): string {
  const named = problems.slice(0, MOST_NAMED.faults).map((problem) => describeLinkProblem(problem, words))
  const left = problems.length - named.length
  return [...named, ...(left > 0 ? [words.notices.moreOfLink(formatNumber(left, lang))] : [])].join(' ')
}

function describeLinkProblem(problem: LinkProblem, { notices }: Messages): string {
  const [key, value] = [seen(problem.key), seen(problem.value)]
  switch (problem.code) {
    case 'unreadable':
      return notices.unreadable(key, value)
    case 'repeated':
      return notices.repeated(key, value)
    case 'newer-version':
      return notices.newerVersion(key, value)
    case 'held':
      return notices.held(key, value)
    case 'cut':
      return notices.cut(key, value)
    case 'unknown':
      return notices.unknownKey(key, value)
  }
}
