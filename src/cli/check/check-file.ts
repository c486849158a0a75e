import { readFileSync } from 'node:fs';
import type { z } from 'zod';
import { checkBrief, checkPage } from '../../check/check-brief.ts';
import type { SiteFacts } from '../../check/rule.ts';
import { type FileUses, usesOf } from '../../check/site-reading.ts';
import { withVerdicts } from '../../check/verbatim/verbatim.ts';
import { digest } from '../../files/digest.ts';
import type { ResolvedOptions } from '../../files/options.ts';
import { plainCue } from '../../files/plain-cue.ts';
import { Answers, noting } from '../../files/questions.ts';
import { siteFacts } from '../../files/site-facts.ts';
import type { Brief } from '../../model/brief.ts';
import type { Declared } from '../../model/entities.ts';
import { type Frontmatter, pageSchema } from '../../model/frontmatter.ts';
import type { Problem } from '../../model/problem.ts';
import { isPage, slugOfFile } from '../../model/slug.ts';
import { type Coverage, coverageOf } from '../../model/verbatim.ts';
import { parseBrief } from '../../parse/parse-brief.ts';
import { lockedStatements, lockLines } from '../../record/lock.ts';

/** What the check of every brief depends on, beside its own text. It can be sent to another thread. */
export interface Desk {
  /** Folders with a slash at their end. */
  root: string;
  content: string;
  options: ResolvedOptions;
  references: Declared;
  addresses: ReadonlySet<string>;
}

/** What is left of a brief or a page when it was checked. */
export interface FileReport {
  /** Path below the site's root. */
  file: string;
  problems: Problem[];
  uses: FileUses;
  /** What became of its quotations. */
  coverage: Coverage;
  /** Of a brief that is to be published, for the lock: its language, how many corrections it has, and the digest of its lines. */
  locked?: { lang?: string; corrections: number; digest: string };
  /** It holds as long as these do: digests of its text and of what the site answers to what was asked of it. */
  basis: { text: string; questions: string[]; answers: string };
}

/** What reports say again and again. */
const said = new Map<string, string>();

/** A report from another thread or from the disk, with one copy in memory of its file's name, and of what others say in the same words. */
export function withOneCopy(report: FileReport): FileReport {
  const { file, problems, uses, basis } = report;
  const places = [...uses.documents, ...uses.links, ...uses.excuses].map(({ place }) => place);
  for (const place of [uses, ...problems, ...places]) place.file = file;
  for (const problem of problems) Object.assign(problem, { rule: oneCopy(problem.rule), help: oneCopy(problem.help) });
  basis.questions = basis.questions.map(oneCopy);
  return report;
}

function oneCopy<Text extends string>(text: Text): Text {
  const known = said.get(text);
  if (known === undefined) said.set(text, text);
  return (known ?? text) as Text;
}

/** What the rules may ask of a site. */
export const factsOf = ({ content, references, addresses, options }: Desk): SiteFacts => ({
  ...siteFacts(content, references, options.lang),
  addresses,
});

/** Checks briefs and pages one by one, each by its path below the site's root; by another text, where one is given. */
export function fileChecker(desk: Desk, schema: z.ZodType<Frontmatter>): (file: string, text?: string) => FileReport {
  const { root, options } = desk;
  const site = factsOf(desk);
  const answers = new Answers(site);
  const common = { plainCue: plainCue(options), schema };
  return (file, text = readFileSync(root + file, 'utf8')) => {
    const asPage = isPage(file);
    const asked = new Set<string>();
    const facts = noting(site, asked);
    const brief = parseBrief(text, { ...common, file, slug: slugOfFile(file), mdx: options.mdx, ...(asPage && ofPages) });
    const problems = (asPage ? checkPage : checkBrief)(brief, facts, options.rules);
    const isToPublish = !asPage && brief.frontmatter?.draft === false;
    const coverage = coverageOf(withVerdicts(brief, facts).attributions);
    const basis = { text: digest(text), questions: [...asked], answers: answers.digest(asked) };
    return { file, problems, uses: usesOf(brief), coverage, ...(isToPublish && { locked: lockedOf(brief) }), basis };
  };
}

/** A brief without its check. */
export function readBrief(file: string, { root, options }: Desk, schema: z.ZodType<Frontmatter>): Brief {
  const reading = { file, slug: slugOfFile(file), mdx: options.mdx, plainCue: plainCue(options), schema };
  return parseBrief(readFileSync(root + file, 'utf8'), reading);
}

/** The lines of the lock that a brief makes. */
export const linesOf = (...brief: Parameters<typeof readBrief>): string => lines(readBrief(...brief));

const ofPages = { schema: pageSchema as z.ZodType as z.ZodType<Frontmatter>, mdx: 'full' } as const;

const lockedOf = (brief: Brief) => ({
  lang: brief.frontmatter?.lang,
  corrections: brief.frontmatter?.corrections.length ?? 0,
  digest: digest(lines(brief)),
});

/** Of a brief that is valid. */
function lines({ frontmatter, slug, attributions, timelines }: Brief): string {
  return frontmatter ? lockLines(lockedStatements({ ...frontmatter, slug, attributions, timelines })) : '';
}
