import { codedClaims } from './group-claims'
import { expecting, type Finding, problemsOf, type SeedProblem } from './problem'
import type { DocumentSeed } from './seed-schema'
import type { Filed, Seeds } from './seeds'

/** A record has Arabic throughout or nowhere: `record.json` decides, and every text follows. */
export function checkLanguages(seeds: Seeds): SeedProblem[] {
  if (!seeds.record) return []
  const arabic = seeds.record.record.words.ar !== undefined
  const text = (field: string, value: string | undefined) => checkText(arabic, field, value)
  return [
    ...each(seeds.actors, ({ label }) => text('label.ar', label.ar)),
    ...each(seeds.places, ({ name }) => text('name.ar', name.ar)),
    ...each(seeds.events, ({ title_ar, summary_ar }) => [
      ...text('title_ar', title_ar),
      ...text('summary_ar', summary_ar),
    ]),
    ...codedClaims(seeds.documents).flatMap(({ file, claim }) =>
      problemsOf(file, `line ${claim.line} → ${claim.event}`, text('says_ar', claim.says_ar)),
    ),
    ...each(seeds.documents, (document) => checkSpeakers(document, arabic)),
    ...checkSpeakerNames(seeds.documents),
  ]
}

function checkText(arabic: boolean, field: string, value: string | undefined): Finding[] {
  const expected = arabic
    ? 'the Arabic text, for record.json has Arabic words'
    : 'nothing, for record.json has no Arabic words'
  return expecting((value !== undefined) === arabic, field, value, expected)
}

function each<T extends { readonly id: string }>(
  filed: readonly Filed<T>[],
  check: (record: T) => readonly Finding[],
): SeedProblem[] {
  return filed.flatMap(({ file, record }) => problemsOf(file, record.id, check(record)))
}

/** With Arabic words every speaker of a claim has an Arabic name; every name is spoken for. */
function checkSpeakers({ claims, speakers }: DocumentSeed, arabic: boolean): Finding[] {
  const met = new Set(claims.flatMap(({ speaker }) => speaker))
  const nameless = arabic ? [...met].filter((name) => !Object.hasOwn(speakers, name)) : []
  const silent = Object.keys(speakers).filter((name) => !arabic || !met.has(name))
  return [
    ...nameless.map((name) => ({
      field: 'speakers',
      value: name,
      expected: 'an Arabic form for every speaker',
    })),
    ...silent.map((name) => ({
      field: 'speakers',
      value: name,
      expected: arabic
        ? 'only names that speak in a claim'
        : 'no names in Arabic, for record.json has no Arabic words',
    })),
  ]
}

/** One English name has one Arabic form in the whole record. */
function checkSpeakerNames(documents: readonly Filed<DocumentSeed>[]): SeedProblem[] {
  const known = new Map<string, string>()
  return documents.flatMap(({ file, record }) =>
    Object.entries(record.speakers).flatMap(([name, arabic]) => {
      const first = known.get(name) ?? arabic
      known.set(name, first)
      if (first === arabic) return []
      return [{ file, record: record.id, field: `speakers.${name}`, value: arabic, expected: first }]
    }),
  )
}
