import { languageOf } from '../../../model/same-language.ts';
import { languageOfBrief } from '../../language-of.ts';
import type { Rule } from '../../rule.ts';
import type { Connotation } from '../../words/attribution/table.ts';
import { attributionWords } from '../../words/attribution-words.ts';

export const cueIsNeutral: Rule = {
  id: 'cue-is-neutral',
  about: 'attribution',
  norm: 'A cue says that something was said, and leaves the judgement to readers.',
  reason: 'A cue as the source prints it is part of what is reported, so this is a note. Words that no table knows are taken for plain.',
  remedy: 'Write “said”, or keep the cue where the source prints it and readers should see that.',
  severity: 'note',
  sources: [
    {
      title: 'Wikipedia: Manual of Style, Words to watch, Synonyms for said',
      url: 'https://en.wikipedia.org/wiki/Wikipedia:Manual_of_Style/Words_to_watch#Synonyms_for_said',
    },
    {
      title: 'John R. Bender et al.: Writing and Reporting for the Media, Verbs to Avoid for Attribution. Oxford University Press',
      url: 'https://learninglink.oup.com/access/content/bender12e-student-resources/bender12e-verbs-to-avoid-for-attribution',
    },
    {
      title: 'Paul Kiparsky, Carol Kiparsky: Fact. In: Progress in Linguistics, 1970 (verbs that take what follows for true)',
      url: 'https://benjamins.com/online/ebop/publications/5545',
    },
    {
      title: 'Зазначив, заявив, наголосив. Чому в інформаційному жанрі ці слова зайві. Детектор медіа, 2023',
      url: 'https://detector.media/production/article/216883/2023-09-15-zaznachyv-zayavyv-nagolosyv-chomu-v-informatsiynomu-zhanri-tsi-slova-zayvi/',
    },
  ],
  examples: [
    { title: 'plain', text: '<Attribution speaker="inga-halvard" cue="told the Courier" source="courier">Shut.</Attribution>' },
    { title: 'none: “said” is meant', text: '<Attribution speaker="inga-halvard" source="courier">Shut.</Attribution>' },
    { title: 'doubt', text: '<Attribution speaker="inga-halvard" ⟦cue="claimed"⟧ source="courier">Shut.</Attribution>' },
    { title: 'taken for true', text: '<Attribution speaker="inga-halvard" ⟦cue="later pointed out"⟧ source="courier">Shut.</Attribution>' },
    { title: 'a concession', text: '<Attribution speaker="inga-halvard" ⟦cue="has admitted"⟧ source="courier">Shut.</Attribution>' },
    { title: 'a feeling', text: '<Attribution speaker="inga-halvard" ⟦cue="boasted"⟧ source="courier">Shut.</Attribution>' },
    { title: 'a thought', text: '<Attribution speaker="inga-halvard" ⟦cue="believes"⟧ source="courier">Shut.</Attribution>' },
    {
      title: 'such a verb further on',
      text: '<Attribution speaker="inga-halvard" cue="refused to admit" source="courier">Shut.</Attribution>',
    },
    { title: 'a warning', text: '<Attribution speaker="inga-halvard" cue="warned" source="courier">Shut.</Attribution>' },
    {
      title: 'in French',
      text: '<Attribution speaker="inga-halvard" ⟦cue="s’est vantée"⟧ source="courier">Fermé.</Attribution>',
      fields: { lang: 'lang: fr' },
    },
    {
      title: 'plain in French',
      text: '<Attribution speaker="inga-halvard" cue="a affirmé" source="courier">Fermé.</Attribution>',
      fields: { lang: 'lang: fr' },
    },
    {
      title: 'in Ukrainian',
      text: '<Attribution speaker="inga-halvard" ⟦cue="наголосила"⟧ source="courier">Зачинено.</Attribution>',
      fields: { lang: 'lang: uk' },
    },
    {
      title: 'in Russian',
      text: '<Attribution speaker="inga-halvard" ⟦cue="призналась"⟧ source="courier">Закрыто.</Attribution>',
      fields: { lang: 'lang: ru' },
    },
    {
      title: 'in Arabic',
      text: '<Attribution speaker="inga-halvard" ⟦cue="زعمت"⟧ source="courier">مغلق.</Attribution>',
      fields: { lang: 'lang: ar' },
    },
  ],
  find(brief, site) {
    const words = attributionWords(languageOf(languageOfBrief(brief, site)));
    if (!words) return [];
    return brief.attributions.flatMap(({ cue, places }) => {
      const connotation = places.attributes.cue && words.connotation(cue);
      if (!connotation) return [];
      return [
        {
          range: places.attributes.cue as { start: number; end: number },
          message: `“${cue}” says more than that it was said: ${says[connotation]}.`,
          help: 'Write a plain cue, or keep it where the source prints it.',
        },
      ];
    });
  },
};

const says: Record<Connotation, string> = {
  doubts: 'it casts doubt on the words',
  presupposes: 'it takes the words for true',
  concedes: 'it makes a concession of the words, or hints at guilt',
  firmness: 'it judges how firmly the speaker stands by the words',
  feeling: 'it tells a feeling',
  mind: 'it tells a thought, which nobody but the speaker can know',
};
