import { expect, test } from 'vitest';
import { checkBrief } from '../../src/check/check-brief.ts';
import { plain } from '../../src/record/statement-differences.ts';
import { mended } from './examples.ts';
import { briefText, read, references } from './ostrevik.ts';

const statements = [
  '"The bridge stays shut."',
  'The bridge is "rotten", and the piers are "worse".',
  '"Le pont reste fermé…"',
  'Міст «"старий"» і "небезпечний"',
  '"Мост закрыт"',
  '"Die Brücke bleibt zu"',
  '"Two *piers*", the [log](https://courier.example/log "Log") says.',
];
const body = statements.map((words) => `<Attribution speaker="inga-halvard" source="courier">\n${words}\n</Attribution>\n`).join('\n');

test.each(['en', 'fr', 'uk', 'ru', 'de'])('marks of %s in the place of straight ones change no kind, no id and no substance', (lang) => {
  const before = read(briefText(body, { lang: `lang: ${lang}` }));
  const problems = checkBrief(before, references).filter(({ rule }) => rule === 'quotation-marks-are-typographic');
  expect(problems).toHaveLength(8);
  const after = read(mended(before.text, problems));
  const substance = ({ attributions }: typeof before) => attributions.map(({ id, kind, text }) => ({ id, kind, text: plain(text) }));
  expect(substance(after)).toEqual(substance(before));
  expect(new Set(after.attributions.map(({ kind }) => kind))).toEqual(new Set(['quotation', 'partial']));
});
