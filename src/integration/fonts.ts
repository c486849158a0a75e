import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import type { AstroConfig } from 'astro';
import { fontProviders } from 'astro/config';

const require = createRequire(import.meta.url);

/** The scripts that the fonts cover, by the ranges that Fontsource gives for its files. */
const ranges = {
  latin:
    'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
  'latin-ext':
    'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF',
  cyrillic: 'U+0301,U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116',
  greek: 'U+0370-0377,U+037A-037F,U+0384-038A,U+038C,U+038E-03A1,U+03A3-03FF',
} as const;

type Style = 'normal' | 'italic';
type Family = NonNullable<AstroConfig['fonts']>[number];

/** A serif with optical sizes for what is said and read, a sans for how we know. Served by the site itself. */
export const fonts: [Family, ...Family[]] = [
  family('Source Serif 4', '--font-serif', 'source-serif-4', ['normal', 'italic'], ['Georgia', 'Times New Roman', 'serif']),
  family('Source Sans 3', '--font-sans', 'source-sans-3', ['normal'], ['system-ui', 'Arial', 'sans-serif']),
];

function family(name: string, cssVariable: `--${string}`, pack: string, styles: Style[], fallbacks: string[]): Family {
  const variants = styles.flatMap((style) =>
    Object.entries(ranges).map(([script, unicodeRange]) => ({
      src: [
        pathToFileURL(
          require.resolve(`@fontsource-variable/${pack}/files/${pack}-${script}-${axisOf(pack, script, style)}-${style}.woff2`),
        ),
      ],
      weight: '200 900',
      style,
      unicodeRange: unicodeRange.split(','),
      display: 'swap',
    })),
  );
  return { provider: fontProviders.local(), name, cssVariable, fallbacks, options: { variants } } as unknown as Family;
}

/** Optical sizes make headlines; they double a file, so only the one that nearly every page needs has them. */
function axisOf(pack: string, script: string, style: Style): string {
  return pack === 'source-serif-4' && script === 'latin' && style === 'normal' ? 'opsz' : 'wght';
}
