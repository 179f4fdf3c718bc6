import type { FeatureCollection, LineString, MultiLineString } from 'geojson'
import { run } from './run'

export interface RiverProperties {
  /** Only the Euphrates, the Tigris and the Shatt al-Arab. */
  readonly name?: string
  readonly name_ar?: string
  /** 1 for the named, 2 for major and 3 for lesser rivers. */
  readonly rank: 1 | 2 | 3
}

type Point = [number, number]
type Line = Point[]

/** GMT's `-I` classes: double-lined, permanent major, additional major and additional rivers. */
const CLASSES = [0, 1, 2, 3] as const
const REGION = '24/64/22/44'
/** Lesser rivers only where the record happens. */
const LESSER_BOX = { west: 33, south: 29, east: 49, north: 40 }
/** Dots that a shorter river would be. */
const LEAST_LENGTH_DEG = 0.15

/** Source and mouth of each named river, degrees; the way between them is found along the network. */
const NAMED = [
  { name: 'Euphrates', name_ar: 'الفرات', from: [38.97, 38.75], to: [47.43, 31.01] },
  { name: 'Tigris', name_ar: 'دجلة', from: [40.1, 37.95], to: [47.43, 31.01] },
  { name: 'Shatt al-Arab', name_ar: 'شط العرب', from: [47.43, 31.01], to: [48.55, 29.95] },
] as const

/** Rivers of GSHHG (WDB-II) in and around the theatre, the named ones in one piece each. */
export function readRivers(folder: string): FeatureCollection<LineString | MultiLineString, RiverProperties> {
  const classes = CLASSES.map((level) => segmentsOf(level, folder))
  const network = new Network(classes.flat())
  const named = NAMED.map(({ name, name_ar, from, to }) => ({
    properties: { name, name_ar, rank: 1 as const },
    line: network.path([...from], [...to]),
  }))
  const taken = new Set(named.flatMap(({ line }) => line.map(keyOf)))
  const others = classes.map((segments) =>
    segments.filter((line) => !line.every((point) => taken.has(keyOf(point)))),
  )
  const lesser = (others[2] ?? []).concat(others[3] ?? []).filter((line) => line.some(inLesserBox))
  return {
    type: 'FeatureCollection',
    features: [
      ...named.map(({ properties, line }) => feature([line], properties)),
      feature(joined((others[0] ?? []).concat(others[1] ?? [])), { rank: 2 }),
      feature(joined(lesser), { rank: 3 }),
    ],
  }
}

function feature(lines: readonly Line[], properties: RiverProperties) {
  return {
    type: 'Feature' as const,
    properties,
    geometry: { type: 'MultiLineString' as const, coordinates: [...lines] },
  }
}

/** GSHHG cuts rivers into bins: each comes as pieces that share their end points. */
function segmentsOf(level: number, folder: string): Line[] {
  const text = run('gmt', ['coast', `-R${REGION}`, '-Df', `-I${level}/0.5p`, '-M'], folder)
  return text
    .split(/^>.*$/m)
    .map((block) =>
      block
        .trim()
        .split('\n')
        .map(pointOf)
        .filter((point) => point !== null),
    )
    .filter((line) => line.length > 1)
}

function pointOf(row: string): Point | null {
  const [lng, lat] = row.trim().split(/\s+/).map(Number)
  return lng === undefined || lat === undefined || Number.isNaN(lat) ? null : [lng, lat]
}

/** About 100 m: where pieces meet. */
function keyOf([lng, lat]: Point): string {
  return `${lng.toFixed(3)},${lat.toFixed(3)}`
}

function inLesserBox([lng, lat]: Point): boolean {
  const { west, south, east, north } = LESSER_BOX
  return lng > west && lng < east && lat > south && lat < north
}

function lengthDeg(line: Line): number {
  return line.reduce((sum, point, index) => {
    const before = line[index - 1]
    return before ? sum + Math.hypot(point[0] - before[0], point[1] - before[1]) : sum
  }, 0)
}

/** Pieces that meet end to end with no third there become one line; what is too short to see falls away. */
function joined(lines: readonly Line[]): Line[] {
  const ends = new Map<string, Line[]>()
  const add = (line: Line) => {
    for (const end of [line[0], line.at(-1)])
      if (end) ends.set(keyOf(end), [...(ends.get(keyOf(end)) ?? []), line])
  }
  for (const line of lines) add(line)
  const left = new Set(lines)
  const result: Line[] = []
  for (const start of lines) {
    if (!left.delete(start)) continue
    const forward = extend(start, ends, left)
    result.push(extend([...forward].reverse(), ends, left))
  }
  return result.filter((line) => lengthDeg(line) > LEAST_LENGTH_DEG)
}

function extend(line: Line, ends: ReadonlyMap<string, Line[]>, left: Set<Line>): Line {
  const grown = [...line]
  for (;;) {
    const end = grown.at(-1)
    const meeting = end ? (ends.get(keyOf(end)) ?? []) : []
    const next = meeting.length === 2 ? meeting.find((candidate) => left.has(candidate)) : undefined
    if (!end || !next) return grown
    left.delete(next)
    const first = next[0]
    const ordered = first && keyOf(first) === keyOf(end) ? next : [...next].reverse()
    grown.push(...ordered.slice(1))
  }
}

/** The rivers as a graph of points, for the way from a source to a mouth. */
class Network {
  private readonly points = new Map<string, Point>()
  private readonly near = new Map<string, Set<string>>()

  constructor(lines: readonly Line[]) {
    for (const line of lines) {
      for (const [index, point] of line.entries()) {
        this.points.set(keyOf(point), point)
        const before = line[index - 1]
        if (before) this.link(keyOf(before), keyOf(point))
      }
    }
    this.bridgeGaps()
  }

  private link(a: string, b: string): void {
    this.near.set(a, (this.near.get(a) ?? new Set()).add(b))
    this.near.set(b, (this.near.get(b) ?? new Set()).add(a))
  }

  /** Ends that lie within about 2 km of another piece are the same river to a reader. */
  private bridgeGaps(): void {
    const GAP_DEG = 0.02
    const ends = [...this.points].filter(([key]) => this.near.get(key)?.size === 1)
    for (const [key, [lng, lat]] of ends) {
      for (const [other, [otherLng, otherLat]] of this.points) {
        if (other !== key && Math.abs(otherLng - lng) < GAP_DEG && Math.abs(otherLat - lat) < GAP_DEG)
          this.link(key, other)
      }
    }
  }

  private closest([lng, lat]: Point): string {
    let best = ''
    let least = Number.POSITIVE_INFINITY
    for (const [key, point] of this.points) {
      const distance = Math.hypot(point[0] - lng, point[1] - lat)
      if (distance < least) [best, least] = [key, distance]
    }
    return best
  }

  /** The shortest way along the rivers between the points nearest to two places. */
  path(from: Point, to: Point): Line {
    const start = this.closest(from)
    const goal = this.closest(to)
    const distances = new Map([[start, 0]])
    const before = new Map<string, string>()
    const open = new Set([start])
    while (open.size > 0) {
      let current = ''
      for (const key of open)
        if (current === '' || this.reached(distances, key) < this.reached(distances, current)) current = key
      if (current === goal) break
      open.delete(current)
      for (const next of this.near.get(current) ?? []) {
        const distance = this.reached(distances, current) + this.step(current, next)
        if (distance >= this.reached(distances, next)) continue
        distances.set(next, distance)
        before.set(next, current)
        open.add(next)
      }
    }
    const line: Line = []
    for (let key: string | undefined = goal; key !== undefined; key = before.get(key)) {
      const point = this.points.get(key)
      if (point) line.push(point)
    }
    if (!before.has(goal)) throw new Error(`no river leads from ${from.join()} to ${to.join()}`)
    return line.reverse()
  }

  private reached(distances: ReadonlyMap<string, number>, key: string): number {
    return distances.get(key) ?? Number.POSITIVE_INFINITY
  }

  private step(a: string, b: string): number {
    const [from, to] = [this.points.get(a), this.points.get(b)]
    return from && to ? Math.hypot(from[0] - to[0], from[1] - to[1]) : Number.POSITIVE_INFINITY
  }
}
