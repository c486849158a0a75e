import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Root } from 'hast';
import type { HastPluginEntry } from 'satteri';
import type { z } from 'zod';
import { beyondBaseline } from '../../check/baseline.ts';
import { checkBrief, checkPage } from '../../check/check-brief.ts';
import { withVerdicts } from '../../check/verbatim/verbatim.ts';
import { readEntities } from '../../files/entities.ts';
import { plainCue } from '../../files/plain-cue.ts';
import { siteFacts } from '../../files/site-facts.ts';
import { briefSchema, type Frontmatter, pageSchema } from '../../model/frontmatter.ts';
import { isError } from '../../model/problem.ts';
import { isPage, slugOfFile } from '../../model/slug.ts';
import { parseBrief } from '../../parse/parse-brief.ts';
import { annotate } from '../../render/annotate.ts';
import { contextOf } from '../../render/context.ts';
import type { SiteModule } from '../site-module.ts';
import { placed } from './placed.ts';
import { PageError } from './problem-error.ts';

/** The component lane: renders our elements in whatever `@astrojs/mdx` compiles below `content/`, with the transforms of the static lane. */
export function mdxPlugin({ folders: { root, content }, options, base, command }: SiteModule): HastPluginEntry {
  return ({ fileURL, sourceFormat }) => {
    const path = fileURL && fileURLToPath(fileURL).replaceAll('\\', '/');
    if (sourceFormat !== 'mdx' || !path?.startsWith(content)) return null;
    const file = path.slice(root.length);
    const asPage = isPage(file);
    // A site may have added fields; the loader has held them against its own schema.
    const schema = (asPage ? pageSchema : briefSchema).loose() as z.ZodType as z.ZodType<Frontmatter>;
    return {
      name: 'brevier',
      async before(tree, context) {
        const [source, { references, baseline }] = await Promise.all([readFile(path, 'utf8'), readEntities(content)]);
        const brief = parseBrief(source, {
          file,
          slug: slugOfFile(file),
          schema,
          mdx: 'full',
          plainCue: plainCue(options),
        });
        const facts = siteFacts(content, references, options.lang);
        const { problems } = beyondBaseline((asPage ? checkPage : checkBrief)(brief, facts, options.rules), baseline);
        const errors = problems.filter(isError);
        if (errors.length > 0) throw new PageError(errors, root);
        const read = command === 'dev' ? placed(tree as Root, brief.tree) : (tree as Root);
        context.replaceNode(tree, annotate(read, withVerdicts(brief, facts), contextOf(brief, { ...options, references, base })));
      },
    };
  };
}
