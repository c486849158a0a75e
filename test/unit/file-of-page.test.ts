import { expect, it } from 'vitest';
import { editorAddress } from '../../src/integration/toolbar/editor-address.ts';
import { fileOfPage } from '../../src/integration/toolbar/file-of-page.ts';

it.each([
  ['/paper/briefs/kettle-bridge/', 'content/briefs/kettle-bridge.mdx'],
  ['/paper/briefs/2024/kettle-bridge', 'content/briefs/2024/kettle-bridge.mdx'],
  ['/paper/speakers/inga-halvard/', 'content/speakers/inga-halvard.yaml'],
  ['/paper/topics/kettle-bridge/2/', 'content/topics/kettle-bridge.yaml'],
  ['/paper/about/', 'content/pages/about.mdx'],
])('the page at %s is made from %s', (path, file) => {
  expect(fileOfPage(path, '/paper/')).toBe(file);
});

it.each(['/paper/', '/about/', '/paper/briefs/', '/paper/speakers/', '/paper/../secret/', '/paper/briefs/%2e%2e/secret/'])(
  'the page at %s is made from no single file',
  (path) => {
    expect(fileOfPage(path, '/paper/')).toBeUndefined();
  },
);

const site = { base: '/paper/', folders: { root: '/ostrevik/' } } as Parameters<typeof editorAddress>[1];

it('the editor is asked for file, line and column', () => {
  const address = editorAddress({ file: 'content/briefs/brücke & co.mdx', line: 14, column: 3 }, site);
  expect(address).toBe('/paper/__open-in-editor?file=%2Fostrevik%2Fcontent%2Fbriefs%2Fbr%C3%BCcke%20%26%20co.mdx%3A14%3A3');
});

it('the editor is asked for no file outside of the site', () => {
  expect(() => editorAddress({ file: '../secret.mdx', line: 1, column: 1 }, site)).toThrow('../secret.mdx is not in the site.');
});
