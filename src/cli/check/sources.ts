import { existsSync, readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import type { Edit } from '../../model/problem.ts';
import { LineIndex } from '../../parse/line-index.ts';

/** The files that problems are about: their texts, and what they are called. Problems come file by file, so one text is kept at a time. */
export class Sources {
  readonly #root: string;
  #open: { file: string; text: string; index: LineIndex } | undefined;

  /** @param root the folder of the site, with a slash at its end */
  constructor(root: string) {
    this.#root = root;
  }

  /** Without a BOM; empty where there is no such file. */
  text(file: string): string {
    return this.#opened(file).text;
  }

  /** A line without its end, from 1. */
  line(file: string, number: number): string {
    const { text, index } = this.#opened(file);
    const start = index.offset(number, 1);
    return /[^\r\n]*/y.exec(text.slice(start))?.[0] ?? '';
  }

  /** Where an edit of a file stands. */
  locate(file: string, { range }: Edit): ReturnType<LineIndex['locate']> {
    return this.#opened(file).index.locate(range);
  }

  /**
   * The path of a file from where the reader stands: the folder of the terminal, or that of the repository, which GitHub names in its
   * workflows.
   */
  path(file: string): string {
    const workspace = process.env.GITHUB_WORKSPACE;
    const from = workspace && `${this.#root}/`.startsWith(`${resolve(workspace).replaceAll('\\', '/')}/`) ? workspace : process.cwd();
    return relative(from, this.#root + file).replaceAll('\\', '/');
  }

  #opened(file: string): { text: string; index: LineIndex } {
    if (this.#open?.file === file) return this.#open;
    const text = existsSync(this.#root + file) ? readFileSync(this.#root + file, 'utf8').replace(/^\uFEFF/, '') : '';
    this.#open = { file, text, index: new LineIndex(text) };
    return this.#open;
  }
}
