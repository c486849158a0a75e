import type { Brief, Passage } from '../../../model/brief.ts';
import { quotationsIn } from '../../../parse/kind.ts';
import { blockQuotations } from '../../block-quotations.ts';
import type { Rule, RuleFinding } from '../../rule.ts';
import { bareWords } from '../../words/bare-words.ts';

export const quotationHasASpeaker: Rule = {
  id: 'quotation-has-a-speaker',
  about: 'attribution',
  norm: 'Words in quotation marks stand in a statement, so that readers see whose they are.',
  reason:
    'A quoted word or two, and the title of a work, are a note only. Words that a statement of the brief quotes have their speaker there, and the titles of its sources are known: both are left alone, and so are headings.',
  remedy: 'Put the words into <Attribution>, take the marks off, or excuse the line where the marks mean something else.',
  severity: 'warning',
  sources: [
    {
      title: 'Merrill Perlman: “Scare” tactics. Columbia Journalism Review, 2013',
      url: 'https://www.cjr.org/language_corner/scare_tactics.php',
    },
  ],
  examples: [
    {
      title: 'words that have their speaker',
      text: 'She would not say <Attribution speaker="inga-halvard" source="courier">“when the bridge opens.”</Attribution>',
    },
    { title: 'words of nobody', text: 'The bridge is ⟦“a danger to the whole town,”⟧ it was said on Monday.' },
    {
      title: 'in an event',
      text: '<Timeline>\n<Event date="2024-03-11">The board calls it ⟦“a bridge of the past.”⟧</Event>\n</Timeline>',
    },
    { title: 'in the author’s own reading', text: '<Analysis>\nNobody explains ⟦“for reasons of public safety”⟧ further.\n</Analysis>' },
    { title: 'a word whose sense is doubted is noted', text: 'The board’s ⟦“inspection”⟧ took six minutes.' },
    { title: 'the title of a work is noted', text: 'The ferry was named after ⟦«The Kettle and the Storm»⟧.' },
    { title: 'the title of a source, as the frontmatter has it', text: 'It stands below “Broen forblir stengt” in Havnebladet.' },
    {
      title: 'words that a statement quotes, taken up again',
      text: '<Attribution speaker="inga-halvard" source="courier">“We were never asked about the bridge.”</Attribution>\n\n<Analysis>\nWhom she means by “never asked” stays open.\n</Analysis>',
    },
    {
      title: 'marks that stand outside the element',
      text: 'She said: ⟦“<Attribution speaker="inga-halvard" source="courier">We were never asked.</Attribution>”⟧',
    },
    { title: 'a block quotation', text: 'The mayor wrote:\n\n⟦> We were never asked about the bridge.⟧\n\nNothing more is known.' },
    {
      title: 'a block quotation inside a statement',
      text: '<Attribution speaker="inga-halvard" source="courier">\n> “We were never asked about the bridge.”\n</Attribution>',
    },
    { title: 'a heading', text: '## “We were never asked”\n\nThe mayor said no more.' },
    { title: 'apostrophes and inches', text: 'The town’s bridge, the board’s own, stands 6" lower since the ’98 storm.' },
    { title: 'in French', text: 'La maire parle d’un ⟦« pont que personne ne veut rouvrir »⟧.', fields: { lang: 'lang: fr' } },
    {
      title: 'names in Russian, which stand in marks',
      text: 'Трактир «Цапля» и газета «Вечерний Остревик» ничего не сообщили.',
      fields: { lang: 'lang: ru' },
    },
    { title: 'a doubted word in Russian', text: 'Эта ⟦«проверка»⟧ заняла шесть минут.', fields: { lang: 'lang: ru' } },
    { title: 'speech in Russian', text: 'Мэр ответила: ⟦«Никогда»⟧.', fields: { lang: 'lang: ru' } },
    { title: 'in German', text: 'Sie nannte es ⟦„eine Brücke von gestern“⟧.', fields: { lang: 'lang: de' } },
    { title: 'in Japanese', text: '町長は⟦「橋は閉じたままだ」⟧と述べた。', fields: { lang: 'lang: ja' } },
    { title: 'straight marks', text: 'It is ⟦"a danger to the whole town"⟧ now.' },
    { title: 'code is no speech', text: 'The board’s form asks for `"open" or "shut"`.' },
  ],
  find(brief, { lang }) {
    const own = brief.frontmatter?.lang ?? lang;
    const isName = namesIn(own);
    // A French title has one capital, at its beginning: « Le pont la nuit ».
    const isFrench = /^fr\b/i.test(own);
    const blocks = blockQuotations(brief);
    const known = knownWords(brief);
    const inText = brief.passages.flatMap((passage) => (isOwn(passage) && marks.test(passage.text) ? quotations(passage, brief) : []));
    return [
      ...inText.filter(({ range }) => !blocks.some(({ start, end }) => start <= range.start && range.end <= end)),
      ...blocks.map((range) => ({
        range,
        message: 'A block quotation stands outside any statement.',
        help: 'Put it between <Attribution speaker="…" source="…"> and </Attribution>.',
      })),
    ];

    function quotations({ text, place }: Passage, { text: file }: Brief): RuleFinding[] {
      return quotationsIn(text).flatMap(({ start, end, words }) => {
        const range = place(start, end);
        if (file.slice(range.start, range.end).includes('<Attribution')) return [{ range, ...outside }];
        const plain = bareWords(words);
        return plain === '' || isName(words, text.slice(0, start)) || known().some((statement) => ` ${statement} `.includes(` ${plain} `))
          ? []
          : [{ range, ...judged(words, isFrench && beginsLikeAName(words) && isInsideASentence(text.slice(0, start))) }];
      });
    }
  },
};

const isOwn = ({ within }: Passage) => within === 'prose' || within === 'analysis' || within === 'event';
const marks = /["“„”«»‹›「『‘]/;

const outside = {
  message: 'The quotation marks stand outside <Attribution>, which makes a paraphrase of what is inside.',
  help: 'Move the marks between <Attribution …> and </Attribution>.',
};

function judged(words: string, isNamed: boolean): Omit<RuleFinding, 'range'> {
  if (isShort(words)) {
    return {
      severity: 'note',
      message: `“${words}” stands in quotation marks, and nothing says whose word it is.`,
      help: 'Say whose it is with <Attribution>, or take the marks off: readers take them for doubt.',
    };
  }
  if (isTitle(words) || isNamed) {
    return {
      severity: 'note',
      message: `“${words}” looks like the title of a work.`,
      help: 'Write titles in italics, *so*; marks are for speech.',
    };
  }
  return {
    message: 'These words stand in quotation marks, and nothing says whose they are.',
    help: 'Put them into <Attribution speaker="…" source="…">, or take the marks off.',
  };
}

/**
 * In Russian and Ukrainian the names of firms, papers and ships stand in quotation marks, which is no doubt and no speech. Speech begins with
 * a capital only after a colon, a dash or a sentence.
 */
function namesIn(lang: string): (words: string, before: string) => boolean {
  if (!/^(?:ru|uk)\b/i.test(lang)) return () => false;
  return (words, before) => beginsLikeAName(words) && (isShort(words) ? !/[:—]\s*.?$/.test(before) : isInsideASentence(before));
}

const beginsLikeAName = (words: string) => /^\s*[\p{Lu}\p{N}][^.!?…,;:]*$/u.test(words) && words.trim().split(/\s+/).length <= 5;
const isInsideASentence = (before: string) => /\p{L}\s+[«“„"]?$/u.test(before);

/** A word or two; some signs in scripts that set no spaces. */
const isShort = (words: string) =>
  unspaced.test(words) ? words.length <= 5 : (words.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}’'-]*/gu)?.length ?? 0) <= 2;
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** Every word of weight begins with a capital. */
const isTitle = (words: string) => /^\p{Lu}.*[ ’'-]\p{Lu}/su.test(words) && !/(?<![\p{L}’'-])\p{Ll}[\p{L}’'-]{3,}/u.test(words);

/** What is quoted with its speaker, and the titles of the sources; made when the first quotation asks for it. */
function knownWords({ attributions, frontmatter }: Brief): () => string[] {
  let found: string[] | undefined;
  return () => {
    found ??= [
      ...attributions.flatMap(({ text, original }) => [...quotationsIn(text).map(({ words }) => words), ...(original ? [original] : [])]),
      ...Object.values(frontmatter?.sources ?? {}).map(({ title }) => title),
    ].map(bareWords);
    return found;
  };
}
