import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { scriptOf } from '../../language/script.ts';

/** A part of a font family with the characters that it has. */
export interface CardFont {
  name: string;
  style: string;
  data: Buffer;
  unicodeRange: [first: number, last: number][];
}

/** The fonts of the pages, which have Latin, Cyrillic and Greek. */
const ours = ['source-serif-4', 'source-sans-3'];

/** The fonts of other scripts (ISO 15924), each a package of Fontsource's variable ones under the Open Font License. */
const others: Record<string, string> = {
  Arab: 'noto-naskh-arabic',
  Hebr: 'noto-serif-hebrew',
  Armn: 'noto-serif-armenian',
  Beng: 'noto-serif-bengali',
  Deva: 'noto-serif-devanagari',
  Geor: 'noto-serif-georgian',
  Hans: 'noto-serif-sc',
  Hant: 'noto-serif-tc',
  Jpan: 'noto-serif-jp',
  Kore: 'noto-serif-kr',
  Taml: 'noto-serif-tamil',
  Thai: 'noto-serif-thai',
};

/** The package of Fontsource that has a script; `undefined` where we know of none. */
export const packageFor = (script: string): string | undefined => others[script] && `@fontsource-variable/${others[script]}`;

/** The scripts that cards can be drawn in: ours, and those whose fonts are installed, by Brevier or by the site. */
export function cardScripts(root: string): string[] {
  return ['Latn', 'Cyrl', 'Grek', ...Object.entries(others).flatMap(([script, pack]) => (folderOf(pack, root) ? [script] : []))];
}

/** The names of the fonts for a text in these languages, the most wanted first. */
export const fontsFor = (...langs: string[]): string[] => [...new Set([...ours, ...langs.flatMap((lang) => others[scriptOf(lang)] ?? [])])];

/** The files of a font: one for each set of characters and each style. None where its package isn't installed. */
export function fontFiles(pack: string, root: string): CardFont[] {
  const folder = folderOf(pack, root);
  if (!folder) return [];
  const { family, styles } = json<{ family: string; styles: string[] }>(`${folder}/metadata.json`);
  const axis = pack === 'source-serif-4' ? 'opsz' : 'wght';
  return Object.entries(json<Record<string, string>>(`${folder}/unicode.json`)).flatMap(([subset, range]) =>
    styles.map((style) => ({
      name: family,
      style,
      data: readFileSync(`${folder}/files/${pack}-${subset.replace(/[[\]]/g, '')}-${axis}-${style}.woff2`),
      unicodeRange: range.split(',').map(bounds),
    })),
  );
}

/** Numbers of `U+0100-02BA` or `U+2113`. */
function bounds(range: string): [number, number] {
  const [first = 0, last = first] = range
    .slice(2)
    .split('-')
    .map((number) => Number.parseInt(number, 16));
  return [first, last];
}

function folderOf(pack: string, root: string): string | undefined {
  for (const from of [import.meta.url, `${root}package.json`]) {
    try {
      return dirname(createRequire(from).resolve(`@fontsource-variable/${pack}/metadata.json`));
    } catch {
      // The next place may have it.
    }
  }
  return undefined;
}

const json = <T>(file: string) => JSON.parse(readFileSync(file, 'utf8')) as T;
