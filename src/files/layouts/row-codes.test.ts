import { describe, expect, it } from 'vitest'
import { shareAr } from '../../i18n/messages/ar/share'
import { shareEn } from '../../i18n/messages/en/share'
import { TABLE_NOTES } from './layout'
import { REFUSALS, WARNINGS } from './row-codes'

const MAPPING_FAULTS = ['not-a-mapping', 'no-such-column']
const CODES = [...REFUSALS, ...WARNINGS, ...TABLE_NOTES, ...MAPPING_FAULTS]

describe('what is said of a table', () => {
  it.each([
    ['English', shareEn, /[A-Za-z]{3}/],
    ['Arabic', shareAr, /[\u0600-\u06ff]{3}/],
  ] as const)('has its words in %s', (_, { open }, words) => {
    expect(CODES.filter((code) => !words.test(open.reasons[code] ?? ''))).toEqual([])
  })
})
