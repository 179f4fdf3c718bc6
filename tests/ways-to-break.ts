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
  'lying-pixels': {
    kind: 'What is read back from a canvas is not what was drawn',
    members: [
      ['src/map/host/reads-back.test.ts', 'does not believe a canvas that answers %s'],
      ['src/map/host/reads-back.test.ts', 'believes a canvas that answers what was drawn, or that blurs it'],
      ['tests/faults.spec.ts', 'leads to the list where a canvas is read back as noise, and is drawn once'],
      [
        'tests/engines/main-job.spec.ts',
        'a reader is told why there is no map, and has the list and the timeline',
      ],
    ],
  },
  'unread-own-words': { kind: 'The page writes what it, or a common tool, does not read', members: [] },
  'english-tables': { kind: 'A table that knows English alone', members: [] },
  'missing-panels': { kind: 'What panels explain is missing where there are no panels', members: [] },
  'no-place-in-history': { kind: 'What covers the page has no place in the history', members: [] },
  'other-text-sizes': { kind: 'Letters of another size than the usual', members: [] },
  'files-that-wedge': { kind: 'A file freezes the page or cannot be closed', members: [] },
  'tampered-or-half': { kind: 'Data that were changed, or came by halves', members: [] },
  'who-may-ask': { kind: 'Somebody asks who may not', members: [] },
  'other-engines': {
    kind: 'Another engine refuses what Chromium allows',
    members: [['tests/engines/main-job.spec.ts', 'in %s a reader can do:']],
  },
  'machines-elsewhere': { kind: 'Other programs read what we write', members: [] },
  'licences-and-headers': {
    kind: 'What is published lacks its licences or headers',
    members: [
      ['tests/policy.spec.ts', 'comes as a header with %s'],
      [
        'tests/policy.spec.ts',
        'refuses programs made of text or bytes in the page and in the worker of the map',
      ],
      [
        'tests/policy.spec.ts',
        'can make no program and reach nothing where a host sends no policy, and reads',
      ],
      ['scripts/no-eval.test.ts', 'what makes a program out of text or bytes is found'],
      ['scripts/server-headers.test.ts', 'have policy, nosniff and caching'],
      ['scripts/package-notices.test.ts', 'also name what a package holds within its own file'],
      ['scripts/package-notices.test.ts', 'are refused for a package that brings no words'],
      ['scripts/server-headers.test.ts', 'frame nobody out who may embed, where the server does not see'],
    ],
  },
}
