import { type Actor, SYMBOLS } from '../../model/codebooks'
import type { Scheme } from '../../model/theme'
import { KINDS, type Kind, STATUSES, type Status } from '../../model/vocabulary'

/** `disc` stands at its very place; `tag` is the label of something wider; `dot` is one of several. */
export const GLYPH_FORMS = ['disc', 'tag', 'dot'] as const
export type GlyphForm = (typeof GLYPH_FORMS)[number]

/** What a part's picture says; a name of it is the picture's id, so that each is drawn once. */
export type Glyph =
  | {
      readonly type: 'strike'
      readonly form: GlyphForm
      readonly symbol: Actor['symbol']
      /** Hex. */
      readonly colour: string
      readonly standing: Status
      readonly scheme: Scheme
    }
  | {
      readonly type: 'kind'
      readonly form: GlyphForm
      readonly kind: Kind | 'several'
      readonly colour: string
      readonly standing: Status
      readonly scheme: Scheme
    }
  | {
      readonly type: 'count'
      readonly count: number
      readonly contested: boolean
      readonly colour: string
      readonly standing: Status
      readonly scheme: Scheme
    }
  | {
      readonly type: 'ring'
      readonly role: RingRole
      /** Half of its width and height, whole CSS px. */
      readonly halfWidthPx: number
      readonly halfHeightPx: number
      readonly scheme: Scheme
    }

/** What a ring round a stack says; the later is the stronger. */
const RING_ROLES = ['marked', 'lit', 'selected'] as const
export type RingRole = (typeof RING_ROLES)[number]

const PREFIX = 'dateline'

export function glyphId(glyph: Glyph): string {
  if (glyph.type === 'ring') {
    const size = `${glyph.halfWidthPx}x${glyph.halfHeightPx}`
    return [PREFIX, 'ring', glyph.role, size, '-', 'reported', glyph.scheme].join('|')
  }
  const common = [glyph.colour, glyph.standing, glyph.scheme]
  switch (glyph.type) {
    case 'strike':
      return [PREFIX, 'strike', glyph.form, glyph.symbol, ...common].join('|')
    case 'kind':
      return [PREFIX, 'kind', glyph.form, glyph.kind, ...common].join('|')
    case 'count':
      return [PREFIX, 'count', String(glyph.count), glyph.contested ? 'contested' : 'plain', ...common].join(
        '|',
      )
  }
}

/** The glyph that an id names; `null` for the ids of other pictures. */
export function parseGlyphId(id: string): Glyph | null {
  const [prefix, type, first = '', second = '', colour = '', status, scheme] = id.split('|')
  const standing = STATUSES.find((known) => known === status)
  if (prefix !== PREFIX || !standing || (scheme !== 'light' && scheme !== 'dark')) return null
  const common = { colour, standing, scheme } as const
  if (type === 'count') {
    return { type, count: Number(first), contested: second === 'contested', ...common }
  }
  if (type === 'ring') {
    const role = RING_ROLES.find((known) => known === first)
    const [halfWidthPx = 0, halfHeightPx = 0] = second.split('x').map(Number)
    return role ? { type, role, halfWidthPx, halfHeightPx, scheme } : null
  }
  const form = GLYPH_FORMS.find((known) => known === first)
  if (!form) return null
  const symbol = SYMBOLS.find((known) => known === second)
  if (type === 'strike' && symbol) return { type, form, symbol, ...common }
  const kind = second === 'several' ? second : KINDS.find((known) => known === second)
  return type === 'kind' && kind ? { type, form, kind, ...common } : null
}
