import type { Brief } from '../../../model/brief.ts';
import type { Range } from '../../../model/problem.ts';
import { isSameLanguage } from '../../../model/same-language.ts';
import { quotationsIn } from '../../../parse/kind.ts';
import { languageOfBrief } from '../../language-of.ts';
import type { Rule, RuleFinding, SiteFacts } from '../../rule.ts';
import { readable } from '../../verbatim/normalized.ts';
import type { Difference } from '../../verbatim/variant.ts';
import { type Found, type Verbatim, verbatimOf } from '../../verbatim/verbatim.ts';

const sources = `sources:
  courier: { outlet: ostrevik-courier, title: Bridge shut, lang: en, snapshot: courier.txt, via: northwire }
  northwire: { outlet: northwire, title: Bridge closed, lang: en, snapshot: wire.txt }
  havneblad: { outlet: havnebladet, title: Broen stengt, lang: nb, snapshot: havneblad.txt }
  radio: { outlet: radio-skerry, title: Morning news }`;
const files = {
  'content/snapshots/courier.txt':
    'The mayor called the repair plan "a poor joke on the town", and left. "We can’t wait until autumn," she added.',
  'content/snapshots/wire.txt': '"No car may pass until the piers are safe - all of them," Reyk said.',
  'content/snapshots/havneblad.txt': '– Vi venter ikke til høsten, sier ordføreren.',
};
const world = { fields: { sources }, files };

export const quotationIsVerbatim: Rule = {
  id: 'quotation-is-verbatim',
  about: 'verbatim',
  norm: 'The words of a quotation stand in the snapshot of a source that is cited for it.',
  reason:
    'Quotation marks promise the words of the speaker. Marks, dashes, spaces, apostrophes, the case of the first letter and the punctuation at the end may differ; an ellipsis stands for what is left out, up to a hundred words, and [brackets] for a few other words; neither may hide a “not”. A translated quotation is looked up by its original.',
  remedy: 'Quote the words of the source, cite the source that has them, or paraphrase without quotation marks.',
  severity: 'error',
  examples: [
    {
      title: 'the words of the source, with other marks and a capital',
      text: '<Attribution speaker="inga-halvard" source="courier">“A poor joke on the town.”</Attribution>',
      ...world,
    },
    {
      title: 'words that are left out and put in',
      text: '<Attribution speaker="tomas-reyk" source="northwire">“No car may pass until [they] are safe … all of them.”</Attribution>',
      ...world,
    },
    {
      title: 'words that the source doesn’t have',
      text: '<Attribution speaker="inga-halvard" source="courier">⟦“The board has lied to us.”⟧</Attribution>',
      ...world,
    },
    {
      title: 'a quotation of which the source has the beginning',
      text: 'She called it <Attribution speaker="inga-halvard" source="courier">⟦“a poor joke on the whole of our coast”⟧</Attribution>.',
      ...world,
    },
    {
      title: 'other words than those of the source',
      text: '<Attribution speaker="inga-halvard" source="courier">She called it ⟦“a bad joke on the town”⟧ and said that “we can’t wait.”</Attribution>',
      ...world,
    },
    {
      title: 'words that another source has',
      text: '<Attribution speaker="tomas-reyk" source="courier">⟦“No car may pass until the piers are safe”⟧</Attribution>',
      ...world,
    },
    {
      title: 'a translation, by its original',
      text: '<Attribution speaker="inga-halvard" source="havneblad" lang="nb" original="Vi venter ikke til høsten">“We are not waiting until autumn.”</Attribution>',
      ...world,
    },
    {
      title: 'an original in other words',
      text: '<Attribution speaker="inga-halvard" source="havneblad" lang="nb" ⟦original="Vi venter ikke til våren"⟧>“We are not waiting until spring.”</Attribution>',
      ...world,
    },
    {
      title: 'a paraphrase, and words from a source without a snapshot',
      text: '<Attribution speaker="inga-halvard" source="courier">The plan is no good.</Attribution>\n\n<Attribution speaker="inga-halvard" source="radio">“It is raining.”</Attribution>',
      ...world,
    },
  ],
  find(brief, site) {
    const verbatims = verbatimOf(brief, site);
    return brief.attributions.flatMap(({ id }, index) => {
      const verbatim = verbatims.get(id);
      const told = (verbatim?.parts ?? []).flatMap(({ words, found }) => {
        const finding = tell(found, brief, site);
        return finding ? [{ words, finding }] : [];
      });
      if (!verbatim || told.length === 0) return [];
      const placeOf = places(verbatim, brief, index);
      return told.map(({ words, finding }) => ({ range: placeOf(words), ...finding }));
    });
  },
};

function tell(found: Found, brief: Brief, site: SiteFacts): Omit<RuleFinding, 'range'> | null {
  switch (found.verdict) {
    case 'variant':
      return {
        severity: 'warning',
        message: `The snapshot of "${found.source}" has ${several(found.differences)}.`,
        help: 'Quote the words of the source; write … for what you leave out, and [brackets] around what you put in.',
      };
    case 'elsewhere':
      return {
        severity: 'warning',
        message: `These words stand in the snapshot of another source, "${found.source}".`,
        help: `Cite it: source="${found.source}".`,
      };
    case 'not-found': {
      const { frontmatter } = brief;
      const lang = found.sources.map((key) => frontmatter?.sources[key]?.lang).find((of) => of !== undefined);
      const isForeign = lang !== undefined && !isSameLanguage(lang, languageOfBrief(brief, site));
      const where = found.sources.map((key) => `"${key}"`).join(' or ');
      const begins = found.beginning && `; no more than their beginning does: “${readable(found.beginning)}”`;
      return {
        message: `These words don’t stand in the snapshot of ${where}${begins}.`,
        help: isForeign
          ? `Quote the words of the source; where the brief translates them, give lang="${lang}" and original="…".`
          : 'Quote the words of the source, or paraphrase without quotation marks; where it has them, add their sentence to the snapshot.',
      };
    }
    default:
      return null;
  }
}

const most = 3;

function several(differences: readonly Difference[]): string {
  const told = differences.slice(0, most).map(({ quoted, source }) => {
    if (quoted === '') return `“${source}” besides`;
    return source === '' ? `no “${quoted}”` : `“${source}” where the quotation has “${quoted}”`;
  });
  const more = differences.length - told.length;
  return [...told, ...(more > 0 ? [`${more} more ${more === 1 ? 'difference' : 'differences'}`] : [])].join(', ');
}

/** Where the words of a statement stand with their marks, or the attribute of its original. */
function places({ of, parts }: Verbatim, brief: Brief, index: number): (words: string) => Range {
  const { places } = brief.attributions[index] as Brief['attributions'][number];
  const quotations = new Map<string, Range>();
  for (const { attribution, text, place } of brief.passages) {
    if (attribution !== index) continue;
    for (const { words, start, end } of quotationsIn(text)) {
      const kept = folded(words);
      if (!quotations.has(kept)) quotations.set(kept, place(start, end));
    }
  }
  return (words) => {
    if (of === 'original' && parts[0]?.words === words) return places.attributes.original ?? places.name;
    return quotations.get(words) ?? places.element;
  };
}

/** As the words of a statement are kept. */
const folded = (text: string) => text.replaceAll('\uFFFC', '').replace(/\s+/g, ' ').trim();
