import type { Attribution, Brief, Passage, Placed } from '../../../model/brief.ts';
import { origins } from '../../../model/chain.ts';
import { languageOf } from '../../../model/same-language.ts';
import { languageOfBrief } from '../../language-of.ts';
import type { Rule, RuleFinding, SiteFacts } from '../../rule.ts';
import { type AttributionWords, attributionWords } from '../../words/attribution-words.ts';

type Statement = Placed<Attribution>;

export const pluralHasSeveralSources: Rule = {
  id: 'plural-has-several-sources',
  about: 'attribution',
  norm: 'What “officials”, “analysts” or “critics” say rests on more than one source.',
  reason: 'A plural that nobody counts makes one report look like many voices. Sources that took their material from one origin are one.',
  remedy:
    'Say how many they are or which report has them so, add a source of another origin, or excuse the line where the text says that the report names nobody.',
  severity: 'warning',
  sources: [{ title: 'Reuters Handbook of Journalism: Accuracy, Sourcing', url: 'https://handbook.reuters.com/index.php?title=Accuracy' }],
  examples: [
    { title: 'one who is not named', text: '<Attribution unnamed="a board official" source="courier">Shut.</Attribution>' },
    { title: 'many, in one report', text: '<Attribution ⟦unnamed="Officials in Ostrevik"⟧ source="courier">Shut.</Attribution>' },
    {
      title: 'many, in two reports of one agency',
      text: '<Attribution ⟦unnamed="critics"⟧ source="courier northwire">Shut.</Attribution>',
    },
    {
      title: 'many, in two reports that know nothing of each other',
      text: '<Attribution unnamed="critics" source="courier havneblad">Shut.</Attribution>',
    },
    { title: 'one of many', text: '<Attribution unnamed="a lawyer of the residents" source="courier">Shut.</Attribution>' },
    { title: 'counted', text: '<Attribution unnamed="two officials" source="courier">Shut.</Attribution>' },
    {
      title: 'a sentence that makes many of one',
      text: '⟦Officials said⟧ <Attribution speaker="tomas-reyk" source="courier">the piers were weak</Attribution>.',
    },
    {
      title: 'behind the statement',
      text: 'The piers <Attribution speaker="tomas-reyk" source="courier">“are weak,”</Attribution> ⟦officials said⟧.',
    },
    {
      title: 'two who are named',
      text: 'Officials said <Attribution speaker="tomas-reyk inga-halvard" source="courier">the piers were weak</Attribution>.',
    },
    {
      title: 'those of an organization',
      text: 'Officials said <Attribution speaker="harbour-board" source="courier">the piers were weak</Attribution>.',
    },
    {
      title: 'others in the sentence',
      text: 'The officials left, and Reyk said <Attribution speaker="tomas-reyk" source="courier">the piers were weak</Attribution>.',
    },
    {
      title: 'what a speaker says of many',
      text: '<Attribution speaker="tomas-reyk" source="courier">Experts say the piers are weak.</Attribution>',
    },
    {
      title: 'in French',
      text: '<Attribution ⟦unnamed="des experts"⟧ source="courier">Fermé.</Attribution>',
      fields: { lang: 'lang: fr' },
    },
    {
      title: 'in Ukrainian',
      text: '<Attribution ⟦unnamed="аналітики"⟧ source="courier">Зачинено.</Attribution>',
      fields: { lang: 'lang: uk' },
    },
    {
      title: 'in Russian',
      text: '<Attribution ⟦unnamed="чиновники"⟧ source="courier">Закрыто.</Attribution>',
      fields: { lang: 'lang: ru' },
    },
    { title: 'in Arabic', text: '<Attribution ⟦unnamed="مسؤولون"⟧ source="courier">مغلق.</Attribution>', fields: { lang: 'lang: ar' } },
  ],
  find(brief, site) {
    const words = attributionWords(languageOf(languageOfBrief(brief, site)));
    if (!words) return [];
    const described = brief.attributions.filter(({ unnamed }) => unnamed !== undefined && words.isCrowd(unnamed));
    return [
      ...described.flatMap((statement) =>
        alone(statement, brief, statement.unnamed ?? '', statement.places.attributes.unnamed ?? statement.places.name),
      ),
      ...brief.passages.flatMap((passage) => (passage.text.includes('\uFFFC') ? beside(passage, brief, words, { described, site }) : [])),
    ];
  },
};

/** A plural that rests on one origin. */
function alone({ sources }: Statement, { frontmatter }: Brief, plural: string, range: RuleFinding['range']): RuleFinding[] {
  const found = frontmatter ? origins(frontmatter.sources, sources) : [];
  if (found.length !== 1) return [];
  return [
    {
      range,
      message: `“${plural}” are many, but the statement rests on one origin, “${found[0]}”.`,
      help: 'Say how many, or whose account it is; or add a source of another origin.',
    },
  ];
}

/** A sentence that speaks of many and goes on, or ends, with the words of one. */
function beside(
  passage: Passage,
  brief: Brief,
  words: AttributionWords,
  { described, site }: { described: readonly Statement[]; site: SiteFacts },
): RuleFinding[] {
  const { text, place } = passage;
  return words.crowds(text).flatMap(({ start, end }) => {
    const at = text.indexOf('\uFFFC', start);
    const element = place(at, at + 1).start;
    const statement = brief.attributions.find(({ places }) => places.element.start === element);
    if (!statement || described.includes(statement) || isMany(statement, site)) return [];
    const [from, to] = at === start ? trimmed(text, at + 1, end) : trimmed(text, start, at);
    return alone(statement, brief, text.slice(from, to), place(from, to));
  });
}

const isMany = ({ speakers }: Statement, site: SiteFacts) =>
  speakers.length > 1 || speakers.some((id) => site.speakers.get(id)?.kind === 'organization');

function trimmed(text: string, start: number, end: number): [number, number] {
  const part = text.slice(start, end);
  return [start + (part.length - part.replace(/^[\s,.]+/, '').length), end - (part.length - part.replace(/[\s,:]+$/, '').length)];
}
