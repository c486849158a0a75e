import { describe, expect, test } from 'vitest';
import { bridge, ostrevikSite } from './ostrevik-site.ts';

const config = (options: string, head = '') =>
  `${head}import brevier from 'brevier';\nexport default { integrations: [brevier(${options})] };\n`;

describe('the configuration of a site', () => {
  test('is read without Astro, whatever else stands in it', () => {
    const head =
      "import { defineConfig, envField, fontProviders } from 'astro/config';\nconst fonts = [{ provider: fontProviders.local() }];\n";
    const site = ostrevikSite({
      'astro.config.mjs': `${head}import brevier from 'brevier';
export default defineConfig({ fonts, base: '/paper', env: { schema: { KEY: envField.string({ context: 'server' }) } },
  integrations: [null, [brevier({ title: 'The Courier', rules: { 'outlet-is-used': 'error' } })]] });
`,
      'content/outlets/gull.yaml': 'name: The Evening Gull\n',
    });
    expect(site.problems().map(({ severity, rule }) => [severity, rule])).toEqual([['error', 'outlet-is-used']]);
  });

  test('may be in TypeScript, or absent', () => {
    const typed = config("{ title: 'The Courier' satisfies string, mdx: 'full' }");
    const text = `${bridge}\nimport Chart from './chart.ts'\n`;
    const full = ostrevikSite({ 'astro.config.mjs': null, 'astro.config.ts': typed, 'content/briefs/bridge.mdx': text });
    expect(full.problems()).toEqual([]);
    const none = ostrevikSite({ 'astro.config.mjs': null, 'src/content.config.ts': null, 'content/briefs/bridge.mdx': text });
    expect(none.problems().map(({ rule }) => rule)).toEqual(['markup-is-safe']);
  });

  test.each([
    ['a slip in the syntax', 'export default {', /^astro\.config\.mjs\S* can't be read: Unexpected/],
    [
      'a package that is not there',
      "import x from 'ferry-times';\n",
      /^astro\.config\.mjs\S* can't be read: Cannot find package 'ferry-times'/,
    ],
    ['no brevier()', 'export default { integrations: [] };', /^astro\.config\.mjs has no brevier\(\) among its integrations\. Add it/],
    ['an option that does not exist', config("{ title: 'T', langauge: 'en' }"), /"langauge": no such option/],
    ['a rule that does not exist', config("{ title: 'T', rules: { 'outlet-is-usde': 'off' } }"), /Did you mean "outlet-is-used"\?/],
  ])('with %s ends each command with 2 and says so', (_, text, said) => {
    const site = ostrevikSite({ 'astro.config.mjs': text });
    for (const words of [['check'], ['new', 'The ferry sails', '--yes']]) {
      const { status, error } = site.brevier(...words);
      expect(status).toBe(2);
      expect(error).toMatch(said);
      expect(error).not.toMatch(/^\s+at /m);
    }
  });

  test('may give briefs fields of its own', () => {
    const own = `import { defineCollection, z } from 'astro:content';
import { briefSchema, briefsLoader, collections as ours, site } from 'brevier/content';
const schema = briefSchema.extend({ desk: z.string() });
export const collections = { ...ours, briefs: defineCollection({ loader: briefsLoader(site, { schema }) }) };
`;
    const site = ostrevikSite({
      'src/content.config.ts': own,
      'content/briefs/pier.mdx': bridge.replace('---\n', '---\ndesk: harbour\n'),
    });
    expect(site.problems().map(({ file, message }) => `${file} ${message}`)).toEqual([
      'content/briefs/bridge.mdx The frontmatter has no field "desk".',
    ]);
    const { status, out } = site.brevier('new', 'The ferry sails', '--yes');
    expect(status).toBe(0);
    expect(out).toContain('The site asks for more:\n  The frontmatter has no field "desk". Add "desk: …".\n');
  });
});
