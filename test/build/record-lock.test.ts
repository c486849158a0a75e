import { execFileSync } from 'node:child_process';
import { beforeAll, expect, it } from 'vitest';
import { fixtureSite, type Outcome, type Site } from '../sites.ts';

const lock = 'content/record.lock.json';
const brief = 'content/briefs/bell-falls-silent.mdx';

let site: Site;

const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=Paper desk', '-c', 'user.email=desk@pellowick.example', ...args], { cwd: site.root });
const commit = () => {
  git('add', 'content');
  git('commit', '--quiet', '--no-verify', '--no-gpg-sign', '--message', 'What is published');
};

/** On a desk, where the lock may be written; `CI` is set elsewhere. */
const build = (environment = { CI: '' }) => site.build(environment);
const warnings = ({ output }: Outcome) =>
  [...output.matchAll(/^(content\/\S+:\d+:\d+)\n {2}(.*\(published-statement-is-kept\))$/gm)].map(
    ([, place, words]) => `${place} ${words}`,
  );
const cues = async () =>
  (JSON.parse(await site.read(lock)) as { brief: string; cue?: string }[]).flatMap(({ brief, cue }) =>
    brief === 'bell-falls-silent' ? [cue] : [],
  );

beforeAll(async () => {
  site = await fixtureSite('record-lock');
  git('init', '--quiet');
});

/** Each step begins where the last has ended. */
it('a first build writes the lock, without drafts', async () => {
  const { status, output } = await build();
  expect(status).toBe(0);
  expect(output).toContain(`${lock} holds what is published now: commit it.`);
  expect(await cues()).toEqual(['promised', 'thanked']);
  expect(await site.read(lock)).not.toContain('unfinished-inquiry');
});

it('an edit before the first commit is nobody’s business', async () => {
  await site.edit(brief, 'cue="promised"', 'cue="announced"');
  expect(warnings(await build())).toEqual([]);
  expect(await cues()).toEqual(['announced', 'thanked']);
});

it('after the commit a change is told by name and place, and stays told', async () => {
  commit();
  const committed = await site.read(lock);
  await site.edit(brief, 'cue="announced"', 'cue="threatened"');
  for (let times = 0; times < 2; times++) {
    const outcome = await build();
    expect(warnings(outcome)).toEqual([
      `${brief}:24:1 A published statement has changed: cue: announced → threatened. Add a correction under "corrections" in the frontmatter, or restore it.  (published-statement-is-kept)`,
    ]);
    expect(outcome.status).toBe(0);
    expect(await site.read(lock)).toBe(committed);
  }
});

it('a build in CI compares, says that the lock is behind, and leaves it alone', async () => {
  const committed = await site.read(lock);
  await site.edit(brief, 'See [the', '<Attribution speaker="town-council" source="wire-0401">It is quieter.</Attribution>\n\nSee [the');
  const outcome = await build({ CI: 'true' });
  expect(warnings(outcome)).toHaveLength(1);
  expect(outcome.output).toContain(`${lock} is behind what is published`);
  expect(await site.read(lock)).toBe(committed);
});

it('a correction covers the change, and the lock is brought up to date', async () => {
  await site.edit(brief, 'the hour as eleven. }', 'the hour as eleven. }\n  - { date: 2025-04-05, text: She threatened it. }');
  expect(warnings(await build())).toEqual([]);
  expect(await cues()).toEqual(['threatened', undefined, 'thanked']);
  expect(await site.page('corrections')).toMatch(/She threatened it\.[\s\S]*the hour as eleven\./);
});

it('a correction that was committed can’t be taken back unseen', async () => {
  commit();
  await site.edit(brief, '\n  - { date: 2025-04-05, text: She threatened it. }', '');
  const { output } = await build();
  expect(output).toMatch(/bell-falls-silent\.mdx:\d+:\d+\n {2}A published correction was taken out\. .*\(published-correction-is-kept\)/);
  await site.edit(brief, 'the hour as eleven. }', 'the hour as eleven. }\n  - { date: 2025-04-05, text: She threatened it. }');
  expect((await build()).output).not.toContain('published-correction-is-kept');
});

it('conflict marks in the lock and a second file for one id end the build, and nothing is lost', async () => {
  const whole = await site.read(lock);
  const [open, first, ...rest] = whole.split('\n') as [string, string, ...string[]];
  const conflict = [open, '<<<<<<< HEAD', first, '=======', first.replace('threatened', 'warned'), '>>>>>>> night-desk', ...rest].join(
    '\n',
  );
  await site.write(lock, conflict);
  await site.write('content/speakers/Odile-Farrow.yaml', 'name: Odile Farrow\nkind: person\n');
  const before = await site.built();
  const { status, output } = await build();
  expect(status).toBe(1);
  expect(output).toContain(`${lock}:2:1\n  Two versions of the lock were not joined: one has line 3, the other line 5.`);
  expect(output).toContain(
    'content/speakers/Odile-Farrow.yaml:1:1\n  The speaker "odile-farrow" has a file already: content/speakers/odile-farrow.yaml.',
  );
  expect(await site.read(lock)).toBe(conflict);
  expect(await site.built()).toEqual(before);
});
