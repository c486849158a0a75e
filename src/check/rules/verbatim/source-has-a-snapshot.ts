import type { Rule } from '../../rule.ts';
import { verbatimOf } from '../../verbatim/verbatim.ts';

const quoted = '<Attribution speaker="inga-halvard" source="courier">“Open it.”</Attribution>';
const sourced = (snapshot: string) => ({ sources: `sources:\n  courier: { outlet: northwire, title: Shut${snapshot} }` });
const files = { 'content/snapshots/wire.txt': '"Open it."' };

export const sourceHasASnapshot: Rule = {
  id: 'source-has-a-snapshot',
  about: 'verbatim',
  norm: 'On a site that keeps snapshots, every source that is quoted has one.',
  reason: 'A quotation without a snapshot can’t be checked, and readers are told of those alone that were.',
  remedy: 'Put the sentences around each quotation into a file below content/snapshots, and name it in the source.',
  severity: 'note',
  examples: [
    { title: 'a source with its snapshot', text: quoted, fields: sourced(', snapshot: wire.txt'), files },
    {
      title: 'a source without',
      text: `${quoted}\n\n${quoted}`,
      fields: { sources: 'sources:\n  ⟦courier⟧: { outlet: northwire, title: Shut }' },
      files,
    },
    {
      title: 'a source that nothing is quoted from',
      text: '<Attribution speaker="inga-halvard" source="courier">It must open.</Attribution>',
      fields: sourced(''),
      files,
    },
  ],
  find(brief, site) {
    const { frontmatter } = brief;
    if (!frontmatter || !site.keepsSnapshots) return [];
    const verbatims = verbatimOf(brief, site);
    const unchecked = brief.attributions.flatMap(({ id, sources }) => (verbatims.get(id)?.verdict === 'unchecked' ? sources : []));
    const without = [...new Set(unchecked)].filter((key) => frontmatter.sources[key] && frontmatter.sources[key].snapshot === undefined);
    const [first, ...others] = without;
    if (first === undefined) return [];
    return [
      {
        range: brief.place(['sources', first]),
        message:
          others.length === 0
            ? `Source "${first}" has no snapshot, so what is quoted from it can’t be checked.`
            : `Sources ${without.map((key) => `"${key}"`).join(', ')} have no snapshots, so what is quoted from them can’t be checked.`,
        help: 'Put the sentences around each quotation into content/snapshots, and name the file: snapshot: NAME.txt.',
      },
    ];
  },
};
