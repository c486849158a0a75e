import { readFileSync } from 'node:fs';
import { RelaxNGValidator, XmlDocument } from 'libxml2-wasm';
import { beforeAll, describe, expect, it } from 'vitest';
import { fixtureSite, type Site } from '../sites.ts';

let site: Site;
let files: Map<string, string>;

const build = async () => {
  const { status, output } = await site.build();
  expect(status, output).toBe(0);
  files = await site.built();
  return output;
};
const named = (ending: string) => [...files.keys()].filter((file) => file.endsWith(ending)).sort();

beforeAll(async () => {
  site = await fixtureSite('feeds');
  await build();
});

describe('a site that says where it stands', () => {
  const owners = () => ['', ...named('index.html').flatMap((file) => /^(?:speakers|topics)\/[^/]+\/(?=index)/.exec(file)?.[0] ?? [])];

  it('has feeds of its own, of every speaker and of every topic, in three formats', () => {
    expect(owners()).toEqual(expect.arrayContaining(['', 'speakers/odile-farrow/', 'topics/night-bell/']));
    for (const name of ['feed.xml', 'rss.xml', 'feed.json'])
      expect(named(name)).toEqual(
        owners()
          .map((owner) => owner + name)
          .sort(),
      );
  });

  it('has Atom feeds that fit the grammar of RFC 4287', () => {
    using schema = XmlDocument.fromString(readFileSync('test/fixtures/atom.rng', 'utf8'));
    using validator = RelaxNGValidator.fromDoc(schema);
    for (const file of named('feed.xml')) {
      using document = XmlDocument.fromBuffer(Buffer.from(files.get(file) as string, 'latin1'));
      expect(() => validator.validate(document), file).not.toThrow();
    }
  });

  it('has a feed of a speaker with the briefs that quote the speaker, and of a topic with those filed under it', () => {
    const briefs = (file: string) => JSON.parse(files.get(file) as string).items.map(({ id }: { id: string }) => id);
    const [bell, petition] = ['bell-falls-silent', 'ropewalk-petition'].map((slug) => `https://pellowick.example/paper/briefs/${slug}/`);
    expect(briefs('feed.json')[0]).toBe(bell);
    expect(briefs('feed.json').at(-1)).toBe(petition);
    expect(briefs('topics/night-bell/feed.json')).toEqual(expect.arrayContaining([bell, petition]));
    expect(briefs('speakers/odile-farrow/feed.json')).toContain(bell);
    expect(briefs('speakers/odile-farrow/feed.json')).not.toContain(petition);
    expect(briefs('speakers/bell-guild/feed.json')).toContain(petition);
    expect(briefs('speakers/bell-guild/feed.json')).not.toContain(bell);
  });

  it('names its feeds in the heads of the pages that they follow', async () => {
    const feeds = async (page: string) =>
      [...(await site.page(page)).matchAll(/<link rel="alternate" type="application\/atom\+xml" title="([^"]*)" href="([^"]*)">/g)].map(
        ([, title, href]) => `${title}: ${href}`,
      );
    expect(await feeds('briefs/bell-falls-silent')).toEqual(['The Pellowick Paper: /paper/feed.xml']);
    expect(await feeds('speakers/odile-farrow')).toEqual([
      'Odile Farrow · The Pellowick Paper: /paper/speakers/odile-farrow/feed.xml',
      'The Pellowick Paper: /paper/feed.xml',
    ]);
    expect(await feeds('topics/night-bell')).toHaveLength(2);
  });

  it('has cards of its briefs, which their pages name with what stands on them', async () => {
    const naming = named('index.html').filter((file) => files.get(file)?.includes('<meta property="og:image" '));
    expect(naming).toEqual(named('.png').map((file) => file.replace('.png', '/index.html')));
    expect(named('.png')).toEqual(expect.arrayContaining(['briefs/bell-falls-silent.png', 'briefs/ropewalk-petition.png']));
    const page = await site.page('briefs/bell-falls-silent');
    expect(page).toContain('<meta property="og:image" content="https://pellowick.example/paper/briefs/bell-falls-silent.png">');
    expect(page).toContain('<meta property="og:image:width" content="800">');
    expect(page).toMatch(
      /<meta property="og:image:alt" content="The bell of the tide mill falls silent at night\. Odile Farrow promised: “From ten/,
    );
    expect(page).toContain('<meta name="twitter:card" content="summary_large_image">');
    expect(await site.page('speakers/odile-farrow')).not.toContain('og:image');
  });

  it('has a sitemap that says when each brief last changed, a correction included', () => {
    const dates = new Map(
      [
        ...(files.get('sitemap-0.xml') as string).matchAll(
          /<loc>https:\/\/pellowick\.example\/paper\/([^<]*)<\/loc>(?:<lastmod>([^<]*))?/g,
        ),
      ].map(([, path, date]) => [path, date?.slice(0, 10)]),
    );
    expect(dates.get('briefs/bell-falls-silent/')).toBe('2025-04-04');
    expect(dates.get('briefs/ropewalk-petition/')).toBe('2025-03-12');
    expect(dates.get('speakers/odile-farrow/')).toBe('2025-04-04');
    expect(dates.get('')).toBe('2025-04-04');
    expect([...dates.keys()].filter((path) => path?.startsWith('404'))).toEqual([]);
  });
});

describe('a site that wants no cards', () => {
  it('has none, and its pages name none', async () => {
    await site.edit('astro.config.mjs', "title: 'The Pellowick Paper',", "title: 'The Pellowick Paper', cards: false,");
    expect(await build()).not.toContain('Social cards');
    expect(named('.png')).toEqual([]);
    expect([...files].filter(([file, text]) => file.endsWith('.html') && text.includes('og:image'))).toEqual([]);
  });
});

describe('a site that does not say where it stands', () => {
  it('has no feeds, for their addresses are absolute, and the build says so in one line', async () => {
    await site.edit('astro.config.mjs', "site: 'https://pellowick.example',", '');
    await site.edit('astro.config.mjs', ' cards: false,', '');
    const output = await build();
    expect(output.match(/No feeds.*Set site in astro\.config\.mjs/g)).toHaveLength(1);
    expect([...named('feed.xml'), ...named('rss.xml'), ...named('feed.json')]).toEqual([]);
    expect([...files].filter(([file, text]) => file.endsWith('.html') && /og:image|atom\+xml/.test(text)).map(([file]) => file)).toEqual(
      [],
    );
  });
});
