import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkCommand } from '../../src/cli/check-command.ts';
import { newCommand } from '../../src/cli/new-command.ts';
import { routes } from '../../src/integration/routes.ts';

const chapter = (name: string) => readFileSync(`content/pages/guide/${name}.mdx`, 'utf8');

test.each([
  ['check', checkCommand(() => {})],
  ['new', newCommand()],
])('the chapter of brevier %s tells each of its options', (name, command) => {
  const rows =
    chapter(name)
      .match(/^\| `--.*/gm)
      ?.join('\n') ?? '';
  const options = command.options.map(({ long }) => long as string);
  expect(options.length).toBeGreaterThan(5);
  expect(options.filter((option) => !new RegExp(`\`${option}[ \`]`).test(rows))).toEqual([]);
});

test('the chapter of what is published tells each kind of page', () => {
  const told = [...chapter('outputs').matchAll(/`(\/[^`]*)`/g)].map(([, path]) => path as string);
  const kinds = routes.map(({ pattern }) => pattern).filter((pattern) => pattern !== '/404');
  const shapes = kinds.map((pattern) => new RegExp(`^${pattern.replace(/\/\[\.{3}page\]$/, '').replace(/\[[^\]]+\]/g, '[A-Z]+')}/?$`));
  shapes[kinds.indexOf('/[...page]')] = /^\/NAME\/$/;
  expect(kinds.filter((_, at) => !told.some((path) => shapes[at]?.test(path)))).toEqual([]);
});
