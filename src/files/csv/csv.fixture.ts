import Papa from 'papaparse'
import { expect } from 'vitest'

/** What every file of these tests says of itself. */
export const SLIP = {
  title: 'All',
  citation: 'Dateline: All.',
  link: 'https://maps.example/#v=1',
  view: 'v=1',
  exported: '2026-11-22',
  licence: 'CC BY 4.0',
}

/** The rows of a CSV, each under its headings; a fault in the file fails the test. */
export function readBack(csv: string): Record<string, string>[] {
  const { data, errors } = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true })
  expect(errors).toEqual([])
  return data
}
