import { readFileSync } from 'node:fs';
import { baselineOf, beyondBaseline } from '../../check/baseline.ts';
import { readBaseline } from '../../files/baseline.ts';
import { type Edit, isError, type Problem } from '../../model/problem.ts';
import { fileChecker } from './check-file.ts';
import type { SiteCheck } from './site-check.ts';

/** A file with all that has one right answer set right. */
export interface FixedFile {
  file: string;
  before: string;
  after: string;
}

/** One answer may bring up the next question, as many times as a brief has statements; none that goes on longer would come to an end. */
const rounds = 200;

/**
 * The files that fixes change, none of them written yet.
 * @param problems those that are told: what the baseline holds back stays as it is
 */
export function fixedFiles(problems: readonly Problem[], { desk, schema, reports }: SiteCheck): FixedFile[] {
  const check = fileChecker(desk, schema);
  const baseline = baselineOf(readBaseline(desk.content));
  const toMend = Map.groupBy(problems, ({ file }) => file);
  return [...toMend].flatMap(([file, first]) => {
    if (!first.some(({ fix }) => fix)) return [];
    const before = readFileSync(desk.root + file, 'utf8');
    // What couldn't be read would be lost.
    if (before.includes('\uFFFD')) return [];
    let [after, found] = [before, first as readonly Problem[]];
    for (let round = 0; round < rounds && found.some(({ fix }) => fix); round++) {
      const next = edited(
        after,
        found.flatMap(({ fix }) => (fix ? [fix] : [])),
      );
      // Of a file that is neither brief nor page, no more is known than at first.
      const left = reports.has(file) ? beyondBaseline(check(file, next).problems, baseline).problems : [];
      // What breaks something else is no right answer.
      if (left.filter(isError).length > found.filter(isError).length) break;
      [after, found] = [next, left];
    }
    return after === before ? [] : [{ file, before, after }];
  });
}

/**
 * A text with edits made. Of fixes that touch each other, the first is made: the others may come again. Ends of lines stay those of the
 * file, and a BOM, which no offset counts, stays where it is.
 */
export function edited(source: string, fixes: readonly (readonly Edit[])[]): string {
  const bom = source.startsWith('\uFEFF') ? '\uFEFF' : '';
  const text = source.slice(bom.length);
  const end = /\r\n/.test(text) ? '\r\n' : '\n';
  const made: Edit[] = [];
  for (const fix of fixes) {
    const touches = fix.some(({ range }) => made.some((other) => range.start <= other.range.end && other.range.start <= range.end));
    if (!touches) made.push(...fix);
  }
  let [result, at] = ['', 0];
  for (const { range, text: words } of made.sort((a, b) => a.range.start - b.range.start)) {
    result += text.slice(at, range.start) + words.replace(/\r\n|\n/g, end);
    at = range.end;
  }
  return bom + result + text.slice(at);
}
