import type { Element } from 'hast';
import { h } from './element.ts';

/** So many bars stand side by side on a phone. */
const bars = 64;
const tallest = 38;

/**
 * Where there are more marks than can be told apart: bars as tall as many marks fall into their stretch of time.
 * @param places from 0 to 100, in percent of the strip
 * @param foot where the bars stand, in pixels from the top
 */
export function density(places: readonly number[], foot: number): Element[] {
  const counts = new Array<number>(bars).fill(0);
  for (const place of places) counts[Math.min(bars - 1, Math.floor((place * bars) / 100))]! += 1;
  const most = Math.max(...counts);
  return counts.flatMap((count, at) => {
    if (count === 0) return [];
    const height = Math.max(2, Math.round((count / most) * tallest));
    return [
      h('rect', {
        className: ['bar'],
        x: `${((at + 0.1) * 100) / bars}%`,
        width: `${80 / bars}%`,
        y: String(foot - height),
        height: String(height),
      }),
    ];
  });
}
