import { writeCivilDate } from '../../model/civil-date'
import type { Place, SourceDocument } from '../../model/codebooks'
import type { ConflictEvent } from '../../model/event'
import type { Codebooks, ExportSlip } from '../export-slip'
import { hashText } from '../hash-text'
import { featureOf } from './feature-of'

/**
 * The shown events as an event layer (version 1, as `event-layer-schema.ts` has it), one feature a line. The
 * foreign member `dateline` also carries what a reader needs to show the same view without the site: the view itself, how to
 * cite it, and the actors, places, documents, speakers and outlines that the events refer to.
 */
export async function writeGeojson(
  events: readonly ConflictEvent[],
  codebooks: Codebooks,
  recordHash: string,
  slip: ExportSlip,
  toFeature: (event: ConflictEvent) => object = featureOf,
): Promise<string> {
  const features = events.map(toFeature)
  const hash = await hashText(JSON.stringify(features))
  const dateline = {
    version: 1,
    ...(hash === null ? {} : { hash }),
    export: { ...slip, record: recordHash, events: events.length },
    codebooks: usedCodebooks(events, codebooks),
  }
  const head = JSON.stringify({ type: 'FeatureCollection', dateline }).slice(0, -1)
  const rows = features.map((feature) => JSON.stringify(feature)).join(',\n')
  return `${head},"features":[\n${rows}\n]}\n`
}

/** All actors, so that memberships and layer order stay; of the other codebooks what the events name, and what their places are in. */
function usedCodebooks(events: readonly ConflictEvent[], codebooks: Codebooks) {
  const wheres = events.flatMap((event) => [
    event.where,
    ...event.claims.flatMap((claim) => claim.where ?? []),
  ])
  const places = new Set(
    wheres.flatMap((where) => [where.place, where.of, ...(where.among ?? []), ...(where.contains ?? [])]),
  )
  const documents = new Set(events.flatMap((event) => event.claims.map((claim) => claim.document)))
  const speakers = new Set(events.flatMap((event) => event.claims.flatMap((claim) => claim.speaker)))
  return {
    actors: [...codebooks.actors.values()],
    places: placesUsed([...codebooks.places.values()], places),
    documents: codebooks.documents.filter((document) => documents.has(document.id)).map(documentJson),
    speakers: Object.fromEntries(
      [...codebooks.speakers].filter(([name]) => speakers.has(name)).map(([name, text]) => [name, text.ar]),
    ),
    footprints: {
      type: 'FeatureCollection',
      features: [...codebooks.footprints].filter(([id]) => places.has(id)).map(([, footprint]) => footprint),
    },
  }
}

/** Those with these ids, and the provinces and countries in which they are. */
function placesUsed(all: readonly Place[], ids: ReadonlySet<string | undefined>): readonly Place[] {
  const inArea = ({ country, admin1 }: Place, area: 'country' | 'province') =>
    `${area} ${country} ${area === 'country' ? '' : admin1}`
  const areas = new Set(
    all
      .filter(({ id }) => ids.has(id))
      .flatMap((place) => [inArea(place, 'country'), inArea(place, 'province')]),
  )
  return all.filter((place) => {
    if (ids.has(place.id)) return true
    if (place.country === null) return false
    if (place.kind === 'country') return areas.has(inArea(place, 'country'))
    const isProvince = place.admin1 !== null && (place.kind === 'province' || place.kind === 'region')
    return isProvince && areas.has(inArea(place, 'province'))
  })
}

function documentJson({ articles, ...document }: SourceDocument) {
  return {
    ...document,
    articles: articles.map((article) => ({
      ...article,
      published: writeCivilDate(article.published),
      publishedEarliest: writeCivilDate(article.publishedEarliest),
      publishedLatest: writeCivilDate(article.publishedLatest),
    })),
  }
}
