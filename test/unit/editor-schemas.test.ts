import { globSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it, test } from 'vitest';
import { parse } from 'yaml';
import { type EditorSchema, editorSchema, editorSchemas } from '../../src/editor/json-schemas.ts';
import { edtfDate } from '../../src/model/date.ts';
import { language, moment } from '../../src/model/fields.ts';

const ajv = new Ajv({ allErrors: true, strict: false });
const validators = new Map(editorSchemas.map((name) => [name, ajv.compile(editorSchema(name))]));

/** Where a value breaks the schema of its file: the path of each field. */
function broken(name: EditorSchema, value: unknown): string[] {
  const validate = validators.get(name)!;
  validate(value);
  return [...new Set((validate.errors ?? []).map(({ instancePath }) => instancePath))];
}

const frontmatter = (text: string) => parse(/^---\n(.*?)\n---/s.exec(text)?.[1] ?? '');

test.each(editorSchemas)('schemas/%s.json is made from the schemas of today; if not, run npm run editor', (name) => {
  expect(JSON.parse(readFileSync(`src/editor/schemas/${name}.json`, 'utf8'))).toEqual(editorSchema(name));
});

describe.each(['content', 'test/fixtures/pellowick/content'])('in an editor, nothing is wrong in %s', (content) => {
  test.each([
    ['speaker', 'speakers/*.yaml'],
    ['outlet', 'outlets/*.yaml'],
    ['topic', 'topics/*.yaml'],
    ['brief', 'briefs/**/*.mdx'],
    ['page', 'pages/**/*.mdx'],
  ] as const)('with any %s', (name, pattern) => {
    const files = globSync(`${content}/${pattern}`);
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) {
      const text = readFileSync(file, 'utf8');
      expect([file, ...broken(name, file.endsWith('.mdx') ? frontmatter(text) : parse(text))]).toEqual([file]);
    }
  });
});

describe('in an editor, a mistake shows at its field:', () => {
  const brief = { title: 'The Kettle Bridge stays shut', description: 'The mayor objects.', date: '2024-03-12' };
  const speaker = { name: 'Inga Halvard', kind: 'person' };
  const source = { outlet: 'northwire', title: 'Bridge closed' };

  test.each([
    ['a field that nobody knows', 'brief', { ...brief, titel: 'Twice' }, ''],
    ['a field that is missing', 'brief', { title: 'Alone' }, ''],
    ['an empty headline', 'brief', { ...brief, title: ' ' }, '/title'],
    ['a date in another order', 'brief', { ...brief, date: '12.03.2024' }, '/date'],
    ['a moment without its offset', 'brief', { ...brief, updated: '2024-03-12T09:30' }, '/updated'],
    ['a topic by its name', 'brief', { ...brief, topics: ['Kettle Bridge'] }, '/topics/0'],
    ['a source of no outlet', 'brief', { ...brief, sources: { courier: { title: 'Bridge shut' } } }, '/sources/courier'],
    ['a month that no year has', 'brief', { ...brief, sources: { wire: { ...source, published: '2024-13' } } }, '/sources/wire/published'],
    ['an address of another kind', 'brief', { ...brief, sources: { wire: { ...source, url: 'javascript:0' } } }, '/sources/wire/url'],
    ['a language by its name', 'brief', { ...brief, lang: 'Norwegian language' }, '/lang'],
    ['a correction without a day', 'brief', { ...brief, corrections: [{ text: 'The bridge is older.' }] }, '/corrections/0'],
    ['a kind of its own', 'speaker', { ...speaker, kind: 'mayor' }, '/kind'],
    ['a role without a title', 'speaker', { ...speaker, roles: [{ from: '2019' }] }, '/roles/0'],
    ['a country in words', 'outlet', { name: 'Northwire', country: 'Norway' }, '/country'],
    ['a topic without a name', 'topic', { description: 'The bridge.' }, ''],
    ['a page without a title', 'page', { description: 'Who makes it.' }, ''],
  ] as const)('%s', (_, name, value, path) => {
    expect(broken(name, value)).toEqual([path]);
  });
});

describe('what the build takes, an editor does not refuse:', () => {
  const dates = ['2024', '2024-03', '2024-03-12', '2024-03~', '2024-03-12?', '2024%', '0099-03-12'];
  const ranges = ['2024-03-07/2024-03-12', '2024-02~/2024-03', '../2024-03', '/2024-03', '2024-03-07/..', '2024-03-07/'];

  it.each([...dates, ...ranges])('the date %s', (date) => {
    expect(edtfDate(date)).not.toBeNull();
    expect(broken('speaker', { name: 'Inga Halvard', kind: 'person', roles: [{ title: 'Mayor', from: date }] })).toEqual([]);
  });

  it('a year, which is a number to YAML', () => {
    expect(broken('speaker', { name: 'Inga Halvard', kind: 'person', roles: [{ title: 'Mayor', from: 2019 }] })).toEqual([]);
  });

  it.each(['2024-03-12T09:30:00+02:00', '2024-03-12T09:30Z', '2024-03-12T09:30:00.250-11:00'])('the moment %s', (date) => {
    expect(moment.safeParse(date).success).toBe(true);
    expect(broken('brief', { title: 'Shut', description: 'Still.', date })).toEqual([]);
  });

  it.each(['en', 'nb', 'pt-BR', 'zh-Hant-TW', 'sr-Latn'])('the language %s', (lang) => {
    expect(language.safeParse(lang).success).toBe(true);
    expect(broken('brief', { title: 'Shut', description: 'Still.', date: '2024-03-12', lang })).toEqual([]);
  });
});
