/**
 * Every word of the interface in English. The other languages satisfy the type of this object, so that a
 * missing message does not compile. Functions take numbers already formatted by `format.ts` where a
 * figure is shown, and the bare number where a plural depends on it.
 */
import type { Kind, Status } from '../../../model/vocabulary'
import { plural } from './plural'

export const en = {
  name: 'English',
  direction: 'ltr' as 'ltr' | 'rtl',
  /** BCP 47 tag for `Intl`. */
  locale: 'en-GB',
  listSeparator: ', ',

  app: {
    name: 'Dateline',
    tagline: (sentence: string, period: string) => `${sentence}, ${period}.`,
    shortTagline: (sentence: string, period: string) => `${sentence}, ${period}`,
    /** Of a record that has no words of its own, as an opened file: what can be said of any. */
    reported: (count: number, text: string) => {
      const documents = `${text} published ${plural(count, 'document', 'documents')}`
      const sentence =
        count === 0 ? 'Reported events' : `What ${documents} ${plural(count, 'reports', 'report')}`
      return {
        sentence,
        shortSentence: sentence,
        scope: `As reported in ${documents}; not a complete record.`,
        shortScope: `As reported in ${documents}.`,
      }
    },
    scopeFile: (name: string) => `From your file ${name}, which stays in this browser.`,
    skip: 'Skip to the list of events',
    loading: 'Loading the record…',
    loadingSoFar: (kilobytes: string) => `Loading the record… ${kilobytes} kB so far`,
    title: (view: string, map: string) => `${view} · ${map}`,
    panelFailed: 'This part of the page failed or did not come. The rest still works.',
    panelRetry: 'Try this part again',
    panelReload: 'Reload the page',
    /** `own`: a file of the reader's is open, which the page does not keep. */
    panelReloads: (own: boolean): string =>
      own
        ? 'Reloading the page may help: the address keeps the view, your file must be opened again.'
        : 'Reloading the page may help: the address keeps what you see.',
    close: 'Close',
  },
  counts: {
    none: 'No event is in view.',
    noStrikes: 'No strike is in view.',
    events: (count: number, text: string) => `${text} ${plural(count, 'event', 'events')}`,
    eventsShown: (count: number, text: string) => `${text} ${plural(count, 'event', 'events')} shown`,
    strikes: (count: number, text: string) => `${text} ${plural(count, 'strike', 'strikes')}`,
    /** `max` decides the plural; `min` and `maxText` are written. */
    strikesBetween: (_max: number, min: string, maxText: string) => `${min} to ${maxText} strikes`,
    eventsBetween: (_max: number, min: string, maxText: string) => `${min} to ${maxText} events`,
    /** Instead of a number where no report has one. */
    noNumber: '?',
    unknownReports: (count: number, text: string) =>
      `${text} ${plural(count, 'report', 'reports')} without a number`,
    /** Beside a count, where room is short. */
    unknownShort: (_count: number, text: string) => `${text} without a number`,
    range: (min: string, max: string) => `${min} to ${max}`,
    ofRecord: (shown: string, all: string) => `${shown} of ${all}`,
  },
  languages: { label: 'Language' },
  embedded: {
    open: 'Open the whole page',
    sandboxed:
      'The page around this map has put it in a sandbox without “allow-same-origin”, so the map cannot be drawn here.',
    wheel: 'Hold Ctrl (or ⌘) while scrolling to zoom the map',
    twoFingers: 'Move the map with two fingers',
  },

  kinds: {
    strike: 'Air strike',
    shelling: 'Shelling',
    bombing: 'Bombing',
    'chemical-attack': 'Chemical attack',
    'ground-combat': 'Ground combat',
    'territorial-change': 'Change of control',
    'raid-arrest': 'Raid or arrest',
    deployment: 'Deployment',
    'troop-movement': 'Troop movement',
    'training-aid': 'Training or aid',
    diplomacy: 'Diplomacy',
    statement: 'Statement',
    other: 'Other',
  } satisfies Record<Kind, string> as Record<Kind, string>,
  statuses: {
    confirmed: 'Confirmed',
    reported: 'Reported',
    disputed: 'Disputed',
    denied: 'Denied',
    planned: 'Planned',
  } as Record<Status, string>,
  statusMeanings: {
    confirmed: 'The actor itself says so, or nobody disputes it.',
    reported: 'Others say so; the actor has not confirmed it in these documents.',
    disputed: 'Sources contradict each other.',
    denied: 'Only a party to the fighting says so, and the accused denies it. It adds nothing to any count.',
    planned: 'Announced, and not yet done when it was published. It adds nothing to any count.',
  } as Record<Status, string>,
  unattributed: 'Nobody named',
  /** The strike layer of all actors beyond those that have one of their own. */
  otherActors: 'Other actors',

  place: {
    /** Sixteen winds from north, clockwise. */
    winds: [
      'north',
      'north-northeast',
      'northeast',
      'east-northeast',
      'east',
      'east-southeast',
      'southeast',
      'south-southeast',
      'south',
      'south-southwest',
      'southwest',
      'west-southwest',
      'west',
      'west-northwest',
      'northwest',
      'north-northwest',
    ] as readonly string[],
    none: 'No place is told',
    notOnMap: 'Not on the map: no point would be honest. It is counted and listed.',
  },
  when: {
    range: (window: string) => `Some time in, or throughout, ${window}`,
    week: (window: string) => `In the week of ${window}`,
    month: (month: string) => `In ${month}`,
    year: (year: string) => `In ${year}`,
    approximate: (window: string) => `About ${window}`,
    undated: 'No date is told',
    undatedShort: 'Undated',
    published: (day: string) => `published ${day}`,
    publishedBetween: (window: string) => `published ${window}; the exact day is not told`,
  },

  masthead: {
    search: 'Search events',
    placeholder: 'Place, actor, kind or word',
    clearSearch: 'Clear the search',
    matches: (count: number, text: string) =>
      count === 0
        ? 'Nothing in the record matches'
        : `${text} ${plural(count, 'event matches', 'events match')}`,
    /** Of what matches not all is on the screen; followed by `showThem`. */
    reach: (matches: string, text: string, { shown, outside }: { shown: number; outside: boolean }) =>
      `${matches}, ${shown > 0 ? `${text} in view` : outside ? 'none in this window' : 'none in view'}:`,
    showThem: (count: number) => plural(count, 'show it', 'show them'),
    putBack: 'back to where I was',
    /** Why a result is not on the screen. */
    unseen: {
      beyond: 'outside the window',
      planned: 'planned later',
      notYet: 'not yet',
      past: 'already past',
      filtered: 'filtered',
      undated: 'undated',
    },
    fields: {
      title: 'in the title',
      summary: 'in the summary',
      place: 'place',
      actors: 'actor',
      kind: 'kind',
      claims: 'in a claim',
    },
    matchedPlace: (spelling: string) => `place, spelled ${spelling}`,
    results: 'Search results',
    more: (text: string) => `and ${text} more in the list`,
  },
  tools: {
    showEverything: 'Show everything',
    label: 'Page tools',
    share: 'Share',
    menu: 'Menu',
    layers: 'Layers',
    list: 'List',
    event: 'Event',
    showList: 'List of events',
    basemap: 'Basemap',
    basemaps: { system: 'As the system', light: 'Light', dark: 'Dark', plain: 'Plain' },
    legend: 'Reading the marks',
    keys: 'Keys',
    about: 'About',
    fullscreen: 'Full screen',
    leaveFullscreen: 'Leave full screen',
    open: 'Open your own file',
    closeFile: 'Back to the built-in record',
    check: 'Check a document',
    area: 'Area',
    compare: 'Compare two times',
  },
  layers: {
    label: 'Strike layers',
    heading: 'Who strikes',
    /** Of a reader's file, whose events are of any kind. */
    headingOfFile: 'Who is named',
    only: 'Only',
    onlyActor: (actor: string) => `Only ${actor}`,
    allOn: 'All on',
    strikesOnly: 'Strikes only',
    strikesOnlyHint: 'Hides every event that is not a strike',
    numberless: '+ or ?: reports that give no number of strikes',
    inView: 'In view',
    inRecord: 'In the record',
    declared: (text: string) => `${text} declared by the actor itself`,
    alleged: (text: string) => `${text} alleged by others`,
    members: (members: string) => `Count ${members} with it`,
    basis: 'Who says so',
    basisBoth: 'Anyone',
    basisDeclared: 'Declared',
    basisAlleged: 'Alleged',
    basisHints: {
      both: 'Strikes that the actor declared and those that others allege',
      declared: 'Only strikes that the actor itself declared',
      alleged: 'Only strikes that others allege',
    },
    kinds: 'Kinds',
    kindsHeading: 'Other events',
    status: 'How sure',
    more: 'Other events, who says so, how sure',
    none: 'The record has no strikes.',
  },
  noticesLabel: 'Notices',
  load: {
    title: 'The record could not be loaded',
    file: (file: string) => `The file is ${file}.`,
    reasons: {
      missing: 'It is not there (404). The site may have been copied without its data folder.',
      server: 'The server answered with an error.',
      unreadable: 'It is not valid JSON: it may be cut off or damaged.',
      'web-page': 'A web page came in its place: the server answers with a page where a file is missing.',
      packed: 'It came packed (gzip) without a word of the server, or packed twice over.',
      'too-deep': 'Its lists stand in one another deeper than in any record.',
      empty: 'It holds no event.',
      timeout: 'Nothing came for 15 seconds.',
      network: 'The network failed, or the browser blocked it.',
      'not-a-record': 'It is not an event record.',
      fault: 'A fault of this page kept it from being read.',
    },
    detail: 'Details',
    retry: 'Try again',
    raw: 'Open the file itself',
  },
  map: {
    title: 'Map',
    controls: 'Move the map',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    panNorth: 'Pan north',
    panSouth: 'Pan south',
    panEast: 'Pan east',
    panWest: 'Pan west',
    whole: 'Show the whole area',
    pan: 'Pan by buttons',
    credits: 'Credits',
    creditsBasemap:
      'Land, borders, provinces and relief: Natural Earth, public domain. Rivers: GSHHG, LGPL 3. Lakes: © OpenStreetMap contributors, ODbL. Towns: GeoNames, CC BY 4.0.',
    creditsEngine: 'Drawn with MapLibre.',
    creditsBorders: 'Boundaries are drawn as a help to the eye; they take no side in any dispute.',
    scale: (length: string) => `Scale: ${length}`,
    km: (n: string) => `${n} km`,
    drawing: 'Drawing the map…',
    stackTitle: (place: string, events: string) => `${place}: ${events}`,
    /** What is gathered: its unit, how many places, how many events. */
    gathered: (unit: string, places: string, events: string) => `${unit} · ${places} · ${events}`,
    places: (count: number, text: string) => `${text} ${plural(count, 'place', 'places')}`,
    province: (name: string) => `${name} province`,
    around: (country: string) => `${country} and around it`,
    /** A square of the graticule: ranges of whole degrees. */
    square: (lat: string, north: boolean, lng: string, east: boolean) =>
      `${lat}° ${north ? 'N' : 'S'}, ${lng}° ${east ? 'E' : 'W'}`,
    /** Of a cell of the map, which has no name: how many events. */
    here: (events: string) => `${events} here`,
    density: 'Events in a square',
    placesInView: 'Places on the map',
    closeList: 'Close this list',
    moreEvents: (text: string) => `and ${text} more`,
    contested: (count: number, text: string) =>
      `${text} of them ${plural(count, 'is', 'are')} disputed or denied`,
    saysWho: (speakers: string) => `says ${speakers}`,
    strikesOf: (actor: string) => `Strikes: ${actor}`,
    summary: {
      none: 'The map shows no events.',
      loading: 'The record is being read.',
      shown: (events: string, period: string) => `The map shows ${events}, ${period}.`,
      actors: (actors: string) => `Strikes by ${actors}.`,
      most: (places: string) => `Most are at ${places}.`,
      placeCount: (place: string, text: string) => `${place} (${text})`,
      apart: (place: string, km: string, wind: string, other: string) =>
        `${place} is ${km} km ${wind} of ${other}.`,
      unlocated: (count: number, events: string) =>
        `${events} without a place on the map ${plural(count, 'is', 'are')} in the list.`,
    },
  },
  mapState: {
    unsupported:
      'This browser cannot draw the map (it has no WebGL 2). Everything is in the list below; the timeline and filters work as well.',
    'read-back-lies':
      'This browser keeps pages from reading what they draw, which protects you from being recognised; marks and names on the map would come out as noise. Everything is in the list; the timeline and filters work as well. If you allow this site to use canvas data, try the map again.',
    'worker-failed':
      'The map’s program did not start. Everything is in the list; you can also try the map again.',
    lost: 'The graphics card let go of the map. It should be back in a moment.',
    'lost-for-good': 'The map did not come back. Everything is in the list; you can also try the map again.',
    retry: 'Try the map again',
  },
  status: {
    settled: (period: string, events: string, strikes: string | null) =>
      [`${period}: ${events}`, ...(strikes === null ? [] : [strikes])].join(', '),
    opened: (title: string) => `Opened: ${title}`,
  },
  sheet: {
    label: 'Panels',
    handle: 'Height of the panel',
    smaller: 'Smaller panel',
    larger: 'Larger panel',
    closeEvent: 'Close the event',
    showOnMap: 'Show on the map',
    rests: { peek: 'small', half: 'half', full: 'full' },
  },
  time: {
    group: 'Time',
    windowStart: 'Window start',
    playhead: 'Playhead',
    windowEnd: 'Window end',
    window: 'The window: drag to move it as a whole',
    play: 'Play',
    pause: 'Pause',
    previous: 'Previous event day',
    next: 'Next event day',
    settings: 'Time settings',
    invite: (length: string) => `Play ${length} of strikes`,
    close: 'Close the time settings',
    mode: 'Mode',
    modes: {
      cumulative: 'Everything so far',
      window: 'Moving window',
      trail: 'Fading trail',
      day: 'One day at a time',
    },
    modesShort: { cumulative: 'So far', window: 'Window', trail: 'Trail', day: 'Day' },
    modeHints: {
      cumulative: 'From the window’s first day up to the date.',
      window: 'Everything in the window; it slides as a whole.',
      trail: 'The last days before the date, fading with age.',
      day: 'Only what happened on the date.',
    },
    knownBy: (date: string) => `Known by ${date}`,
    zoomIn: 'Closer on the time axis',
    zoomOut: 'Farther on the time axis',
    fit: 'Fit the time axis',
    earlier: 'Earlier on the time axis',
    later: 'Later on the time axis',
    quiet: (length: string, period: string) => `${period}: ${length}, drawn shorter`,
    lengths: {
      day: (count: number, text: string) => `${text} ${plural(count, 'day', 'days')}`,
      week: (count: number, text: string) => `${text} ${plural(count, 'week', 'weeks')}`,
      month: (count: number, text: string) => `${text} ${plural(count, 'month', 'months')}`,
      year: (count: number, text: string) => `${text} ${plural(count, 'year', 'years')}`,
    },
    /** A stretch that `Intl` writes with a dash, as it is read aloud. */
    spoken: (period: string) => period.replace(/\s?[–-]\s?/u, ' to '),
    withStrikes: (count: number, text: string) =>
      count === 0 ? 'none with strikes' : `${text} with strikes`,
    total: (title: string) => `Σ Total, which counts other events too: ${title}`,
    bar: {
      quiet: (length: string) => `A quiet stretch of ${length}, drawn shorter.`,
      fades: 'It fades where the day is approximate or no end is told.',
      paleWindow: 'Pale: outside the window.',
      paleNotYet: 'Pale: not yet on the date.',
      palePast: 'Pale: already past.',
      paleFiltered: (text: string) => `Pale: ${text} switched off.`,
      paleAway: (text: string) => `Pale: ${text} beyond the edge of the map.`,
      began: 'Began:',
      beganNone: 'Nothing began.',
      spread: (text: string) => `${text} of uncertain day`,
      others: 'Other kinds',
      unattributed: 'Unattributed',
    },
    hidden: {
      sum: (text: string) => `${text} hidden`,
      beyond: (text: string) => `${text} outside the window`,
      planned: (text: string) => `${text} planned later`,
      notYet: (text: string) => `${text} not yet`,
      past: (text: string) => `${text} already past`,
      filtered: (text: string) => `${text} filtered`,
      undated: (text: string) => `${text} undated`,
      unlocated: (text: string) => `${text} not on the map`,
      none: 'Nothing is hidden',
    },
    coverage: 'What each document covers',
    coverageNone: 'No document speaks of these days.',
    coverageHint: 'A line: days that a document speaks of. A tick: when it appeared.',
    coverageMore: (count: number, text: string) => (count === 1 ? 'and 1 more' : `and ${text} more`),
    coverageSpeaks: (outlet: string, period: string) => `${outlet} speaks of ${period}`,
    coveragePublished: (outlet: string, date: string) => `${outlet}: published ${date}`,
  },
}

export type Messages = typeof en
