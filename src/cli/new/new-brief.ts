import { existsSync } from 'node:fs';
import { readEntities } from '../../files/entities.ts';
import type { SiteConfig } from '../../files/read-config.ts';
import { readSchema } from '../../files/read-schema.ts';
import { isSlug } from '../../model/slug.ts';
import { terminal } from '../asking.ts';
import { CannotRun } from '../cannot-run.ts';
import { slugOf } from '../slug-of.ts';
import { today } from '../today.ts';
import { writeNew } from '../write-new.ts';
import { askForBrief } from './ask-for-brief.ts';
import { checkNew } from './check-new.ts';
import { filesOf } from './files-of.ts';
import { readSource, type SourceFields } from './source-fields.ts';

/** The options of `brevier new` as they are written. */
export interface NewOptions {
  title?: string;
  slug?: string;
  description?: string;
  date?: string;
  dateline?: string;
  lang?: string;
  author?: string[];
  topic?: string[];
  source?: string[];
  speaker?: string[];
  organization?: string[];
  yes?: true;
}

/** What a new brief is made of. Entities are named by id, by name, or as `id=name` where they are new. */
export interface BriefAnswers {
  title: string;
  slug: string;
  description: string;
  date: string;
  dateline?: string;
  lang?: string;
  authors: string[];
  topics: string[];
  sources: SourceFields[];
  speakers: { named: string; kind: 'person' | 'organization' }[];
}

/**
 * `brevier new TITLE`: writes a draft that the check has nothing to say about, but for fields that the site has added, and tells what was
 * written. Throws `CannotRun` where it can't; then nothing is written, and no file is ever overwritten.
 * @param root the folder of the site, with a slash at its end
 */
export async function newBrief(options: NewOptions, root: string, config: SiteConfig, asking = terminal()): Promise<string> {
  if (!config.file && !existsSync(`${root}content`))
    throw new CannotRun(`There is no site in ${root}. Go to the folder of astro.config.mjs, or make a site: brevier init DIR.`);
  const { references } = await readEntities(`${root}content/`);
  const known = answersOf(options);
  const answers = asking && !options.yes ? await askForBrief(known, references, asking) : known;
  if (!answers.title) throw new CannotRun('A brief needs a title: brevier new "Title".');
  const slug = answers.slug || slugOf(answers.title);
  if (!isSlug(slug)) throw new CannotRun(noSlug(answers));
  const files = filesOf({ ...answers, slug }, references);
  const inTheWay = [...files.keys()].filter((path) => existsSync(root + path));
  if (inTheWay.length > 0) throw new CannotRun(`${inTheWay.join(' and ')} is there already. Give another name: --slug NAME.`);
  const missing = checkNew(files, references, { content: `${root}content/`, options: config.options, schema: await readSchema(root) });
  await writeNew(root, files);
  return `${[...files.keys()].map((path) => `  ${path}`).join('\n')}
${missing.length > 0 ? `\nThe site asks for more:\n${missing.join('\n')}\n` : ''}
Write the brief; \`npx astro dev\` shows it at ${config.base}briefs/${slug}/. It is published once you take out “draft: true”.
`;
}

function answersOf(options: NewOptions): BriefAnswers {
  const { title = '', slug = '', description = '', date = today(), dateline, lang } = options;
  const { author = [], topic = [], source = [], speaker = [], organization = [] } = options;
  return {
    ...{ title: title.trim(), slug, description, date, dateline, lang },
    authors: author,
    topics: topic,
    sources: source.map(readSource),
    speakers: [
      ...speaker.map((named) => ({ named, kind: 'person' as const })),
      ...organization.map((named) => ({ named, kind: 'organization' as const })),
    ],
  };
}

const noSlug = ({ slug, title }: BriefAnswers) =>
  slug
    ? `"${slug}" can't be the end of an address: use small letters a–z, digits and single hyphens.`
    : `No address can be made of “${title}”. Give it one in a–z, digits and hyphens: --slug NAME.`;
