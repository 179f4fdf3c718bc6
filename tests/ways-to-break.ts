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
  'changed-dom': {
    kind: 'Somebody else changes the document',
    members: [
      [
        'src/ui/withstand-changes.test.tsx',
        'says what it must, whatever %s makes of it between any two states',
      ],
      ['src/ui/withstand-changes.test.tsx', 'is drawn on and taken down, whatever %s makes of it'],
      ['src/app/changed-page.test.tsx', 'says the same, whatever %s makes of it'],
      ['src/app/changed-page.test.tsx', 'goes on, and mixes no event with another, whatever %s makes of it'],
      [
        'tests/faults.spec.ts',
        'plays, opens one event after another, filters, searches, changes its language',
      ],
    ],
  },
  'lying-pixels': { kind: 'What is read back from a canvas is not what was drawn', members: [] },
  'unread-own-words': { kind: 'The page writes what it, or a common tool, does not read', members: [] },
  'english-tables': { kind: 'A table that knows English alone', members: [] },
  'missing-panels': { kind: 'What panels explain is missing where there are no panels', members: [] },
  'no-place-in-history': { kind: 'What covers the page has no place in the history', members: [] },
  'other-text-sizes': {
    kind: 'Letters of another size than the usual',
    members: [
      ['src/state/environment.test.ts', 'is what the browser or a tool makes of it, now and later'],
      [
        'src/map/basemap/text-size.test.ts',
        'letters of the land and of the events grow with the reader’s text',
      ],
      ['tests/reflow.spec.ts', '%s, %d by %d px in %s, loses nothing and lays no words over others'],
      ['src/panels/ledger/ledger-columns.test.ts', 'on a narrow screen (%s), %d px have room for %s columns'],
    ],
  },
  'files-that-wedge': { kind: 'A file freezes the page or cannot be closed', members: [] },
  'tampered-or-half': { kind: 'Data that were changed, or came by halves', members: [] },
  'who-may-ask': { kind: 'Somebody asks who may not', members: [] },
  'other-engines': { kind: 'Another engine refuses what Chromium allows', members: [] },
  'machines-elsewhere': { kind: 'Other programs read what we write', members: [] },
  'licences-and-headers': { kind: 'What is published lacks its licences or headers', members: [] },
}
