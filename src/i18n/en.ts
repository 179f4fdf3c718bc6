/**
 * Every word of the interface in English. The other languages satisfy the type of this object, so that a
 * missing message does not compile. Functions take numbers already formatted by `format.ts` where a
 * figure is shown, and the bare number where a plural depends on it.
 */
const plural = (count: number, one: string, other: string): string => (count === 1 ? one : other)

export const en = {
  name: 'English',
  direction: 'ltr' as 'ltr' | 'rtl',
  /** BCP 47 tag for `Intl`. */
  locale: 'en-GB',
  listSeparator: ', ',

  app: {
    name: 'Dateline',
    tagline: 'Who struck where, and who says so, in the campaign against Islamic State',
    scope: 'As reported in five published documents; not a complete record of the war.',
    skip: 'Skip to the list of events',
    loading: 'Loading the record…',
  },
  counts: {
    events: (count: number, text: string) => `${text} ${plural(count, 'event', 'events')}`,
    strikes: (count: number, text: string) => `${text} ${plural(count, 'strike', 'strikes')}`,
    unknownReports: (count: number, text: string) =>
      `${text} ${plural(count, 'report', 'reports')} without a number`,
    range: (min: string, max: string) => `${min} to ${max}`,
  },
}

export type Messages = typeof en
