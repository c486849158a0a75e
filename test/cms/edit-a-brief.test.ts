import { diffLines } from 'diff';
import { type Browser, type BrowserServer, chromium, type Page } from 'playwright-core';
import { glob } from 'tinyglobby';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBrowser } from '../browser.ts';
import { type Served, serve } from '../serve.ts';
import { newSite, run, type Site } from '../sites.ts';

const brief = 'content/briefs/one-small-step.mdx';
const speaker = 'content/speakers/michael-collins.yaml';

let site: Site;
let served: Served;
let server: BrowserServer;
let browser: Browser;
let page: Page;
let before: string;

beforeAll(async () => {
  site = await newSite('cms', { cms: true });
  // Authors write comments, which no form knows of.
  await site.edit(brief, 'topics: [moon-landing]', 'topics: [moon-landing] # filed by the night desk');
  before = await site.read(brief);
  const { status, output } = await site.build();
  if (status !== 0) throw new Error(output);
  served = await serve(site.dist);
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
    await page.goto(`${served.url}admin/#/collections/briefs/entries/one-small-step`);
    const form = page.getByRole('group', { name: /^Edit/ });
    await form.getByRole('textbox', { name: 'Title' }).first().fill('No: what Armstrong said on the "Moon"');
    const text = form.getByRole('textbox', { name: 'Text' });
    await text.fill(
      `${await text.inputValue()}\n\nThe agency <Attribution speaker="nasa" source="on-the-surface">tells of a long discussion</Attribution>.`,
    );
    await save();
    const after = await fetchFile(brief);
    await site.write(brief, after);
    expect(changes(before, after)).toEqual({
      gone: ['title: What Armstrong said on the Moon, with and without an “a”\n'],
      come: [
        'title: \'No: what Armstrong said on the "Moon"\'\n',
        '\nThe agency <Attribution speaker="nasa" source="on-the-surface">tells of a long discussion</Attribution>.\n',
      ],
    });
    await sound();
  });

  it('has its sources as a list that can be added to, with the outlets there are', async () => {
    await page.goto(`${served.url}admin/#/collections/briefs/entries/one-small-step`);
    const form = page.getByRole('group', { name: /^Edit/ });
    const sources = form.getByRole('group', { name: /Sources/ });
    await sources.getByRole('button', { name: /^Add/ }).click();
    await sources.getByRole('textbox', { name: 'Key' }).last().fill('landing');
    await sources.getByRole('textbox', { name: 'Title' }).last().fill('Chapter 14: “The Landing”');
    await sources.getByRole('radio', { name: 'NASA' }).last().click();
    const text = form.getByRole('textbox', { name: 'Text' });
    await text.fill((await text.inputValue()).replace('source="on-the-surface">tells', 'source="landing">tells'));
    await save();
    await site.write(brief, await fetchFile(brief));
    expect(await site.read(brief)).toContain('  landing:\n    outlet: nasa\n    title: "Chapter 14: “The Landing”"\n');
    await sound();
  });
});

describe('a speaker that is made in the forms', () => {
  it('is one that briefs can name', async () => {
    await page.goto(`${served.url}admin/#/collections/speakers/new`);
    const form = page.getByRole('group', { name: /^Edit/ });
    await form.getByRole('textbox', { name: 'Name' }).first().fill('Michael Collins');
    await form.getByRole('radio', { name: 'person' }).click();
    await save();
    await site.write(speaker, await fetchFile(speaker));
    expect(await site.read(speaker)).toBe('name: Michael Collins\nkind: person\n');
    await site.edit(brief, 'speaker="nasa" source="landing"', 'speaker="michael-collins" source="landing"');
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
