import { readFileSync } from 'node:fs';
import { expect, it, test } from 'vitest';
import { parse } from 'yaml';
import { briefText, read } from './ostrevik.ts';

const file = 'src/cli/template/.vscode/brevier.code-snippets';
const snippets = JSON.parse(readFileSync(file, 'utf8')) as Record<string, { body: string | string[]; scope: string }>;

/** What a snippet writes where its author only moves on from place to place, on 12 March 2024. */
function written({ body }: { body: string | string[] }): string {
  return [body]
    .flat()
    .join('\n')
    .replace(/\$CURRENT_YEAR-\$CURRENT_MONTH-\$CURRENT_DATE/g, '2024-03-12')
    .replace(/\$\{TM_SELECTED_TEXT:([^}]*)\}/g, '$1')
    .replace(/\$\{\d+:([^}]*)\}/g, '$1');
}

const indented = (text: string) => text.replace(/^/gm, '  ');
const inBody = Object.entries(snippets).filter(([, { scope }]) => scope === 'mdx');

it.each(inBody)('the snippet “%s” writes what the build takes', (name, snippet) => {
  const text = name === 'Event' ? `<Timeline>\n${written(snippet)}\n</Timeline>` : written(snippet);
  expect(read(briefText(`${text}\n`)).problems).toEqual([]);
});

test('the snippet “Source” writes what the build takes, but for the address', () => {
  const sources = `sources:\n${indented(written(snippets.Source!).replace('https://', 'https://northwire.example/'))}`;
  expect(read(briefText('The bridge is shut.\n', { sources })).problems).toEqual([]);
});

test('the snippet “Correction” writes what the build takes', () => {
  const corrections = `corrections:\n${indented(written(snippets.Correction!))}`;
  expect(read(briefText('The bridge is shut.\n', { corrections })).problems).toEqual([]);
});

test('this repository and a new site have the same snippets and settings, but for the way to the schemas', () => {
  expect(readFileSync('.vscode/brevier.code-snippets', 'utf8')).toBe(readFileSync(file, 'utf8'));
  const settings = readFileSync('src/cli/template/.vscode/settings.json', 'utf8');
  expect(readFileSync('.vscode/settings.json', 'utf8')).toBe(settings.replaceAll('./node_modules/brevier/', './'));
});

test('the settings name the schemas that there are', () => {
  // JSON with comments is YAML but for theirs.
  const settings = parse(readFileSync('.vscode/settings.json', 'utf8').replace(/^\s*\/\/.*$/gm, '')) as Record<
    string,
    Record<string, string>
  >;
  for (const schema of Object.keys(settings['yaml.schemas']!)) expect(JSON.parse(readFileSync(schema, 'utf8'))).toHaveProperty('title');
});
