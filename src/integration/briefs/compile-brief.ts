import type { z } from 'zod';
import { beyondBaseline } from '../../check/baseline.ts';
import { checkBrief } from '../../check/check-brief.ts';
import { withVerdicts } from '../../check/verbatim/verbatim.ts';
import type { Entities } from '../../files/entities.ts';
import { plainCue } from '../../files/plain-cue.ts';
import { noting, type Questions } from '../../files/questions.ts';
import { siteFacts } from '../../files/site-facts.ts';
import type { Brief } from '../../model/brief.ts';
import type { Frontmatter } from '../../model/frontmatter.ts';
import { isError, type Problem } from '../../model/problem.ts';
import { needsCompiler } from '../../parse/needs-compiler.ts';
import { parseBrief } from '../../parse/parse-brief.ts';
import { contextOf } from '../../render/context.ts';
import { html } from '../../render/html.ts';
import { placed } from '../content/placed.ts';
import type { SiteModule } from '../site-module.ts';
import { type BriefEntry, briefEntry } from './brief-entry.ts';

/** All that comes of the text of a brief. */
export interface CompiledBrief {
  brief: Brief;
  entry: BriefEntry;
  /** The body; empty where there are errors. */
  html: string;
  /** Whether its page needs `@astrojs/mdx`. */
  deferred: boolean;
  problems: Problem[];
  /** What its check asked of the site. */
  asked: Questions;
}

/** What a brief is held against. */
interface Desk {
  site: SiteModule;
  entities: Entities;
  /** What its links may lead to. */
  addresses: ReadonlySet<string>;
}

/** Parses, checks and renders one brief: the static lane. */
export function compileBrief(
  slug: string,
  source: string,
  { site, entities, addresses }: Desk,
  schema: z.ZodType<Frontmatter>,
): CompiledBrief {
  const { options, base } = site;
  const { references } = entities;
  const reading = parseBrief(source, { file: `content/briefs/${slug}.mdx`, slug, schema, mdx: options.mdx, plainCue: plainCue(options) });
  const asked = new Set<string>();
  const facts = noting({ ...siteFacts(site.folders.content, references, options.lang), addresses }, asked);
  const { problems } = beyondBaseline(checkBrief(reading, facts, options.rules), entities.baseline);
  const brief = withVerdicts(reading, facts);
  const tree = site.command === 'dev' ? placed(brief.tree) : brief.tree;
  const errors = [...entities.problems, ...problems].filter(isError);
  return {
    brief,
    entry: briefEntry(brief, errors),
    html: errors.length > 0 ? '' : html({ ...brief, tree }, contextOf(brief, { ...options, references, base })),
    deferred: needsCompiler(brief.tree),
    problems,
    asked,
  };
}
