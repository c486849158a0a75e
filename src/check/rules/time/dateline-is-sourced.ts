import type { Brief } from '../../../model/brief.ts';
import { type Rule, type SiteFacts, textAt } from '../../rule.ts';

export const datelineIsSourced: Rule = {
  id: 'dateline-is-sourced',
  about: 'time',
  norm: 'The place of a dateline occurs in the brief or in its sources.',
  reason: 'A dateline says that the news comes from there. Where nothing else does, it may be left from another brief.',
  remedy: 'Mend the dateline, or leave it out. Nothing needs to be changed where it is right.',
  severity: 'note',
  examples: [
    { title: 'a place that the text names', text: 'The board met in Ostrevik.', fields: { dateline: 'dateline: Ostrevik' } },
    {
      title: 'a place that a venue names',
      text: '<Attribution speaker="tomas-reyk" source="courier" venue="Skerry town hall">Nobody crosses.</Attribution>',
      fields: { dateline: 'dateline: Skerry' },
    },
    {
      title: 'a place that a snapshot names',
      text: 'Shut.',
      fields: { dateline: 'dateline: Hamar, on the coast', sources: 'sources:\n  c: { outlet: northwire, title: Shut, snapshot: c.txt }' },
      files: { 'content/snapshots/c.txt': 'HAMAR (Northwire) – The bridge is shut.' },
    },
    { title: 'a place in another case', text: 'Рада зібралась у Києві.', fields: { lang: 'lang: uk', dateline: 'dateline: Київ' } },
    { title: 'a place that nothing names', text: 'The board met on Monday.', fields: { dateline: 'dateline: ⟦Hamar⟧' } },
    { title: 'a brief without sources', text: 'Shut.', fields: { dateline: 'dateline: Hamar', sources: null } },
  ],
  find(brief, site) {
    const dateline = textAt(brief, ['dateline']);
    const sources = Object.values(brief.frontmatter?.sources ?? {});
    if (dateline === undefined || sources.length === 0) return [];
    const name = nameOf(dateline);
    if (name.length === 0 || isNamed(brief, name) || sources.some(({ snapshot }) => isIn(snapshot, name, site))) return [];
    return [
      {
        range: brief.place(['dateline']),
        message: `The dateline is ${dateline}, which stands nowhere else in the brief nor in its snapshots.`,
        help: 'Mend it or leave it out, unless it is where the brief was filed.',
      },
    ];
  },
};

/**
 * The words of a place in any of their cases, as far as what they begin with tells: “Київ” is “у Києві”, “Moscow” is in “Moscow’s”. What
 * follows a comma is no part of the place.
 */
function nameOf(dateline: string): string[] {
  const [place = ''] = dateline.toLowerCase().split(/[,;(/–—]/);
  return (place.match(/\p{L}{3,}/gu) ?? []).map((word) => word.slice(0, Math.max(/\p{sc=Cyrl}/u.test(word) ? 2 : 3, word.length - 2)));
}

/** The line of the dateline itself doesn’t count. */
const isNamed = ({ text }: Brief, name: readonly string[]) => holds(text.replace(/^dateline\s*:.*$/m, ''), name);

const isIn = (snapshot: string | undefined, name: readonly string[], { snapshotText }: SiteFacts) =>
  snapshot !== undefined && holds(snapshotText(snapshot) ?? '', name);

function holds(text: string, name: readonly string[]): boolean {
  const words = text.toLowerCase();
  return name.some((stem) => {
    let at = words.indexOf(stem);
    while (at > 0 && /\p{L}/u.test(words[at - 1] ?? '')) at = words.indexOf(stem, at + 1);
    return at >= 0;
  });
}
