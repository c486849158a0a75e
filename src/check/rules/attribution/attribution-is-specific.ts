import type { Passage } from '../../../model/brief.ts';
import { languageOf } from '../../../model/same-language.ts';
import { withoutQuotations } from '../../../parse/kind.ts';
import { languageOfBrief } from '../../language-of.ts';
import type { Rule, RuleFinding } from '../../rule.ts';
import { attributionWords } from '../../words/attribution-words.ts';
import type { Found } from '../../words/finder.ts';

export const attributionIsSpecific: Rule = {
  id: 'attribution-is-specific',
  about: 'attribution',
  norm: 'Whatever somebody said, thought or reported has somebody who did.',
  reason:
    '“It is believed” looks like support and keeps readers from asking whose belief it is. A sentence with a statement in it says whose.',
  remedy: 'Say who, in a statement with its source; or leave it out.',
  severity: 'warning',
  sources: [
    {
      title: 'Wikipedia: Manual of Style, Words to watch, Unsupported attributions',
      url: 'https://en.wikipedia.org/wiki/Wikipedia:Manual_of_Style/Words_to_watch#Unsupported_attributions',
    },
    {
      title: 'Wikipédia : Termes à utiliser avec précaution, Termes évasifs',
      url: 'https://fr.wikipedia.org/wiki/Wikip%C3%A9dia:Termes_%C3%A0_utiliser_avec_pr%C3%A9caution',
    },
  ],
  examples: [
    { title: 'a passive without anybody', text: '⟦It is widely believed⟧ that the bridge will not open again.' },
    { title: 'a passive with somebody', text: 'It was reported by Northwire that the bridge is shut.' },
    { title: 'seen, by nobody', text: 'The order ⟦is increasingly being seen as⟧ a mistake.' },
    { title: 'seen by somebody', text: 'The order is seen as a mistake by the mayor.' },
    { title: 'critics', text: '⟦Critics say⟧ the board acted too late. ⟦Residents in Ostrevik fear⟧ a second storm.' },
    { title: 'those who were introduced', text: 'Two officials came to the quay. The officials said nothing. Both experts agree.' },
    { title: 'reports without a name', text: 'The piers are, ⟦according to local sources⟧, older than the board ⟦reportedly⟧ admits.' },
    {
      title: 'what is no saying',
      text: 'It was reported to the police; it was reported missing. Some think tanks came. Young people say no.',
    },
    {
      title: 'a report with a name',
      text: 'It is widely reported by Northwire, and according to reports by the Courier. The report says so, according to Northwire. Reports of the storm differ.',
    },
    {
      title: 'some',
      text: '⟦Some argue⟧ for a ferry; it sank, ⟦according to some⟧. ⟦People say⟧ so. Some of the piers stand, according to some of the dockers, and the people say no.',
    },
    {
      title: 'those who are close to somebody',
      text: '⟦Sources close to the board told⟧ the Courier. Two people familiar with the bridge came; the people close to it said so.',
    },
    {
      title: 'a sentence that goes on to the statement',
      text: 'Analysts in Ostrevik warn that <Attribution unnamed="an analyst in Ostrevik" source="courier">the piers are weak</Attribution>. ⟦Others say⟧ they are not.',
    },
    {
      title: 'a sentence that a statement on lines of its own completes',
      text: 'Residents said:\n\n<Attribution unnamed="a resident" source="courier">\n“It is a danger.”\n</Attribution>',
    },
    {
      title: 'in a statement, its speaker answers for the words',
      text: '<Attribution speaker="inga-halvard" source="courier">Critics say so.</Attribution>',
    },
    { title: 'in quotation marks, somebody else does', text: 'The heading was “Critics say so”.' },
    { title: 'the past of other verbs', text: 'It was agreed to meet again. The bridge was described in 1910. It was thought out well.' },
    {
      title: 'in French',
      text: '⟦Selon certains experts⟧, le pont restera fermé ; ⟦selon certains⟧, non. Selon Northwire, il a tenu. L’arrêté ⟦est perçu comme⟧ une faute.',
      fields: { lang: 'lang: fr' },
    },
    { title: 'in Ukrainian', text: '⟦На думку багатьох експертів⟧, міст закриють. На думку мера, ні.', fields: { lang: 'lang: uk' } },
    {
      title: 'in Russian',
      text: '⟦Считается, что⟧ мост закроют. Мэр считает, что нет. Порт ⟦якобы⟧ согласен.',
      fields: { lang: 'lang: ru' },
    },
    { title: 'in Arabic', text: '⟦يقال إن⟧ الجسر مغلق. وقالت رئيسة البلدية إنه مفتوح.', fields: { lang: 'lang: ar' } },
    { title: 'in a language without a table, nothing', text: 'Det sies at broen er stengt.', fields: { lang: 'lang: nb' } },
  ],
  find(brief, site) {
    const words = attributionWords(languageOf(languageOfBrief(brief, site)));
    if (!words) return [];
    return brief.passages.flatMap((passage) => {
      if (passage.within === 'attribution' || passage.within === 'heading') return [];
      const found = words.vague(passage.text);
      return found.length === 0 ? [] : judged(found, passage);
    });
  },
};

function judged(found: readonly Found[], { text, place }: Passage): RuleFinding[] {
  const own = withoutQuotations(text);
  return found
    .filter(({ start, end }) => own[start] === text[start] && !isTold(text, start, end))
    .map(({ start, end, text: phrase }) => ({
      range: place(start, end),
      message: `“${phrase}” does not say who.`,
      help: 'Say who, with <Attribution>, or leave it out.',
    }));
}

/** A statement in the same sentence says who; so does one below, which the passage ends in a colon for. */
function isTold(text: string, start: number, end: number): boolean {
  const before = text.slice(0, start).split(sentenceEnd).at(-1) ?? '';
  const [after = '', ...further] = text.slice(end).split(sentenceEnd);
  return `${before}${after}`.includes('\uFFFC') || (further.length === 0 && /[:：]$/.test(after));
}

const sentenceEnd = /[.!?؟]["”»’]? /;
