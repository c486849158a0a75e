import { readdir, readFile } from 'node:fs/promises';
import type { Corpus, CorpusBrief } from './corpus.ts';
import { body, frontmatter, type Markup, written } from './markup.ts';
import type { Site } from './site.ts';
import { writeTree } from './write-tree.ts';

/**
 * Writes a corpus as a Hugo site: the same prose and frontmatter, shortcodes for the elements, names from data files, and speakers,
 * outlets, topics and years as taxonomies. Their pages list briefs, where those of Brevier list statements.
 */
export async function hugoSite(root: string, corpus: Corpus): Promise<Site> {
  const { speakers, outlets, topics, briefs } = corpus;
  await writeTree(root, [
    ['config.yaml', config],
    ...(await templates()),
    ...Object.entries({ speakers, outlets, topics }).flatMap(([kind, entities]) =>
      entities.map(({ id, name }): [string, string] => [`data/${kind}/${id}.yaml`, `name: ${name}\n`]),
    ),
    ...briefs.map((brief): [string, string] => [fileOf(brief.slug), text(brief)]),
  ]);
  return {
    root,
    output: `${root}/public`,
    index: `${root}/public/pagefind`,
    made: ['public', 'resources'],
    fileOf: ({ slug }) => `${root}/${fileOf(slug)}`,
    textOf: text,
    pageOf: ({ slug }) => `${root}/public/briefs/${slug}/index.html`,
  };
}

const config = `baseURL: https://example.com/
title: The Quillmere Record
languageCode: en
disableKinds: [RSS, section]
taxonomies: { speaker: speakers, outlet: outlets, topic: topics, year: years }
markup: { goldmark: { renderer: { unsafe: true } } }
`;

/** The layouts lie beside this file, as Hugo wants them. */
async function templates(): Promise<[string, string][]> {
  const folder = new URL('hugo/', import.meta.url);
  const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  return Promise.all(
    files.map(async ({ parentPath, name }): Promise<[string, string]> => {
      const file = new URL(`${parentPath.replaceAll('\\', '/').replace(/\/$/, '')}/${name}`, 'file:');
      return [file.href.slice(folder.href.length), await readFile(file, 'utf8')];
    }),
  );
}

const fileOf = (slug: string) => `content/briefs/${slug}.md`;
const text = (brief: CorpusBrief) => front(brief) + body(brief, shortcodes);

function front({ title, description, date, dateline, author, topics, sources, blocks }: CorpusBrief): string {
  const speakers = new Set(
    blocks
      .flatMap((block) => (block.type === 'callout' ? [block.words] : block.type === 'paragraph' ? block.parts : []))
      .flatMap((part) => (typeof part === 'string' ? [] : part.speaker)),
  );
  const outlets = sources.map(({ outlet }) => outlet);
  const keyed = Object.fromEntries(sources.map(({ key, ...source }) => [key, { ...source, url: `https://example.com/${key}` }]));
  return frontmatter({
    title,
    description,
    date,
    dateline,
    authors: [author],
    topics,
    speakers: [...speakers],
    outlets,
    years: [date.slice(0, 4)],
    sources: keyed,
  });
}

const shortcodes: Markup = { open: (name, values) => `{{< ${name}${written(values)} >}}`, close: (name) => `{{< /${name} >}}` };
