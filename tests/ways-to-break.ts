/** A way in which a page like this one breaks, and the tests that hold it, named by file and title. */
interface WayToBreak {
  /** The kind of harm, not one case of it. */
  readonly kind: string
  /** One line a member of the kind: the file of its test, and the test's title or the fixed part of it. */
  readonly members: readonly (readonly [file: string, title: string])[]
}

/** What was tried against the page, by kind. Whoever finds another member adds its test, and its line here. */
export const WAYS_TO_BREAK: Readonly<Record<string, WayToBreak>> = {
  'failed-work-is-woken': {
    kind: 'A failure wakes the work that failed',
    members: [
      [
        'src/state/watch-search.test.ts',
        'a search that does not come is told of, and asked for again with the next',
      ],
      ['src/state/check-cited.test.ts', 'a record whose other versions do not come is told of once'],
      [
        'src/state/environment-language.test.ts',
        'whose words do not come is told of, and the page stays in its own',
      ],
      [
        'src/timeline/clock/playback.test.ts',
        'says so where its program does not come, and asks for it again',
      ],
      ['src/ui/lazy-part.test.tsx', 'says so in its own place, is not asked for again by itself'],
    ],
  },
  'parts-that-do-not-come': {
    kind: 'A part that is fetched on demand does not come',
    members: [
      ['tests/architecture.test.ts', 'fetches no part of the page but through the seam'],
      [
        'src/ui/lazy-part.test.tsx',
        'without a place of its own is told of in a notice, and what asked for it hears',
      ],
      ['src/ui/lazy-part.test.tsx', 'that hangs is told of when it has been silent for too long'],
      [
        'src/assets/fetch-part.test.ts',
        'a style that failed is asked for again with its part, which waits for it',
      ],
      [
        'src/assets/fetch-part.test.ts',
        'another part asks for it too, but neither waits for it nor fails with it',
      ],
      ['tests/part-styles.test.ts', 'each part that comes later brings the style of all that it draws'],
      ['src/map/basemap/load-basemap.test.ts', 'a basemap that hangs says of each part that it did not come'],
      [
        'src/map/basemap/watch-picture.test.ts',
        'a picture that hangs is told of once, and one that comes is not',
      ],
      ['src/map/basemap/watch-picture.test.ts', 'a picture that is refused is told of at once'],
      ['tests/late-parts.spec.ts', 'the list is there while the map’s program hangs; then the page says so'],
      ['tests/late-parts.spec.ts', 'on a phone the way to a map that did not come lies under nothing'],
      [
        'tests/late-parts.spec.ts',
        'a part that does not come takes nothing with it, says so where it can be reached',
      ],
    ],
  },
  'changed-links': {
    kind: 'What carries a link changes it',
    members: [
      ['src/view/mend-link.test.ts', 'gives all that was sent: '],
      ['src/view/mend-link.test.ts', 'says where it may have been cut off: '],
      ['src/view/mend-link.test.ts', 'has a link that nothing is changed of'],
      ['src/view/mend-link.test.ts', 'comes through any two carriers, or what is missing is said'],
      ['src/view/mend-link.test.ts', 'whose end no program takes for the sentence’s'],
      ['src/view/mend-link.test.ts', 'reads a very long text as it stands'],
      ['src/view/link-carriers.test.ts', 'gives all that was sent: '],
      ['src/view/link-carriers.test.ts', 'says what may be less: '],
      ['src/view/link-carriers.test.ts', 'is never cut off without a word: '],
      ['src/view/link-carriers.test.ts', 'a search that was escaped twice may have been changed'],
      ['src/view/view-address.test.ts', 'stays as it is'],
      ['scripts/server-headers.test.ts', 'lead a link whose # was escaped to its view, and to no other site'],
      ['src/state/actions.test.ts', 'with sixty values that cannot be read says so in one notice'],
      ['src/state/actions.test.ts', 'with keys of another grammar names them, and its view may be less'],
      ['src/state/actions.test.ts', 'to an event whose id was changed on its way, '],
      ['tests/links.spec.ts', '%s shows what was sent, and says nothing'],
      ['src/state/mend-address.test.ts', 'shows what was sent, has it in its address, and says nothing'],
      ['src/state/mend-address.test.ts', 'is read as it stands where its reader has gone on meanwhile'],
      ['src/state/mend-address.test.ts', 'has it in its fragment, wherever it was put'],
      ['src/panels/notices/describe-notice.test.ts', 'shows what of a link cannot be seen'],
    ],
  },
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
  'lying-pixels': {
    kind: 'What is read back from a canvas is not what was drawn',
    members: [
      ['src/map/host/reads-back.test.ts', 'does not believe a canvas that answers %s'],
      ['src/map/host/reads-back.test.ts', 'believes a canvas that answers what was drawn, or that blurs it'],
      ['src/map/host/reads-back.test.ts', 'believes no browser that has no canvas to draw on'],
      ['tests/faults.spec.ts', 'leads to the list where a canvas is read back as noise, and is drawn once'],
      [
        'tests/engines/main-job.spec.ts',
        'a reader is told why there is no map, and has the list and the timeline',
      ],
    ],
  },
  'unread-own-words': {
    kind: 'The page writes what it, or a common tool, does not read',
    members: [
      ['src/files/dateline/through-programs.test.ts', 'is shown, with an account: %s'],
      [
        'src/files/dateline/through-programs.test.ts',
        'comes back whole from a GeoPackage, with the fingerprint that it states',
      ],
      ['src/files/dateline/through-programs.test.ts', 'opens as one feature a line, with %j before each'],
      ['src/files/foreign-kind.test.ts', 'a map program’s file is known by how it begins: %j, %s'],
      [
        'src/files/dateline/through-programs.test.ts',
        'keeps a point that a layer of many points holds, and an undated event undated',
      ],
      [
        'src/files/dateline/through-programs.test.ts',
        'is refused with its reason where the table cut its claims short',
      ],
      [
        'src/files/dateline/through-programs.test.ts',
        'has no text parsed whose lists stand deeper in one another than some browser can read',
      ],
      [
        'src/files/citation/write-citation.test.ts',
        'has link, year and days in the fields that BibTeX’s own styles print',
      ],
      [
        'src/panels/share/cite-tab.test.tsx',
        'was accessed on the reader’s own day, on an evening that is tomorrow elsewhere',
      ],
      ['src/timeline/settings/parse-day-text.test.ts', 'understands %s'],
      ['src/timeline/settings/parse-day-text.test.ts', 'is read back: every style of a day and of a stretch'],
      ['src/timeline/settings/parse-day-text.test.ts', 'is read back: when an event was, at every precision'],
      [
        'src/timeline/settings/parse-day-text.test.ts',
        'is read back: a day or a stretch of one year without its year',
      ],
      [
        'src/timeline/settings/date-fields.test.tsx',
        'a typed day without its year is the one nearest to the clock',
      ],
    ],
  },
  'english-tables': {
    kind: 'A table that knows English alone',
    members: [
      ['src/ui/keys.test.ts', 'of another script it is the place of the key that counts: %s on %s'],
      [
        'src/ui/latin-digits.test.ts',
        'digits of an Arabic or Persian keyboard become those that a number field takes: %s',
      ],
      ['src/ui/keys.test.ts', 'a sign that is written with AltGr is no chord'],
      ['src/timeline/clock/time-keys.test.tsx', 'steps by the same keys of an Arabic keyboard'],
      [
        'src/panels/open/account-of-file.test.tsx',
        'says in Arabic what it expected, and a value of the contract',
      ],
      ['src/files/kml/write-kml.test.ts', 'speaks the page’s language throughout'],
      ['tests/search-words.test.ts', 'the same is found by %s as by its other spellings'],
      ['tests/search-words.test.ts', 'every title that the page shows finds its event, in either language'],
      ['tests/search-words.test.ts', 'every kind is found by what the page calls it: %s'],
      ['tests/search-words.test.ts', 'a month is found while its Arabic name is typed: %s'],
      [
        'tests/search-words.test.ts',
        'two words are one only where a text has them so, and else each is wanted',
      ],
      ['tests/search-words.test.ts', 'a word that is also a month’s name is one only beside a number'],
      ['src/panels/share/embed-tab.test.tsx', 'code from the Arabic page opens in Arabic, chosen or not'],
      ['src/panels/share/embed-tab.test.tsx', 'the language can be another, or each reader’s own'],
    ],
  },
  'missing-panels': {
    kind: 'What panels explain is missing where there are no panels',
    members: [
      ['src/app/embed-head.test.tsx', 'names what the map shows, and the days'],
      ['src/app/embed-head.test.tsx', 'says by what else the view is narrowed, since no panel does'],
      [
        'tests/reflow.spec.ts',
        'an embed tells its subject whole, leaves the map its room, and lays no words over others',
      ],
      [
        'src/app/embed-head.test.tsx',
        'says what has no place on the map, where there is no list, and leads to it',
      ],
      ['src/app/embed-head.test.tsx', 'names each actor of the window once, and leads to the whole legend'],
    ],
  },
  'no-place-in-history': {
    kind: 'What covers the page has no place in the history',
    members: [
      ['tests/links.spec.ts', 'closes what covers the page, each at its first press, and only then goes on'],
      ['tests/links.spec.ts', 'closes the event that lifted the sheet, and the sheet with it'],
      ['src/state/cover-history.test.ts', 'takes away one thing after another, the newest first'],
      ['src/state/cover-history.test.ts', 'over many entries at once takes away what covers the page: '],
      ['src/state/cover-history.test.ts', 'is pressed once to leave where the cover was closed by hand'],
      [
        'src/state/cover-history.test.ts',
        'leaves an address as it was written, and is pressed once to leave it after a cover: ',
      ],
      ['src/state/cover-history.test.ts', 'leaves the clock where it has come to meanwhile'],
      ['src/state/cover-history.test.ts', 'opens nothing again, and one Back still leaves'],
      ['src/state/cover-history.test.ts', 'a page in a frame has no entries of its own'],
      ['src/state/cover-history.test.ts', 'a hundred covers add one entry'],
    ],
  },
  'other-text-sizes': {
    kind: 'Letters of another size than the usual',
    members: [
      ['src/state/environment.test.ts', 'is what the browser or a tool makes of it, now and later'],
      [
        'src/map/basemap/text-size.test.ts',
        'letters of the land and of the events grow with the reader’s text',
      ],
      ['tests/reflow.spec.ts', '%s, %d by %d px in %s, loses nothing and lays no words over others'],
      ['tests/timeline.spec.ts', 'invites to play beside what is not shown, %s px wide'],
      ['tests/embed.spec.ts', 'says what it shows and leaves the map three fifths, %s px wide'],
      ['src/panels/ledger/ledger-columns.test.ts', 'on a narrow screen (%s), %d px have room for %s columns'],
    ],
  },
  'files-that-wedge': {
    kind: 'A file freezes the page or cannot be closed',
    members: [
      ['src/ui/use-store.test.tsx', 'is drawn anew in silence'],
      ['src/state/store.test.ts', 'neither the others nor the action go without the change'],
      ['src/ui/guard.test.tsx', 'tries again by itself with the next'],
      ['src/state/sync-url.test.ts', 'a file that is closed takes its view out of the address'],
      ['src/state/record-actions.test.ts', 'of the page comes back with what was told of it'],
      ['src/files/read-bytes.test.ts', 'that nest too deep for some browser are refused in every one'],
      ['src/files/dateline/hostile-values.test.ts', 'refuses an event whose %s no page could show or add'],
      ['src/files/dateline/hostile-values.test.ts', 'of version %j says that it is not the one that is read'],
      ['src/files/dateline/hostile-values.test.ts', 'says which events are counted in themselves'],
      ['src/files/dateline/hostile-values.test.ts', 'has no outline that a map could not draw'],
      ['src/files/dateline/read-opened.test.ts', 'that can be none is told of as one that does not fit'],
      ['src/files/read-file.test.ts', 'that a worker dies of is no file for the page either'],
      [
        'src/files/read-file.test.ts',
        'is no longer read when it is given up, though the worker says nothing',
      ],
      ['src/files/read-file.test.ts', 'is no longer read when it is given up, by the page itself either'],
      ['src/state/open-record.test.ts', 'a file that is being read is named, and a reader can give it up'],
      ['src/state/open-record.test.ts', 'of two files the later is opened'],
      ['src/state/open-record.test.ts', 'closing gives up the file that is being read, too'],
      ['src/panels/open/reading-card.test.tsx', 'a file that is being read is named, with its rows'],
      ['src/record/count-strikes.test.ts', 'stand in one another however often'],
      ['src/timeline/bars/crowded-time.test.ts', 'an axis of ten thousand years has no more breaks'],
      ['src/timeline/bars/crowded-time.test.ts', 'of thousands of totals those of the most strikes'],
      ['src/panels/layers/strip-days.test.ts', 'more days than the strip of a layer has room for'],
      ['src/state/open-event.test.ts', 'again and again opens as what it became in the end'],
      ['src/panels/event/event-actors.test.tsx', 'a list of thousands begins with a hundred'],
      ['src/i18n/describe-place.test.ts', 'names the first of thousands of places'],
      ['src/state/watch-search.test.ts', 'a large record is made ready for the search bit by bit'],
      ['tests/layers.spec.ts', 'keeps the switch of an actor in the card, however long its name'],
      ['tests/hostile-files.test.ts', 'costs about twice the work, in every room'],
      ['tests/hostile-files.test.ts', 'ends with an account, and closing it leaves nothing of it'],
      ['src/record/count-strikes.test.ts', 'add up to no more than a number can hold'],
      [
        'src/files/read-bytes.test.ts',
        'that hold more than a tab has room for are refused before they are parsed: %s',
      ],
      ['src/files/read-bytes.test.ts', 'of nothing but lines are gone through line by line'],
      [
        'src/app/page-api.test.ts',
        'a file that is closed before the program that opens it has come is not opened',
      ],
      ['src/panels/ledger/ledger.test.tsx', 'names the first of thousands of actors'],
      [
        'src/files/dateline/hostile-values.test.ts',
        'of itself is read for what it holds, with what is wrong of that',
      ],
      ['src/files/dateline/hostile-values.test.ts', 'keeps its codebooks where its export is %j'],
      [
        'src/files/dateline/hostile-values.test.ts',
        'keeps the outlines that can be drawn, and the speakers whose names can be shown',
      ],
      [
        'src/files/read-file.test.ts',
        'is read by the page itself where the worker’s script is another, and says nothing',
      ],
      [
        'src/view/link-limits.test.ts',
        'is read as far as any view goes, and the first that is not is told of',
      ],
      ['src/view/link-limits.test.ts', 'is no view where %s alone is as long'],
      ['src/view/link-limits.test.ts', 'cannot read %s, and leaves the default'],
    ],
  },
  'tampered-or-half': {
    kind: 'Data that were changed, or came by halves',
    members: [
      ['src/state/check-files.test.ts', 'tells once of all that differ'],
      ['src/state/check-files.test.ts', 'tells a new release from files that were changed'],
      ['src/state/check-files.test.ts', 'knows that it cannot tell where the browser computes no hash'],
      ['src/state/load-record.test.ts', 'whose actors were changed after the page was built says so'],
      ['src/state/load-record.test.ts', 'whose events hold no event says that'],
      ['src/state/load-record.test.ts', 'whose codebook does not come says why in its place'],
      ['src/state/load-record.test.ts', 'names the file of the events when it %s, and why'],
      ['src/state/fetch-record.test.ts', 'is asked again only for what did not come'],
      ['src/state/fetch-record.test.ts', 'that is slow to send says how much has come'],
      ['src/files/parse-json.test.ts', 'of the bytes of one of the site’s files it says what they are: %s'],
      ['src/assets/fetched-assets.test.ts', 'a file that is slow is waited for as long as any of it comes'],
      [
        'src/assets/fetched-assets.test.ts',
        'a file that falls silent %s is given up after a while, and says so',
      ],
      [
        'src/panels/notices/describe-notice.test.ts',
        'names the files that are missing whole by what they hold',
      ],
      ['tests/faults.spec.ts', 'that was changed, and lacks its places, says both and shows what there is'],
    ],
  },
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
      ['tests/engines/main-job.spec.ts', 'in %s a reader can do:'],
      [
        'scripts/newer-features.test.ts',
        'one that lacks a method is told which browsers are meant, in English and Arabic',
      ],
      ['scripts/newer-features.test.ts', 'is written in words that a browser of 2009 reads'],
      [
        'src/state/cover-history.test.ts',
        'keeps no notice from the reader, and has the view written once it lets it',
      ],
      ['src/state/cover-history.test.ts', 'has a choice written later'],
      ['src/state/cover-history.test.ts', 'still has what covers the page closed by hand and by Back'],
      ['src/timeline/clock/playback.test.ts', 'plays from there and not from its end'],
    ],
  },
  'machines-elsewhere': {
    kind: 'Other programs read what we write',
    members: [
      ['scripts/link-card.test.ts', 'has whole addresses where the site’s own is known'],
      ['scripts/link-card.test.ts', 'claims no address that is not known'],
      [
        'src/files/csv/write-csv.test.ts',
        'has semicolons between its cells and commas in its numbers, in numbers alone',
      ],
      ['src/files/csv/write-csv.test.ts', 'has them in the claims too, and defuses what a formula would be'],
      [
        'src/files/csv/write-csv.test.ts',
        'keeps %j from being run by a spreadsheet that ends a cell at another sign',
      ],
      ['src/files/kml/write-kml.test.ts', 'gives each event its span of days and its point'],
      ['src/files/kml/write-kml.test.ts', 'has no end after the last day that a file can name'],
      [
        'src/files/kml/write-kml.test.ts',
        'has an id once in the file, also for an event that is called as a style might be',
      ],
      ['src/files/dateline/through-programs.test.ts', 'has no day after the last that a file can name'],
      ['src/files/dateline/through-programs.test.ts', 'is the record again: its events, and its fingerprint'],
      [
        'src/files/dateline/through-programs.test.ts',
        'is told of where a column says something else than the row',
      ],
    ],
  },
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
