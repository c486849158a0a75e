import { cases, type Series } from './cases.ts';
import type { Measurement } from './measure.ts';

/** The figures as a table in Markdown: a row for each size and case; medians, and the least and most where there are several runs. */
export function table(series: readonly Series[]): string {
  const rows = [...new Set(series.map(({ size }) => size))].flatMap((size) => cases.map((one) => row(size, one, series)));
  const columns = header.map((name, at) => Math.max(name.length, ...rows.map((cells) => cells[at]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, at) => (at < 2 ? cell.padEnd(columns[at] ?? 0) : cell.padStart(columns[at] ?? 0))).join(' | ')} |`;
  return [line(header), line(columns.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}

const header = ['Briefs', 'Case', 'Brevier s', 'CPU s', 'Memory MB', 'Hugo + Pagefind s', 'CPU s', 'Memory MB', 'Ratio'];

function row(size: number, one: Series['case'], series: readonly Series[]): string[] {
  const find = (name: Series['generator'], of: Series['case']) =>
    series.find((found) => found.size === size && found.case === of && found.generator === name)?.runs;
  const ours = find('brevier', one);
  // Hugo builds everything always: what an edit costs it, no edit costs too.
  const theirs = find('hugo', one) ?? find('hugo', one === 'cards' ? 'cold' : 'edited');
  const ratio = ours && theirs ? (median(ours.map(seconds)) / median(theirs.map(seconds))).toFixed(2) : '–';
  return [size.toLocaleString('en'), words[one], ...cells(ours), ...cells(theirs), ratio];
}

const words: Record<Series['case'], string> = {
  cards: 'cold, with cards',
  cold: 'cold',
  unchanged: 'nothing changed',
  edited: 'one brief edited',
};

const cells = (runs: readonly Measurement[] | undefined) => [
  spread(runs?.map(seconds), 1),
  spread(
    runs?.map(({ cpuSeconds }) => cpuSeconds),
    1,
  ),
  spread(
    runs?.map(({ peakMegabytes }) => peakMegabytes),
    0,
  ),
];

const seconds = (measured: Measurement) => measured.seconds;

function spread(values: readonly (number | undefined)[] | undefined, digits: number): string {
  const known = (values ?? []).filter((value) => value !== undefined);
  if (known.length === 0) return '–';
  const range = known.length > 1 ? ` (${Math.min(...known).toFixed(digits)}–${Math.max(...known).toFixed(digits)})` : '';
  return median(known).toFixed(digits) + range;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2;
}
