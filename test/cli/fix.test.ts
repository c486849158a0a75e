import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { edited } from '../../src/cli/check/fix.ts';
import { bridge, ostrevikSite } from './ostrevik-site.ts';

const file = 'content/briefs/bridge.mdx';
const timeline =
  '\n<Timeline>\n  <Event date="2024-03-11" source="courier">Shut.</Event>\n  <Event date="2024-03-10" source="courier">The storm.</Event>\n</Timeline>\n';
const inOrder =
  '\n<Timeline>\n  <Event date="2024-03-10" source="courier">The storm.</Event>\n  <Event date="2024-03-11" source="courier">Shut.</Event>\n</Timeline>\n';

describe('brevier check --fix', () => {
  test('sets right what has one right answer, and tells what is left', () => {
    const site = ostrevikSite({ [file]: bridge + timeline });
    expect(site.problems().map(({ rule }) => rule)).toEqual(['event-is-in-order']);
    const { status, out } = site.brevier('check', '--fix');
    expect({ status, out }).toEqual({ status: 0, out: 'Nothing is wrong in 1 brief.\n' });
    expect(site.read(file)).toBe(bridge + inOrder);
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
