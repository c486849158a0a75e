import { readFile } from 'node:fs/promises';
import type { Loader } from 'astro/loaders';
import { z } from 'zod';
import { beyondBaseline } from '../../check/baseline.ts';
import { checkPage } from '../../check/check-brief.ts';
import { checkEndings } from '../../check/check-endings.ts';
import { checkSlugs } from '../../check/check-slugs.ts';
import { frontmatterSchema } from '../../editor/json-schemas.ts';
import { readAddresses } from '../../files/addresses.ts';
import { contentFiles } from '../../files/content-files.ts';
import { digest } from '../../files/digest.ts';
import { readEntities } from '../../files/entities.ts';
import { ownDigest } from '../../files/own-digest.ts';
import { siteFacts } from '../../files/site-facts.ts';
import { entityKinds } from '../../model/entities.ts';
import { type Frontmatter, type PageFrontmatter, pageSchema } from '../../model/frontmatter.ts';
import type { Problem } from '../../model/problem.ts';
import { slugsIn } from '../../model/slug.ts';
import { parseBrief } from '../../parse/parse-brief.ts';
import type { SiteModule } from '../site-module.ts';
import { tellProblems } from './tell-problems.ts';
import { watchFolders } from './watch.ts';

/** Loads `content/pages`: full MDX, which `@astrojs/mdx` compiles when the page is rendered. */
export function pagesLoader(site: SiteModule): Loader {
  return {
    name: 'brevier-pages',
    schema: z.custom<PageFrontmatter>().meta({ ...frontmatterSchema(pageSchema) }),
    async load(context) {
      const { store, logger } = context;
      const sync = async () => {
        const gone = new Set(store.keys());
        const problems: Problem[] = [];
        const { references, baseline, digest: referencesDigest } = await readEntities(site.folders.content);
        const addresses = await readAddresses(site.folders, references);
        const files = await contentFiles(site.folders.content, 'pages');
        const slugs = slugsIn(files);
        problems.push(...checkEndings(files, '.mdx'), ...checkSlugs('content/pages', slugs));
        for (const id of slugs) {
          const file = `content/pages/${id}.mdx`;
          const source = await readFile(site.folders.root + file, 'utf8');
          const page = parseBrief(source, { file, slug: id, schema: pageSchema as z.ZodType as z.ZodType<Frontmatter>, mdx: 'full' });
          const { frontmatter } = page;
          const facts = { ...siteFacts(site.folders.content, references, site.options.lang), addresses };
          const found = checkPage(page, facts, site.options.rules);
          problems.push(...beyondBaseline(found, baseline).problems);
          if (!frontmatter || (frontmatter.draft && site.command === 'build')) continue;
          gone.delete(id);
          store.set({
            id,
            data: { ...frontmatter },
            filePath: file,
            digest: digest(ownDigest(), referencesDigest, source),
            deferredRender: true,
          });
          store.addModuleImport(file);
        }
        for (const id of gone) store.delete(id);
        tellProblems(problems, site, logger);
      };
      await sync();
      watchFolders(
        context,
        ['pages', ...entityKinds].map((name) => `${site.folders.content}${name}/`),
        sync,
      );
    },
  };
}
