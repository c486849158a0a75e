import type { Brief } from '../../../model/brief.ts';
import { type Example, type Rule, textAt } from '../../rule.ts';

/** What the examples have besides their text: a dateline, and a source with its snapshot. */
const filed = (dateline: string): Pick<Example, 'fields' | 'files'> => ({
  fields: { dateline: `dateline: ${dateline}`, sources: 'sources:\n  c: { outlet: northwire, title: Shut, snapshot: c.txt }' },
  files: { 'content/snapshots/c.txt': 'OSTREVIK (Northwire) – The bridge is shut.' },
});

export const datelineIsSourced: Rule = {
  id: 'dateline-is-sourced',
  about: 'time',
  norm: 'The place of a dateline occurs in the brief or in its sources.',
  reason:
    'A dateline says that the news comes from there. Where nothing else does, it may be left from another brief. Only a brief is looked at that has a snapshot with a dateline of its own, in capitals: a few sentences around a quotation seldom name a place.',
  remedy: 'Mend the dateline, or leave it out. Nothing needs to be changed where it is right.',
  severity: 'note',
  examples: [
    { title: 'a place that the text names', text: 'The board met in Skerry.', ...filed('Skerry') },
    {
      title: 'a place that a venue names',
      text: '<Attribution speaker="tomas-reyk" source="c" venue="Skerry town hall">Nobody crosses.</Attribution>',
      ...filed('Skerry'),
    },
    { title: 'a place that a snapshot names, and where it lies', text: 'The bridge is shut.', ...filed('Ostrevik, on the coast') },
    { title: 'a place in another case', text: 'Рада зібралась у Києві.', ...filed('Київ') },
    { title: 'a place that nothing names', text: 'The board met on Monday.', ...filed('⟦Skerry⟧') },
    {
      title: 'an excerpt that begins with no dateline',
      text: 'The board met on Monday.',
      ...filed('Skerry'),
      files: { 'content/snapshots/c.txt': '“Nobody crosses,” the board wrote.' },
    },
    { title: 'sources of which nothing is known', text: 'The board met on Monday.', fields: { dateline: 'dateline: Skerry' } },
  ],
  find(brief, site) {
    const dateline = textAt(brief, ['dateline']);
    const snapshots = Object.values(brief.frontmatter?.sources ?? {}).flatMap(({ snapshot }) => snapshot ?? []);
    if (dateline === undefined || snapshots.length === 0) return [];
    const name = nameOf(dateline);
    if (name.length === 0 || isNamed(brief, name)) return [];
    const excerpts = snapshots.map((file) => site.snapshotText(file) ?? '');
    if (!excerpts.some((excerpt) => capitals.test(excerpt)) || excerpts.some((excerpt) => holds(excerpt, name))) return [];
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

/** How a report begins with its place: “OSTREVIK (Northwire) –”. */
const capitals = /^\s*\p{Lu}{3,}/u;

/** The line of the dateline itself doesn’t count. */
const isNamed = ({ text }: Brief, name: readonly string[]) => holds(text.replace(/^dateline\s*:.*$/m, ''), name);

function holds(text: string, name: readonly string[]): boolean {
  const words = text.toLowerCase();
  return name.some((stem) => {
    let at = words.indexOf(stem);
    while (at > 0 && /\p{L}/u.test(words[at - 1] ?? '')) at = words.indexOf(stem, at + 1);
    return at >= 0;
  });
}
