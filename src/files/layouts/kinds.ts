import { foldText } from '../../model/fold-text'
import type { Kind } from '../../model/vocabulary'

/** What words of an event's type tell of its kind, the first that fits; folded. */
const BY_WORDS: readonly (readonly [words: RegExp, kind: Kind])[] = [
  [/chemical|chlorine|sarin|nerve agent|كيميا|chimique|quimic|хими|kimyasal|chemisch/, 'chemical-attack'],
  [
    /air ?\/ ?drone|air ?strike|air ?raid|air attack|aerial|drone|uav|helicopter|declared strike|^strikes?$|غاره|غارات|قصف جوي|frappe|aerienne?|aere|luftschlag|luftangriff|авиауд|авиана|hava/,
    'strike',
  ],
  [
    /suicide|\bied\b|car bomb|vbied|land ?mine|explosive|bombing|explosion|grenade|تفجير|attentat|atentado|взрыв|patlama|anschlag/,
    'bombing',
  ],
  [
    /shell|artillery|mortar|rocket|missile|heavy.weapons|قصف|bombardement|bombardeo|beschuss|обстрел|topcu/,
    'shelling',
  ],
  [
    /regains? territory|overtakes territory|transfer of territory|territorial|captur|seiz/,
    'territorial-change',
  ],
  [
    /armed clash|clash|battle|combat|firefight|fighting|offensive|armed assault|firearms|ground (?:operation|attack)|اشتباك|معرك|combate|affrontement|gefecht|бой|столкнов|catisma/,
    'ground-combat',
  ],
  [/arrest|detention|raid|اعتقال|مداهم|arresto|detencion|festnahme|арест|gozalti/, 'raid-arrest'],
  [/headquarters or base|deploy|mobiliz|انتشار/, 'deployment'],
  [/withdraw|retreat|troop movement|convoy|انسحاب/, 'troop-movement'],
  [/training|military aid|weapons supply/, 'training-aid'],
  [/agreement|negotiat|talks|diplomacy|ceasefire|مفاوضات/, 'diplomacy'],
  [/^statement|speech|تصريح|بيان/, 'statement'],
]

/** Words that hold one of the above and are of another kind. */
const NONE_OF_THEM = /protest|demonstration|riot|mob|disrupted|defus|averted|looting/

/** The kind that words of a type tell, `null` where they tell none. */
function kindOfWords(words: string): Kind | null {
  const folded = foldText(words)
  if (folded === '' || NONE_OF_THEM.test(folded)) return null
  return BY_WORDS.find(([pattern]) => pattern.test(folded))?.[1] ?? null
}

const MOST_KNOWN = 4096
/** Type and sub-type are read as far as this. */
const LONGEST_TYPE = 200

/** The kind of an event by its sub-type, else by its type; remembered, since a table has few of them. */
export type KindOf = (eventType: string, subType: string) => Kind

/** Remembers what `tell` answers for a type and a sub-type. */
export function rememberKinds(tell: KindOf): KindOf {
  const known = new Map<string, Map<string, Kind>>()
  return (eventType, subType) => {
    let ofType = known.get(eventType)
    if (!ofType) {
      if (known.size >= MOST_KNOWN) known.clear()
      ofType = new Map()
      known.set(eventType, ofType)
    }
    let kind = ofType.get(subType)
    if (kind === undefined) {
      if (ofType.size >= MOST_KNOWN) ofType.clear()
      kind = tell(eventType.slice(0, LONGEST_TYPE), subType.slice(0, LONGEST_TYPE))
      ofType.set(subType, kind)
    }
    return kind
  }
}

/** What words alone tell; `other` where they do not, never a guess. */
export function kindByWords(eventType: string, subType: string): Kind {
  return kindOfWords(subType) ?? kindOfWords(eventType) ?? 'other'
}
