import { beforeAll, describe, expect, it } from 'vitest';
import { fixtureSite, type Outcome, type Site } from '../sites.ts';

let site: Site;
let good: Map<string, string>;

const front = '---\ntitle: A night without a bell\ndescription: Nothing rang.\ndate: 2025-05-01\n';
const bad: Record<string, string> = {
  'briefs/many-mistakes.mdx': `${front}topics: [nightbell]
sources:
  gull: { outlet: evening-gul, title: No bell, via: nowhere }
tilte: Twice
---

A sentence, <Attribution speaker="odile-farow" source="gull">she said nothing</Attribution>.

<Attribution speaker="odile-farrow" source="gul" date="2025-02-30">
“Nothing.”
</Attribution>

<Atribution speaker="odile-farrow" source="gull">“Still nothing.”</Atribution>

[A bell](javascript:ring)

{1 + 1}

<Event date="2025-05-01">Outside.</Event>
`,
  'briefs/empty.mdx': '',
  'briefs/broken-yaml.mdx': '---\ntitle: [A night\ndate: 2025-05-01\n---\n\nText.\n',
  'briefs/js-front.mdx': '---js\nmodule.exports = globalThis.process.exit(0)\n---\n\nText.\n',
  'briefs/import.mdx': `${front}---\n\nimport { ring } from './bell.js'\n\nText.\n`,
  'briefs/unclosed.mdx': `${front}---\n\n<Analysis>\nIt has no end.\n`,
  'briefs/fog.mdx': `${front}---\n\nText.\n`,
  'briefs/FOG.mdx': `${front}---\n\nText.\n`,
  'brief/lost.mdx': `${front}---\n\nText.\n`,
  'speakers/broken.yaml': 'name: Nobody\nkind: ghost\n',
};

beforeAll(async () => {
  site = await fixtureSite('mistakes');
  expect((await site.build()).status).toBe(0);
  good = await site.built();
});

interface Told {
  place: string;
  words: string;
}

/** The problems in the output of a build: `file:line:column`, and the line below. */
const problemsOf = ({ output }: Outcome): Told[] =>
  [...output.matchAll(/^content\/(\S+:\d+:\d+)\n {2}(.*)$/gm)].map(([, place = '', words = '']) => ({ place, words }));

const stack = /^\s+at \S+ \(|^\s+at .*:\d+:\d+|node_modules\//m;

describe('a build of content with mistakes', () => {
  let outcome: Outcome;
  beforeAll(async () => {
    for (const [file, text] of Object.entries(bad)) await site.write(`content/${file}`, text);
    outcome = await site.build();
    for (const file of Object.keys(bad)) await site.remove(`content/${file}`);
  });

  it('ends with exit status 1, a tally and no stack trace', () => {
    expect(outcome.output).toMatch(/\d+ problems in 10 files\. Nothing was published; the last build is as it was\./);
    expect(outcome.output).not.toMatch(stack);
    expect(outcome.status).toBe(1);
  });

  it('leaves the last build as it was, byte for byte', async () => {
    expect(await site.built()).toEqual(good);
  });

  it.each([
    ['a field that is misspelt', 'briefs/many-mistakes.mdx:8:1', /Unexpected field "tilte"/],
    ['a topic', 'briefs/many-mistakes.mdx:5:10', /Topic "nightbell" is not declared\. Did you mean "night-bell"\?/],
    ['an outlet', 'briefs/many-mistakes.mdx:7:19', /Outlet "evening-gul" is not declared\. Did you mean "evening-gull"\?/],
    [
      'a source that another took from',
      'briefs/many-mistakes.mdx:7:53',
      /Source "nowhere", which "gull" took its material from, is not declared\./,
    ],
    ['a speaker', 'briefs/many-mistakes.mdx:11:26', /Speaker "odile-farow" is not declared\. Did you mean "odile-farrow"\?/],
    ['a day that does not exist', 'briefs/many-mistakes.mdx:13:50', /no date that exists/],
    [
      'a source of a statement that has another mistake',
      'briefs/many-mistakes.mdx:13:37',
      /Source "gul" is not declared\. Did you mean "gull"\?/,
    ],
    ['an element that is misspelt', 'briefs/many-mistakes.mdx:17:1', /Unexpected <Atribution>.*Did you mean "Attribution"\?/],
    ['a link that would run code', 'briefs/many-mistakes.mdx:19:1', /Unexpected address with "javascript:"/],
    ['an expression', 'briefs/many-mistakes.mdx:21:1', /Unexpected \{expression\}: a brief holds no code/],
    ['an event outside a timeline', 'briefs/many-mistakes.mdx:23:1', /Unexpected <Event> outside a <Timeline>/],
    ['an empty file', 'briefs/empty.mdx:1:1', /The file is empty\. Begin it with/],
    [
      'YAML that does not parse',
      'briefs/broken-yaml.mdx:3:1',
      /The YAML can't be read: a bracket above this line is opened and not closed\. Close it/,
    ],
    ['frontmatter that would run', 'briefs/js-front.mdx:1:1', /Unexpected "---js".*nothing is executed/],
    ['an import', 'briefs/import.mdx:7:1', /Unexpected "import": a brief holds no code/],
    ['an element that is not closed', 'briefs/unclosed.mdx:7:1', /Analysis/],
    [
      'a folder with a slip in its name',
      'brief/lost.mdx:1:1',
      /Nothing reads the folder content\/brief\. Did you mean "content\/briefs\/"\?/,
    ],
    ['a speaker’s file', 'speakers/broken.yaml:2:7', /person or organization/],
  ])('tells the place, the fact and the remedy of %s', (_what, place, words) => {
    const told = problemsOf(outcome).filter((problem) => words.test(problem.words));
    expect(told.map((problem) => problem.place)).toEqual([place]);
  });

  it.skipIf(process.platform !== 'linux')('tells of two files whose names differ by case alone', () => {
    const told = problemsOf(outcome).filter(({ words }) => /The address is taken by content\/briefs\/FOG\.mdx\. Rename/.test(words));
    expect(told.map(({ place }) => place)).toEqual(['briefs/fog.mdx:1:1']);
  });

  it('tells each mistake once', () => {
    const told = problemsOf(outcome).map(({ place, words }) => `${place} ${words}`);
    expect(told.length).toBeGreaterThan(16);
    expect(new Set(told).size).toBe(told.length);
  });
});

describe('a build that cannot be', () => {
  it.each([
    [
      'an option that does not exist',
      "title: 'The Pellowick Paper'",
      "titel: 'The Pellowick Paper'",
      /"titel": no such option\. There are: title, description, lang/,
    ],
    ['an option of the wrong kind', "title: 'The Pellowick Paper'", "title: 'The Pellowick Paper', mdx: 'some'", /mdx: .*static.*full/],
  ])('says so of %s, and leaves the last build', async (_what, from, to, words) => {
    await site.edit('astro.config.mjs', from, to);
    const { status, output } = await site.build();
    await site.edit('astro.config.mjs', to, from);
    expect(output).toMatch(words);
    expect(status).toBe(1);
    expect(await site.built()).toEqual(good);
  });

  it('says what to do where another Markdown processor is set', async () => {
    const other = "markdown: { processor: { name: 'unified', options: {}, createRenderer: async () => ({}) } },";
    await site.edit('astro.config.mjs', 'integrations:', `${other}\n  integrations:`);
    const { status, output } = await site.build();
    await site.edit('astro.config.mjs', `${other}\n  `, '');
    expect(output).toMatch(
      /brevier\(\) renders MDX with Sätteri, but astro\.config\.mjs sets markdown\.processor to "unified"\. Take that setting out/,
    );
    expect(status).toBe(1);
    expect(await site.built()).toEqual(good);
  });

  it('leaves the last build where a page throws while it is rendered', async () => {
    await site.write('content/pages/faulty.mdx', "---\ntitle: Faulty\n---\n\n{(() => { throw new Error('the clapper fell off') })()}\n");
    const { status, output } = await site.build();
    await site.remove('content/pages/faulty.mdx');
    expect(output).toContain('the clapper fell off');
    expect(status).toBe(1);
    expect(await site.built()).toEqual(good);
  });

  it('builds again when the mistake is gone', async () => {
    const { status } = await site.build();
    expect(status).toBe(0);
    expect(await site.built()).toEqual(good);
  });
});
