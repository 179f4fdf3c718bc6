import type { Relation, Role, Stance } from '../../../model/vocabulary'
import { plural } from './plural'

/** "the United States", "the Sinai Peninsula, Egypt": names that English does not say without their article. */
export const withArticle = (name: string): string =>
  /^(?:United |Netherlands|Philippines|[^,]* (?:Peninsula|Islands|Emirates|Republic|Desert|Valley)(?:,|$))/u.test(
    name,
  )
    ? `the ${name}`
    : name

/** Words of an open event, the list of events and what is hidden, in English: they come with the dialogs'. */
export const eventEn = {
  where: {
    inCountry: (place: string, country: string) => `${place}, ${country}`,
    site: (name: string) => `At ${name} (a named site)`,
    town: (name: string) => `In or at ${name}; where in the town is not told`,
    near: (name: string, km: string) => `Near ${name}, within about ${km} km`,
    nearUnknown: (name: string) => `Near ${name}; how near is not told`,
    offset: (of: string, km: string, wind: string) => `${km} km ${wind} of ${of}`,
    within: (km: string) => `to within about ${km} km`,
    ring: (of: string, km: string) => `${km} km from ${of}; in which direction is not told`,
    sector: (of: string, wind: string) => `${wind} of ${of}; how far is not told`,
    sectorDepth: (km: string) => `drawn ${km} km deep`,
    district: (name: string) => `Somewhere in the district of ${name}`,
    province: (name: string) => `Somewhere in the province of ${name}`,
    region: (name: string) => `Somewhere in ${withArticle(name)}`,
    country: (name: string) => `Somewhere in ${withArticle(name)}; no closer place is told`,
    among: (places: string) => `Among ${places}; how much fell on each is not told`,
    acrossPlaces: (places: string) => `In ${places}; which part of it happened where is not told`,
    line: (name: string) => `Somewhere along ${name}`,
    badge: 'On the map as a badge on the country, never as a point.',
  },
  /** In place of “Carried out by”, of whom only others name and of whom they accuse. */
  conductors: { alleged: 'Carried out, others say, by', accused: 'Accused:' },
  /** Said after who carried it out. */
  bases: {
    declared: 'declared by itself',
    inferred: 'inferred by the coder; the text names nobody',
    denied: 'which denies it',
  },
  roles: {
    conducted: 'Carried out by',
    supported: 'Supported by',
    target: 'Aimed at',
    affected: 'Affected',
    speaker: 'Said by',
  } as Record<Role, string>,
  stances: {
    asserts: 'Says so',
    confirms: 'Confirms',
    denies: 'Denies',
    doubts: 'Doubts',
    background: 'Background',
  } as Record<Stance, string>,
  relations: {
    'part-of': 'Part of',
    denies: 'Denies',
    'responds-to': 'Responds to',
    'same-site': 'Same place',
    follows: 'Follows',
  } as Record<Relation, string>,
  /** The same links read from the other end. */
  relationsBack: {
    'part-of': 'Contains',
    denies: 'Denied by',
    'responds-to': 'Answered by',
    'same-site': 'Same place',
    follows: 'Followed by',
  } as Record<Relation, string>,
  harm: {
    groups: {
      civilians: 'Civilians',
      combatants: 'Fighters',
      soldiers: 'Soldiers',
      unknown: 'People',
    } as Record<'civilians' | 'combatants' | 'soldiers' | 'unknown', string>,
    outcomes: { killed: 'killed', injured: 'injured' } as Record<'killed' | 'injured', string>,
    row: (group: string, outcome: string) => `${group} ${outcome}`,
    exactly: (n: string) => n,
    atLeast: (n: string) => `at least ${n}`,
    atMost: (n: string) => `at most ${n}`,
    between: (low: string, high: string) => `${low} to ${high}`,
    best: (range: string, best: string) => `${range}, most likely ${best}`,
    unknown: 'number unknown',
  },
  event: {
    label: 'Event',
    where: 'Where',
    when: 'When',
    how: 'How the date was worked out',
    placeNote: 'About the place',
    status: 'How sure',
    actors: 'Who',
    strikes: 'Air strikes',
    strikesUnknown: 'Number not told',
    countedIn: 'Already counted in',
    harm: 'Harm reported',
    claims: 'Who says what',
    claimsFor: 'Say so',
    claimsAgainst: 'Deny or doubt it',
    noDenial: 'No denial in these documents.',
    origins: (count: number, text: string) =>
      `${text} ${plural(count, 'independent origin', 'independent origins')}`,
    claimCount: (count: number, text: string) => `${text} ${plural(count, 'claim', 'claims')}`,
    originsNote: 'Copies of one report count as one origin.',
    sameOrigin: 'same origin as another claim here',
    line: (n: string) => `line ${n}`,
    /** Between who says something and where it stands. */
    sourceSeparator: '; ',
    /** The first speaker, and those who passed it on. */
    via: (speaker: string, carriers: string) => `${speaker}, according to ${carriers}`,
    linked: 'Linked events',
    neighbours: 'Before and after',
    previousHere: 'Earlier here',
    nextHere: 'Later here',
    previousInTime: 'Earlier',
    nextInTime: 'Later',
    alsoHere: (count: number, text: string) =>
      `${text} other ${plural(count, 'event', 'events')} at this place`,
    copyLink: 'Copy link',
    check: 'Check against the text',
    readPassage: 'Read the line',
    noSuch: 'No such event',
    noSuchText: (id: string) => `This record has no event ${id}.`,
    withdrawn: 'This event was withdrawn from the record.',
    merged: 'This event was merged into another.',
    successor: 'Go to the event that replaced it',
    english: 'This note is in English.',
    hiddenNow: 'This event is not in view now.',
    reveal: 'Bring it into view',
  },
  ledger: {
    label: 'Events',
    heading: 'Events in view',
    columns: {
      date: 'Date',
      place: 'Place',
      kind: 'Kind',
      actors: 'Actors',
      status: 'How sure',
      strikes: 'Strikes',
      title: 'What is reported',
      killed: 'Killed',
    },
    /** Of a reader's file: what happened, as it says. */
    what: 'What',
    sorting: 'Sorting…',
    sortFailed: 'The file can no longer be read, so the list stands by date.',
    sortBy: (column: string) => `Sort by ${column}`,
    sort: 'Sort',
    emptyHow: 'Widen the time window, switch layers on, or clear the search.',
    unknownStrikes: 'not told',
    noStrikes: '–',
    print: 'Print the list',
    help: 'Arrow keys move between cells; Enter on a heading sorts; Enter in a row opens the event.',
  },
  hidden: {
    title: 'What is not in view',
    intro: (shown: string, all: string) => `In view: ${shown} of the record’s ${all}.`,
    beyond: 'Outside the time window',
    planned: 'Planned for after the time window',
    notYet: 'In the time window, but not yet on the date',
    past: 'In the time window, but before the days shown',
    filtered: 'Switched off by a layer, a filter or the search',
    undated: 'Without a date',
    unlocated: 'In view, but not on the map: no point would be honest',
    none: 'Nothing is hidden.',
  },
}

export type EventMessages = typeof eventEn
