import type { Position } from 'geojson'
import type { Assets } from '../assets/assets'
import { fetchPart } from '../assets/fetch-part'
import { localText } from '../model/event'
import type { Area } from './area'
import type { Row } from './event-table'
import type { EventRecord } from './record'

type AreaIndex = typeof import('./area-index')

let index: AreaIndex | null = null
let coming: Promise<AreaIndex> | null = null

/** Fetches what areas need, which a page that is narrowed to none does without: their program, and the basemap's outlines. */
export function loadAreas(assets: Assets): Promise<AreaIndex> {
  coming ??= fetchPart(() => import('./area-index'))
    .then(async (loaded) => {
      await loaded.loadOutlines(assets)
      index = loaded
      return loaded
    })
    .catch((error: unknown) => {
      coming = null
      throw error
    })
  return coming
}

/** Resolves when the areas that were asked for can answer, or failed to come. */
export async function areasSettled(): Promise<void> {
  await coming?.catch(() => {})
}

/** The name of an outline, its id where it has none; `null` for an area that somebody drew. */
export function areaName(record: EventRecord, area: Area, lang: string): string | null {
  if (area.kind === 'polygon') return null
  const outline = index?.outlineOf(record, area.id)
  return outline ? localText(outline.name, lang) : area.id
}

/** The rings of an area, the same object for the same area; `null` for an outline that nobody has. */
export function areaRings(record: EventRecord, area: Area): readonly (readonly Position[])[] | null {
  return index?.areaOf(record, area)?.rings ?? null
}

/** Is a row surely in the area? `null` for an outline that nobody has, and until the program for it has come. */
export function insideArea(record: EventRecord, area: Area): ((row: Row) => boolean) | null {
  const verdicts = index?.areaOf(record, area)?.verdicts
  if (!verdicts) return null
  return (row) => verdicts[row] === 1
}
