import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { bridge, environment, type OstrevikSite, ostrevikSite, program } from './ostrevik-site.ts';

const kept = '.brevier/check.jsonl';
const claimed = bridge.replace('speaker="tomas-reyk"', 'speaker="tomas-reyk" cue="claimed"');
const linked = `${bridge}\n[The desk](/about/).\n`;

/** A large site that was checked, with a mark on each message that was kept. */
function checkedSite(): OstrevikSite {
  const archive = Array.from({ length: 600 }, (_, day) => [
    `content/briefs/day-${day}.mdx`,
    bridge.replace('shut\n', `shut on day ${day}\n`),
  ]);
  const site = ostrevikSite({ ...Object.fromEntries(archive), 'content/briefs/claimed.mdx': claimed, 'content/briefs/linked.mdx': linked });
  expect(messages(site)).toEqual([doubt, nowhere]);
  site.write(kept, site.read(kept).replaceAll('"message":"', '"message":"Kept: '));
  return site;
}

const doubt = expect.stringMatching(/^“claimed”/);
const nowhere = expect.stringMatching(/^This site has no/);
const keptOnes = [expect.stringMatching(/^Kept: “claimed”/), expect.stringMatching(/^Kept: This site has no/)];

const messages = (site: OstrevikSite) => site.problems().map(({ message }) => message);

describe('the report of a brief is kept', () => {
  test('until its text changes', () => {
    const site = checkedSite();
    expect(messages(site)).toEqual(keptOnes);
    site.edit('content/briefs/claimed.mdx', 'Two piers', 'Three piers');
    expect(messages(site)).toEqual([doubt, keptOnes[1]]);
    expect(messages(site)).toEqual([doubt, keptOnes[1]]);
  });

  test('until a speaker changes, or a page comes that it asked for', () => {
    const site = checkedSite();
    site.write('content/pages/about.mdx', '---\ntitle: About the desk\n---\n\nWho we are.\n');
    expect(messages(site)).toEqual([keptOnes[0]]);
    site.edit('content/speakers/tomas-reyk.yaml', 'Reyk', 'Reyk-Holm');
    expect(messages(site)).toEqual([doubt]);
    site.remove('content/briefs/claimed.mdx');
    expect(messages(site)).toEqual([]);
  });

  test('until the options change', () => {
    const site = checkedSite();
    site.edit('astro.config.mjs', "title: 'The Ostrevik Courier'", "title: 'The Ostrevik Courier', rules: { 'cue-is-neutral': 'off' }");
    expect(messages(site)).toEqual([nowhere]);
  });

  test('not where it can’t be read', () => {
    const site = checkedSite();
    site.write(kept, site.read(kept).slice(0, -20));
    expect(messages(site)).toEqual([doubt, nowhere]);
    site.write(kept, `another version${site.read(kept).slice(site.read(kept).indexOf('\n')).replaceAll('“claimed”', 'Kept')}`);
    expect(messages(site)).toEqual([doubt, nowhere]);
  });

  test('not in CI, where a contributor could have written it', () => {
    const { root } = checkedSite();
    const { stdout } = spawnSync(process.execPath, [program, 'check'], {
      cwd: root,
      env: { ...environment, CI: 'true' },
      encoding: 'utf8',
    });
    expect(stdout).toContain('casts doubt');
    expect(stdout).not.toContain('Kept');
  });

  test('not of a small site', () => {
    const site = ostrevikSite();
    site.problems();
    expect(existsSync(join(site.root, '.brevier'))).toBe(false);
  });

  test('nor where the site has a schema of its own', () => {
    const site = checkedSite();
    site.write(
      'src/content.config.ts',
      `import { defineCollection } from 'astro:content';
import { briefSchema, briefsLoader, site } from 'brevier/content';
export const collections = { briefs: defineCollection({ loader: briefsLoader(site, { schema: briefSchema.extend({}) }) }) };
`,
    );
    expect(messages(site)).toEqual([doubt, nowhere]);
  });
});
