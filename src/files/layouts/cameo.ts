import type { Kind } from '../../model/vocabulary'

/** The codebook's twenty roots, in its own words, shortened. */
const ROOTS: readonly (readonly [name: string, kind: Kind])[] = [
  ['Public statement', 'statement'],
  ['Appeal', 'statement'],
  ['Intent to cooperate', 'statement'],
  ['Consult', 'diplomacy'],
  ['Diplomatic cooperation', 'diplomacy'],
  ['Material cooperation', 'training-aid'],
  ['Provide aid', 'training-aid'],
  ['Yield', 'diplomacy'],
  ['Investigate', 'other'],
  ['Demand', 'statement'],
  ['Disapprove', 'statement'],
  ['Reject', 'statement'],
  ['Threaten', 'statement'],
  ['Protest', 'other'],
  ['Exhibit force posture', 'deployment'],
  ['Reduce relations', 'diplomacy'],
  ['Coerce', 'other'],
  ['Assault', 'other'],
  ['Fight', 'ground-combat'],
  ['Mass violence', 'other'],
]

/** Codes that say more than their root does, by their beginning. */
const FINER: readonly (readonly [code: string, kind: Kind])[] = [
  ['2041', 'chemical-attack'],
  ['173', 'raid-arrest'],
  ['183', 'bombing'],
  ['191', 'other'],
  ['192', 'territorial-change'],
  ['194', 'shelling'],
  ['195', 'strike'],
  ['196', 'other'],
]

/** A code of CAMEO with the zeros that a spreadsheet takes from its front; `[code, root]`, 0 for no root. */
export function cameoCode(text: string): readonly [code: string, root: number] {
  if (!/^\d{1,4}$/.test(text)) return [text, 0]
  const root = (code: string) => Number(code.slice(0, 2))
  const full = text.length === 1 || (text.length > 2 && root(text) > ROOTS.length) ? `0${text}` : text
  return [full, root(full) >= 1 && root(full) <= ROOTS.length ? root(full) : 0]
}

export function cameoKind(text: string): Kind {
  const [code, root] = cameoCode(text)
  return FINER.find(([beginning]) => code.startsWith(beginning))?.[1] ?? ROOTS[root - 1]?.[1] ?? 'other'
}

/** The root's name for a code, the code itself where it has none. */
export function cameoName(text: string): string {
  const [, root] = cameoCode(text)
  return ROOTS[root - 1]?.[0] ?? text
}
