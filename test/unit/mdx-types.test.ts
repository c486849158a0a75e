import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { mdxTypes } from '../../src/editor/mdx-types.ts';

/** Read once for all tests. */
const libraries = ts.createDocumentRegistry();

/**
 * The language server of MDX makes a JavaScript file of every brief, in which each element is one of those in `MDXProvidedComponents`, and
 * has TypeScript complete and check it (mdx-js/mdx-analyzer, virtual-code.js). `|` is the cursor.
 */
function typescriptOn(elements: string) {
  const start = '// @ts-check\n/** @type {MDXProvidedComponents} */\nconst _components = /** @type {any} */ (null);\nexport default <>';
  const text = `${start}${elements.replace('|', '').replaceAll(/(<\/?)(?=[A-Z])/g, '$1_components.')}</>;\n`;
  const cursor = start.length + elements.split('|')[0]!.replaceAll(/(<\/?)(?=[A-Z])/g, '$1_components.').length;
  const brief = resolve('content/briefs/kettle-bridge.jsx');
  const files = [brief, resolve('src/editor/mdx.d.ts')];
  const readFile = (file: string) => (file === brief ? text : ts.sys.readFile(file));
  const host: ts.LanguageServiceHost = {
    getScriptFileNames: () => files,
    getScriptVersion: (file) => (file === brief ? text : '1'),
    getScriptSnapshot: (file) => {
      const found = readFile(file);
      return found === undefined ? undefined : ts.ScriptSnapshot.fromString(found);
    },
    getCurrentDirectory: () => resolve('.'),
    getCompilationSettings: () => ({
      ...{ allowJs: true, strict: true, noEmit: true, types: [] },
      ...{ jsx: ts.JsxEmit.Preserve, jsxImportSource: 'astro' },
      ...{ module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler, target: ts.ScriptTarget.ESNext },
    }),
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (file) => readFile(file) !== undefined,
    readFile,
    directoryExists: ts.sys.directoryExists,
    getDirectories: ts.sys.getDirectories,
  };
  const service = ts.createLanguageService(host, libraries);
  return {
    completions: () => service.getCompletionsAtPosition(brief, cursor, {})?.entries.map(({ name }) => name.replace('?', '')) ?? [],
    hover: () => ts.displayPartsToString(service.getQuickInfoAtPosition(brief, cursor)?.documentation),
    errors: () => service.getSemanticDiagnostics(brief).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' ')),
  };
}

it('the types are made from the schemas of today; if not, run npm run editor', () => {
  expect(readFileSync('src/editor/mdx.d.ts', 'utf8')).toBe(mdxTypes());
});

describe('in a brief, the language server of MDX', () => {
  it('completes our elements', () => {
    expect(typescriptOn('<Attri|').completions()).toEqual(expect.arrayContaining(['Attribution', 'Timeline', 'Event', 'Analysis']));
  });

  it('completes the attributes of an element that are not there yet', () => {
    const names = typescriptOn('<Attribution speaker="inga-halvard" | source="courier">Shut.</Attribution>').completions();
    expect(names).toEqual(expect.arrayContaining(['cue', 'date', 'venue', 'event', 'lang', 'original', 'id', 'unnamed', 'reason']));
    expect(names).not.toContain('speaker');
    expect(typescriptOn('<Event |>Shut.</Event>').completions()).not.toContain('speaker');
  });

  it('completes the one value of an attribute that has only one', () => {
    expect(typescriptOn('<Timeline from="|" />').completions()).toEqual(['attributions']);
  });

  it('says what an attribute is for', () => {
    expect(typescriptOn('<Attribution ven|ue="harbour" source="courier">Shut.</Attribution>').hover()).toContain('press briefing');
  });

  it('finds nothing wrong with what the build takes', () => {
    const brief = `<Attribution speaker="inga-halvard" cue="said" date="2024-03-12" source="courier">Shut.</Attribution>
      <Timeline title="The storm" from="attributions"><Event date="2024-03-11" source="courier">It breaks two piers.</Event></Timeline>
      <Analysis>It will be long.</Analysis>`;
    expect(typescriptOn(brief).errors()).toEqual([]);
  });

  it.each([
    ['<Attribution speaker="inga-halvard">Shut.</Attribution>', /'source' is missing/],
    ['<Attribution speaker="inga-halvard" sorce="courier">Shut.</Attribution>', /'sorce' does not exist.*Did you mean 'source'/],
    ['<Timeline><Event source="courier">The storm.</Event></Timeline>', /'date' is missing/],
    ['<Timeline from="events" />', /not assignable to type '"attributions"'/],
    ['<Analysys>It will be long.</Analysys>', /Did you mean 'Analysis'/],
  ])('tells what is wrong with %s', (brief, said) => {
    expect(typescriptOn(brief).errors().join('\n')).toMatch(said);
  });
});
