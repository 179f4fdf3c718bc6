import { describe, expect, it } from 'vitest'
import { foldText } from './fold-text'
import { searchWords, soundOf } from './search-text'

describe('folding for the search', () => {
  it('drops marks and case, and makes variant Arabic letters one', () => {
    expect(foldText('Ḩamāh')).toBe('hamah')
    expect(foldText('إِدْلِب')).toBe('ادلب')
    expect(foldText('Qa’im')).toBe('qaim')
  })
  it('drops articles in both scripts, joined particles too', () => {
    expect(searchWords('Al-Raqqah')).toEqual(['raqqah'])
    expect(searchWords('az Zawr')).toEqual(['zawr'])
    expect(searchWords('والرقة بالرقة للرقة الرقة')).toEqual(['رقه', 'رقه', 'رقه', 'رقه'])
  })
  it('takes plain English plurals for their singular', () => {
    expect(searchWords('air strikes across')).toEqual(['air', 'strike', 'across'])
  })
  it('hears the same consonants in both scripts', () => {
    expect(['dayr', 'deir', 'dair', 'دير'].map(soundOf)).toEqual(['dr', 'dr', 'dr', 'dr'])
    expect(['zawr', 'ezzor', 'zour', 'زور'].map(soundOf)).toEqual(['zr', 'zr', 'zr', 'zr'])
    expect(['hasakah', 'hassakeh', 'حسكه'].map(soundOf)).toEqual(['hsk', 'hsk', 'hsk'])
  })
})
