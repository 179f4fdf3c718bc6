import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { decodeView, encodeView, viewValues } from '../src/view/view-url'

interface GoldenLink {
  readonly link: string
  /** Every key that is not at its default. */
  readonly gives: Readonly<Record<string, string>>
  readonly unknown: readonly (readonly [string, string])[]
  readonly problems: readonly unknown[]
  readonly canonical: string
}

/**
 * Links of grammar version 1 as they were published, and what each gives. This file only ever grows: a line
 * that no longer holds means that links in articles and court files have broken.
 */
const GOLDEN = JSON.parse(readFileSync('tests/golden/links-v1.json', 'utf8')) as readonly GoldenLink[]

describe('a link of version 1', () => {
  it.each(GOLDEN.map((golden) => [golden.link, golden] as const))(
    '#%s gives what it always gave',
    (_, golden) => {
      const { view, problems } = decodeView(golden.link)
      const gives = Object.entries(viewValues(view)).filter(([, value]) => value !== null)
      expect(Object.fromEntries(gives)).toEqual(golden.gives)
      expect(view.unknown).toEqual(golden.unknown)
      expect(problems).toEqual(golden.problems)
      expect(encodeView(view)).toBe(golden.canonical)
    },
  )

  it('is one of at least forty-two', () => {
    expect(GOLDEN.length).toBeGreaterThanOrEqual(42)
  })
})
