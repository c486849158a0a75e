import type { Brief, Passage } from '../../../model/brief.ts';
import { languageOf } from '../../../model/same-language.ts';
import { quotationsIn } from '../../../parse/kind.ts';
import { languageOfBrief } from '../../language-of.ts';
import type { Rule, RuleFinding } from '../../rule.ts';

export const quotationMarksAreTypographic: Rule = {
  id: 'quotation-marks-are-typographic',
  about: 'reading',
  norm: 'Quotation marks are those of the language of the brief, in prose and in statements.',
  reason: 'Straight marks don’t tell where a quotation begins and where it ends.',
  remedy: 'Put the marks of the language around the words. `brevier check --fix` does it.',
  severity: 'note',
  sources: [
    { title: 'Unicode CLDR: Delimiters', url: 'https://unicode.org/reports/tr35/tr35-general.html#Delimiter_Elements' },
    {
      title: 'The Unicode Standard, chapter 6: Writing Systems and Punctuation',
      url: 'https://www.unicode.org/versions/latest/core-spec/chapter-6/',
    },
  ],
  examples: [
    { title: 'marks of the language', text: '<Attribution speaker="inga-halvard" source="courier">“It stays shut.”</Attribution>' },
    {
      title: 'straight marks',
      text: 'The mayor spoke of ⟦"a bridge of yesterday"⟧.\n\n<Attribution speaker="inga-halvard" source="courier">⟦"It *stays* shut."⟧</Attribution>',
      fixed:
        'The mayor spoke of “a bridge of yesterday”.\n\n<Attribution speaker="inga-halvard" source="courier">“It *stays* shut.”</Attribution>',
    },
    {
      title: 'in French, with narrow no-break spaces',
      text: 'La maire parle d’un ⟦"pont d’hier"⟧.',
      fields: { lang: 'lang: fr' },
      fixed: 'La maire parle d’un «\u202fpont d’hier\u202f».',
    },
    {
      title: 'in Ukrainian',
      text: 'Мерка каже про ⟦"учорашній міст"⟧.',
      fields: { lang: 'lang: uk' },
      fixed: 'Мерка каже про «учорашній міст».',
    },
    {
      title: 'in Russian',
      text: 'Мэр говорит о ⟦"вчерашнем мосте"⟧.',
      fields: { lang: 'lang: ru' },
      fixed: 'Мэр говорит о «вчерашнем мосте».',
    },
    {
      title: 'in German',
      text: 'Sie nannte es ⟦"eine Brücke von gestern"⟧.',
      fields: { lang: 'lang: de' },
      fixed: 'Sie nannte es „eine Brücke von gestern“.',
    },
    { title: 'in Switzerland, where papers differ', text: 'Sie nannte es "eine Brücke von gestern".', fields: { lang: 'lang: de-CH' } },
    { title: 'in Arabic, where several are right', text: 'قالت العمدة "الجسر مغلق".', fields: { lang: 'lang: ar' } },
    { title: 'inches', text: 'A 6" pipe lies under an 8" beam.' },
    { title: 'an inch in a quotation, which marks nobody can tell apart', text: 'The board wrote "a 6" pipe" on it.' },
    { title: 'marks inside of others', text: 'The mayor said “the "old" bridge”, and "the “old” bridge".' },
    { title: 'a mark that its paragraph doesn’t close', text: '"The bridge stays shut.\n\nThe board agrees.' },
    {
      title: 'code, addresses, attributes, and what is meant to be straight',
      text: 'Write `say "shut"`, or [see the log](https://courier.example/log "The log"), or \\"shut\\", or &quot;shut&quot;.',
    },
  ],
  find(brief, site) {
    const marks = marksOf(languageOfBrief(brief, site));
    return marks ? brief.passages.flatMap((passage) => straight(passage, brief, marks)) : [];
  },
};

type Marks = readonly [open: string, close: string];

/** By CLDR, but for Arabic, where it differs from what newsrooms write. The spaces of French are those of its table of phrases. */
const marks: Record<string, Marks> = {
  en: ['“', '”'],
  de: ['„', '“'],
  fr: ['«\u202f', '\u202f»'],
  ru: ['«', '»'],
  uk: ['«', '»'],
};

const marksOf = (lang: string) => (/-(?:CH|LI)\b/i.test(lang) ? undefined : marks[languageOf(lang)]);

function straight({ text, place }: Passage, { text: file }: Brief, [open, close]: Marks): RuleFinding[] {
  // Of marks that are not in pairs, nobody can tell which belong together.
  if (!text.includes('"') || text.split('"').length % 2 === 0) return [];
  return quotationsIn(text).flatMap(({ start, end, words }) => {
    if (text[start] !== '"' || /[“”„«»]|^\s|\s$/.test(text.slice(start + 1, end - 1)) || /[\p{L}\p{N}]/u.test(text[end] ?? '')) return [];
    const [first, last] = [place(start, start + 1).start, place(end - 1, end).start];
    if (!isMark(file, first) || !isMark(file, last)) return [];
    return [
      {
        range: { start: first, end: last + 1 },
        message: `These quotation marks are straight, expected ${open}…${close}.`,
        help: `Write ${open}${words.length > 40 ? '…' : words}${close}.`,
        fix: [
          { range: { start: first, end: first + 1 }, text: open },
          { range: { start: last, end: last + 1 }, text: close },
        ],
      },
    ];
  });
}

/** An entity, and a mark behind a backslash, were written on purpose. */
const isMark = (file: string, at: number) => file[at] === '"' && file[at - 1] !== '\\';
