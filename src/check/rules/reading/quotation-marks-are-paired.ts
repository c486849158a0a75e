import type { Passage } from '../../../model/brief.ts';
import type { Rule, RuleFinding } from '../../rule.ts';
import { strayMarks } from '../../stray-marks.ts';

const said = (words: string) => `<Attribution speaker="inga-halvard" source="courier">${words}</Attribution>`;
const paragraphs = (...words: string[]) => said(`\n${words.join('\n\n')}\n`);

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
    { title: 'both marks', text: said('“It stays shut,” the mayor said: ‘for good’.') },
    { title: 'the first is missing', text: said('It stays shut.⟦”⟧') },
    { title: 'the last is missing', text: said('⟦“⟧It stays shut.') },
    { title: 'one of them is straight', text: said('⟦"⟧It stays shut.⟦”⟧') },
    { title: 'a straight one alone', text: said('It stays shut.⟦"⟧') },
    { title: 'apostrophes for marks, around all that was said', text: said("⟦'⟧It stays shut.'") },
    { title: 'in prose', text: 'The order speaks of a ⟦“⟧closure, and of nothing else.\n\nIt has “two” pages.' },
    { title: 'several paragraphs, each with a mark at its head', text: paragraphs('“It is shut.', '[…]', '“It stays shut.”') },
    { title: 'several, with a mark at the head and at the end of them all', text: paragraphs('“It is shut:', '- for us,', '- for all.”') },
    { title: 'several, of which none is closed', text: paragraphs('⟦“⟧It is shut.', '“It stays shut until May.') },
    { title: 'marks in marks of the same kind', text: said('“The “old” bridge is shut.”') },
    { title: 'inches, seconds and apostrophes', text: 'A 6" pipe, a ½" bolt at 61°12′40″ and the boards’ end; 7\' deep.' },
    { title: 'what is meant to be straight', text: 'Write \\" or &quot; for it.' },
    {
      title: 'in German, where “ closes',
      text: `${said('„Sie rief: „Nein!“ und ging.“')} Und: ${said('Sie bleibt zu.⟦“⟧')}`,
      fields: { lang: 'lang: de' },
    },
    {
      title: 'in French, with a mark at the head of each paragraph',
      text: `${said('⟦«⟧ Il reste fermé.')}\n\n${paragraphs('« Un.', '» Deux.', '» Trois. »')}`,
      fields: { lang: 'lang: fr' },
    },
    {
      title: 'in Ukrainian, where two that close together are one',
      text: said('«Читав газету «День».'),
      fields: { lang: 'lang: uk' },
    },
    { title: 'in Swedish', text: `${said('”Bron är stängd.”')} ${said('»Bron är stängd.»')}`, fields: { lang: 'lang: sv' } },
    { title: 'in Arabic, behind a prefix', text: 'وقال لـ"الجزيرة" إن الجسر مغلق.', fields: { lang: 'lang: ar' } },
    { title: 'in Hebrew, in abbreviations', text: said('"צה"ל סגר את הגשר"'), fields: { lang: 'lang: he' } },
  ],
  find(brief) {
    const groups = Map.groupBy(brief.passages.filter(isText), ({ attribution }) => attribution);
    return [...groups].flatMap(([attribution, passages]) => [
      ...(attribution === undefined ? [] : apostrophes(passages)),
      ...strayMarks(passages, brief.text).map(({ passage, at }) => ({
        range: passage.place(at, at + 1),
        message: `The quotation mark ${passage.text[at]} has no other half.`,
        help: 'Put the other where the quotation begins or ends, or take this one out.',
      })),
    ]);
  },
};

const isText = ({ within, text }: Passage) => within !== 'heading' && /["'“”„«»‟]/.test(text);

/** One statement, as a whole between two of them. */
function apostrophes([passage, ...more]: readonly Passage[]): RuleFinding[] {
  if (!passage || more.length > 0 || !/^'[^']{2,}.*'[.,]?$/s.test(passage.text)) return [];
  return [
    {
      range: passage.place(0, 1),
      message: "The quotation marks are apostrophes, ' and '.",
      help: 'Write “ and ”, or the marks of the language: an apostrophe is taken for a part of a word.',
    },
  ];
}
