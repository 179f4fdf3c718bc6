import { readOpened } from './read-opened'

/** A feature that keeps the contract, but for what is given. */
export const feature = (id: string, properties: object = {}) => ({
  type: 'Feature',
  id,
  geometry: null,
  properties: {
    title: 'T',
    summary: 'S',
    kind: 'strike',
    state: 'active',
    status: 'reported',
    actors: [],
    when: null,
    where: { place: 'p', name: 'P', country: null, precision: 'none', radiusKm: null },
    strikes: null,
    harm: [],
    claims: [
      {
        document: 'd',
        article: 'a',
        line: 1,
        passage: '',
        speaker: [],
        origin: '',
        stance: 'asserts',
        says: '',
        published: '2015-11-17',
      },
    ],
    links: [],
    ...properties,
  },
})
/** Reads a layer of these features, which says this of itself. */
export const openJson = (dateline: unknown, features: unknown) =>
  readOpened(JSON.stringify({ type: 'FeatureCollection', dateline, features }), 'f')
export const open = (...features: readonly unknown[]) => openJson(undefined, features)
