import { existsSync } from 'node:fs';
import { mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserServer, chromium } from 'playwright-core';

/**
 * Starts the browser that a machine has: BREVIER_CHROME, an installed Chrome or Chromium, or else the one in the package
 * `@sparticuz/chromium` (Linux x64), which `BREVIER_CHROME=package` asks for. Tests connect to it: `chromium.connect(endpoint)`.
 */
export async function startBrowser(): Promise<BrowserServer> {
  const { BREVIER_CHROME: asked } = process.env;
  const executablePath = asked && asked !== 'package' ? asked : asked ? undefined : installed.find((path) => existsSync(path));
  if (executablePath) return chromium.launchServer({ executablePath, args });
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error('No Chrome was found. Install one, or set BREVIER_CHROME to the path of its executable.');
  return fromPackage();
}

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** Pictures of text are alike on all machines; root, as in containers, has no sandbox; /dev/shm is small there. */
const args = ['--font-render-hinting=none', '--disable-dev-shm-usage', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])];

/** The package brings the browser and the system libraries and fonts that a bare machine lacks, all packed. */
async function fromPackage(): Promise<BrowserServer> {
  const folder = join(tmpdir(), `brevier-chromium-${process.getuid?.() ?? 0}`);
  if (!existsSync(folder)) await unpack(folder);
  const libraries = join(folder, 'al2023/lib');
  return chromium.launchServer({
    executablePath: join(folder, 'chromium'),
    args: [...args, '--disable-setuid-sandbox', '--no-sandbox', '--disable-gpu'],
    env: {
      ...(process.env as Record<string, string>),
      LD_LIBRARY_PATH: libraries,
      ...(existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_PATH: join(folder, 'fonts') }),
    },
  });
}

/** Beside its place first: a folder that is there is whole, also when two processes come at the same time. */
async function unpack(folder: string): Promise<void> {
  const { inflate } = await import('@sparticuz/chromium');
  const bin = join(import.meta.dirname, '../node_modules/@sparticuz/chromium/bin');
  const beside = await mkdtemp(`${folder}-`);
  const tmp = tmpdir();
  // The package unpacks into the temporary folder, under names that others may have taken.
  Object.assign(process.env, { TMPDIR: beside });
  try {
    await Promise.all(['chromium.br', 'fonts.tar.br', 'al2023.tar.br'].map((name) => inflate(join(bin, name))));
  } finally {
    Object.assign(process.env, { TMPDIR: tmp });
  }
  await rename(beside, folder).catch((error: unknown) => {
    if (!existsSync(folder)) throw error;
  });
  await rm(beside, { recursive: true, force: true });
}
