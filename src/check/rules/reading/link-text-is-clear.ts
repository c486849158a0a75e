import { languageOf } from '../../../model/same-language.ts';
import { landmarksOf } from '../../landmarks.ts';
import { languageOfBrief } from '../../language-of.ts';
import type { Rule } from '../../rule.ts';

/** Texts that tell nothing of what they lead to, by language; in small letters. */
const empty: Record<string, readonly string[]> = {
  en: ['here', 'click here', 'click', 'link', 'this link', 'this', 'this page', 'more', 'read more', 'learn more', 'see here', 'source'],
  fr: ['ici', 'cliquez ici', 'lien', 'ce lien', 'lire la suite', 'en savoir plus', 'plus', 'voir ici', 'source'],
  uk: ['тут', 'сюди', 'натисніть тут', 'посилання', 'за посиланням', 'це посилання', 'детальніше', 'читати далі', 'докладніше', 'джерело'],
  ru: ['здесь', 'тут', 'сюда', 'нажмите здесь', 'ссылка', 'по ссылке', 'эта ссылка', 'подробнее', 'читать далее', 'источник'],
  ar: ['هنا', 'اضغط هنا', 'انقر هنا', 'رابط', 'الرابط', 'هذا الرابط', 'المزيد', 'اقرأ المزيد', 'المصدر'],
};

const tables = new Map(Object.entries(empty).map(([lang, texts]) => [lang, new Set(texts)]));

export const linkTextIsClear: Rule = {
  id: 'link-text-is-clear',
  about: 'reading',
  norm: 'The text of a link says what the link leads to.',
  reason: 'Some hear a list of all links of a page: “here, here, more”.',
  remedy: 'Link the words that name what the link leads to.',
  severity: 'warning',
  sources: [
    { title: 'W3C Quality Assurance: Don’t use “click here” as link text', url: 'https://www.w3.org/QA/Tips/noClickHere' },
    {
      title: 'WCAG 2.2, success criterion 2.4.4: Link Purpose (In Context)',
      url: 'https://www.w3.org/WAI/WCAG22/Understanding/link-purpose-in-context.html',
    },
  ],
  examples: [
    { title: 'words that name it', text: 'See [the order of the board](https://courier.example/order).' },
    { title: 'a place', text: 'It is called [More](https://courier.example/more-on-the-skerry) on Sørøy.' },
    { title: 'a word that points', text: 'The order is ⟦[here](https://courier.example/order)⟧.' },
    { title: 'the same in another language', text: 'Приказ ⟦[здесь](https://courier.example/order)⟧.', fields: { lang: 'lang: ru' } },
    { title: 'a word of another language, where it is a name', text: 'See [ici](https://courier.example/ici).' },
    { title: 'nothing', text: 'The order⟦[](https://courier.example/order)⟧.' },
  ],
  find(brief, site) {
    const texts = tables.get(languageOf(languageOfBrief(brief, site)));
    return landmarksOf(brief).links.flatMap(({ text, range, holdsImage }) => {
      const words = text.replace(/(?<![\s.:…»›→>])[\s.:…»›→>]+$/u, '');
      if (words === '') {
        if (holdsImage) return [];
        return [{ range, message: 'The link has no text.', help: 'Write the words that name what it leads to between the brackets.' }];
      }
      // A name begins with a capital letter within a sentence; a link at the beginning of one does so too.
      if (!texts?.has(words) && !(texts?.has(words.toLowerCase()) && opensSentence(brief.text, range.start))) return [];
      return [{ range, message: `"${text}" says nothing about what the link leads to.`, help: 'Link the words that name it.' }];
    });
  },
};

const opensSentence = (text: string, at: number) =>
  /(?:^|[.!?…:»”")\]]\s*|[\r\n]\s*|[-*>]\s+)$/u.test(text.slice(Math.max(0, at - 20), at));
