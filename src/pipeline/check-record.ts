import { UNATTRIBUTED } from '../model/event'
import { OTHERS_LAYER } from '../record/event-table'
import { openingFragment } from '../record/preface'
import { isPlayheadOutside, type View } from '../view/view'
import { decodeView, VIEW_KEYS } from '../view/view-url'
import { strikingActors } from './check-actors'
import { expecting, problemsOf, type SeedProblem } from './problem'
import type { SeedIndex } from './seed-index'
import type { RecordSeed } from './seed-schema'
import type { Seeds } from './seeds'

/** The words of `record.json` speak of as many documents as there are, and its opening view can be shown as it stands. */
export function checkRecord(seeds: Seeds, index: SeedIndex): SeedProblem[] {
  if (!seeds.record) return []
  const { file, record } = seeds.record
  const { length } = seeds.documents
  return problemsOf(file, 'the file', [
    ...expecting(
      record.documents === length,
      'documents',
      record.documents,
      `${length}, the number of files in seeds/documents; the words that name it change with it`,
    ),
    ...checkLink(record),
    ...checkShown(decodeView(openingFragment(record)).view, record, seeds, index),
  ])
}

/** What a page would tell of a link that was not taken as it stands, every fresh page would tell of this view. */
function checkLink(record: RecordSeed) {
  const { view, problems } = decodeView(openingFragment(record))
  return [
    ...problems.flatMap(({ key, value }) =>
      expecting(false, `view.${key}`, value, 'a value that this key of a link can have'),
    ),
    ...view.unknown.flatMap(([key]) =>
      expecting(false, 'view', key, `keys of a link: ${VIEW_KEYS.join(', ')}`),
    ),
    ...expecting(!isPlayheadOutside(view), 'view.at', record.view.at, 'a day of the window "t"'),
  ]
}

/** The view speaks of this record: its actors that strike, its events, its languages. */
function checkShown(view: View, { words }: RecordSeed, seeds: Seeds, index: SeedIndex) {
  const layers = new Set([...strikingActors(seeds), UNATTRIBUTED, OTHERS_LAYER])
  const events = [...view.mark, ...(view.event === null ? [] : [view.event])]
  return [
    ...(view.actors ?? []).flatMap((id) =>
      expecting(layers.has(id), 'view.actors', id, 'actors that conduct a strike'),
    ),
    ...events.flatMap((id) => expecting(index.events.has(id), 'view', id, 'events of seeds/events')),
    ...expecting(
      view.lang === null || Object.hasOwn(words, view.lang),
      'view.lang',
      view.lang,
      'a language that "words" has',
    ),
    ...expecting(view.data === null, 'view.data', view.data, 'nothing, for the view is of this record'),
  ]
}
