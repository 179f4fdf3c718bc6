/** ISO 3166-1 alpha-2 of a numeric code, by Unicode's table of region aliases. */
export function alpha2OfNumeric(numeric: string): string | null {
  const region = new Intl.Locale(`und-${numeric}`).region
  return region !== undefined && /^[A-Z]{2}$/.test(region) ? region : null
}

/** Shapes without a code of their own that lie in a country by ISO 3166, by Natural Earth's name. */
export const PART_OF: ReadonlyMap<string, string> = new Map([
  ['Akrotiri', 'GB'],
  ['Ashmore and Cartier Is.', 'AU'],
  ['Baikonur', 'KZ'],
  ['Clipperton I.', 'FR'],
  ['Coral Sea Is.', 'AU'],
  ['Cyprus U.N. Buffer Zone', 'CY'],
  ['Dhekelia', 'GB'],
  ['Indian Ocean Ter.', 'AU'],
  ['N. Cyprus', 'CY'],
  ['Somaliland', 'SO'],
  ['USNB Guantanamo Bay', 'CU'],
])
