/** A glyph while it is moved aside, CSS px of the flat world at one zoom. */
export interface Body {
  /** About this point its middle may stand: its own place, or near it. */
  readonly homeX: number
  readonly homeY: number
  /** Half of the glyph itself. */
  readonly halfWidth: number
  readonly halfHeight: number
  /** The room that it keeps from others: to either side, over its middle and under it. */
  readonly aside: number
  readonly over: number
  readonly under: number
  /** How far from that point. */
  readonly reach: number
  /** The heavier of two moves less. */
  readonly weight: number
  x: number
  y: number
}

/** Two bodies that might meet, whichever way each is moved. */
export type Pair = readonly [a: Body, b: Body]

const ROUNDS = 60
/** So many pairs are looked at in all rounds together: where thousands have no room, more rounds find none. */
const MOST_LOOKS = 1_000_000
/** A body that has more neighbours than this is not moved because of all of them. */
const MOST_NEIGHBOURS = 32
/** The paper-coloured rims of two glyphs may lie over one another. */
const RIMS_PX = 4
/** Less than this is nothing. */
const LEAST_PX = 0.01

/** Every pair of bodies that might meet, in the order of `bodies`. */
export function pairsOf(bodies: readonly Body[]): readonly Pair[] {
  const pairs: Pair[] = []
  sweep(bodies, (a, b) => {
    const near =
      Math.abs(b.homeX - a.homeX) < a.aside + b.aside + a.reach + b.reach &&
      Math.abs(b.homeY - a.homeY) < Math.max(a.over, a.under) + Math.max(b.over, b.under) + a.reach + b.reach
    if (near) pairs.push([a, b])
    return near
  })
  return pairs
}

/** Those that more than `most` others would cover at their own places: there is no room round them. */
export function crowdedOf(bodies: readonly Body[], most: number): ReadonlySet<Body> {
  const counts = new Map<Body, number>()
  const count = (body: Body) => counts.set(body, (counts.get(body) ?? 0) + 1)
  sweep(bodies, (a, b) => {
    const covers =
      Math.abs(b.homeX - a.homeX) < a.halfWidth + b.halfWidth &&
      Math.abs(b.homeY - a.homeY) < a.halfHeight + b.halfHeight
    if (covers) {
      count(a)
      count(b)
    }
    return covers
  })
  return new Set(bodies.filter((body) => (counts.get(body) ?? 0) > most))
}

/**
 * Asks of the pairs that might meet from west to east, of each body of no more than so many that `meet`. A body can
 * only meet those of its own band of latitude and of the two beside it: of thousands on one meridian few are asked.
 */
function sweep(bodies: readonly Body[], meet: (a: Body, b: Body) => boolean): void {
  const sorted = [...bodies].sort((a, b) => a.homeX - b.homeX)
  const farthest = Math.max(0, ...new Set(bodies.map(({ aside, reach }) => aside + reach)))
  const bands = bandsOf(sorted)
  for (const [index, a] of sorted.entries()) {
    let met = 0
    for (const next of bands.after(index)) {
      const b = sorted[next] as Body
      if (b.homeX - a.homeX > a.aside + a.reach + farthest) break
      if (meet(a, b)) met += 1
      if (met >= MOST_NEIGHBOURS) break
    }
  }
}

/** Bodies by bands so high that two which are not in neighbouring ones cannot meet. */
function bandsOf(sorted: readonly Body[]): { readonly after: (index: number) => Iterable<number> } {
  const height = 2 * sorted.reduce((most, body) => Math.max(most, upAndDown(body)), 1)
  const bandAt = (body: Body) => Math.floor(body.homeY / height)
  const bands = new Map<number, { readonly indexes: number[]; begun: number }>()
  for (const [index, body] of sorted.entries()) {
    const band = bands.get(bandAt(body)) ?? { indexes: [], begun: 0 }
    bands.set(bandAt(body), band)
    band.indexes.push(index)
  }
  /** Those after this one in the three bands round it, from west to east. Asked of one index after another. */
  function* after(index: number): Generator<number> {
    const own = bandAt(sorted[index] as Body)
    const near = [own - 1, own, own + 1].flatMap((number) => {
      const band = bands.get(number)
      if (!band) return []
      while ((band.indexes[band.begun] ?? Number.POSITIVE_INFINITY) <= index) band.begun += 1
      return [{ indexes: band.indexes, next: band.begun }]
    })
    for (;;) {
      let first: (typeof near)[number] | null = null
      for (const band of near) {
        const to = band.indexes[band.next]
        if (to !== undefined && (!first || to < (first.indexes[first.next] ?? to))) first = band
      }
      if (!first) return
      yield first.indexes[first.next] as number
      first.next += 1
    }
  }
  return { after }
}

/** How far a body and its room go up or down from its place, wherever it is moved. */
function upAndDown({ over, under, halfHeight, reach }: Body): number {
  return Math.max(over, under, halfHeight) + reach
}

/**
 * Moves bodies apart, none farther than it may: so that each has its room, and where that cannot be, so that no glyph
 * covers another.
 */
export function pushApart(pairs: readonly Pair[]): void {
  const rounds = Math.min(ROUNDS, Math.ceil(MOST_LOOKS / Math.max(1, pairs.length)))
  for (const lap of [roomLap, glyphLap]) {
    for (let round = 0; round < rounds; round += 1) {
      let moved = false
      for (const [a, b] of pairs) moved = separate(a, b, lap(a, b)) || moved
      if (!moved) break
    }
  }
}

/** Do the glyphs themselves still cover one another? */
export function overlap([a, b]: Pair): boolean {
  const { x, y } = glyphLap(a, b)
  return x > LEAST_PX && y > LEAST_PX
}

/** How far two lie over one another, CSS px; not at all where either is negative. */
interface Lap {
  readonly x: number
  readonly y: number
}

function roomLap(a: Body, b: Body): Lap {
  const dy = b.y - a.y
  return {
    x: a.aside + b.aside - Math.abs(b.x - a.x),
    y: dy < 0 ? a.over + b.under + dy : a.under + b.over - dy,
  }
}

function glyphLap(a: Body, b: Body): Lap {
  return {
    x: a.halfWidth + b.halfWidth - RIMS_PX - Math.abs(b.x - a.x),
    y: a.halfHeight + b.halfHeight - RIMS_PX - Math.abs(b.y - a.y),
  }
}

/** Pushes two apart along the axis on which they overlap least; answers if they did. */
function separate(a: Body, b: Body, { x: overlapX, y: overlapY }: Lap): boolean {
  if (overlapX <= LEAST_PX || overlapY <= LEAST_PX) return false
  const dy = b.y - a.y
  const share = a.weight / (a.weight + b.weight)
  if (overlapX < overlapY) {
    const push = b.x < a.x ? -overlapX : overlapX
    move(a, -push * (1 - share), 0)
    move(b, push * share, 0)
  } else {
    const push = dy < 0 ? -overlapY : overlapY
    move(a, 0, -push * (1 - share))
    move(b, 0, push * share)
  }
  return true
}

function move(body: Body, dx: number, dy: number): void {
  body.x += dx
  body.y += dy
  const [awayX, awayY] = [body.x - body.homeX, body.y - body.homeY]
  const away = Math.hypot(awayX, awayY)
  if (away <= body.reach) return
  body.x = body.homeX + (awayX / away) * body.reach
  body.y = body.homeY + (awayY / away) * body.reach
}
