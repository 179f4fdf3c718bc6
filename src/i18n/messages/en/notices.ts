import { plural } from './plural'

/** What the page has to tell: fetched in a quiet moment, or with the first of it. */
export const noticesEn = {
  notices: {
    dismiss: 'Dismiss',
    undo: 'Back undoes this.',
    framed: 'Another site shows this page in a frame of its own. Do not give it files here.',
    openAlone: 'Open it in a window of its own',
    unreadable: (key: string, value: string) =>
      `The link’s ${key} could not be read and was left out: ${value}`,
    repeated: (key: string, value: string) => `The link gives ${key} twice; the last one counts: ${value}`,
    held: (key: string, value: string) =>
      `The link asks for ${key} ${value}, which this page cannot show; it shows the nearest.`,
    newerVersion: (_key: string, value: string) =>
      `This link was made by a newer version (${value}); it was read as far as possible.`,
    cut: (key: string, value: string) =>
      `The link’s ${key} was read as ${value}, but the link may have been cut off there: compare it with what was sent.`,
    unknownKey: (key: string, value: string) =>
      `The link asks for ${key} (${value}), which this page does not know: it may show less than what was sent.`,
    moreOfLink: (count: string) => `Other parts of the link that were not taken as they stand: ${count}.`,
    unknownEvent: (id: string) => `This record has no event “${id}”.`,
    unknownIds: {
      actors: (ids: string) => `The link names strike layers that this record does not have: ${ids}`,
      mark: (ids: string) => `The link marks events that this record does not have: ${ids}`,
      by: (column: string) =>
        `The file has no column “${column}” that could make the layers, so its actors do.`,
      area: (id: string) => `There is no outline “${id}”, so the whole map is shown.`,
    },
    revealed: (title: string, changes: string) => `To show “${title}”: ${changes}. Back undoes this.`,
    changes: {
      t: 'the time window was widened',
      at: 'the playhead was moved',
      actors: 'all strike layers were switched on',
      kinds: 'all kinds were switched on',
      status: 'all of “How sure” was switched on',
      basis: 'declared and alleged strikes are both shown',
      known: 'everything published is shown',
      q: 'the search was cleared',
      area: 'the whole map is shown, not one area',
      facets: 'no column narrows the file any more',
    },
    merged: (title: string) => `The event you asked for was merged into “${title}”.`,
    mergedGone: (id: string) => `The event “${id}” was merged into another.`,
    withdrawn: (id: string) => `The event “${id}” was withdrawn from the record.`,
    basemapPart: (part: string) =>
      `The basemap could not be loaded in full (${part}). The events are not affected.`,
    /** Parts of the basemap by the map's own names for them. */
    parts: {
      land: 'land',
      countries: 'countries',
      borders: 'borders',
      provinces: 'provinces',
      rivers: 'rivers',
      lakes: 'lakes',
      labels: 'names',
      places: 'towns',
      roads: 'roads',
      hillshade: 'relief',
    } as Readonly<Record<string, string>>,
    mapRestored: 'The map is back as it was.',
    partFailed: 'A part of the page could not be loaded. Try again; if that does not help, reload the page.',
    languageFailed: (language: string) =>
      `The words for ${language} could not be loaded. Choose it again, or reload the page, to try once more.`,
    searchFailed:
      'The search could not be loaded, so all events are shown. Search again, or reload the page, to try once more.',
    copied: 'Copied.',
    copyFailed: 'The browser did not allow copying. Copy it by hand:',
    showChanges: 'What has changed',
    recordChanged: (asked: string) =>
      `The record has changed since this link was made (it cites ${asked}). Counts may differ.`,
    filesChanged: (files: string) =>
      `These files of the record are not those that this page was built with: ${files}. They were changed afterwards; trust what you see with care.`,
    filesNewer:
      'The record on the site is of another version than this page, most likely a new release. Reload the page.',
    filesMixed: (files: string) =>
      `The record came in files of two versions, most likely while a release was on its way (${files}). Reload the page.`,
    /** Whole files of the record by what they hold. */
    codebooks: {
      'actors.json': 'actors',
      'places.json': 'places',
      'documents.json': 'documents',
      'speakers.json': 'speakers',
      'footprints.geojson': 'outlines of areas',
    } as Readonly<Record<string, string>>,
    codebooksMissing: (names: string) =>
      `Could not be read: ${names}. The events are shown without what these files say.`,
    problems: (count: number, text: string) =>
      `${text} ${plural(count, 'entry', 'entries')} of the record could not be read and ${plural(count, 'is', 'are')} left out.`,
    problemsDetail: 'What was left out',
  },
}

export type NoticeMessages = typeof noticesEn
