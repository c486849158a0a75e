import { id } from '../model/fields.ts';
import type { Edit, Range } from '../model/problem.ts';

/** The fix that puts an id in the place of what was written; none where that doesn't stand just once, as a word of its own, in a stretch of the text. */
export function idFix(text: string, { start, end }: Range, written: string, right: string | undefined): { fix?: Edit[] } {
  if (right === undefined) return {};
  const stretch = text.slice(start, end);
  const found: number[] = [];
  for (let at = stretch.indexOf(written); at !== -1; at = stretch.indexOf(written, at + 1))
    if (/^$|["'\s]$/.test(stretch.slice(0, at)) && /^(?:$|["'\s])/.test(stretch.slice(at + written.length))) found.push(start + at);
  const [at, ...others] = found;
  return at === undefined || others.length > 0 ? {} : { fix: [{ range: { start: at, end: at + written.length }, text: right }] };
}

/**
 * The id that was meant by what is none: in small letters, for no id has others.
 * @param isOwn whether it names the element itself, and may have hyphens for its spaces; what stands elsewhere may have others there
 */
export function idOf(written: string, isOwn: boolean): string | undefined {
  const small = written.toLowerCase();
  const meant = isOwn ? small.trim().replace(/\s+/g, '-') : small;
  return id.safeParse(meant).success ? meant : undefined;
}

/** The one of the declared ids that is written so but for capitals, spaces and underscores. What is declared by a name that is no id is to be mended there. */
export function declaredAs(written: string, declared: Iterable<string>): string | undefined {
  const [one, ...others] = [...declared].filter((known) => folded(known) === folded(written) && id.safeParse(known).success);
  return others.length === 0 ? one : undefined;
}

const folded = (written: string) => written.toLowerCase().replace(/[\s_]+/g, '-');
