import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { edited, fixedFiles } from '../../src/cli/check/fix.ts';
import { readSite } from '../../src/cli/check/site-check.ts';
import { bridge, ostrevikSite } from './ostrevik-site.ts';

const file = 'content/briefs/bridge.mdx';
const timeline =
  '\n<Timeline>\n  <Event date="2024-03-11" source="courier">Shut.</Event>\n  <Event date="2024-03-10" source="courier">The storm.</Event>\n</Timeline>\n';
const inOrder =
  '\n<Timeline>\n  <Event date="2024-03-10" source="courier">The storm.</Event>\n  <Event date="2024-03-11" source="courier">Shut.</Event>\n</Timeline>\n';

/** What has one right answer, and marks that are none of a quotation, or that nobody can tell apart. */
const slips = `---
title: The "Kettle" Bridge stays shut
description: The harbour board keeps the bridge closed.   # as "printed"
date: 2024-03-12
topics: [Kettle_Bridge]
sources:
    Courier: { outlet: "Ostrevik Courier", title: 'Bridge "shut"', published: 2024-03-11 }
---

{/* "The" log */}
A 6" pipe under \`"code"\`; the town calls it  "the old one".

Asked again, she said: "The bridge stays shut."

<Attribution speaker="Inga-Halvard" source='Courier' date="2024-03-11" venue="town hall">
"The bridge stays shut."
</Attribution>

<Attribution
  speaker="tomas_reyk" source="Courier" id="Two Piers" event="Storm-Night">Two piers are "broken".</Attribution>

<Attribution speaker="Tomas Reyk" source="courier" date="2024-03-11">Nobody crosses.</Attribution>

<Timeline>
  <Event date="2024-03-11" source="Courier">Shut.</Event>
  <Event date="2024-03-10" source="courier">The storm.</Event>
</Timeline>
`;
const mended = `---
title: The "Kettle" Bridge stays shut
description: The harbour board keeps the bridge closed.   # as "printed"
date: 2024-03-12
topics: [kettle-bridge]
sources:
    courier: { outlet: "ostrevik-courier", title: 'Bridge "shut"', published: 2024-03-11 }
---

{/* "The" log */}
A 6" pipe under \`"code"\`; the town calls it  "the old one".

Asked again, she said: “The bridge stays shut.”

<Attribution id="inga-halvard-4f0c04" speaker="inga-halvard" source='courier' date="2024-03-11" venue="town hall">
“The bridge stays shut.”
</Attribution>

<Attribution
  speaker="tomas-reyk" source="courier" id="two-piers" event="storm-night">Two piers are “broken”.</Attribution>

<Attribution id="tomas-reyk-bce662" speaker="tomas-reyk" source="courier" date="2024-03-11">Nobody crosses.</Attribution>

<Timeline>
  <Event date="2024-03-10" source="courier">The storm.</Event>
  <Event date="2024-03-11" source="courier">Shut.</Event>
</Timeline>
`;

describe('brevier check --fix', () => {
  test('sets right what has one right answer, and tells what is left', () => {
    const site = ostrevikSite({ [file]: bridge + timeline });
    expect(site.problems().map(({ rule }) => rule)).toEqual(['event-is-in-order']);
    const { status, out } = site.brevier('check', '--fix');
    expect({ status, out }).toEqual({ status: 0, out: 'Nothing is wrong in 1 brief.\n' });
    expect(site.read(file)).toBe(bridge + inOrder);
  });

  test('says which files it has mended, beside what the format has to say', () => {
    const site = ostrevikSite({ [file]: bridge + timeline });
    const { out, error } = site.brevier('check', '--fix', '--format', 'json');
    expect(JSON.parse(out)).toMatchObject({ problems: [] });
    expect(error).toBe(`Mended 1 file:\n  ${file}\n`);
    expect(site.brevier('check', '--fix').error).toBe('');
  });

  test('leaves alone what the baseline holds back', () => {
    const site = ostrevikSite({ [file]: bridge + timeline });
    site.brevier('check', '--update-baseline');
    site.write(file, `${bridge}\nThe "old" pier.\n${timeline}`);
    site.brevier('check', '--fix');
    expect(site.read(file)).toBe(`${bridge}\nThe “old” pier.\n${timeline}`);
  });

  test('takes no answer that breaks something else', async () => {
    const site = ostrevikSite({ 'astro.config.mjs': null, 'src/content.config.ts': null });
    const checked = await readSite(`${site.root}/`);
    const mendedWith = (text: string) => {
      const start = bridge.indexOf('inga-halvard');
      const fix = [{ range: { start, end: start + 'inga-halvard'.length }, text }];
      const problem = { rule: 'cue-is-neutral', severity: 'note' as const, file, message: '', help: '', fix };
      return fixedFiles([{ ...problem, line: 1, column: 1, endLine: 1, endColumn: 1 }], checked).map((fixed) => fixed.after);
    };
    expect(mendedWith('tomas-reyk')).toEqual([bridge.replace('inga-halvard', 'tomas-reyk')]);
    expect(mendedWith('nobody')).toEqual([]);
  });

  test('mends the key of a source in all its places', () => {
    const site = ostrevikSite({
      [file]: bridge.replaceAll('courier:', 'The Courier:').replaceAll('source="courier"', 'source="the courier"'),
    });
    expect(site.brevier('check', '--fix').status).toBe(0);
    expect(site.read(file)).toBe(bridge.replaceAll('courier:', 'the-courier:').replaceAll('source="courier"', 'source="the-courier"'));
  });

  test('mends marks, ids, the order of events and missing ids at once, and nothing else', () => {
    const asked =
      "import brevier from 'brevier';\nexport default { integrations: [brevier({ title: 'T', rules: { 'statement-has-an-id': 'note' } })] };\n";
    const site = ostrevikSite({ 'astro.config.mjs': asked, [file]: slips });
    site.brevier('check', '--fix');
    expect(site.read(file)).toBe(mended);
    expect(site.problems().map(({ rule }) => rule)).toEqual(['quotation-has-a-speaker', 'outlet-is-used']);
  });

  test('writes no ids of statements unless the site asks for them', () => {
    const site = ostrevikSite({ [file]: slips });
    site.brevier('check', '--fix');
    expect(site.read(file)).toBe(mended.replace(/ id="(?:inga|tomas)[^"]*"/g, ''));
  });

  test('is what a check offers where something has one right answer', () => {
    const site = ostrevikSite({ [file]: bridge + timeline });
    expect(site.brevier('check').out).toContain('1 warning in 1 file; 1 brief checked.\nbrevier check --fix mends 1 of them.\n');
  });

  test('keeps a BOM and the ends of lines', () => {
    const written = (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`;
    const site = ostrevikSite({ [file]: written(bridge + timeline) });
    site.brevier('check', '--fix');
    expect(site.read(file)).toBe(written(bridge + inOrder));
  });

  test('goes on while one answer brings up the next question: a brief that was typed with curly marks throughout', () => {
    const typed = (open: string, close: string) =>
      [1, 2, 3, 4]
        .map(
          (day) =>
            `\n<Attribution speaker=${open}inga-halvard${close} venue=${open}town hall, day ${day}${close} source="courier">Shut.</Attribution>\n`,
        )
        .join('');
    const site = ostrevikSite({ [file]: bridge + typed('“', '”') });
    site.brevier('check', '--fix');
    expect(site.read(file)).toBe(bridge + typed('"', '"'));
  });

  test('leaves a file alone that is no UTF-8: letters would be lost', () => {
    const site = ostrevikSite();
    const latin = Buffer.from(bridge + timeline.replace('storm', 'st\u00f8rm'), 'latin1');
    writeFileSync(join(site.root, file), latin);
    expect(site.brevier('check', '--fix').out).toContain('The file is not written in UTF-8');
    expect(readFileSync(join(site.root, file))).toEqual(latin);
  });

  test('writes nothing through a link that somebody has put beside the file', () => {
    const site = ostrevikSite({ [file]: bridge + timeline, 'diary.txt': 'Mine.' });
    symlinkSync(join(site.root, 'diary.txt'), join(site.root, `${file}.new`));
    site.brevier('check', '--fix');
    expect(site.read(file)).toBe(bridge + inOrder);
    expect(site.read('diary.txt')).toBe('Mine.');
  });

  test('leaves alone what is not named', () => {
    const site = ostrevikSite({ [file]: bridge + timeline, 'content/briefs/pier.mdx': bridge });
    site.brevier('check', '--fix', 'content/briefs/pier.mdx');
    expect(site.read(file)).toBe(bridge + timeline);
  });
});

test('of fixes that touch each other, the first is made', () => {
  const fix = (start: number, end: number, text: string) => [{ range: { start, end }, text }];
  expect(edited('one two three', [fix(0, 3, '1'), fix(2, 7, '?'), fix(8, 13, '3')])).toBe('1 two 3');
});
