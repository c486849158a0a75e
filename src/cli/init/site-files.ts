import { readFileSync } from 'node:fs';
import { glob } from 'tinyglobby';

/** What a new site is made of. */
export interface NewSite {
  /** Of package.json. */
  name: string;
  title: string;
  description: string;
  lang: string;
  /** Its address on the web, or nothing. Without one there are no feeds. */
  site: string;
  /** With forms for the content at /admin/. */
  cms: boolean;
  /** The day of its first brief. */
  date: string;
}

/** The files of a new site, by path. */
export async function siteFiles(site: NewSite): Promise<Map<string, string>> {
  const files = new Map([
    ['package.json', manifest(site)],
    ['astro.config.mjs', configuration(site)],
    ['src/content.config.ts', "export * from 'brevier/content';\n"],
    ...(await templates('template')),
    ...(site.cms ? await templates('template-cms') : []),
  ]);
  const fill = (text: string) => text.replaceAll('%title%', site.title).replaceAll('%date%', site.date);
  return new Map([...files].map(([path, text]): [string, string] => [path, fill(text)]).sort());
}

/** npm leaves out whatever is named .gitignore. */
const named = (path: string) => path.replace(/(^|\/)gitignore$/, '$1.gitignore');

async function templates(folder: string): Promise<[string, string][]> {
  const root = new URL(`../${folder}/`, import.meta.url);
  const paths = await glob('**', { cwd: root, dot: true, expandDirectories: false });
  return paths.map((path) => [named(path.replaceAll('\\', '/')), readFileSync(new URL(path, root), 'utf8')]);
}

/** Exact versions: a site looks the same after the next install. */
function manifest({ name, cms }: NewSite): string {
  const { version, engines, devDependencies, allowScripts } = ownManifest();
  const dependencies = {
    ...(cms && { '@sveltia/cms': devDependencies['@sveltia/cms'] }),
    astro: devDependencies.astro,
    brevier: version,
  };
  const { node: _, ...scripts } = allowScripts;
  return json({
    name,
    private: true,
    type: 'module',
    engines,
    scripts: { start: 'astro dev', build: 'astro build', preview: 'astro preview', check: 'brevier check' },
    dependencies,
    allowScripts: scripts,
  });
}

function configuration({ title, description, lang, site, cms }: NewSite): string {
  const options = [
    `title: ${quoted(title)},`,
    ...(description ? [`description: ${quoted(description)},`] : []),
    ...(lang === 'en' ? [] : [`lang: ${quoted(lang)},`]),
    "footer: [{ label: 'About', href: '/about/' }],",
  ];
  return `import { defineConfig } from 'astro/config';
import brevier from 'brevier';

export default defineConfig({
  ${site ? `site: ${quoted(site)},` : "// The address of the site. Feeds, the sitemap and social cards need it.\n  // site: 'https://gazette.example',"}
  integrations: [
    brevier({
      ${options.join('\n      ')}
    }),
  ],${cms ? forms : ''}
});
`;
}

/** Vite warns of parts above 500 kB, which the forms are. */
const forms = `
  // The forms at /admin/ are large; nobody but editors loads them.
  vite: { build: { chunkSizeWarningLimit: 3000 } },`;

const quoted = (text: string) => `'${text.replace(/[\\']/g, '\\$&').replace(/\s+/g, ' ')}'`;

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

const ownManifest = () => JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')) as Manifest;

interface Manifest {
  version: string;
  engines: Record<string, string>;
  devDependencies: Record<string, string>;
  allowScripts: Record<string, boolean>;
}
