import type { Plural } from './speak.ts';

/** English: the table that gives every phrase its name and the names of what is filled in. */
export const en = {
  // Punctuation.
  comma: ', ',
  semicolon: '; ',
  quote: '“{words}”',
  innerQuote: '‘{words}’',
  share: '{name}: {count} of {total}',

  // Dates. A day may need another preposition than a month or a year.
  about: 'about {date}',
  uncertain: '{date} (uncertain)',
  since: 'since {date}',
  sinceDay: 'since {date}',
  until: 'until {date}',
  untilDay: 'until {date}',
  moment: '{date}, {time}',
  dated: '{date}: {text}',

  // How many.
  briefs: { one: '{count} brief', other: '{count} briefs' },
  statements: { one: '{count} statement', other: '{count} statements' },
  speakers: { one: '{count} speaker', other: '{count} speakers' },
  sources: { one: '{count} source', other: '{count} sources' },
  origins: { one: '{count} origin', other: '{count} origins' },

  // Every page.
  skip: 'Skip to the text',
  mainNavigation: 'Main',
  footerNavigation: 'About this site',

  // Statements: callouts, marks and their notes.
  quotation: 'Quotation',
  partial: 'Partial quotation',
  paraphrase: 'Paraphrase',
  note: 'Note {number}',
  permalink: 'Statement {number}: permanent link',
  unnamed: 'Unnamed',
  unnamedAs: 'Unnamed: “{words}”',
  noReason: 'the source gives no reason',
  citing: '{outlet}, citing {other}',
  checked: 'checked against the source',
  originalChecked: 'original checked against the source',
  ourTranslation: 'Our translation from {language}',
  theirTranslation: 'Translated from {language} in the source',
  translation: 'Translated from {language}',
  showOriginal: '{translation}: show the original',
  original: '{translation}. Original: {words}',
  analysis: 'Analysis',
  timeline: 'Timeline',
  timelineDrawn: {
    one: '{count} event between {from} and {to}, drawn to scale',
    other: '{count} events between {from} and {to}, drawn to scale',
  },
  statementsDrawn: {
    one: '{count} statement between {from} and {to}, drawn to scale',
    other: '{count} statements between {from} and {to}, drawn to scale',
  },
  said: 'said',
  attributed: '{speaker} {cue}: {words}',
  footnotes: 'Footnotes',
  backToText: 'Back to reference {number}',

  // A brief: what it is, and how we know.
  aboutBrief: 'About this brief',
  filed: 'Filed',
  updated: 'Updated {date}',
  by: 'By {authors}',
  bySpeakers: { one: 'by {count} speaker', other: 'by {count} speakers' },
  byUnnamed: { one: '{count} by nobody named', other: '{count} by nobody named' },
  quoted: { one: '{count} quoted', other: '{count} quoted' },
  allParaphrased: 'all paraphrased',
  withOrigins: { one: 'with {count} origin', other: 'with {count} origins' },
  singleOrigin: 'Everything in this brief goes back to one origin: {outlet}.',
  reached: 'How it reached us',
  thisBrief: 'this brief',
  whoSpeaks: 'Who speaks',
  nobodyNamed: 'Nobody named',
  correctionsOfBrief: { one: 'Correction', other: 'Corrections' },

  // The list of sources.
  published: 'published {date}',
  inLanguage: 'in {language}',
  fromOutlet: 'from {outlet}',
  archivedCopy: 'archived copy',
  accessed: 'read {date}',
  citedIn: 'cited in {numbers}',

  // To cite and to copy.
  cite: 'Cite this brief',
  dataFiles: 'As data',
  copyWithAttribution: 'Copy with attribution',
  copied: 'Copied',
  notCopied: 'Your browser did not let us copy. Select the text, and copy it yourself.',
  cited: '{brief}. {site}, {date}. {address}',

  // Front page.
  mostHeard: 'Most heard',
  latest: 'Latest',
  allBriefs: 'All briefs',
  noBriefs: 'No brief is published yet. The first goes into content/briefs.',

  // Lists.
  archiveTitle: 'Archive',
  archiveOfYear: 'Briefs of {year}',
  archiveDescription: '{title} of {site}, the newest first.',
  years: 'Years',
  inBrief: 'in {brief}',
  pages: 'Pages',
  page: 'Page {number}',
  previous: 'Previous',
  next: 'Next',

  // Speakers, outlets and topics.
  speakersTitle: 'Speakers',
  people: 'People',
  organizations: 'Organizations',
  speakerDescription: {
    one: 'What {speaker} said, in {count} statement, with its source.',
    other: 'What {speaker} said, in {count} statements, each with its source.',
  },
  aliases: 'Also known as {names}',
  variants: {
    one: 'The same words reached us in {count} version',
    other: 'The same words reached us in {count} versions',
  },
  variantsDiffer: 'What differs from the first is marked.',
  outlet: 'Outlet',
  outletDescription: {
    one: 'What this site took from {outlet}, in {count} statement.',
    other: 'What this site took from {outlet}, in {count} statements.',
  },
  statementsThrough: { one: '{count} statement through this outlet', other: '{count} statements through this outlet' },
  asOrigin: 'As an origin',
  asOnlyOrigin: 'As the only origin',
  carried: 'Taken over from others',
  topic: 'Topic',
  topicsTitle: 'Topics',

  // The record, and corrections.
  record: 'Record',
  recordDescription: {
    one: 'Who said what: {count} statement of {site}, with its source.',
    other: 'Who said what: all {count} statements of {site}, each with its source.',
  },
  recordOfYear: 'Statements of {year}',
  recordTitle: 'The record',
  byYear: 'By year',
  anyValue: 'Any',
  dataSchema: '{format} (with a {schema})',
  schema: 'schema',
  recordStandfirst: 'Who said what: {statements} {speakers}, each with its source.',
  statementsTitle: 'Statements',
  sourcesTitle: 'Sources',
  correctionsTitle: 'Corrections',
  correctionsDescription: 'Every correction of {site}, the newest first.',
  noCorrections: 'Nothing had to be corrected so far.',

  // Pages of the site's own.
  lastChanged: 'Last changed {date}',
  notFound: 'Not found',
  notFoundTitle: 'There is no page at this address',
  notFoundReason: 'It may have moved, or the address may be incomplete.',
  notFoundAdvice: '{search}, look through the {archive}, or begin at the {home}.',
  searchBriefs: 'Search the briefs',
  archiveLink: 'archive',
  homeLink: 'front page',

  // Search.
  search: 'Search',
  searchDescription: 'Search every brief and every statement of {site}.',
  searchWords: 'Words to search for',
  searchExample: 'A word, a name, a place',
  searchNeedsScript:
    'The search runs in your browser and needs JavaScript. Without it, the {archive} lists every brief, and the {speakers} list what each of them said.',
  speakersLink: 'speakers',
  results: 'Results',
  moreResults: 'More results',
  loadingIndex: 'Loading the index …',
  noIndex: 'There is no search index here. A build makes one: run “npx astro build”, then load this page again.',
  typeOrChoose: { one: '{count} brief. Type a word, or choose a facet.', other: '{count} briefs. Type a word, or choose a facet.' },
  found: { one: '{count} brief found.', other: '{count} briefs found.' },
  foundSoFar: {
    one: '{count} brief so far. Other languages are not loaded yet.',
    other: '{count} briefs so far. Other languages are not loaded yet.',
  },
  statementsFound: { one: '{count} statement found.', other: '{count} statements found.' },
  statementsFoundSoFar: {
    one: '{count} statement so far. Other languages are not loaded yet.',
    other: '{count} statements so far. Other languages are not loaded yet.',
  },
  nothingFound: 'Nothing found. Try fewer words, or take a facet out.',
  words: 'Words',
  facetSpeaker: 'Speaker',
  facetOutlet: 'Outlet',
  facetTopic: 'Topic',
  facetKind: 'Kind',
  facetYear: 'Year',
  facetLanguage: 'Language',
} as const satisfies Record<string, string | Plural>;
