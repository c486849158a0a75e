import { readdirSync, readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

/** The arrows of import that CONTRIBUTING.md names. A folder may always import from itself. */
const arrows: Record<string, string[]> = {
  model: [],
  language: ['model'],
  parse: ['model'],
  check: ['model', 'parse'],
  record: ['model'],
  render: ['model', 'language', 'parse'],
  exports: ['model', 'language', 'parse', 'record', 'render'],
  theme: ['model', 'language', 'record', 'render', 'exports'],
  editor: ['model'],
  files: ['model', 'language', 'parse', 'check', 'record'],
  node: [],
  integration: ['model', 'language', 'parse', 'check', 'record', 'render', 'exports', 'theme', 'files', 'node', 'editor'],
  cli: ['model', 'language', 'parse', 'check', 'record', 'files', 'node'],
  cms: ['model'],
  // The guide of this repository's own site, which is no part of the package.
  pages: ['model', 'check', 'theme'],
};

/** The same for the folders of integration. */
const inside: Record<string, string[]> = {
  content: [],
  lock: [],
  briefs: ['content', 'lock'],
  search: ['content', 'briefs'],
  cards: ['content', 'briefs'],
  data: ['briefs'],
  routes: ['content', 'briefs'],
  publish: ['briefs', 'lock', 'search', 'cards', 'data'],
  toolbar: ['briefs'],
};

/** Nothing below these folders may touch Astro, Vite or the disk. */
const pure = ['model', 'language', 'parse', 'check', 'record', 'render', 'exports', 'cms'];

const files = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(ts|astro)$/.test(entry.name) && !entry.name.endsWith('.d.ts'))
  .map((entry) => `${entry.parentPath}/${entry.name}`);

const roomOf = (file: string) => /^src\/([^/]+)\//.exec(file)?.[1];
const folderOf = (file: string) => /^src\/integration\/([^/]+)\//.exec(file)?.[1];
const importsOf = (file: string) =>
  [...readFileSync(file, 'utf8').matchAll(/(?:from|import)\s+'([^']+)'/g)].map(([, name]) => name as string);

test('finds the source', () => {
  expect(files.length).toBeGreaterThan(80);
});

test.each(Object.keys(arrows))('imports of src/%s follow the arrows', (room) => {
  expect(strays(room, roomOf, arrows)).toEqual([]);
});

test.each(Object.keys(inside))('imports of src/integration/%s follow the arrows', (folder) => {
  expect(strays(folder, folderOf, inside)).toEqual([]);
});

test.each(pure)('src/%s knows neither Astro nor the disk', (room) => {
  const strays = files
    .filter((file) => roomOf(file) === room)
    .flatMap((file) => importsOf(file).filter((name) => /^(?:astro|vite|node:(?:fs|path|http|child_process)|virtual:)/.test(name)));
  expect(strays).toEqual([]);
});

test('every folder of src has its arrows', () => {
  const rooms = new Set(files.map(roomOf).filter((room) => room !== undefined));
  expect([...rooms].sort()).toEqual(Object.keys(arrows).sort());
  const folders = new Set(files.map(folderOf).filter((folder) => folder !== undefined));
  expect([...folders].sort()).toEqual(Object.keys(inside).sort());
});

/** The imports of a room that no arrow goes along. */
function strays(room: string, roomOf: (file: string) => string | undefined, arrows: Record<string, string[]>) {
  return files
    .filter((file) => roomOf(file) === room)
    .flatMap((file) =>
      importsOf(file)
        .filter((name) => name.startsWith('.'))
        .map((name) => ({ file, to: roomOf(relative('.', resolve(dirname(file), name))) })),
    )
    .filter(({ to }) => to !== undefined && to !== room && !arrows[room]?.includes(to));
}

test('every file of check/rules is the document of a rule', () => {
  const documents = files.filter((file) => /^src\/check\/rules\/\w+\//.test(file));
  expect(documents.length).toBeGreaterThan(70);
  const strays = documents.filter((file) => !readFileSync(file, 'utf8').includes(`id: '${/([^/]+)\.ts$/.exec(file)?.[1]}'`));
  expect(strays).toEqual([]);
});
