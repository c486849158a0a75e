import { existsSync, statSync } from 'node:fs';
import { basename, relative, resolve } from 'node:path';
import { language, url } from '../../model/fields.ts';
import { type Terminal, terminal } from '../asking.ts';
import { CannotRun } from '../cannot-run.ts';
import { slugOf } from '../slug-of.ts';
import { today } from '../today.ts';
import { writeNew } from '../write-new.ts';
import { askForSite } from './ask-for-site.ts';
import { siteFiles } from './site-files.ts';

/** The options of `brevier init` as they are written. */
export interface InitOptions {
  title?: string;
  description?: string;
  lang?: string;
  site?: string;
  cms?: boolean;
  yes?: true;
}

/**
 * `brevier init DIR`: makes a new site, and tells what to do next. Throws `CannotRun` where a file of it would take the place of another;
 * then nothing is written.
 */
export async function init(folder: string, options: InitOptions = {}, asking: Terminal | undefined = terminal()): Promise<string> {
  const root = resolve(folder);
  if (existsSync(root) && !statSync(root).isDirectory()) throw new CannotRun(`${folder} is a file. Name a folder.`);
  held('--lang', language, options.lang);
  held('--site', url, options.site);
  const name = titleOf(root);
  const { title, description, lang, site, cms } = asking && !options.yes ? await askForSite(options, name, asking) : options;
  const files = await siteFiles({
    name: slugOf(basename(root)) || 'briefs',
    title: title ?? name,
    description: description ?? '',
    lang: lang ?? 'en',
    site: site ?? '',
    cms: cms === true,
    date: today(),
  });
  const inTheWay = [...files.keys()].filter((path) => existsSync(resolve(root, path)));
  if (inTheWay.length > 0)
    throw new CannotRun(`${folder} holds what a new site would overwrite:\n${lines(inTheWay)}\nNothing was written. Name another folder.`);
  await writeNew(root, files);
  const way = relative('.', root);
  const next = [...(way ? [`cd ${/\s/.test(way) ? JSON.stringify(way) : way}`] : []), 'npm install', 'npm start'];
  return `“${title ?? name}” is made: ${files.size} files in ${way || 'this folder'}. Next:\n\n${lines(next)}\n`;
}

function held(option: string, schema: typeof language | typeof url, value: string | undefined): void {
  const { error } = schema.optional().safeParse(value);
  if (error) throw new CannotRun(`${option} ${JSON.stringify(value)} ${error.issues[0]?.message}.`);
}

/** A folder `saltmarsh-gazette` is for the Saltmarsh Gazette. */
const titleOf = (root: string) =>
  basename(root)
    .split(/[-_\s]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ')
    .trim() || 'Briefs';

const lines = (texts: readonly string[]) => texts.map((text) => `  ${text}`).join('\n');
