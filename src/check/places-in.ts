import type { Brief } from '../model/brief.ts';
import { needsCompiler } from '../parse/needs-compiler.ts';
import { hasSlips } from './has-slips.ts';
import { landmarksOf } from './landmarks.ts';
import { sourceKeys } from './rule.ts';

/** The ids that a link may lead to on the page of a brief; `undefined` where nobody can tell: a component may bring ids of its own. */
export function placesIn(brief: Brief): ReadonlySet<string> | undefined {
  if (needsCompiler(brief.tree) || hasSlips(brief)) return undefined;
  const events = brief.timelines.flatMap(({ events }) => events);
  return new Set([
    ...landmarksOf(brief).headings.map(({ id }) => id),
    ...brief.attributions.flatMap(({ id }) => [id, `note.${id}`]),
    ...events.map(({ id }) => id),
    ...sourceKeys(brief).map((key) => `source.${key}`),
    ...['page.main', 'page.sources', 'page.reached', 'page.corrections', 'footnote-label', 'top'],
  ]);
}
