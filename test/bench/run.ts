/**
 * `npm run bench -- [--sizes 500,5000] [--runs 1] [--json FILE] [FOLDER]`: builds generated sites cold, with social cards and without,
 * with nothing changed and with one brief edited, and beside them the same corpus with Hugo and Pagefind where `hugo` is installed. The
 * figures of one machine at one moment say little; their ratios say more. With `--check`, times `brevier check` of the same corpus instead.
 */
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { runCases, type Series } from './cases.ts';
import { type Checked, checkTable, measureCheck } from './check.ts';
import { versions } from './generators.ts';
import { deleteBefore } from './site.ts';
import { table } from './table.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sizes: { type: 'string', default: '500,5000' },
    runs: { type: 'string', default: '1' },
    json: { type: 'string' },
    check: { type: 'boolean', default: false },
  },
});
const sizes = values.sizes.split(',').map((size) => count(size, '--sizes'));
const runs = count(values.runs, '--runs');
const folder = positionals[0] ? resolve(positionals[0]) : await freshFolder();
await mkdir(folder, { recursive: true });

const series: Series[] = [];
const checked: Checked[] = [];
for (const size of sizes) {
  if (values.check) checked.push(await measureCheck(folder, size, runs, progress));
  else series.push(...(await runCases(folder, size, runs, progress)));
}
await deleteBefore(folder);
progress('');

const machine = { cpu: cpus()[0]?.model ?? 'unknown', cpus: cpus().length, platform: `${process.platform} ${process.arch}` };
const json = values.json ? resolve(values.json) : join(folder, 'bench.json');
await writeFile(json, `${JSON.stringify({ versions: versions(), machine, ...(values.check ? { checked } : { series }) }, null, 2)}\n`);
console.log(values.check ? checkTable(checked) : table(series));
console.log(
  `\n${Object.entries(versions())
    .map(([name, version]) => `${name} ${version}`)
    .join(', ')}; ${machine.cpus} × ${machine.cpu}`,
);
if (!values.check && !versions().hugo) console.log('Hugo is not on the PATH, so there is nothing to compare with.');
if (process.platform !== 'linux') console.log('CPU time and memory are left out: they are read from /proc, which Linux alone has.');
console.log(`Figures: ${json}`);

/** Below the repository, so that the sites find the package by its name. */
async function freshFolder(): Promise<string> {
  const parent = fileURLToPath(new URL('../../.brevier/bench/', import.meta.url));
  await mkdir(parent, { recursive: true });
  return mkdtemp(parent);
}

function count(text: string, option: string): number {
  const number = Number(text);
  if (Number.isInteger(number) && number > 0) return number;
  console.error(`${option} takes whole numbers, such as ${option} ${option === '--sizes' ? '500,5000' : '3'}; not "${text}".`);
  process.exit(2);
}

/** On one line that the next text replaces; nothing where nobody watches. */
function progress(text: string): void {
  if (process.stderr.isTTY && !process.env.CI) process.stderr.write(`\r\x1b[2K${text}`);
}
