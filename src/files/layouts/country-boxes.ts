import { foldText } from '../../model/fold-text'

/**
 * Country by its ISO 3166-1 code, then its west, south, east and north in whole degrees, widened outwards; from the
 * basemap's outlines. A west greater than its east reaches over the antimeridian.
 */
const BOXES = `
AD 1 42 2 43; AE 51 22 57 27; AF 60 29 75 39; AL 19 39 21 43; AM 43 38 47 42; AO 11 -19 25 -4;
AR -74 -56 -53 -21; AT 9 46 18 50; AU 113 -44 154 -10; AX 19 59 21 61; AZ 44 38 51 42; BA 15 42 20 46;
BD 88 20 93 27; BE 2 49 7 52; BF -6 9 3 16; BG 22 41 29 45; BH 50 25 51 27; BI 29 -5 31 -2; BJ 0 6 4 13;
BN 114 4 116 6; BO -70 -23 -57 -9; BR -74 -34 -34 6; BS -79 20 -73 27; BT 88 26 93 29; BW 20 -27 30 -17;
BY 23 51 33 57; BZ -90 15 -88 19; CA -141 41 -52 84; CD 12 -14 32 6; CF 14 2 28 12; CG 11 -6 19 4;
CH 6 45 11 48; CI -9 4 -2 11; CL -76 -56 -67 -17; CM 8 1 17 14; CN 73 18 135 54; CO -79 -5 -66 13;
CR -86 8 -82 12; CU -85 19 -74 24; CY 32 34 35 36; CZ 12 48 19 52; DE 5 47 15 56; DJ 41 10 44 13;
DK 8 54 16 58; DO -72 17 -68 20; DZ -9 18 12 38; EC -92 -6 -75 2; EE 21 57 29 60; EG 24 21 37 32;
EH -18 20 -8 28; ER 36 12 44 19; ES -17 27 5 44; ET 33 3 48 15; FI 20 59 32 71; FJ 177 -19 180 -16;
FK -61 -53 -57 -51; FR -62 -22 56 52; GA 8 -4 15 3; GB -9 34 34 61; GE 40 41 47 44; GG -3 49 -2 50;
GH -4 4 2 12; GI -6 36 -5 37; GL -73 59 -11 84; GM -17 13 -13 14; GN -15 7 -7 13; GQ 8 0 12 4;
GR 19 34 29 42; GS -38 -55 -35 -53; GT -93 13 -88 18; GW -17 10 -13 13; GY -62 1 -56 9; HK 113 22 115 23;
HN -90 12 -83 17; HR 13 42 20 47; HT -75 18 -71 20; HU 16 45 23 49; ID 95 -11 141 6; IE -11 51 -6 56;
IL 34 29 36 34; IM -5 54 -4 55; IN 68 8 98 36; IQ 38 29 49 38; IR 44 25 64 40; IS -25 63 -13 67;
IT 6 36 19 48; JE -3 49 -2 50; JM -79 17 -76 19; JO 35 29 40 34; JP 127 26 146 46; KE 33 -5 42 6;
KG 69 39 81 44; KH 102 10 108 15; KP 124 37 131 43; KR 126 33 130 39; KW 46 28 49 31; KZ 46 40 88 56;
LA 100 13 108 23; LB 35 33 37 35; LI 9 47 10 48; LK 79 5 82 10; LR -12 4 -7 9; LS 27 -31 30 -28;
LT 20 53 27 57; LU 5 49 7 51; LV 21 55 29 59; LY 9 19 26 34; MA -17 21 -1 36; MC 7 43 8 44;
MD 26 45 31 49; ME 18 41 21 44; MF -64 18 -63 19; MG 43 -26 51 -11; MK 20 40 23 43; ML -13 10 5 25;
MM 92 9 102 29; MN 87 41 120 53; MR -18 14 -4 28; MT 14 35 15 37; MU 57 -21 58 -19; MW 32 -18 36 -9;
MX -118 14 -86 33; MY 100 0 120 8; MZ 30 -27 41 -10; NA 11 -29 26 -16; NC 164 -23 168 -20; NE 0 11 16 24;
NG 2 4 15 14; NI -88 10 -83 16; NL 3 50 8 54; NO -10 58 34 81; NP 80 26 89 31; NZ 166 -48 179 -34;
OM 52 16 60 27; PA -84 7 -77 10; PE -82 -19 -68 0; PG 140 -11 156 -1; PH 117 5 127 19; PK 60 23 77 38;
PL 14 48 25 55; PR -68 17 -65 19; PS 34 31 36 33; PT -10 36 -6 43; PY -63 -28 -54 -19; QA 50 24 52 27;
RO 20 43 30 49; RS 18 42 23 47; RU 19 41 -169 82; RW 28 -3 31 -1; SA 34 16 56 33; SB 156 -11 163 -6;
SD 21 8 39 23; SE 11 55 25 70; SI 13 45 17 47; SK 16 47 23 50; SL -14 6 -10 10; SM 12 43 13 44;
SN -18 12 -11 17; SO 41 -2 52 12; SR -58 1 -54 7; SS 24 3 36 13; SV -91 13 -87 15; SX -64 18 -63 19;
SY 35 32 43 38; SZ 30 -28 33 -25; TD 13 7 24 24; TF 68 -50 71 -48; TG -1 6 2 12; TH 97 5 106 21;
TJ 67 36 76 42; TL 124 -10 128 -8; TM 52 35 67 43; TN 7 30 12 38; TR 25 35 45 43; TT -62 10 -60 11;
TW 120 21 122 26; TZ 29 -12 41 -1; UA 22 45 41 53; UG 29 -2 35 5; US 172 19 -67 72; UY -59 -35 -53 -30;
UZ 56 37 74 46; VA 12 41 13 42; VE -74 0 -59 13; VN 102 8 110 24; VU 166 -17 168 -14;
WS -173 -15 -171 -13; YE 42 12 55 19; ZA 16 -35 33 -22; ZM 22 -19 34 -8; ZW 25 -23 33 -15
`

type Box = readonly [west: number, south: number, east: number, north: number]

/** Codebooks that name countries otherwise than the languages' own lists do. */
const ALSO: Readonly<Record<string, string>> = {
  'democratic republic of congo': 'CD',
  'democratic republic of the congo': 'CD',
  'dr congo': 'CD',
  'congo kinshasa': 'CD',
  'republic of congo': 'CG',
  'republic of the congo': 'CG',
  'congo brazzaville': 'CG',
  'ivory coast': 'CI',
  'czech republic': 'CZ',
  'east timor': 'TL',
  burma: 'MM',
  myanmar: 'MM',
  macedonia: 'MK',
  swaziland: 'SZ',
  turkey: 'TR',
  palestine: 'PS',
  'west bank': 'PS',
  'gaza strip': 'PS',
  'syrian arab republic': 'SY',
  'russian federation': 'RU',
  'islamic republic of iran': 'IR',
  'united states of america': 'US',
  usa: 'US',
  uk: 'GB',
  'bosnia herzegovina': 'BA',
  'bosnia and herzegovina': 'BA',
  'viet nam': 'VN',
  'lao pdr': 'LA',
  'republic of korea': 'KR',
}

const NAMED_IN = ['en', 'ar', 'fr', 'es', 'de', 'ru', 'tr']
/** Points off a coast, and outlines that are drawn coarsely, are no fault. */
const LEEWAY_DEG = 1

let codes: ReadonlyMap<string, string> | null = null
let boxes: ReadonlyMap<string, Box> | null = null

/** Without marks, and without what a codebook sets in brackets after a name. */
function folded(name: string): string {
  return foldText(name.replace(/\s*\([^)]*\)/g, ''))
    .replace(/[^\p{L}]+/gu, ' ')
    .trim()
}

function boxesByCode(): ReadonlyMap<string, Box> {
  boxes ??= new Map(
    BOXES.trim()
      .split(/\s*;\s*/)
      .map((entry) => {
        const [code = '', west, south, east, north] = entry.split(' ')
        return [code, [Number(west), Number(south), Number(east), Number(north)]] as const
      }),
  )
  return boxes
}

function codesByName(): ReadonlyMap<string, string> {
  if (codes) return codes
  const found = new Map<string, string>(Object.entries(ALSO))
  const languages = NAMED_IN.map((lang) => new Intl.DisplayNames(lang, { type: 'region' }))
  for (const code of boxesByCode().keys()) {
    found.set(code.toLowerCase(), code)
    for (const names of languages) found.set(folded(names.of(code) ?? code), code)
  }
  codes = found
  return found
}

/** A country's ISO 3166-1 code by its name or code; `null` for what is none, such as a sea. */
export function countryCode(name: string): string | null {
  return codesByName().get(folded(name)) ?? null
}

function isIn([west, south, east, north]: Box, lng: number, lat: number): boolean {
  if (lat < south - LEEWAY_DEG || lat > north + LEEWAY_DEG) return false
  const past = (from: number) => lng >= from - LEEWAY_DEG
  const before = (to: number) => lng <= to + LEEWAY_DEG
  return west <= east ? past(west) && before(east) : past(west) || before(east)
}

/** Whether points lie in a country, as far as whole degrees tell; asked once a country, then for every row of it. */
export type CountryCheck = (lng: number, lat: number) => 'inside' | 'outside' | 'swapped'

/** `null` for a country whose box is not known. */
export function countryCheck(name: string): CountryCheck | null {
  const code = name === '' ? null : countryCode(name)
  const box = code === null ? undefined : boxesByCode().get(code)
  if (!box) return null
  return (lng, lat) => {
    if (isIn(box, lng, lat)) return 'inside'
    return Math.abs(lng) <= 90 && isIn(box, lat, lng) ? 'swapped' : 'outside'
  }
}
