import type { Root } from 'hast';
import type { z } from 'zod';
import type { Brief } from '../model/brief.ts';
import { briefSchema, type Frontmatter } from '../model/frontmatter.ts';
import type { Finding, Problem, Range } from '../model/problem.ts';
import { readBody } from './body.ts';
import { commentsOf } from './comments.ts';
import { readFrontmatter } from './frontmatter.ts';
import { nameHeadings } from './headings.ts';
import { LineIndex } from './line-index.ts';
import { readMarkup } from './markup.ts';
import { passagesOf } from './passages.ts';
import { eventOutside } from './placing.ts';
import { hiddenCharacters, unmerged } from './text-findings.ts';
import { timelines } from './timeline.ts';
import { validate } from './yaml.ts';

export interface ParseOptions {
  /** Path below the site's root; it stands in problems. */
  file: string;
  /** Path below content/briefs, without .mdx. */
  slug: string;
  /** The schema of the frontmatter, where a site adds fields to it. */
  schema?: z.ZodType<Frontmatter>;
  /** `static` refuses code and unknown elements; `full` passes them over. */
  mdx?: 'static' | 'full';
  /** The cue of statements that name none, in the language of the brief. */
  plainCue?: (lang: string | undefined) => string;
}

/**
 * The one reading of a brief: frontmatter, attributions, events and prose with the place of each, and every problem of the
 * file at once. Never throws for what is in the text.
 */
export function parseBrief(
  source: string,
  { file, slug, schema = briefSchema, mdx = 'static', plainCue = () => 'said' }: ParseOptions,
): Brief {
  const text = source.replace(/^\uFEFF/, '');
  const lines = new LineIndex(text);
  const locate = (range: Range) => ({ file, ...lines.locate(range) });
  const front = readFrontmatter(text);
  const frontmatter = validate(front, schema, 'frontmatter-is-valid', 'the frontmatter', text);
  const { tree, findings: syntax } = readMarkup(text, front.bodyStart, lines);
  nameHeadings(tree);
  const body = readBody(tree, text, mdx === 'static', plainCue(frontmatter?.lang));
  // Where the tags of a timeline are spoilt, its events stand outside of it.
  const isSpoilt = syntax.some(({ message }) => /<\/?Timeline>/.test(message));
  const told = isSpoilt ? body.findings.filter(({ message }) => message !== eventOutside) : body.findings;
  const merge = unmerged(text);
  const findings = merge.length > 0 ? merge : [...front.findings, ...hiddenCharacters(text), ...syntax, ...told];
  return {
    file,
    slug,
    data: front.data,
    frontmatter,
    attributions: body.attributions,
    timelines: timelines(body.timelines, body.attributions),
    passages: passagesOf(tree, text),
    comments: commentsOf(tree, text, front.bodyStart),
    text,
    tree: tree as Root,
    problems: findings.map((found) => problemAt(found, locate)),
    place: front.place,
    locate,
  };
}

/** A finding with its place in lines and columns. */
export function problemAt({ rule, severity = 'error', range, message, help, fix }: Finding, locate: Brief['locate']): Problem {
  return { rule, severity, ...locate(range), message, help, ...(fix && { fix }) };
}
