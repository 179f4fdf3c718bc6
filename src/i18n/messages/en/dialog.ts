import type { OtherKind, Status } from '../../../model/vocabulary'
import { eventEn, withArticle } from './event'
import { en } from './page'

/**
 * Words of the dialogs, of an open event and of the list, in English; apart from en.ts so that the first
 * view does not wait for them. The other languages satisfy the type of this object.
 */
export const dialogEn = {
  ...eventEn,
  showMore: (left: string) => `Show more (${left} left)`,
  /** The popover of the time settings, beside the words that the dock has too. */
  timeSettings: {
    speed: 'Speed',
    speedOption: (count: number, text: string) => `${text} ${count === 1 ? 'day' : 'days'} a second`,
    loop: 'Start again at the end',
    fade: 'Length of the trail, in days',
    gaps: 'Quiet stretches at their true length',
    from: 'From date',
    to: 'To date',
    typed: 'Type a date or a stretch',
    typedHint: 'Such as “Nov 2015”, “17.11.2015” or “30 Oct 2015 to 23 Dec 2015”.',
    typedGo: 'Show',
    notUnderstood: (text: string) => `“${text}” is not a date that this page understands.`,
    yearAssumed: (period: string) => `No year was typed. This is ${period}.`,
    preset: 'Go to',
    presetNone: 'Choose a stretch of the record…',
    presetRecord: 'The whole record',
    presetDocuments: 'Days that a document speaks of',
    presetArticles: 'The week before an article',
    presetEvents: 'What happened',
    presetNamed: (name: string, period: string) => `${name}: ${period}`,
    known: 'Known by',
    knownHint: 'Only what these documents had published by this day.',
    knownAll: 'All that was published',
    runKnown: 'Run the clock along the days of publication',
  },
  about: {
    title: (map: string) => `About ${map}`,
    what: 'What this is',
    /** Of a record that has no words of its own. */
    whatText: (scope: string) =>
      `A map of who struck where, and who says so. ${scope} The numbers are not totals: they count what these documents report.`,
    documents: 'The documents',
    documentDays: (days: string) => `published ${days}`,
    documentEvidence: 'How the dates were found',
    method: 'Method',
    /** `country`: where something happened that no closer place is told of; `null` where there is no such thing. */
    methodText: (country: string | null) => [
      'Each document was read line by line. Each thing that it says happened became a claim, with who says it, where and when. Claims about one happening were joined into one event, so an event that is told five times is one mark with five claims.',
      'Dates such as “Tuesday” were worked out from the day of publication, and the note on each event says how. Where the text leaves a range, the event keeps the whole range.',
      country === null
        ? 'Places are drawn only as exactly as the text gives them. What is known only to have been in a country is not put on a point in it.'
        : `Places are drawn only as exactly as the text gives them. A strike that is known only to have been in ${withArticle(country)} is not put on a point in ${withArticle(country)}.`,
      'Strikes are counted as ranges. A number that is not told is “not told” and is never zero. An allegation that only a party to the fighting makes and the accused denies stays visible and adds nothing to any count.',
    ],
    limits: 'Limits',
    /** Of a record that has no words of its own. */
    limitsOfAny: 'A quiet stretch of the timeline may mean only that none of the documents wrote about it.',
    limitsText: [
      'The documents repeat governments and armed groups, who have reasons to say what they say. Read who says so.',
      'Titles and summaries are in our own words. Notes on dates and places are in English only.',
      `The texts themselves are not here. If you have one, “${eventEn.event.check}” on an event compares it with the one that was coded.`,
    ],
    reading: 'Reading the marks',
    credits: 'Credits and licences',
    creditsText: [
      en.map.creditsBasemap,
      en.map.creditsBorders,
      'Lettering: Noto Sans and Noto Sans Arabic, SIL Open Font Licence.',
      'Map drawing: MapLibre GL JS, BSD licence. The program of this page: MIT licence.',
    ],
    privacy: 'Privacy',
    privacyText: 'This page sends nothing about you to anyone. It loads nothing from any other site.',
    data: 'The data',
    dataText: 'The record is one GeoJSON file:',
    licence: 'Its terms',
    fingerprint: 'Its fingerprint',
    /** Whether the files that came are those that the page was built with. */
    checked: {
      same: 'Every file of it has the fingerprint that this page was built with.',
      unknown:
        'Whether its files are those that this page was built with cannot be told here: the browser compares fingerprints only on a page that is opened over https or on this computer.',
      newer: 'Its files are of another version than this page.',
      mixed: 'Its files are of two versions.',
      changed: 'Not every file of it has the fingerprint that this page was built with.',
    },
  },
  keys: {
    title: 'Keys',
    letters: 'Single-letter keys',
    lettersOn: 'Single-letter keys are on',
    lettersHint: 'Switch them off if they get in the way of speech input or another tool.',
    anywhere: 'Anywhere',
    onSlider: 'On a slider of the timeline',
    onMap: 'On the map',
    inList: 'In the list',
    names: {
      space: 'Space',
      escape: 'Esc',
      arrows: 'Arrow keys',
      pages: 'Page Up, Page Down',
      homeEnd: 'Home, End',
      enter: 'Enter',
      plusMinus: '+ and −',
    },
    actions: {
      play: 'Play or pause',
      previous: 'Previous day with events',
      next: 'Next day with events',
      search: 'Search',
      list: 'Show or hide the list',
      layers: 'Show or hide the layers',
      share: 'Share this view',
      help: 'This sheet of keys',
      close: 'Close what is open',
      day: 'One day earlier or later',
      month: 'One month earlier or later',
      ends: 'First or last day',
      closer: 'Closer or farther on the time axis',
      along: 'Earlier or later on the time axis',
      fit: 'Fit the window, the open event or the record',
      speed: 'Slower or faster',
      pan: 'Move the map',
      zoom: 'Zoom in or out',
      cell: 'Next cell; first or last cell of the row',
      open: 'Open the event, or sort by the heading',
    },
  },
  check: {
    title: en.tools.check,
    intro:
      'Have the text of one of these documents? Choose or drop its file. It is compared with the one that was coded; then each claim opens at its line. The text stays in this page’s memory and is gone when you leave.',
    choose: 'Choose a text file',
    drop: 'Drop the file here',
    same: (headline: string) => `The same text, byte for byte: ${headline}`,
    /** The documents, of a record that has no words of its own. */
    documents: 'the documents',
    other: (documents: string) => `This is not one of ${documents}: no fingerprint matches.`,
    tooLarge: 'This file is larger than any of the documents.',
    unreadable: 'This file could not be read as text.',
    unavailable:
      'This browser cannot compare fingerprints here: open the page over https or on this computer.',
    loaded: 'Text at hand',
    notLoaded: 'No text yet',
    passage: (n: string) => `Line ${n} of the text`,
    needText: 'To read the line itself, give the page this document’s text.',
    passageDiffers: 'This line is not the one that was coded.',
    context: 'The coded line, marked, with the lines around it',
  },
  legend: {
    title: 'Reading the marks',
    intro: 'Shape and fill say how much is known. Colour and symbol say who.',
    actors: 'Who',
    actorMeaning: 'Strikes that each of them declares, or that others say it carried out.',
    nobodyMeaning: 'Strikes for which the documents name nobody.',
    kindMeanings: {
      shelling: 'Fire from the ground: artillery, rockets, missiles.',
      bombing: 'An attack with bombs, on the ground or in an aircraft.',
      'chemical-attack': 'A reported use of chemical weapons.',
      'ground-combat': 'Fighting between forces on the ground.',
      'territorial-change': 'A place held, taken or given up.',
      'raid-arrest': 'A raid, an arrest, or the hunt for a suspect.',
      deployment: 'Troops, aircraft, ships or weapons stationed or sent.',
      'troop-movement': 'Forces on their way from one place to another.',
      'training-aid': 'Training, weapons or money for one of the sides.',
      diplomacy: 'A meeting, an agreement, a vote or a sanction.',
      statement: 'Something that somebody says, threatens or demands.',
      other: 'What fits none of these, such as tolls and losses.',
    } as Record<OtherKind, string>,
    status: 'How sure',
    statusMarks: {
      confirmed: 'solid',
      reported: 'plain',
      disputed: 'half filled',
      denied: 'hollow and struck through',
      planned: 'dashed',
    } as Record<Status, string>,
    places: 'How exact the place is',
    placeMarks: {
      town: 'Disc: a town or a named site.',
      near: 'Disc with a circle: near a place; the circle is how far off it may be.',
      offset: 'Mark with a thin line: a distance and direction from a place.',
      ring: 'Ring: a distance from a place, the direction is not told.',
      sector: 'Wedge: a direction from a place, the distance is not told.',
      area: 'Outline: somewhere in a district or province, or along a line.',
      country: 'Badge on a country’s name: no closer place is told.',
      among: 'Small marks joined to one number: a total over several places.',
    },
    timeline: 'On the timeline',
    timeMarks: {
      total:
        'Bracket with Σ: a total, which counts other events too. That of a running total is open at its start.',
      coverage: 'Lines at the foot: days that a document speaks of. A tick: when it appeared.',
      break: 'Hatched: a quiet stretch, drawn shorter.',
      pale: 'Pale bar: outside the window, not yet on the date, switched off, or beyond the edge of the map.',
      fading: 'Bar that fades: the day is approximate, or no end is told.',
    },
    contested: 'The sign ≠ beside a number: something in it is disputed or denied.',
    size: 'Size: number of strikes, by area. Where the number is not told the mark has a size of its own.',
  },
}

export type DialogMessages = typeof dialogEn
