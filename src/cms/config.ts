import type { CmsConfig } from '@sveltia/cms';
import { briefFormat, entityFormat, type Format } from './formats.ts';
import { forms } from './forms.ts';

/**
 * Forms for everything below content/, in Sveltia CMS: the formats in which it reads and writes, and its configuration.
 * @param backend where the repository is, in Sveltia's words: `{ name: 'github', repo: 'owner/name' }`
 */
export function cms(backend: Backend): Cms {
  const folders = { media_folder: 'public/images', public_folder: '/images' };
  const config = { backend, load_config_file: false, editor: { preview: false }, ...folders, collections };
  // Held to Sveltia's own schema by a test: its types tell fields apart that come out of ours as one.
  return { formats, config: config as unknown as CmsConfig };
}

const formats: Cms['formats'] = [
  ['brief', 'mdx', briefFormat],
  ['entity', 'yaml', entityFormat],
];

const collection = (name: keyof typeof forms, format: string, title: string) => ({
  name,
  label: name.charAt(0).toUpperCase() + name.slice(1),
  label_singular: name.replace(/s$/, ''),
  folder: `content/${name}`,
  format,
  create: true,
  identifier_field: title,
  slug: `{{${title}}}`,
  fields: forms[name],
});

const newestFirst = { fields: ['date', 'title'], default: { field: 'date', direction: 'descending' } };

const collections = [
  { ...collection('briefs', 'brief', 'title'), sortable_fields: newestFirst },
  collection('speakers', 'entity', 'name'),
  collection('outlets', 'entity', 'name'),
  collection('topics', 'entity', 'name'),
  collection('pages', 'brief', 'title'),
];

export interface Cms {
  /** Arguments of `registerCustomFormat`. */
  formats: [name: string, extension: string, format: Format][];
  /** The argument of `init`. */
  config: CmsConfig;
}

export interface Backend {
  name: string;
  repo?: string;
  branch?: string;
  [option: string]: unknown;
}
