import { suggestion } from '../../../parse/suggest.ts';
import { type Rule, sourceKeys, textAt } from '../../rule.ts';

export const chainHasAnOrigin: Rule = {
  id: 'chain-has-an-origin',
  norm: 'Every `via` names a source of the brief, and no chain of them runs in a circle.',
  about: 'references',
  remedy: 'Mend the key, or take out the `via` of the source that had the material first.',
  severity: 'error',
  firm: true,
  examples: [
    {
      title: 'a paper that took its material from an agency',
      text: 'Shut.',
      fields: { sources: 'sources:\n  c: { outlet: ostrevik-courier, title: Shut, via: n }\n  n: { outlet: northwire, title: Shut }' },
    },
    {
      title: 'a link to nothing',
      text: 'Shut.',
      fields: { sources: 'sources:\n  c: { outlet: ostrevik-courier, title: Shut, via: ⟦agency⟧ }' },
    },
    {
      title: 'a circle',
      text: 'Shut.',
      fields: {
        sources: 'sources:\n  c: { outlet: ostrevik-courier, title: Shut, via: ⟦n⟧ }\n  n: { outlet: northwire, title: Shut, via: c }',
      },
    },
  ],
  find(brief) {
    const declared = sourceKeys(brief);
    const known = new Set(declared);
    const circles = circlesOf(
      new Map(
        declared.flatMap((key) => {
          const via = textAt(brief, ['sources', key, 'via']);
          return via === undefined ? [] : [[key, via] as const];
        }),
      ),
    );
    return declared.flatMap((key) => {
      const via = textAt(brief, ['sources', key, 'via']);
      if (via === undefined) return [];
      if (!known.has(via)) {
        return [
          {
            range: brief.place(['sources', key, 'via']),
            message: `Source "${via}", which "${key}" took its material from, is not declared.`,
            help: suggestion(
              via,
              declared.filter((other) => other !== key),
              `Add it under "sources", or take "via" out.`,
            ),
          },
        ];
      }
      const circle = circles.get(key);
      return circle
        ? [
            {
              range: brief.place(['sources', key, 'via']),
              message: `The chain runs in a circle: ${circle.join(' → ')}.`,
              help: 'Take out the "via" of the source that had the material first.',
            },
          ]
        : [];
    });
  },
};

/** Every circle among the sources, as the keys that lead round it, by the one of them that comes first in the alphabet. */
function circlesOf(via: ReadonlyMap<string, string>): Map<string, string[]> {
  const circles = new Map<string, string[]>();
  const seen = new Set<string>();
  for (const start of via.keys()) {
    const walk = new Map<string, number>();
    for (let at: string | undefined = start; at !== undefined && !seen.has(at); at = via.get(at)) {
      seen.add(at);
      walk.set(at, walk.size);
    }
    const keys = [...walk.keys()];
    const again = walk.get(via.get(keys.at(-1) ?? '') ?? '');
    if (again === undefined) continue;
    const circle = keys.slice(again);
    const first = circle.indexOf([...circle].sort()[0] as string);
    const turned = [...circle.slice(first), ...circle.slice(0, first)];
    circles.set(turned[0] as string, [...turned, turned[0] as string]);
  }
  return circles;
}
