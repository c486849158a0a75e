import type { Passage } from '../../../model/brief.ts';
import { quotationsIn, withoutQuotations } from '../../../parse/kind.ts';
import type { Rule, RuleFinding } from '../../rule.ts';

export const quotationMarksArePaired: Rule = {
  id: 'quotation-marks-are-paired',
  about: 'reading',
  norm: 'A quotation mark that is opened is closed, and one that is closed was opened.',
  reason:
    'Without its other half nobody can tell what was said from what is told; of a statement, the words are then not looked up in its source.',
  remedy: 'Put the other mark where the quotation begins, or where it ends.',
  severity: 'warning',
  sources: [
    {
      title: 'The Unicode Standard, chapter 6.2: Quotation Marks',
      url: 'https://www.unicode.org/versions/latest/core-spec/chapter-6/#G12428',
    },
  ],
  examples: [
    {
      title: 'both marks',
      text: '<Attribution speaker="inga-halvard" source="courier">“It stays shut,” the mayor said: ‘for good’.</Attribution>',
    },
    { title: 'the first is missing', text: '<Attribution speaker="inga-halvard" source="courier">It stays shut.⟦”⟧</Attribution>' },
    { title: 'the last is missing', text: '<Attribution speaker="inga-halvard" source="courier">⟦“⟧It stays shut.</Attribution>' },
    { title: 'one of them is straight', text: '<Attribution speaker="inga-halvard" source="courier">⟦"⟧It stays shut.”</Attribution>' },
    { title: 'a straight one alone', text: '<Attribution speaker="inga-halvard" source="courier">It stays shut.⟦"⟧</Attribution>' },
    {
      title: 'apostrophes for marks, around all that was said',
      text: '<Attribution speaker="inga-halvard" source="courier">⟦\'⟧It stays shut.\'</Attribution>',
    },
    { title: 'in prose', text: 'The order speaks of a ⟦“⟧closure, and of nothing else.' },
    {
      title: 'a quotation of several paragraphs, of which the last is closed',
      text: '<Attribution speaker="inga-halvard" source="courier">\n“It stays shut.\n\n“It stays shut until May.”\n</Attribution>',
    },
    {
      title: 'the same, where none is closed',
      text: '<Attribution speaker="inga-halvard" source="courier">\n“It stays shut.\n\n⟦“⟧It stays shut until May.\n</Attribution>',
    },
    {
      title: 'marks in marks of the same kind',
      text: '<Attribution speaker="inga-halvard" source="courier">“The “old” bridge is shut.”</Attribution>',
    },
    { title: 'inches, seconds and apostrophes', text: 'A 6" pipe at 61°12′40″ and the boards’ end; 7\' deep.' },
    {
      title: 'in German, where “ closes',
      text: '<Attribution speaker="inga-halvard" source="courier">„Sie bleibt zu.“</Attribution> Und: <Attribution speaker="inga-halvard" source="courier">Sie bleibt zu.⟦“⟧</Attribution>',
      fields: { lang: 'lang: de' },
    },
    {
      title: 'in French',
      text: '<Attribution speaker="inga-halvard" source="courier">⟦«⟧ Il reste fermé.</Attribution>',
      fields: { lang: 'lang: fr' },
    },
  ],
  find: ({ passages }) => passages.flatMap((passage, at) => findingOf(passage, passages[at + 1])),
};

function findingOf({ text, within, attribution, place }: Passage, next: Passage | undefined): RuleFinding[] {
  if (within === 'heading' || !mark.test(text)) return [];
  const found = (at: number, message: string, help: string) => [{ range: place(at, at + 1), message, help }];
  if (attribution !== undefined && /^'[^']{2,}.*'[.,]?$/s.test(text))
    return found(
      0,
      "The quotation marks are apostrophes, ' and '.",
      'Write “ and ”, or the marks of the language: an apostrophe is taken for part of a word.',
    );
  if (isBalanced(text)) return [];
  const stray = strayIn(withoutQuotations(text));
  if (stray !== -1)
    return found(
      stray,
      `The quotation mark ${text[stray]} has no other half.`,
      'Put a mark where the quotation begins, or take this one out.',
    );
  const open = quotationsIn(text).find(({ start, end }) => opening.test(text[start] ?? '') && !closing.test(text[end - 1] ?? ''));
  if (!open || goesOn(text[open.start] as string, attribution, next)) return [];
  return found(open.start, `The quotation mark ${text[open.start]} is not closed.`, 'Put a mark where the quotation ends.');
}

const mark = /["'“”„«»‟]/;
const opening = /["“„«»‟]/;
const closing = /["”“«»]/;

/** As many are opened as are closed: one quotation stands in another. */
const isBalanced = (text: string) =>
  count(text, '“') + count(text, '„') === count(text, '”') && count(text, '«') === count(text, '»') && !text.includes('"');

const count = (text: string, mark: string) => text.split(mark).length - 1;

/** A mark outside of all quotations; an inch, which stands behind a figure, is none. */
const strayIn = (own: string) => own.search(/[“”„«»‟]|(?<![\d\s])"(?!\p{L})|(?<=\s|^)"(?=\p{L})/u);

/** Each paragraph of a longer quotation begins with a mark. */
const goesOn = (mark: string, attribution: number | undefined, next: Passage | undefined) =>
  next !== undefined && next.attribution === attribution && next.text.startsWith(mark);
