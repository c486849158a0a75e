import type { Brief } from '../../model/brief.ts';
import { suggestion } from '../../parse/suggest.ts';
import { type Rule, sourceKeys, textAt } from '../rule.ts';

export const chainHasAnOrigin: Rule = {
  id: 'chain-has-an-origin',
  norm: 'Every `via` names a source of the brief, and no chain of them runs in a circle.',
  find(brief) {
    const declared = sourceKeys(brief);
    return declared.flatMap((key) => {
      const via = textAt(brief, ['sources', key, 'via']);
      if (via === undefined) return [];
      const range = brief.place(['sources', key, 'via']);
      if (!declared.includes(via)) {
        return [
          {
            range,
            message: `Source "${via}", which "${key}" took its material from, is not declared.`,
            help: suggestion(
              via,
              declared.filter((other) => other !== key),
              `Add it under "sources", or take "via" out.`,
            ),
          },
        ];
      }
      const circle = circleFrom(brief, key);
      return circle
        ? [
            {
              range,
              message: `The chain runs in a circle: ${circle.join(' → ')}.`,
              help: 'Take out the "via" of the source that had the material first.',
            },
          ]
        : [];
    });
  },
};

/** The keys from `start` along `via` back to itself, told once a circle: at the key that comes first in the alphabet. */
function circleFrom(brief: Brief, start: string): string[] | undefined {
  const keys = [start];
  for (let at = textAt(brief, ['sources', start, 'via']); at !== undefined; at = textAt(brief, ['sources', at, 'via'])) {
    if (at === start) return [...keys].sort()[0] === start ? [...keys, start] : undefined;
    if (keys.includes(at)) return undefined;
    keys.push(at);
  }
  return undefined;
}
