import { groupBy } from '../model/group-by'
import { checkDate, publicationSpan } from './check-dates'
import { expecting, type Finding } from './problem'
import type { ArticleSeed, DocumentSeed } from './seed-schema'

/** Articles, speakers and the account of lines of one document; `passages` are its lines' hashes. */
export function checkDocument(
  document: DocumentSeed,
  file: string,
  passages: readonly string[] | undefined,
): Finding[] {
  return [
    ...expecting(file === `documents/${document.id}.json`, 'id', document.id, 'the name of its file'),
    ...(passages ? checkPassages(passages) : noPassages(document)),
    ...document.articles.flatMap((article, index) => checkArticle(article, index, passages)),
    ...checkOverlaps(document.articles),
    ...(passages ? checkCoverage(document, passages) : []),
  ]
}

function noPassages({ id }: DocumentSeed): Finding[] {
  return [
    { field: 'passages', value: undefined, expected: `seeds/passages/${id}.txt (npm run add:passages)` },
  ]
}

function checkPassages(passages: readonly string[]): Finding[] {
  const bad = passages.findIndex((hash) => !/^([0-9a-f]{64})?$/.test(hash))
  return expecting(
    bad < 0,
    `passages line ${bad + 1}`,
    passages[bad],
    'a sha256, or nothing for a blank line',
  )
}

function checkArticle(
  article: ArticleSeed,
  index: number,
  passages: readonly string[] | undefined,
): Finding[] {
  const { id, firstLine, lastLine, published } = article
  const field = (name: string) => `articles.${index}.${name}`
  const { start, end } = publicationSpan(article)
  return [
    ...expecting(firstLine <= lastLine, field('lastLine'), lastLine, `a line from ${firstLine} on`),
    ...expecting(!passages || lastLine <= passages.length, field('lastLine'), lastLine, 'a line of the text'),
    ...checkDate(field('published'), published),
    ...checkDate(field('publishedEarliest'), start),
    ...checkDate(field('publishedLatest'), end),
    ...expecting(
      start <= published,
      field('publishedEarliest'),
      start,
      `a day on or before ${published} (${id})`,
    ),
    ...expecting(published === end, field('published'), published, `the latest day, ${end} (${id})`),
  ]
}

function checkOverlaps(articles: readonly ArticleSeed[]): Finding[] {
  const sorted = [...articles].sort((a, b) => a.firstLine - b.firstLine)
  return sorted.slice(1).flatMap((article, index) => {
    const before = sorted[index]
    const free = !before || before.lastLine < article.firstLine
    return expecting(
      free,
      `articles ${article.id}.firstLine`,
      article.firstLine,
      `a line after ${before?.lastLine}, where ${before?.id} ends`,
    )
  })
}

/** Every line that is not blank is cited or set aside, and none is both. */
function checkCoverage(document: DocumentSeed, passages: readonly string[]): Finding[] {
  const cited = new Set(document.claims.map(({ line }) => line))
  const aside = document.uncoded.flatMap(({ lines: [first, last] }) =>
    range(first, Math.min(last, passages.length)),
  )
  const timesAside = new Map([...groupBy(aside, (line) => line)].map(([line, times]) => [line, times.length]))
  const written = range(1, passages.length).filter((line) => passages[line - 1] !== '')
  const open = runs(written, (line) => !cited.has(line) && !timesAside.has(line))
  return [
    ...checkUncoded(document, passages.length),
    ...open.map((run) => uncovered(run)),
    ...written.flatMap((line) => [
      ...expecting(
        !cited.has(line) || !timesAside.has(line),
        `line ${line}`,
        'uncoded',
        'a line that no claim cites',
      ),
      ...expecting((timesAside.get(line) ?? 0) < 2, `line ${line}`, 'uncoded', 'each line set aside once'),
    ]),
  ]
}

function range(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index)
}

/** Stretches of neighbouring items that all match. */
function runs<T>(items: readonly T[], matches: (item: T) => boolean): T[][] {
  const found: T[][] = []
  items.forEach((item, at) => {
    const before = items[at - 1]
    if (!matches(item)) return
    if (before !== undefined && matches(before)) found.at(-1)?.push(item)
    else found.push([item])
  })
  return found
}

function uncovered(run: readonly number[]): Finding {
  const field = run.length === 1 ? `line ${run[0]}` : `lines ${run[0]} to ${run.at(-1)}`
  return { field, value: undefined, expected: 'a claim, or an entry under uncoded' }
}

function checkUncoded({ uncoded }: DocumentSeed, lineCount: number): Finding[] {
  return uncoded.flatMap(({ lines }, index) =>
    expecting(
      lines[0] <= lines[1] && lines[1] <= lineCount,
      `uncoded.${index}.lines`,
      lines,
      `first and last of lines 1 to ${lineCount}`,
    ),
  )
}
