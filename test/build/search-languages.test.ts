import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { type Served, serve } from '../serve.ts';
import { fixtureSite } from '../sites.ts';

const brief = (lang: string, title: string, date: string, cue: string, words: string) => `---
title: ${title}
description: ${title}.
date: ${date}
lang: ${lang}
topics: [night-bell]
sources:
  gull: { outlet: evening-gull, title: Sleep, url: 'https://gull.example/sleep', published: ${date} }
---

<Attribution speaker="bell-guild" cue="${cue}" date="${date}" source="gull">
${words}
</Attribution>
`;

let served: Served;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  const site = await fixtureSite('search-languages');
  await site.write(
    'content/briefs/garantie.mdx',
    brief('fr', 'Une promesse', '2025-04-05', 'a promis', '« Une garantie de silence, chaque nuit. »'),
  );
  await site.write(
    'content/briefs/kolokol.mdx',
    brief('ru', 'Колокол молчит', '2025-03-15', 'заявила', '«Никаких переговоров о колоколе.»'),
  );
  expect((await site.build()).output).toContain('Published to');
  [served, browser] = await Promise.all([serve(site.dist, '/paper/'), chromium.connect(inject('browser'))]);
});
afterAll(async () => {
  await browser?.close();
  await served?.close();
});
beforeEach(async () => {
  page = await browser.newPage();
});
afterEach(() => page.close());

const eventually = <T>(read: () => Promise<T>) => expect.poll(read, { timeout: 20_000 });
const status = () => page.locator('#status').innerText();
const titles = () => page.locator('#results h2').allInnerTexts();

/** Opens a page with a search in its address, and waits for the answer of all languages. */
async function ask(address: string): Promise<void> {
  await page.goto(served.url + address);
  await eventually(status).toMatch(/found\.|Nothing found|Type a word/);
}

describe('a search over several languages', () => {
  it.each([
    ['French', 'garanties', 'Une promesse', 'garantie'],
    ['Russian', 'переговоры', 'Колокол молчит', 'переговоров'],
    ['Arabic', 'الجرس', 'بحّارة بيلوويك يفتقدون جرس الليل', 'بجرس'],
    ['English', 'petitioned', 'The ropewalk asks for quiet', 'petition'],
  ])('finds a word of a brief in %s by another form of it', async (_, word, title, form) => {
    await ask(`search/?q=${word}`);
    expect(await titles()).toContain(title);
    expect(await page.locator('#results mark').allInnerTexts()).toContainEqual(expect.stringContaining(form));
  });

  it('finds the briefs of all languages at once, and counts the values of its facets over all', async () => {
    await ask('search/?q=Guild');
    expect((await titles()).sort()).toEqual(
      ['The ropewalk asks for quiet', 'Une promesse', 'Колокол молчит', 'بحّارة بيلوويك يفتقدون جرس الليل'].sort(),
    );
    const values = (facet: string) => page.locator(`[data-facet=${facet}] label`).allTextContents();
    expect((await values('language')).map((value) => value.trim())).toEqual(['Arabic 1', 'English 1', 'French 1', 'Russian 1']);
    expect((await values('speaker')).map((value) => value.trim())).toContain('Guild of Bell-Ringers 4');
  });

  it('shows those of all languages in one order, the newest first, where no word is asked for', async () => {
    await ask('search/');
    expect(await titles()).toEqual([
      'Une promesse',
      'The bell of the tide mill falls silent at night',
      'بحّارة بيلوويك يفتقدون جرس الليل',
      'Колокол молчит',
      'The ropewalk asks for quiet',
    ]);
  });

  it('narrows to one language by its facet', async () => {
    await ask('search/?language=French&language=Russian');
    expect(await titles()).toEqual(['Une promesse', 'Колокол молчит']);
  });

  it('shows what there is in the language of the site while the others are on their way, and says so', async () => {
    let open = () => {};
    const gate = new Promise<void>((resolve) => {
      open = resolve;
    });
    await page.route('**/briefs/ru/**', async (route) => {
      await gate;
      await route.continue();
    });
    await page.goto(`${served.url}search/?topic=The+night+bell`);
    await eventually(status).toMatch(/so far/);
    expect(await titles()).toEqual(['The bell of the tide mill falls silent at night', 'The ropewalk asks for quiet']);
    open();
    await eventually(status).toBe('4 briefs found.');
    expect(await titles()).toEqual([
      'Une promesse',
      'The bell of the tide mill falls silent at night',
      'Колокол молчит',
      'The ropewalk asks for quiet',
    ]);
  });

  it('never says that it found all, where a language can’t be had', async () => {
    await page.route('**/briefs/ru/**', (route) => route.abort());
    await page.goto(`${served.url}search/?q=Guild`);
    await eventually(titles).toHaveLength(3);
    expect(await status()).toMatch(/^3 briefs so far/);
  });
});

describe('the record of several languages', () => {
  it('is filtered as one, the newest words first', async () => {
    await ask('record/?speaker=Guild+of+Bell-Ringers');
    expect(await page.locator('#results > li > .meta').allInnerTexts()).toEqual([
      '5 April 2025',
      '15 March 2025',
      '12 March 2025',
      'March 2025',
    ]);
    expect(await page.locator('#results .words').evaluateAll((words) => words.map((element) => (element as HTMLElement).lang))).toEqual([
      'fr',
      'ru',
      'en',
      'ar',
    ]);
  });

  it('finds the words of a translation by the original', async () => {
    await ask('record/?q=fog');
    expect(await page.locator('#results .words').allInnerTexts()).toEqual(['«فليُقرع في الضباب، وفي الضباب وحده».']);
  });
});
