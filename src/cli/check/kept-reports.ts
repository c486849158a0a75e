import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { digest } from '../../files/digest.ts';
import { ownDigest } from '../../files/own-digest.ts';
import { Answers } from '../../files/questions.ts';
import { writeWhole } from '../../files/write-whole.ts';
import { type Desk, type FileReport, factsOf, withOneCopy } from './check-file.ts';

/**
 * The reports of the check before, a line each below a line that says what all of them depend on. They lie in `.brevier/`, which may be
 * deleted at any time.
 */
const fileIn = (root: string) => `${root}.brevier/check.jsonl`;

const keyOf = ({ options, references }: Desk) =>
  digest(ownDigest(), process.version, JSON.stringify([options, references.snapshots.size > 0]));

/** The reports that still hold, of some files: the text of each is the same, and so is all that was asked of the site. None where they can't be read. */
export function readKept(files: readonly string[], desk: Desk): FileReport[] {
  const [key, ...lines] = existsSync(fileIn(desk.root)) ? readFileSync(fileIn(desk.root), 'utf8').split('\n') : [];
  if (key !== keyOf(desk)) return [];
  const wanted = new Set(files);
  const answers = new Answers(factsOf(desk));
  try {
    return lines.map((line) => withOneCopy(JSON.parse(line) as FileReport)).filter(holds);
  } catch {
    return [];
  }

  function holds({ file, basis }: FileReport): boolean {
    if (!wanted.has(file) || digest(readFileSync(desk.root + file, 'utf8')) !== basis.text) return false;
    return answers.digest(basis.questions) === basis.answers;
  }
}

/** Keeps reports for the next check, in the place of those before. Where that can't be, the next check reads everything. */
export function keep(reports: readonly FileReport[], desk: Desk): void {
  const file = fileIn(desk.root);
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeWhole(file, lines());
  } catch {}

  function* lines(): Generator<string> {
    yield keyOf(desk);
    for (const report of reports) yield `\n${JSON.stringify(report)}`;
  }
}
