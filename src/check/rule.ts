import type { Brief } from '../model/brief.ts';
import type { Declared } from '../model/entities.ts';
import { id } from '../model/fields.ts';
import type { Finding } from '../model/problem.ts';

/** A rule about briefs. Its id states the healthy state and never changes. */
export interface Rule {
  id: string;
  /** What the rule asks for, in one sentence. */
  norm: string;
  find(brief: Brief, declared: Declared): Omit<Finding, 'rule'>[];
}

/** What is no id is told already; to say that it isn't declared would lead astray. */
export const isId = (text: string) => id.safeParse(text).success;

/** The keys under `sources`, also of a frontmatter that isn't valid as a whole. */
export function sourceKeys({ data }: Brief): string[] {
  const sources = data?.sources;
  return sources !== null && typeof sources === 'object' && !Array.isArray(sources) ? Object.keys(sources) : [];
}

/** The text at a path of the frontmatter, valid or not. */
export function textAt({ data }: Brief, path: readonly string[]): string | undefined {
  let at: unknown = data;
  for (const key of path)
    at = at !== null && typeof at === 'object' && Object.hasOwn(at, key) ? (at as Record<string, unknown>)[key] : undefined;
  return typeof at === 'string' ? at : undefined;
}
