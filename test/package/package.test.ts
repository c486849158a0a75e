import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { brokenLinks, missingAssets } from '../pages.ts';
import { type Outcome, plainEnvironment, repository, run, type Site, siteAt } from '../sites.ts';

interface Packed {
  filename: string;
  files: { path: string }[];
}

let folder: string;
let packed: Packed;
let site: Site;
let outcome: Outcome;

/** npm with the Node of this process: the machine's own may be older. */
async function npm(args: string[], cwd: string): Promise<string> {
  const env = {
    ...plainEnvironment(),
    PATH: [dirname(process.execPath), process.env.PATH].join(delimiter),
    npm_config_loglevel: 'error',
  };
  const { stdout } = await promisify(execFile)('npm', args, { cwd, env, shell: process.platform === 'win32', maxBuffer: 2 ** 26 });
  return stdout;
}

const minimal: Record<string, string> = {
  'astro.config.mjs': `import { defineConfig } from 'astro/config';
import brevier from 'brevier';

export default defineConfig({ site: 'https://pellowick.example', integrations: [brevier({ title: 'The Pellowick Paper' })] });
`,
  'src/content.config.ts': "export * from 'brevier/content';\n",
  'content/speakers/odile-farrow.yaml': 'name: Odile Farrow\nkind: person\n',
  'content/outlets/evening-gull.yaml': 'name: The Evening Gull\n',
  'content/briefs/bell.mdx': `---
title: The bell falls silent
description: The warden stops it at night.
date: 2025-04-02
sources:
  gull: { outlet: evening-gull, title: Silence, url: 'https://gull.example/silence', published: 2025-04-02 }
---

The warden <Attribution speaker="odile-farrow" cue="promised" source="gull">to tie the “clapper” with hemp</Attribution>.
`,
};

/** So many that they are made on several threads. */
const tides = 600;
const tide = (at: number) => `---
title: The tide of day ${at}
description: High water at the mill.
date: 2024-05-04
sources:
  gull: { outlet: evening-gull, title: Tides }
---

<Attribution speaker="odile-farrow" source="gull">“High water ${at} minutes after noon.”</Attribution>
`;

beforeAll(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'brevier-package-')));
  packed = JSON.parse(await npm(['pack', '--json', '--pack-destination', folder], repository))[0];
  const root = join(folder, 'site');
  await mkdir(root);
  site = siteAt(root);
  await writeFile(join(root, 'package.json'), JSON.stringify({ name: 'pellowick-paper', private: true, type: 'module' }));
  const { version } = JSON.parse(await siteAt(repository).read('node_modules/astro/package.json'));
  await npm(['install', '--prefer-offline', '--no-audit', '--no-fund', join(folder, packed.filename), `astro@${version}`], root);
  for (const [path, text] of Object.entries(minimal)) await site.write(path, text);
  for (let at = 1; at <= tides; at++) await site.write(`content/briefs/tides/day-${at}.mdx`, tide(at));
  outcome = await run(['node_modules/astro/bin/astro.mjs', 'build'], {}, root);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('the package', () => {
  it('holds the code, and nothing that a user has no use for', () => {
    const paths = packed.files.map(({ path }) => path);
    expect(paths).toContain('src/index.ts');
    expect(paths).toContain('src/theme/layouts/Brief.astro');
    expect(
      paths.filter((path) => !/^(?:src|dist|bin|schemas?|templates?)\/|^(?:package\.json|LICENSE|README\.md|CHANGELOG\.md)$/.test(path)),
    ).toEqual([]);
    expect(paths.filter((path) => /\.test\.|^content\/|content\.config|\.env|\.map$|\.tgz$/.test(path))).toEqual([]);
  });

  it('holds the licence and the read-me of the repository', () => {
    const paths = packed.files.map(({ path }) => path);
    for (const file of ['LICENSE', 'README.md']) expect([file, paths.includes(file)]).toEqual([file, existsSync(join(repository, file))]);
  });

  it('has every file that its exports and its commands name', async () => {
    const { exports, bin = {} } = JSON.parse(await siteAt(repository).read('package.json'));
    const named = JSON.stringify([exports, bin]).match(/(?<=")\.?\/?[\w./-]+\.\w+(?=")/g) ?? [];
    const paths = packed.files.map(({ path }) => path);
    expect(named.length).toBeGreaterThan(1);
    for (const file of named) expect(paths).toContain(file.replace(/^\.\//, ''));
  });
});

describe('a site with the package from the registry’s form, outside the repository', () => {
  it('builds without warnings', () => {
    expect(outcome.output).toContain('Published to');
    expect(outcome.output).not.toMatch(/warn|deprecat/i);
    expect(outcome.status).toBe(0);
  });

  it('has its pages, whole', async () => {
    const page = await site.page('briefs/bell');
    expect(page).toMatch(
      /<span id="odile-farrow-\w{6}" class="attribution" data-kind="partial"[^>]*>to tie the “clapper” with hemp<\/span>/,
    );
    // The latest of its statements stands on the last of its pages.
    expect(await site.page('speakers/odile-farrow/7')).toContain('The bell falls silent');
    expect(await brokenLinks(site.dist)).toEqual([]);
    expect(await missingAssets(site.dist)).toEqual([]);
  });

  it('has all of many briefs, each with what it says', async () => {
    for (const at of [1, 2, tides - 1, tides]) {
      expect(await site.page(`briefs/tides/day-${at}`)).toContain(`“High water ${at} minutes after noon.”`);
    }
    const files = [...(await site.built()).keys()].filter((file) => file.startsWith('briefs/tides/'));
    // The cards are drawn on a thread, as the briefs were made on several.
    for (const ending of ['/index.html', '.png'])
      expect(
        files.filter((file) => file.endsWith(ending)),
        ending,
      ).toHaveLength(tides);
  });

  it('has a search index of its briefs', async () => {
    const files = [...(await site.built()).keys()];
    expect(JSON.parse(await site.read('dist/pagefind/briefs/en/pagefind-entry.json')).languages.en.page_count).toBe(tides + 1);
    expect(files.filter((file) => file.endsWith('.pf_index'))).not.toEqual([]);
    expect(files).toContain('pagefind/briefs/en/pagefind.js');
  });

  it('tells the mistakes of an author', async () => {
    await site.edit('content/briefs/bell.mdx', 'speaker="odile-farrow"', 'speaker="odile-farow"');
    const { status, output } = await run(['node_modules/astro/bin/astro.mjs', 'build'], {}, site.root);
    expect(output).toContain('content/briefs/bell.mdx:9:25\n  Speaker "odile-farow" is not declared. Did you mean "odile-farrow"?');
    expect(status).toBe(1);
  });
});
