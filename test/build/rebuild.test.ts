import { beforeAll, describe, expect, it } from 'vitest';
import { brokenLinks, missingAssets } from '../pages.ts';
import { fixtureSite, type Site } from '../sites.ts';
import { found } from './found.ts';

let site: Site;

/** Builds again, and tells which files of the output are new, gone or other than before. */
async function rebuild(): Promise<{ output: string; changed: string[] }> {
  const before = await site.built();
  const { status, output } = await site.build();
  expect(output).toContain('Published to');
  expect(status).toBe(0);
  const after = await site.built();
  const files = new Set([...before.keys(), ...after.keys()]);
  return { output, changed: [...files].filter((file) => before.get(file) !== after.get(file)).sort() };
}

const sound = async () => {
  expect(await brokenLinks(site.dist, '/paper/')).toEqual([]);
  expect(await missingAssets(site.dist)).toEqual([]);
};
const pagesOf = (changed: string[]) => changed.filter((file) => file.endsWith('.html'));

beforeAll(async () => {
  site = await fixtureSite('rebuild');
  expect((await site.build()).status).toBe(0);
});

describe('a build after another', () => {
  it('publishes the same bytes where nothing has changed', async () => {
    const { output, changed } = await rebuild();
    expect(changed).toEqual([]);
    expect(output).toContain('Search index: nothing has changed.');
    await sound();
    expect(await found(site.dist, '/paper/', 'clapper')).toEqual(['The bell of the tide mill falls silent at night']);
  });

  it('changes the page, the lists and the search index of a brief that was edited', async () => {
    await site.edit('content/briefs/bell-falls-silent.mdx', 'falls silent at night', 'is tied up at night');
    await site.edit('content/briefs/bell-falls-silent.mdx', 'ropewalk hemp', 'marzipan hemp');
    const { changed } = await rebuild();
    expect(pagesOf(changed)).toEqual([
      'archive/2025/index.html',
      'archive/index.html',
      'briefs/bell-falls-silent/index.html',
      'corrections/index.html',
      'index.html',
      'outlets/evening-gull/index.html',
      'outlets/mill-wire/index.html',
      'record/2025/index.html',
      'record/index.html',
      'speakers/odile-farrow/index.html',
      'speakers/town-council/index.html',
      'topics/night-bell/index.html',
    ]);
    for (const file of pagesOf(changed)) expect(await site.read(`dist/${file}`), file).not.toContain('falls silent at night');
    await sound();
    expect(await found(site.dist, '/paper/', 'marzipan')).toEqual(['The bell of the tide mill is tied up at night']);
    expect(await found(site.dist, '/paper/', 'ropewalk hemp')).not.toContain('The bell of the tide mill falls silent at night');
  });

  it('changes every page that shows a speaker whose name was edited, and what the search shows', async () => {
    await site.edit('content/speakers/odile-farrow.yaml', 'Odile Farrow', 'Odile Thistlewood');
    await rebuild();
    const old = [...(await site.built())].filter(([file, text]) => file.endsWith('.html') && text.includes('Odile Farrow'));
    expect(old.map(([file]) => file)).toEqual([]);
    for (const page of ['briefs/bell-falls-silent', 'speakers/odile-farrow', 'speakers', 'about', 'topics/night-bell', ''])
      expect(await site.page(page), page).toContain('Odile Thistlewood');
    await sound();
    expect(await found(site.dist, '/paper/', 'Thistlewood')).toEqual(['The bell of the tide mill is tied up at night']);
  });

  it('says that a quotation was checked for as long as its words stand in the snapshot', async () => {
    const snapshot = 'content/snapshots/gull-0402.txt';
    const excerpt = '"From ten to six the clapper will be tied with marzipan hemp, and nobody shall untie it," she wrote.';
    const isChecked = async () => (await site.page('briefs/bell-falls-silent')).includes('checked against the source');
    await site.write(snapshot, excerpt);
    await site.edit('content/briefs/bell-falls-silent.mdx', 'accessed: 2025-04-03', 'accessed: 2025-04-03\n    snapshot: gull-0402.txt');
    await rebuild();
    expect(await isChecked()).toBe(true);
    await site.edit(snapshot, 'nobody shall', 'nobody may');
    const { output, changed } = await rebuild();
    expect(pagesOf(changed)).toEqual(['briefs/bell-falls-silent/index.html']);
    expect(output).toContain('has “may” where the quotation has “shall”');
    expect(await isChecked()).toBe(false);
    const data = JSON.parse(await site.read('dist/briefs/bell-falls-silent.json'));
    expect(data.coverage).toMatchObject({ quotations: 1, verified: 0, variant: 1 });
  });

  it('has the new code of an imported module in the page of the site', async () => {
    await site.edit('content/pages/about.mdx', 'founded = 1981', 'founded = 1925');
    const { changed } = await rebuild();
    expect(await site.page('about')).toContain('The paper is 100 years old.');
    expect(pagesOf(changed)).toEqual(['about/index.html']);
  });

  it('follows a change of the options on every page', async () => {
    await site.edit('astro.config.mjs', 'The Pellowick Paper', 'The Pellowick Pamphlet');
    await rebuild();
    const old = [...(await site.built())].filter(([file, text]) => file.endsWith('.html') && text.includes('The Pellowick Paper'));
    expect(old.map(([file]) => file)).toEqual([]);
    await sound();
  });

  const naming = async (slug: string) =>
    [...(await site.built())].filter(([file, text]) => file.includes(slug) || text.includes(slug)).map(([file]) => file);

  it('leads to a brief by its new address after it was renamed', async () => {
    await site.edit('content/briefs/bell-falls-silent.mdx', '(/briefs/ropewalk-petition/)', '(/briefs/soup-petition/)');
    await site.write('content/briefs/soup-petition.mdx', await site.read('content/briefs/ropewalk-petition.mdx'));
    await site.remove('content/briefs/ropewalk-petition.mdx');
    await rebuild();
    expect(await naming('ropewalk-petition')).toEqual([]);
    expect(await naming('briefs/soup-petition')).toEqual(
      expect.arrayContaining(['speakers/bell-guild/index.html', 'record.json', 'speakers/bell-guild/feed.xml']),
    );
    await sound();
  });

  it('has neither page, nor entry, nor search result of a brief that was deleted', async () => {
    await site.remove('content/briefs/soup-petition.mdx');
    expect((await rebuild()).output).toContain('This site has no "/briefs/soup-petition/".');
    await site.edit('content/briefs/bell-falls-silent.mdx', 'See [the petition that came first](/briefs/soup-petition/).', '');
    await rebuild();
    expect(await naming('soup-petition')).toEqual([]);
    await sound();
    expect(await found(site.dist, '/paper/', 'soup')).toEqual([]);
  });
});
