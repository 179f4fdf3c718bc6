import { describe, expect, it } from 'vitest'
import type { RecordWords } from '../src/record/preface'
import { linkCard, readSiteAddress } from './link-card'

const WORDS = {
  title: 'Map',
  card: { title: 'Map: who', description: 'What it is.', picture: 'A map.' },
} as RecordWords

/** What the card says under a name. */
function said(name: string, ...card: Parameters<typeof linkCard>): unknown {
  return linkCard(...card).find(({ attrs }) => attrs?.property === name)?.attrs?.content
}

describe('where a site will stand', () => {
  it.each([
    ['https://maps.example', 'https://maps.example/'],
    ['https://maps.example/syria', 'https://maps.example/syria/'],
    ['https://maps.example/syria/', 'https://maps.example/syria/'],
    ['https://maps.example/syria/index.html', 'https://maps.example/syria/'],
    ['http://maps.example:8080/?x=1#v=1', 'http://maps.example:8080/'],
  ])('is a folder: %s', (stated, address) => {
    expect(readSiteAddress(stated)).toBe(address)
  })

  it.each([undefined, '', ' '])('may be left unsaid: %j', (stated) => {
    expect(readSiteAddress(stated)).toBeNull()
  })

  it.each(['maps.example', '/syria/', './', 'localhost:4173', 'file:///srv/site/', 'https://'])(
    'is refused where machines elsewhere could not follow it: %s',
    (stated) => {
      expect(() => readSiteAddress(stated)).toThrow(`SITE_URL is "${stated}", which is no whole address`)
    },
  )
})

describe('the card of a link', () => {
  it('has whole addresses where the site’s own is known', () => {
    expect(said('og:url', WORDS, 'https://maps.example/syria/', 'card.png')).toBe(
      'https://maps.example/syria/',
    )
    expect(said('og:image', WORDS, 'https://maps.example/syria/', 'card.png')).toBe(
      'https://maps.example/syria/card.png',
    )
  })

  it('claims no address that is not known', () => {
    expect(said('og:url', WORDS, null, 'card.png')).toBeUndefined()
    expect(said('og:image', WORDS, null, 'card.png')).toBe('./card.png')
  })

  it('has no picture where there is none', () => {
    expect(said('og:image', WORDS, 'https://maps.example/', null)).toBeUndefined()
    expect(said('og:title', WORDS, 'https://maps.example/', null)).toBe('Map: who')
  })
})
