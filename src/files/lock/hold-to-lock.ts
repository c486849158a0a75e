import { existsSync } from 'node:fs';
import { applySettings } from '../../check/settings.ts';
import type { Brief } from '../../model/brief.ts';
import { type LockedStatement, lockFile } from '../../model/lock.ts';
import type { Problem } from '../../model/problem.ts';
import { parseBrief, problemAt } from '../../parse/parse-brief.ts';
import { lockLines, lockText } from '../../record/lock.ts';
import { type Change, relock } from '../../record/relock.ts';
import { textOf } from '../content-files.ts';
import { digest } from '../digest.ts';
import type { ResolvedOptions } from '../options.ts';
import { plainCue } from '../plain-cue.ts';
import { type RecordLock, readLock } from './record-lock.ts';

/** A brief that is published, with its statements as lines of the lock. */
export interface LockableBrief {
  slug: string;
  lang?: string;
  corrections: number;
  /** Of the lines. */
  digest: string;
  lines(): string;
}

/** The folders of a site, each with a slash at its end, and what it says of its briefs and of the rules. */
export interface LockedSite {
  root: string;
  content: string;
  options: Pick<ResolvedOptions, 'lang' | 'phrases' | 'mdx' | 'rules'>;
}

/** What comes of holding a site to its lock. */
export interface Held {
  problems: Problem[];
  /** The lock as it should be; `undefined` where it is so on disk, or nobody can say. */
  text(): string | undefined;
}

/**
 * Holds the briefs of a site to what was published of them. Where the lines on disk are those of the brief, as nearly always, nothing
 * more is asked; only otherwise are statements compared.
 * @param whole whether the briefs are all that there are; of others nothing is said
 */
export function holdToLock(site: LockedSite, briefs: readonly LockableBrief[], whole: boolean): Held {
  const digests = new Map(briefs.map(({ slug, digest }) => [slug, digest]));
  const lock = readLock(site.root, (slug, lines) => digests.get(slug) === digest(lines));
  if (lock.problems.length > 0) return { problems: lock.problems, text: unknown };
  const problems: Problem[] = [];
  const lines = new Map<string, () => string>();
  for (const [slug, block] of lock.known) lines.set(slug, () => block);
  const cueIn = plainCue(site.options);
  for (const { slug, lang, corrections, lines: read } of briefs) {
    if (lines.has(slug)) continue;
    const locked = lock.of(slug);
    if (locked.onDisk.length === 0 && !locked.committed?.length) {
      lines.set(slug, read);
      continue;
    }
    const { changes, lost, statements } = relock(statementsIn(read()), corrections, locked, cueIn(lang));
    if (changes.length > 0 || lost > 0) problems.push(...changedProblems(changes, lost, slug, site));
    lines.set(slug, () => lockLines(statements));
  }
  if (!whole) return { problems: applySettings(problems, site.options.rules), text: unknown };
  for (const slug of lock.others) {
    if (lines.has(slug)) continue;
    const { changes, statements } = relock([], 0, lock.of(slug), cueIn(undefined));
    if (changes.length > 0) problems.push(goneProblem(changes, slug, lock, site));
    lines.set(slug, () => lockLines(statements));
  }
  return { problems: applySettings(problems, site.options.rules), text };

  function text(): string | undefined {
    const sorted = [...lines].sort(([a], [b]) => (a < b ? -1 : 1));
    const text = lockText(sorted.map(([, block]) => block()).join(''));
    return text === lock.text ? undefined : text;
  }
}

const unknown = () => undefined;

const rule = 'published-statement-is-kept';
const correctionRule = 'published-correction-is-kept';
const severity = 'warning';

const statementsIn = (lines: string) =>
  lines
    .split(',\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as LockedStatement);

/** The brief is read again for the places of its statements: few briefs ever come here. */
function changedProblems(changes: readonly Change[], lost: number, slug: string, site: LockedSite): Problem[] {
  const brief = parseBrief(textOf(slug, site), { file: `content/briefs/${slug}.mdx`, slug, mdx: site.options.mdx });
  const changed = changes.map(({ now, words }) => {
    const range = brief.attributions.find(({ id }) => id === now?.id)?.places.name ?? { start: 0, end: 0 };
    const message = now ? `A published statement has changed: ${words}.` : `A published statement was taken out: ${words}.`;
    const help = 'Add a correction under "corrections" in the frontmatter, or restore it.';
    return problemAt({ rule, severity, range, message, help }, brief.locate);
  });
  return lost > 0 ? [...changed, lostProblem(lost, brief)] : changed;
}

function lostProblem(lost: number, brief: Brief): Problem {
  const message = lost === 1 ? 'A published correction was taken out.' : `${lost} published corrections were taken out.`;
  const help = `Restore ${lost === 1 ? 'it' : 'them'}, or take the lines of the brief out of ${lockFile}.`;
  return problemAt({ rule: correctionRule, severity, range: brief.place(['corrections']), message, help }, brief.locate);
}

/** A brief that was deleted has no place but that in the lock. */
function goneProblem({ length }: readonly Change[], slug: string, lock: RecordLock, { root }: LockedSite): Problem {
  const file = `content/briefs/${slug}.mdx`;
  const statements = length === 1 ? 'its statement' : `its ${length} statements`;
  const isDraft = existsSync(root + file);
  const line = isDraft ? 1 : lock.lineOf(slug);
  return {
    rule,
    severity,
    ...{ file: isDraft ? file : lockFile, line, column: 1, endLine: line, endColumn: 1 },
    message: `The brief "${slug}" was published, and ${isDraft ? 'is a draft now' : 'is gone'} with ${statements}.`,
    help: `${isDraft ? 'Take "draft" out' : `Restore ${file}`}, or take its lines out of ${lockFile}.`,
  };
}
