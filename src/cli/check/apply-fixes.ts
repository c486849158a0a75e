import { styleText } from 'node:util';
import { confirm, isCancel } from '@clack/prompts';
import { createTwoFilesPatch } from 'diff';
import { count } from '../../check/report.ts';
import { writeWhole } from '../../files/write-whole.ts';
import { visible } from '../../model/visible.ts';
import type { FixedFile } from './fix.ts';

/**
 * Writes files that were set right. On a terminal the changes are shown first, and asked for.
 * @param root the folder of the site, with a slash at its end
 * @returns whether they were written
 */
export async function applyFixes(files: readonly FixedFile[], root: string, withoutAsking: boolean): Promise<boolean> {
  if (files.length === 0) return false;
  if (!withoutAsking && process.stdin.isTTY && process.stdout.isTTY) {
    process.stdout.write(files.map(diff).join('\n'));
    const answer = await confirm({ message: `Write ${files.length === 1 ? 'this change' : 'these changes'}?` });
    if (isCancel(answer) || !answer) return false;
  }
  for (const { file, after } of files) writeWhole(root + file, after);
  // Beside what a format has to say, which a program may read.
  process.stderr.write(`Mended ${count(files.length, 'file')}:\n${files.map(({ file }) => `  ${visible(file)}\n`).join('')}`);
  return true;
}

function diff({ file, before, after }: FixedFile): string {
  const lines = createTwoFilesPatch(file, file, before, after, undefined, undefined, { context: 1 }).split('\n').slice(1);
  return lines.map(coloured).join('\n');
}

function coloured(line: string): string {
  const colour = line.startsWith('+') ? 'green' : line.startsWith('-') ? 'red' : line.startsWith('@') ? 'cyan' : undefined;
  return colour ? styleText(colour, visible(line)) : visible(line);
}
