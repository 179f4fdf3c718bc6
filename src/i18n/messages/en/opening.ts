const plural = (count: number, one: string, other: string): string => (count === 1 ? one : other)

/** Words of reading a table of the reader's own, in English: its columns, and what is to be asked of its reader. */
export const openingEn = {
  columns: {
    title: (name: string) => `What do the columns of ${name} say?`,
    intro: 'Nothing is shown before you have said it. The first rows below are read as you choose.',
    none: 'No column',
    more: 'More columns',
    parts: {
      start: 'Date',
      end: 'Last day',
      lat: 'Latitude',
      lng: 'Longitude',
      name: 'Name of the place',
      admin1: 'Province',
      country: 'Country',
      mgrs: 'MGRS coordinate',
      wkt: 'Geometry as WKT',
      actor: 'Who did it',
      target: 'Whom it hit',
      eventType: 'Kind of event',
      pair: 'Latitude and longitude in one column',
      killedBest: 'People killed',
      killedLow: 'People killed, at least',
      killedHigh: 'People killed, at most',
      events: 'Number of events in a row',
      source: 'Source',
      url: 'Link to the source',
      title: 'Title',
      id: 'Id',
    },
    columnLike: (column: string, example: string) => (example === '' ? column : `${column} (${example})`),
    order: 'Dates such as 03/04/2015 are',
    orders: { dmy: 'day first: 3 April 2015', mdy: 'month first: March 4, 2015' },
    orderUnknown: 'Every date of the first rows can be read both ways. Only you can say which is meant.',
    missing: {
      when: 'Say which column is the date.',
      where:
        'Say where it happened: latitude and longitude, or the name of a place, a province or a country.',
      order: 'Say in which order day and month stand.',
    },
    preview: 'The first rows, read so',
    when: 'When',
    where: 'Where',
    who: 'Who',
    what: 'What',
    row: 'Row',
    refused: (reason: string) => `refused: ${reason}`,
    unnamed: 'not named',
    reads: (count: number, text: string, of: string) =>
      `${text} of the first ${of} ${plural(count, 'row can', 'rows can')} be read so`,
    go: 'Read the file so',
    save: 'Save this choice as a file',
    load: 'Take a saved choice',
    badChoice: 'That file is no choice of columns, or one for other columns.',
    remembered: 'You have chosen so for a file with these columns before.',
    cancel: 'Do not open it',
  },
}

export type OpeningMessages = typeof openingEn
