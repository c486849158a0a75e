import { expect, test } from 'vitest';
import { statementPages } from '../../src/integration/routes/statement-pages.ts';
import { record } from '../../src/record/record.ts';
import { brief } from './ostrevik.ts';

const said = (at: number) => `<Attribution speaker="inga-halvard" source="courier" date="2024-03-11">Shut, ${at}.</Attribution>\n\n`;
const briefs = ['one', 'two', 'three'].map((slug) => brief(slug, Array.from({ length: 80 }, (_, at) => said(at)).join('')));
const { statements } = record(briefs);

const keys = (changed?: string, shown = 'names') =>
  statementPages({ id: 'bridge' }, statements, shown, ({ slug }) => (slug === changed ? 'new' : 'old')).map(({ cacheKey }) => cacheKey);
const changedPages = (changed: string) => keys(changed).flatMap((key, at) => (key === keys()[at] ? [] : [at + 1]));

test('a long list has numbered pages, the first without a number', () => {
  const pages = statementPages({ id: 'bridge' }, statements, '', () => '');
  expect(pages.map(({ params }) => params)).toEqual([
    { id: 'bridge', page: undefined },
    { id: 'bridge', page: '2' },
    { id: 'bridge', page: '3' },
  ]);
  expect(pages.map(({ props }) => props.page.items.length)).toEqual([100, 100, 40]);
});

test('a page is rendered again when a brief on it has changed; the first, which tells of all, whichever has', () => {
  expect(changedPages('one')).toEqual([1]);
  expect(changedPages('two')).toEqual([1, 2]);
  expect(changedPages('three')).toEqual([1, 2, 3]);
  expect(new Set([...keys(), ...keys(undefined, 'other names')]).size).toBe(6);
});
