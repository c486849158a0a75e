import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { beforeEach, describe, expect, it } from 'vitest';
import { type NewOptions, newBrief } from '../../src/cli/new/new-brief.ts';
import { readOptions } from '../../src/files/options.ts';
import type { SiteConfig } from '../../src/files/read-config.ts';
import { briefSchema } from '../../src/model/frontmatter.ts';
import { parseBrief } from '../../src/parse/parse-brief.ts';
import { newSite, run, type Site } from '../sites.ts';

let site: Site;
beforeEach(async () => {
  site = await newSite('new');
});

/** Without anybody to ask, as a script runs it. */
const make = (options: NewOptions) => newBrief({ yes: true, ...options }, `${site.root}/`, config);

const config: SiteConfig = { file: 'astro.config.mjs', options: readOptions({ title: 'The Saltmarsh Gazette' }), base: '/' };

const check = () => run(['src/cli/brevier.mjs', 'check', '--root', site.root, '--max-warnings', '0']);

const frontmatter = async (slug: string) => {
  const file = `content/briefs/${slug}.mdx`;
  return briefSchema.parse(parseBrief(await site.read(file), { file, slug }).data);
};

const post = 'outlet=Harbour Post; title=“We open in May”; or not; url=https://post.example/bridge; published=2024-02-14; lang=en';

describe('brevier new without a terminal', () => {
  it('writes a draft of a title alone, which the check has nothing to say about', async () => {
    const told = await make({ title: 'The bridge opens' });
    expect(told).toContain('content/briefs/the-bridge-opens.mdx');
    expect(told).toContain('/briefs/the-bridge-opens/');
    expect(await frontmatter('the-bridge-opens')).toMatchObject({ title: 'The bridge opens', draft: true, sources: {} });
    expect(await check()).toMatchObject({ status: 0 });
  });

  it('makes the speakers, outlets and topics that are not there yet, and takes those that are by id or name', async () => {
    await make({
      title: 'The bridge opens',
      ...{ dateline: 'Saltmarsh', author: ['Ada Quay'], topic: ['The harbour bridge', 'moon-landing'] },
      ...{ source: [post, 'outlet=nasa; title=A bridge from above'], speaker: ['neil armstrong'], organization: ['Harbour Board'] },
    });
    const { sources, topics, dateline, authors } = await frontmatter('the-bridge-opens');
    expect({ topics, dateline, authors }).toEqual({
      topics: ['the-harbour-bridge', 'moon-landing'],
      dateline: 'Saltmarsh',
      authors: ['Ada Quay'],
    });
    expect(sources).toEqual({
      'harbour-post-0214': {
        ...{ outlet: 'harbour-post', title: '“We open in May”; or not', url: 'https://post.example/bridge' },
        ...{ published: '2024-02-14', lang: 'en' },
      },
      nasa: { outlet: 'nasa', title: 'A bridge from above' },
    });
    expect(await site.read('content/speakers/harbour-board.yaml')).toBe('name: Harbour Board\nkind: organization\n');
    expect(await site.read('content/outlets/harbour-post.yaml')).toBe('name: Harbour Post\n');
    expect(await readdir(`${site.root}/content/speakers`)).toHaveLength(3);
    const brief = await site.read('content/briefs/the-bridge-opens.mdx');
    expect(brief).toContain('<Attribution speaker="neil-armstrong" source="harbour-post-0214 nasa">');
    expect(brief).toContain('<Attribution speaker="harbour-board" source="harbour-post-0214 nasa">');
    expect(await check()).toMatchObject({ status: 0 });
  });

  it.each(['no', '1:20', '012', 'The board: “Open”, it says', `"Open" isn't 'closed' #1`, '- open', '2024-02-30', '@open {now}'])(
    'writes the title %s so that it is read again',
    async (title) => {
      await make({ title, slug: 'bridge' });
      expect((await frontmatter('bridge')).title).toBe(title);
      expect(await check()).toMatchObject({ status: 0 });
    },
  );

  it('makes an address of Latin letters with marks, and asks for one where there are none', async () => {
    await make({ title: 'Årsmøte på Łódź’ Straße' });
    expect(existsSync(`${site.root}/content/briefs/arsmote-pa-lodz-strasse.mdx`)).toBe(true);
    await expect(make({ title: 'Міст відкрито' })).rejects.toThrow('No address can be made of “Міст відкрито”. Give it one');
    await make({ title: 'Міст відкрито', lang: 'uk', slug: '2024/mist', topic: ['mist=Міст'] });
    expect(await frontmatter('2024/mist')).toMatchObject({ lang: 'uk', topics: ['mist'] });
    expect(await site.read('content/topics/mist.yaml')).toBe('name: Міст\n');
  });

  it('never overwrites', async () => {
    await make({ title: 'The bridge opens' });
    await site.write('content/briefs/the-bridge-opens.mdx', 'Mine.');
    await expect(make({ title: 'The bridge opens' })).rejects.toThrow('content/briefs/the-bridge-opens.mdx is there already.');
    expect(await site.read('content/briefs/the-bridge-opens.mdx')).toBe('Mine.');
  });

  it.each<[string, NewOptions, string]>([
    ['a date that does not exist', { date: '2023-02-29' }, 'there is no 2023-02-29'],
    ['a language that is none', { lang: 'martian1' }, '"lang" is no language tag'],
    ['an address that leads out', { slug: '../bridge' }, "can't be the end of an address"],
    ['a source without a title', { source: ['outlet=post'] }, 'it needs an outlet and a title'],
    ['a field that sources lack', { source: ['outlet=post; titel=Open'] }, 'Did you mean "title"?'],
    ['a source that nobody speaks in', { source: [post] }, 'add --speaker or --organization'],
    ['a speaker without a source', { speaker: ['Ada Quay'] }, 'A statement needs a source'],
    ['a name that gives no id', { topic: ['Міст'] }, 'Choose one in a–z: "NAME=Міст"'],
    ['no title', { title: ' ' }, 'A brief needs a title'],
  ])('refuses %s, and writes nothing', async (_, options, words) => {
    const before = [...(await readdir(`${site.root}/content`, { recursive: true }))];
    await expect(make({ title: 'The bridge opens', ...options })).rejects.toThrow(words);
    expect(await readdir(`${site.root}/content`, { recursive: true })).toEqual(before);
  });
});

describe('brevier new on the command line', () => {
  it('says what it wrote, and what to do next', async () => {
    await site.edit('astro.config.mjs', 'defineConfig({', "defineConfig({ base: '/gazette',");
    const words = ['new', 'The bridge opens', '--topic', 'Bridges', '--topic', 'Harbours', '--root', site.root];
    expect(await run(['src/cli/brevier.mjs', ...words])).toEqual({
      status: 0,
      output: `  content/briefs/the-bridge-opens.mdx
  content/topics/bridges.yaml
  content/topics/harbours.yaml

Write the brief; \`npx astro dev\` shows it at /gazette/briefs/the-bridge-opens/. It is published once you take out “draft: true”.
`,
    });
  });

  it('ends with 2 where there is no site', async () => {
    const { status, output } = await run(['src/cli/brevier.mjs', 'new', 'Title', '--root', join(site.root, 'public')]);
    expect({ status, output }).toMatchObject({ status: 2, output: expect.stringMatching(/^There is no site in .+\. Go to/) });
  });
});

describe('brevier new at a terminal', () => {
  const enter = '\r';
  const down = '\x1b[B';

  it('asks for what was not said, offers what there is, and makes what is new', async () => {
    const { screen } = await at([
      'It opens in May.',
      enter,
      enter,
      'landing',
      enter,
      enter,
      'y',
      'Harbour Post',
      enter,
      'Open',
      enter,
      enter,
      enter,
      enter,
      'n',
      'armstr',
      enter,
      'Рада',
      enter,
      'rada',
      enter,
      'n',
      enter,
    ]);
    expect(screen).toContain('The first landing on the Moon');
    expect(await frontmatter('the-bridge-opens')).toMatchObject({
      description: 'It opens in May.',
      topics: ['moon-landing'],
      sources: { 'harbour-post': { outlet: 'harbour-post', title: 'Open' } },
    });
    expect(await site.read('content/speakers/rada.yaml')).toBe('name: Рада\nkind: organization\n');
    const brief = await site.read('content/briefs/the-bridge-opens.mdx');
    expect(brief.match(/speaker="[^"]+"/g)).toEqual(['speaker="neil-armstrong"', 'speaker="rada"']);
  });

  it('says what is wrong with an answer, and asks again', async () => {
    const keys = [
      enter,
      enter,
      enter,
      'y',
      down,
      enter,
      'Open',
      enter,
      'post.example',
      enter,
      '\x15',
      enter,
      enter,
      enter,
      'n',
      enter,
      enter,
    ];
    const { screen } = await at(keys);
    expect(screen).toContain('This is no web address: it starts with https:// or http://.');
    expect(await frontmatter('the-bridge-opens')).toMatchObject({ sources: { nasa: { title: 'Open' } } });
  });

  it('writes nothing where somebody stops', async () => {
    const { outcome } = await at([enter, '\x03']);
    expect(outcome).toBe('Nothing was written.');
    expect(existsSync(`${site.root}/content/briefs/the-bridge-opens.mdx`)).toBe(false);
  });

  /** Sits at a terminal and presses keys, each when what went before has been shown. */
  async function at(keys: readonly string[]): Promise<{ screen: string; outcome: string }> {
    const input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => {} });
    const output = Object.assign(new PassThrough(), { isTTY: true, columns: 100, rows: 40 });
    let screen = '';
    output.on('data', (data) => (screen += data));
    const done = newBrief({ title: 'The bridge opens' }, `${site.root}/`, config, { input, output }).catch(
      ({ message }) => message as string,
    );
    await pause(300);
    for (const key of keys) {
      input.write(key);
      await pause(60);
    }
    return { outcome: await done, screen };
  }
});
