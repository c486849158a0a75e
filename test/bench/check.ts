import { spawn } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brevierSite } from './brevier-site.ts';
import { corpus as corpusOf } from './corpus.ts';
import { type Measurement, measure } from './measure.ts';

const program = fileURLToPath(new URL('../../src/cli/brevier.mjs', import.meta.url));
const edits = 10;

/** What the check of a corpus of one size took. */
export interface Checked {
  size: number;
  /** Whole checks, each in a process of its own: where nothing is kept of a check before, and right after one. */
  first: Measurement[];
  again: Measurement[];
  /** From the writing of one brief until `--watch` had told of it, in ms. */
  edits: number[];
}

export async function measureCheck(folder: string, size: number, runs: number, progress: (text: string) => void): Promise<Checked> {
  const corpus = corpusOf(size);
  const root = join(folder, `check-${size}`);
  await mkdir(root, { recursive: true });
  const site = await brevierSite(root, corpus);
  const checked: Checked = { size, first: [], again: [], edits: [] };
  for (let run = 1; run <= runs; run++) {
    progress(`${size} briefs, check ${run} of ${runs}`);
    const command = { program: process.execPath, args: [program, 'check', '--root', root], cwd: root };
    await rm(join(root, '.brevier'), { recursive: true, force: true });
    checked.first.push(await measure([command], join(folder, `check-${size}-${run}.log`)));
    checked.again.push(await measure([command], join(folder, `check-again-${size}-${run}.log`)));
  }
  progress(`${size} briefs, --watch`);
  const brief = corpus.briefs[Math.floor(size / 2)];
  if (brief) checked.edits = await measureWatch(root, site.fileOf(brief));
  return checked;
}

/** Plants a mistake in a brief and takes it out again, while the check watches. */
async function measureWatch(root: string, file: string): Promise<number[]> {
  const sound = await readFile(file, 'utf8');
  const broken = sound.replace('speaker="', 'speaker="no-');
  const child = spawn(process.execPath, [program, 'check', '--watch', '--root', root], { stdio: ['ignore', 'pipe', 'inherit'] });
  let told = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    told += text;
  });
  const until = async (words: string) => {
    while (!told.includes(words)) await new Promise((resolve) => setTimeout(resolve, 1));
  };
  const times: number[] = [];
  await until(' brief');
  for (let edit = 0; edit < edits; edit++) {
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    told = '';
    const start = performance.now();
    await writeFile(file, edit % 2 === 0 ? broken : sound);
    await until(edit % 2 === 0 ? 'is not declared' : ' brief');
    times.push(performance.now() - start);
  }
  child.kill('SIGINT');
  return times;
}

/** The figures as a table in Markdown: medians, and the least and most where there are several. */
export function checkTable(checked: readonly Checked[]): string {
  const rows = checked.map(({ size, first, again, edits }) => [
    size.toLocaleString('en'),
    ...[first, again].map((runs) => spread(valuesOf(runs, 'seconds'), 1)),
    spread(valuesOf(first, 'cpuSeconds'), 1),
    spread(valuesOf([...first, ...again], 'peakMegabytes'), 0),
    spread(edits, 0),
  ]);
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const header = ['Briefs', 'First check s', 'Next s', 'First CPU s', 'Memory MB', 'One edit, watched, ms'];
  return [line(header), line(header.map(() => '---:')), ...rows.map(line)].join('\n');
}

const valuesOf = (runs: readonly Measurement[], name: keyof Measurement) => runs.flatMap((run) => run[name] ?? []);

function spread(values: readonly number[], digits: number): string {
  const sorted = [...values].sort((a, b) => a - b);
  const [least, most, middle] = [sorted[0], sorted.at(-1), sorted[Math.floor(sorted.length / 2)]];
  if (least === undefined || most === undefined || middle === undefined) return '–';
  return sorted.length === 1 ? middle.toFixed(digits) : `${middle.toFixed(digits)} (${least.toFixed(digits)}–${most.toFixed(digits)})`;
}
