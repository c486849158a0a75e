import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { deleteBody, readBodyHtml, readBodyList, readEntry, writeBody, writeBodyList } from '../../src/integration/briefs/bodies.ts';
import { briefEntry, storedEntry } from '../../src/integration/briefs/brief-entry.ts';
import { facets } from '../../src/integration/briefs/facets.ts';
import { briefText, read, references } from './ostrevik.ts';
import { elements } from './page.ts';

let folder: string;
beforeEach(() => {
  folder = `${mkdtempSync(join(tmpdir(), 'ostrevik-'))}/`;
});
afterEach(() => rmSync(folder, { recursive: true }));

const body =
  '<Attribution speaker="inga-halvard" source="courier">“Open it.”</Attribution>\n\n<Attribution unnamed="two dockers" source="courier">Rotten.</Attribution>';
const write = (slug: string, html: string, changes = {}) => {
  const entry = briefEntry(read(briefText(body, changes), { slug }), []);
  writeBody(folder, entry, facets(entry, references, { lang: 'en', phrases: {} }), 'en', html);
  return entry;
};

describe('the bodies beside the content store', () => {
  test('come back as they were written, whatever they hold', () => {
    for (const html of ['<p>Shut.</p>', '', '<p>&lt;article></p><article>inner</article></main></body></html>', 'мост 🌉\n']) {
      const entry = write('bridge', html, { title: 'title: "<article>Bridge</article>"' });
      expect(readBodyHtml(folder, entry)).toBe(html);
    }
  });

  test('stand beside the statements and sources that they were written with', () => {
    const entry = write('bridge', 'a');
    const found = readEntry(folder, { slug: 'bridge', date: '2024-03-12' });
    expect(found).toEqual(entry);
    expect(found.attributions.map(({ text }) => text)).toEqual(['“Open it.”', 'Rotten.']);
    expect(storedEntry(entry)).not.toHaveProperty('attributions');
    expect(storedEntry(entry)).toMatchObject({ slug: 'bridge', title: entry.title });
  });

  test('lie in the folder of their year, under their slugs', () => {
    write('bridge', 'a');
    write('2024/03/vote', 'b', { date: 'date: 2023-12-31T23:30:00-11:00' });
    expect(readFileSync(`${folder}2024/briefs/bridge.html`, 'utf8')).toContain('<article>a</article>');
    expect(readFileSync(`${folder}2023/briefs/2024/03/vote.html`, 'utf8')).toContain('<article>b</article>');
  });

  test('are gone when deleted, and the others stay', () => {
    const [bridge, vote] = [write('bridge', 'a'), write('2024/03/vote', 'b')];
    deleteBody(folder, bridge);
    deleteBody(folder, { slug: 'never-written', date: '2024-03-12' });
    expect(existsSync(`${folder}2024/briefs/bridge.html`)).toBe(false);
    expect(() => readBodyHtml(folder, bridge)).toThrow('ENOENT');
    expect(readBodyHtml(folder, vote)).toBe('b');
  });

  test('carry the facets as readers read them, for the search to index', () => {
    write('bridge', '<p>Shut.</p>');
    const html = readFileSync(`${folder}2024/briefs/bridge.html`, 'utf8');
    const filters = [...html.matchAll(/data-pagefind-filter="(\w+)\[content\]" content="([^"]*)"/g)].map(
      ([, name, value]) => `${name}: ${value}`,
    );
    expect(filters).toEqual([
      'speaker: Inga Halvard',
      'speaker: Unnamed',
      'outlet: The Ostrevik Courier',
      'outlet: Northwire',
      'outlet: Havnebladet',
      'topic: The Kettle Bridge',
      'kind: Quotation',
      'kind: Paraphrase',
      'year: 2024',
      'language: English',
    ]);
  });

  test('keep titles, descriptions and names from becoming markup', () => {
    const attack = '\'"><script>alert(1)</script><img src=x onerror="alert(2)">\'';
    write('bridge', '<p>Shut.</p>', {
      title: `title: ${JSON.stringify(attack)}`,
      description: `description: ${JSON.stringify(attack)}`,
    });
    const found = elements(readFileSync(`${folder}2024/briefs/bridge.html`, 'utf8'));
    // The one script is the data beside the body.
    expect(found.map(({ tagName }) => tagName).filter((name) => ['script', 'img'].includes(name))).toEqual(['script']);
    expect(readEntry(folder, { slug: 'bridge', date: '2024-03-12' })).toMatchObject({ title: attack, description: attack });
    expect(found.find(({ tagName }) => tagName === 'h1')?.text).toBe(attack);
  });
});

describe('the list of the bodies', () => {
  test('comes back as it was written', () => {
    const uses = { speakers: ['inga-halvard'], outlets: [], topics: ['bridge'], snapshots: [] };
    const list = {
      bridge: { date: '2024-03-12', years: ['2024'], changed: '2024-03-14', digest: 'a', uses },
      '2024/03/vote': {
        date: '2024-03-05T09:00:00+01:00',
        lang: 'nb',
        years: [],
        changed: '2024-03-05T09:00:00+01:00',
        digest: 'b',
        uses: { ...uses, broken: true as const },
      },
    };
    writeBodyList(`${folder}new/`, list);
    expect(readBodyList(`${folder}new/`)).toEqual(list);
  });

  test('knows no brief but those in it, whatever a brief is called', () => {
    for (const slug of ['constructor', 'valueOf', 'toString']) expect(readBodyList(folder)[slug]).toBeUndefined();
    writeBodyList(folder, { ...readBodyList(folder) });
    expect(readBodyList(folder).constructor).toBeUndefined();
  });

  test('is empty where there is none, and where it was cut off', () => {
    expect(readBodyList(folder)).toEqual({});
    writeFileSync(`${folder}list.json`, '{"bridge":{"date":"2024-0');
    expect(readBodyList(folder)).toEqual({});
  });
});
