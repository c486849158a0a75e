import type { Corpus, CorpusBrief } from './corpus.ts';
import { body, type ElementName, frontmatter, type Markup, written } from './markup.ts';
import type { Site } from './site.ts';
import { writeTree } from './write-tree.ts';

/** Writes a corpus as a Brevier site. Below this repository it finds the package by its name. */
export async function brevierSite(root: string, corpus: Corpus): Promise<Site> {
  const { speakers, outlets, topics, briefs } = corpus;
  await writeTree(root, [
    ['astro.config.mjs', config],
    ['src/content.config.ts', "export * from 'brevier/content';\n"],
    ...speakers.map(({ id, name }): [string, string] => [
      `content/speakers/${id}.yaml`,
      `name: ${name}\nkind: person\nroles:\n  - { title: Clerk of the port, from: 2015-08 }\n`,
    ]),
    ...outlets.map(({ id, name }): [string, string] => [`content/outlets/${id}.yaml`, `name: ${name}\nlanguage: en\n`]),
    ...topics.map(({ id, name }): [string, string] => [`content/topics/${id}.yaml`, `name: ${name}\n`]),
    ...briefs.map((brief): [string, string] => [fileOf(brief.slug), text(brief)]),
  ]);
  return {
    root,
    output: `${root}/dist`,
    index: `${root}/dist/pagefind/briefs`,
    made: ['.brevier', '.astro', 'dist', 'content/record.lock.json'],
    fileOf: ({ slug }) => `${root}/${fileOf(slug)}`,
    textOf: text,
    pageOf: ({ slug }) => `${root}/dist/briefs/${slug}/index.html`,
  };
}

const config = `import brevier from 'brevier';
import { defineConfig } from 'astro/config';

const cards = process.env.BENCH_CARDS === 'drawn';
export default defineConfig({ site: 'https://example.com', integrations: [brevier({ title: 'The Quillmere Record', cards })] });
`;

const fileOf = (slug: string) => `content/briefs/${slug}.mdx`;
const text = (brief: CorpusBrief) => front(brief) + body(brief, mdx);

function front({ slug, title, description, date, dateline, author, topics, sources }: CorpusBrief): string {
  const keyed = Object.fromEntries(
    sources.map(({ key, ...source }) => [key, { ...source, url: `https://example.com/${slug}/${key}`, lang: 'en' }]),
  );
  return frontmatter({ title, description, date, dateline, authors: [author], topics, sources: keyed });
}

const names: Record<ElementName, string> = { callout: 'Attribution', mark: 'Attribution', timeline: 'Timeline', event: 'Event' };
const mdx: Markup = { open: (name, values) => `<${names[name]}${written(values)}>`, close: (name) => `</${names[name]}>` };
