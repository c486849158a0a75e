import { nearest } from '../../../parse/suggest.ts';
import { hasSlips } from '../../has-slips.ts';
import { landmarksOf } from '../../landmarks.ts';
import { type Rule, sourceKeys, textAt } from '../../rule.ts';

export const sourceIsUsed: Rule = {
  id: 'source-is-used',
  about: 'references',
  norm: 'Every source of the frontmatter is named by a statement, by an event, or by the `via` of a source that is; or the text links to it.',
  reason: 'Readers take what is listed for what the brief rests on.',
  remedy: 'Name the source where it was used, or take it out.',
  severity: 'warning',
  examples: [
    {
      title: 'a statement, and the agency behind its source',
      text: '<Attribution speaker="inga-halvard" source="c">Shut.</Attribution>',
      fields: { sources: 'sources:\n  c: { outlet: ostrevik-courier, title: Shut, via: n }\n  n: { outlet: northwire, title: Shut }' },
    },
    {
      title: 'an event',
      text: '<Timeline>\n<Event date="2024-03-11" source="c">The storm breaks two piers.</Event>\n</Timeline>',
      fields: { sources: 'sources:\n  c: { outlet: northwire, title: Shut }' },
    },
    {
      title: 'a link',
      text: 'The board has published [its order](https://board.example/order) and [another](#source.n).',
      fields: {
        sources:
          'sources:\n  c: { outlet: northwire, title: The order, url: https://board.example/order }\n  n: { outlet: northwire, title: Shut }',
      },
    },
    {
      title: 'a source that nothing rests on',
      text: '<Attribution speaker="inga-halvard" source="c">Shut.</Attribution>',
      fields: { sources: 'sources:\n  c: { outlet: ostrevik-courier, title: Shut }\n  ⟦n⟧: { outlet: northwire, title: Shut }' },
    },
    {
      title: 'a source whose key is misspelt where it is named',
      text: '<Attribution speaker="inga-halvard" source="couriers">Shut.</Attribution>',
      fields: { sources: 'sources:\n  courier: { outlet: northwire, title: Shut }' },
    },
    {
      title: 'a source of one that nothing rests on',
      text: 'Shut.',
      fields: { sources: 'sources:\n  ⟦c⟧: { outlet: ostrevik-courier, title: Shut, via: n }\n  ⟦n⟧: { outlet: northwire, title: Shut }' },
    },
  ],
  find(brief) {
    const keys = sourceKeys(brief);
    if (keys.length === 0 || hasSlips(brief)) return [];
    const used = new Set([...brief.attributions, ...brief.timelines.flatMap(({ events }) => events)].flatMap(({ sources }) => sources));
    // A misspelt key is told where it stands; the source that it means is not unused.
    for (const key of [...used]) if (!keys.includes(key)) used.add(nearest(key, keys) ?? key);
    if (keys.some((key) => !used.has(key))) for (const key of linked(brief, keys)) used.add(key);
    for (const key of used) {
      const via = textAt(brief, ['sources', key, 'via']);
      if (via !== undefined) used.add(via);
    }
    return keys
      .filter((key) => !used.has(key))
      .map((key) => ({
        range: brief.place(['sources', key]),
        message: `Nothing in this brief rests on the source "${key}".`,
        help: `Name it where it was used, source="${key}", or take it out.`,
      }));
  },
};

function linked(brief: Parameters<NonNullable<Rule['find']>>[0], keys: readonly string[]): string[] {
  const addresses = new Set(landmarksOf(brief).links.map(({ address }) => address));
  if (addresses.size === 0) return [];
  return keys.filter((key) => addresses.has(`#source.${key}`) || addresses.has(textAt(brief, ['sources', key, 'url']) ?? ''));
}
