import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const folder = 'src/theme/styles/';
const lines = readdirSync(folder).flatMap((file) =>
  readFileSync(folder + file, 'utf8')
    .replace(/\/\*.*?\*\//gs, '')
    .split('\n')
    .map((line) => `${file}: ${line.trim()}`),
);

/** Four values in a row are top, right, bottom, left. */
const sided =
  /(?:^|[\s-])(?:left|right)\b|: (?:margin|padding|inset|border-width|border-radius): [^;\s]+ ([^;\s]+) [^;\s]+ (?!\1;)[^;\s]+;/;

test('styles name no side of the page: what is left in one language is right in another', () => {
  expect(lines.length).toBeGreaterThan(500);
  expect(lines.filter((line) => sided.test(line))).toEqual([]);
});

test('letters are spaced by the script: letters of Arabic join', () => {
  expect(lines.filter((line) => /letter-spacing: (?!calc\(var\(--tracking\) \*)/.test(line))).toEqual([]);
});
