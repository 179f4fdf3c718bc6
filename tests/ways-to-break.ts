/** A way in which a page like this one breaks, and the tests that hold it, named by file and title. */
interface WayToBreak {
  /** The kind of harm, not one case of it. */
  readonly kind: string
  /** One line a member of the kind: the file of its test, and the test's title or the fixed part of it. */
  readonly members: readonly (readonly [file: string, title: string])[]
}

/** What was tried against the page, by kind. Whoever finds another member adds its test, and its line here. */
export const WAYS_TO_BREAK: Readonly<Record<string, WayToBreak>> = {
  'failed-work-is-woken': { kind: 'A failure wakes the work that failed', members: [] },
  'parts-that-do-not-come': { kind: 'A part that is fetched on demand does not come', members: [] },
  'changed-links': { kind: 'What carries a link changes it', members: [] },
  'changed-dom': { kind: 'Somebody else changes the document', members: [] },
  'lying-pixels': { kind: 'What is read back from a canvas is not what was drawn', members: [] },
  'unread-own-words': { kind: 'The page writes what it, or a common tool, does not read', members: [] },
  'english-tables': { kind: 'A table that knows English alone', members: [] },
  'missing-panels': { kind: 'What panels explain is missing where there are no panels', members: [] },
  'no-place-in-history': { kind: 'What covers the page has no place in the history', members: [] },
  'other-text-sizes': { kind: 'Letters of another size than the usual', members: [] },
  'files-that-wedge': {
    kind: 'A file freezes the page or cannot be closed',
    members: [
      ['src/ui/use-store.test.tsx', 'is drawn anew in silence'],
      ['src/state/store.test.ts', 'neither the others nor the action go without the change'],
      ['src/ui/guard.test.tsx', 'tries again by itself with the next'],
      ['src/state/sync-url.test.ts', 'a file that is closed takes its view out of the address'],
      ['src/state/record-actions.test.ts', 'of the page comes back with what was told of it'],
      ['src/files/read-file.test.ts', 'that nest too deep for some browser are refused in every one'],
      ['src/files/dateline/read-opened.test.ts', 'refuses an event whose %s no page could show or add'],
      ['src/files/dateline/read-opened.test.ts', 'of version %j says that it is not the one that is read'],
      ['src/files/dateline/read-opened.test.ts', 'says which events are counted in themselves'],
      ['src/files/dateline/read-opened.test.ts', 'has no outline that a map could not draw'],
      ['src/files/dateline/read-opened.test.ts', 'that can be none is told of as one that does not fit'],
      ['src/files/read-file.test.ts', 'that a worker dies of is no file for the page either'],
      ['src/files/read-file.test.ts', 'is no longer read when it is given up, though the worker says nothing'],
      ['src/files/read-file.test.ts', 'is no longer read when it is given up, by the page itself either'],
      ['src/state/open-record.test.ts', 'a file that is being read is named, and a reader can give it up'],
      ['src/state/open-record.test.ts', 'of two files the later is opened'],
      ['src/state/open-record.test.ts', 'closing gives up the file that is being read, too'],
      ['src/panels/open/reading-card.test.tsx', 'a file that is being read is named, with its rows'],
      ['src/record/count-strikes.test.ts', 'stand in one another however often'],
      ['src/record/count-strikes.test.ts', 'add up to no more than a number can hold'],
    ],
  },
  'tampered-or-half': { kind: 'Data that were changed, or came by halves', members: [] },
  'who-may-ask': { kind: 'Somebody asks who may not', members: [] },
  'other-engines': { kind: 'Another engine refuses what Chromium allows', members: [] },
  'machines-elsewhere': { kind: 'Other programs read what we write', members: [] },
  'licences-and-headers': { kind: 'What is published lacks its licences or headers', members: [] },
}
