import type { Brief, Comment } from '../model/brief.ts';
import type { FilePlace, Problem } from '../model/problem.ts';
import { suggestion } from '../parse/suggest.ts';
import { isOn, ruleIds, ruleOf, type Settings } from './settings.ts';

/** Lines of a file on which a rule is not held: `{/* brevier-ignore rule-id: reason *\/}`. */
export interface Excuse {
  rule: string;
  /** Both included, from 1. */
  from: number;
  to: number;
  /** The place of the comment. */
  place: FilePlace;
}

const directive = /^brevier-ignore\b\s*([^:]*?)\s*(?::\s*([\s\S]*))?$/;

/**
 * The excuses in a brief, or in the file of a speaker, an outlet or a topic, and what is wrong with them. A comment that has a line for
 * itself excuses what follows it, up to the next empty line, or the end of the frontmatter; any other excuses its own line.
 */
export function readExcuses(brief: Pick<Brief, 'comments' | 'text' | 'locate'>): { excuses: Excuse[]; problems: Problem[] } {
  const [excuses, problems]: [Excuse[], Problem[]] = [[], []];
  for (const comment of brief.comments) {
    const [, names, written = ''] = directive.exec(comment.text) ?? [];
    if (names === undefined) continue;
    const reason = /[\p{L}\p{N}]/u.test(written);
    const place = brief.locate(comment.range);
    const told = (rule: string, message: string, help: string) => problems.push({ rule, severity: 'error', ...place, message, help });
    const rules = names.split(/[\s,]+/).filter(Boolean);
    for (const rule of rules) {
      const known = ruleOf(rule);
      if (!known) told('excuse-names-a-rule', `There is no rule "${rule}".`, suggestion(rule, ruleIds(), 'The guide lists the rules.'));
      else if (known.firm)
        told('excuse-names-a-rule', `"${rule}" can't be excused: the build can't do without it.`, 'Mend the place instead.');
      else if (known.shownBy === 'lock')
        told(
          'excuse-names-a-rule',
          `"${rule}" can't be excused: readers would not see it.`,
          'Add a correction, or restore what was published.',
        );
      else if (reason) excuses.push({ rule, ...linesOf(comment, brief.text, place), place });
    }
    if (rules.length === 0) told('excuse-names-a-rule', 'This comment names no rule to excuse.', 'Write brevier-ignore rule-id: reason.');
    else if (!reason) told('excuse-has-a-reason', 'This excuse gives no reason.', `Write why: brevier-ignore ${rules.join(', ')}: reason.`);
  }
  return { excuses, problems };
}

function linesOf({ range, within }: Comment, text: string, { line, endLine }: FilePlace): { from: number; to: number } {
  const before =
    text
      .slice(0, range.start)
      .split(/\r\n|\n|\r/)
      .at(-1) ?? '';
  const [rest = '', ...below] = text.slice(range.end).split(/\r\n|\n|\r/);
  if (before.trim() !== '' || rest.trim() !== '') return { from: line, to: endLine };
  const first = below.findIndex((next) => next.trim() !== '');
  if (first === -1) return { from: line, to: endLine };
  const length = below.slice(first).findIndex((next) => next.trim() === '' || (within === 'frontmatter' && next.startsWith('---')));
  return { from: endLine + first + 1, to: length === -1 ? endLine + below.length : endLine + first + length };
}

/**
 * The problems that nothing excuses, and a warning for each excuse that excuses nothing.
 * @param isAsked whether a rule was held to all there is: what it wasn't held to may have a use for the excuse
 */
export function excused(
  problems: readonly Problem[],
  excuses: readonly Excuse[],
  settings: Settings,
  isAsked = (_rule: string) => true,
): Problem[] {
  if (excuses.length === 0) return [...problems];
  const used = new Set<Excuse>();
  const left = problems.filter((problem) => {
    const excuse = excuses.find(
      ({ rule, place, from, to }) => rule === problem.rule && place.file === problem.file && from <= problem.line && problem.line <= to,
    );
    if (excuse) used.add(excuse);
    return !excuse;
  });
  const idle = excuses.filter((excuse) => !used.has(excuse) && isHeld(excuse.rule, settings) && isAsked(excuse.rule));
  return [...left, ...idle.map(({ rule, place }) => unused(rule, place))];
}

const isHeld = (id: string, settings: Settings) => {
  const rule = ruleOf(id);
  return rule !== undefined && isOn(rule, settings);
};

const unused = (rule: string, place: FilePlace): Problem => ({
  rule: 'excuse-is-used',
  severity: 'warning',
  ...place,
  message: `Nothing here breaks "${rule}".`,
  help: 'Take the comment out.',
});
