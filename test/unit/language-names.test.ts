import { expect, test } from 'vitest';
import { briefText, problemsIn, problemsOf } from './ostrevik.ts';
import { page, textOfPage } from './page.ts';

const said = (lang: string) => `<Attribution speaker="inga-halvard" source="courier" lang="${lang}" original="x">y</Attribution>`;

/** Readers are told which language a statement was translated from. */
test.each(['en-x-harbour', 'x-harbour', 'en-u-ca-buddhist'])('a language tag that no language is named by is refused: %s', (lang) => {
  expect(problemsIn(said(lang))).toEqual(['bridge.mdx:11:54 attributes-are-valid "lang" is no language tag.']);
  expect(problemsOf(briefText('', { lang: `lang: ${lang}` }))).toEqual(['bridge.mdx:10:7 frontmatter-is-valid "lang" is no language tag.']);
  expect(problemsOf(briefText('', { sources: `sources: { courier: { outlet: northwire, title: Shut, lang: ${lang} } }` }))).toEqual([
    'bridge.mdx:6:61 frontmatter-is-valid "sources.courier.lang" is no language tag.',
  ]);
});

test.each(['nb', 'en-GB', 'zh-Hant', 'sr-Latn-RS', 'es-419', 'tlh', 'und', 'qaa'])('a page can show a statement in %s', (lang) => {
  expect(textOfPage(page(said(lang)))).toMatch(/Translated from \S|Our translation from \S/);
});

test.each([
  ['en', 'en-GB'],
  ['en-GB', 'en'],
  ['zh-Hant', 'zh'],
])('words in %s from a source in %s are not said to be translated by the source', (lang, printed) => {
  const sources = `sources:\n  courier: { outlet: ostrevik-courier, title: t, lang: ${printed} }`;
  const text = textOfPage(page(said(lang), { sources }));
  expect(text).not.toContain('in the source');
  expect(text).toContain('Our translation from ');
});
