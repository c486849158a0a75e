import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { diffLines } from 'diff';
import { type Browser, type BrowserServer, chromium, type Page } from 'playwright-core';
import { glob } from 'tinyglobby';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBrowser } from '../browser.ts';
import { type Served, serve } from '../serve.ts';
import { fixtureSite, repository, run, type Site } from '../sites.ts';

const brief = 'content/briefs/bell-falls-silent.mdx';
const speaker = 'content/speakers/nils-ferrow.yaml';

let site: Site;
let served: Served;
let server: BrowserServer;
let browser: Browser;
let page: Page;
let before: string;

beforeAll(async () => {
  site = await fixtureSite('cms');
  await site.write('src/pages/admin.astro', await readFile(join(repository, 'src/cli/template-cms/src/pages/admin.astro'), 'utf8'));
  // Authors comment, and have fields of which the forms know nothing.
  await site.edit(brief, 'topics: [night-bell]', 'topics: [night-bell] # filed by the night desk');
  before = await site.read(brief);
  const { status, output } = await site.build();
  if (status !== 0) throw new Error(output);
  served = await serve(site.dist, '/paper/');
  server = await startBrowser();
  browser = await chromium.connect(server.wsEndpoint());
  page = await browser.newPage({ viewport: { width: 1280, height: 1000 } });
  await openRepository();
}, 240_000);

afterAll(async () => {
  await browser?.close();
  await server?.close();
  await served?.close();
});

describe('a brief that is edited in the forms', () => {
  it('is written with the new title and the new text, and is sound', async () => {
    await page.goto(`${served.url}admin/#/collections/briefs/entries/bell-falls-silent`);
    const form = page.getByRole('group', { name: /^Edit/ });
    await form.getByRole('textbox', { name: 'Title' }).first().fill('No: the bell is "silent" at night');
    const text = form.getByRole('textbox', { name: 'Text' });
    await text.fill(
      `${await text.inputValue()}\n\nThe warden <Attribution speaker="odile-farrow" source="gull-0402">asked for patience</Attribution>.`,
    );
    await save();
    const after = await fetchFile(brief);
    await site.write(brief, after);
    expect(changes(before, after)).toEqual({
      gone: ['title: The bell of the tide mill falls silent at night\n'],
      come: [
        'title: \'No: the bell is "silent" at night\'\n',
        '\nThe warden <Attribution speaker="odile-farrow" source="gull-0402">asked for patience</Attribution>.\n',
      ],
    });
    await sound();
  });

  it('has its sources as a list that can be added to, with the outlets there are', async () => {
    await page.goto(`${served.url}admin/#/collections/briefs/entries/bell-falls-silent`);
    const form = page.getByRole('group', { name: /^Edit/ });
    const sources = form.getByRole('group', { name: /Sources/ });
    await sources.getByRole('button', { name: /^Add/ }).click();
    await sources.getByRole('textbox', { name: 'Key' }).last().fill('gull-0405');
    await sources.getByRole('textbox', { name: 'Title' }).last().fill('Bell stays silent: a week on');
    await sources.getByRole('radio', { name: 'The Evening Gull' }).last().click();
    const text = form.getByRole('textbox', { name: 'Text' });
    await text.fill((await text.inputValue()).replace('source="gull-0402">asked', 'source="gull-0405">asked'));
    await save();
    await site.write(brief, await fetchFile(brief));
    expect(await site.read(brief)).toContain('  gull-0405:\n    outlet: evening-gull\n    title: "Bell stays silent: a week on"\n');
    await sound();
  });
});

describe('a speaker that is made in the forms', () => {
  it('is one that briefs can name', async () => {
    await page.goto(`${served.url}admin/#/collections/speakers/new`);
    const form = page.getByRole('group', { name: /^Edit/ });
    await form.getByRole('textbox', { name: 'Name' }).first().fill('Nils Ferrow');
    await form.getByRole('radio', { name: 'person' }).click();
    await save();
    await site.write(speaker, await fetchFile(speaker));
    expect(await site.read(speaker)).toBe('name: Nils Ferrow\nkind: person\n');
    await site.edit(brief, 'speaker="odile-farrow" source="gull-0405"', 'speaker="nils-ferrow" source="gull-0405"');
    await sound();
  });
});

/** Answers the CMS's question for a folder with one in the browser's own storage, which holds the content of the site. */
async function openRepository(): Promise<void> {
  const paths = await glob('content/**/*.{mdx,yaml}', { cwd: site.root });
  const files = Object.fromEntries(await Promise.all(paths.map(async (path) => [path, await site.read(path)] as const)));
  await page.addInitScript(() => {
    const picker = async () => (await navigator.storage.getDirectory()).getDirectoryHandle('site', { create: true });
    Object.assign(window, { showDirectoryPicker: picker });
  });
  await page.goto(`${served.url}admin/`);
  await page.evaluate(async (files) => {
    const root = await (await navigator.storage.getDirectory()).getDirectoryHandle('site', { create: true });
    await root.getDirectoryHandle('.git', { create: true });
    for (const [path, text] of Object.entries(files)) {
      const folders = path.split('/');
      const name = folders.pop() as string;
      let folder = root;
      for (const one of folders) folder = await folder.getDirectoryHandle(one, { create: true });
      const file = await (await folder.getFileHandle(name, { create: true })).createWritable();
      await file.write(text);
      await file.close();
    }
  }, files);
  await page.getByRole('button', { name: 'Work with Local Repository' }).click();
  await page.getByRole('button', { name: 'Show Account Menu' }).waitFor();
}

async function save(): Promise<void> {
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('group', { name: 'Content Editor' }).waitFor({ state: 'hidden' });
}

/** What stands in the browser's folder. */
const fetchFile = (path: string): Promise<string> =>
  page.evaluate(async (path) => {
    let folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('site');
    const folders = path.split('/');
    const name = folders.pop() as string;
    for (const one of folders) folder = await folder.getDirectoryHandle(one);
    return (await (await folder.getFileHandle(name)).getFile()).text();
  }, path);

/** The check has neither an error nor a warning to tell. */
async function sound(): Promise<void> {
  const { status, output } = await run(['src/cli/brevier.mjs', 'check', '--root', site.root, '--max-warnings', '0']);
  expect([status, output]).toEqual([0, expect.anything()]);
}

/** What was taken out of a text, and what was put in. */
function changes(before: string, after: string) {
  const parts = diffLines(before, after);
  const texts = (kind: 'removed' | 'added') => parts.flatMap((part) => (part[kind] ? [part.value] : []));
  return { gone: texts('removed'), come: texts('added') };
}
