/** The chapters of the guide, in reading order. */
export const chapters = [
  {
    path: '/guide/first-brief/',
    title: 'A first brief in ten minutes',
    about: 'From an empty folder to a page with a statement, its speaker and its source.',
  },
  { path: '/guide/new/', title: 'A new site, a new brief', about: 'brevier init and brevier new, asked on a terminal or told by options.' },
  {
    path: '/guide/elements/',
    title: 'What stands in a brief',
    about: 'Statements, timelines, analysis, comments: every element and every attribute.',
  },
  {
    path: '/guide/fields/',
    title: 'The head of a brief',
    about: 'Sources and dates; speakers, outlets and topics, each in a file of its own.',
  },
  {
    path: '/guide/check/',
    title: 'The check',
    about: 'What brevier check finds, mends and excuses, and how quotations are held to their sources.',
  },
  { path: '/guide/rules/', title: 'The rules', about: 'Each with examples of what it finds and what it leaves alone.' },
  {
    path: '/guide/corrections/',
    title: 'Making a correction',
    about: 'How a correction is made, and how the site remembers what it has published.',
  },
  { path: '/guide/editor/', title: 'Preview and editor', about: 'Problems beside the page, completion and snippets where you write.' },
  { path: '/guide/languages/', title: 'Languages', about: 'The languages of the interface, of a brief and of a quotation.' },
  { path: '/guide/outputs/', title: 'What a build publishes', about: 'Pages, data, feeds and cards, with their addresses.' },
  {
    path: '/guide/publishing/',
    title: 'Publishing',
    about: 'A host, pull requests that are checked, forms in the browser, and style beside the check.',
  },
] as const;
