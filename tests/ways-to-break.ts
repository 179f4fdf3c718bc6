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
  'changed-links': {
    kind: 'What carries a link changes it',
    members: [
      ['src/view/mend-link.test.ts', 'gives all that was sent: '],
      ['src/view/mend-link.test.ts', 'says where it may have been cut off: '],
      ['src/view/mend-link.test.ts', 'has a link that nothing is changed of'],
      ['src/view/mend-link.test.ts', 'comes through any two carriers, or what is missing is said'],
      ['src/view/mend-link.test.ts', 'whose end no program takes for the sentence’s'],
      ['src/view/mend-link.test.ts', 'reads a very long text as it stands'],
      ['src/view/view-address.test.ts', 'stays as it is'],
      ['src/state/actions.test.ts', 'with sixty values that cannot be read says so in one notice'],
      ['src/state/actions.test.ts', 'with keys of another grammar names them, and its view may be less'],
      ['src/state/actions.test.ts', 'to an event whose id was changed on its way, '],
      ['src/panels/notices/describe-notice.test.ts', 'shows what of a link cannot be seen'],
    ],
  },
  'changed-dom': { kind: 'Somebody else changes the document', members: [] },
  'lying-pixels': { kind: 'What is read back from a canvas is not what was drawn', members: [] },
  'unread-own-words': { kind: 'The page writes what it, or a common tool, does not read', members: [] },
  'english-tables': { kind: 'A table that knows English alone', members: [] },
  'missing-panels': { kind: 'What panels explain is missing where there are no panels', members: [] },
  'no-place-in-history': { kind: 'What covers the page has no place in the history', members: [] },
  'other-text-sizes': { kind: 'Letters of another size than the usual', members: [] },
  'files-that-wedge': { kind: 'A file freezes the page or cannot be closed', members: [] },
  'tampered-or-half': { kind: 'Data that were changed, or came by halves', members: [] },
  'who-may-ask': {
    kind: 'Somebody asks who may not',
    members: [
      [
        'tests/embed-api.spec.ts',
        'answers nobody, says where it is, and offers itself in a window of its own',
      ],
      ['src/app/embed-api.test.ts', 'while a file of the reader is open'],
      [
        'src/app/embed-api.test.ts',
        'cannot probe an open file by going where it likes, nor with what is no call',
      ],
      ['src/app/embed-api.test.ts', 'hears nothing of a file that was opened after it began to listen'],
      ['src/app/embed-api.test.ts', 'has no answer that was being made when the file was opened'],
      ['src/app/embed-api.test.ts', 'may ask of an open file where the build names it, and nobody else then'],
      ['src/app/embed-api.test.ts', '%s is not answered'],
      ['tests/who-may-ask.test.ts', 'other windows are heard in two files alone'],
      [
        'src/state/sync-url.test.ts',
        'counts no entry for the site around it, which could learn from their number',
      ],
    ],
  },
  'other-engines': {
    kind: 'Another engine refuses what Chromium allows',
    members: [
      ['src/state/sync-url.test.ts', 'keeps no notice from the reader, and has the view written once it lets it'],
      ['src/state/sync-url.test.ts', 'has a choice written later'],
      ['src/timeline/clock/playback.test.ts', 'plays from there and not from its end'],
    ],
  },
  'machines-elsewhere': { kind: 'Other programs read what we write', members: [] },
  'licences-and-headers': { kind: 'What is published lacks its licences or headers', members: [] },
}
