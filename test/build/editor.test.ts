import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { beforeAll, expect, it } from 'vitest';
import { editorSchema } from '../../src/editor/json-schemas.ts';
import { fixtureSite, plainEnvironment, repository, type Site } from '../sites.ts';

let site: Site;

/** `astro sync` writes what `astro dev` writes when it starts. */
beforeAll(async () => {
  site = await fixtureSite('editor');
  await site.write('src/content.config.ts', config);
  const args = ['node_modules/astro/bin/astro.mjs', 'sync', '--root', site.root];
  await promisify(execFile)(process.execPath, args, { cwd: repository, env: plainEnvironment() });
});

const config = `import { defineCollection } from 'astro:content';
import { z } from 'zod';
import { briefSchema, briefsLoader, collections as all, site } from 'brevier/content';

const schema = briefSchema.extend({ weather: z.string().optional().describe('The weather on the day.') });
export const collections = { ...all, briefs: defineCollection({ loader: briefsLoader(site, { schema }) }) };
`;

const read = async (file: string) => JSON.parse(await site.read(`.astro/collections/${file}.json`));

it('Astro’s extension finds the schema of a brief’s frontmatter, with the fields that the site has added', async () => {
  const { properties } = editorSchema('brief') as { properties: object };
  expect((await read('briefs.schema')).properties).toEqual({
    ...properties,
    weather: { type: 'string', description: 'The weather on the day.' },
  });
  expect((await read('pages.schema')).required).toEqual(['title']);
});

it('Astro’s extension finds which file is of which collection', async () => {
  const { entries } = await read('collections');
  const key = (file: string) => pathToFileURL(join(site.root, file)).href.toLowerCase();
  expect(entries[key('content/briefs/bell-falls-silent.mdx')]).toBe('briefs');
  expect(entries[key('content/pages/about.mdx')]).toBe('pages');
});

it('the language server of MDX finds the types of our elements', async () => {
  expect(await site.read('.astro/types.d.ts')).toContain('integrations/brevier/mdx.d.ts');
  expect(await site.read('.astro/integrations/brevier/mdx.d.ts')).toContain("import 'brevier/mdx';");
});
