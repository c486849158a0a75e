import { existsSync, readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import type { Edit } from '../../model/problem.ts';
import { LineIndex } from '../../parse/line-index.ts';

/** The files that problems are about: their texts, and what they are called. */
export class Sources {
  readonly #root: string;
  readonly #texts = new Map<string, string>();
  readonly #indexes = new Map<string, LineIndex>();

  /** @param root the folder of the site, with a slash at its end */
  constructor(root: string) {
    this.#root = root;
  }

  /** Without a BOM; empty where there is no such file. */
  text(file: string): string {
    const known = this.#texts.get(file);
    if (known !== undefined) return known;
    const text = existsSync(this.#root + file) ? readFileSync(this.#root + file, 'utf8').replace(/^\uFEFF/, '') : '';
    this.#texts.set(file, text);
    return text;
  }

  #index(file: string): LineIndex {
    const index = this.#indexes.get(file) ?? new LineIndex(this.text(file));
    this.#indexes.set(file, index);
    return index;
  }

  /** A line without its end, from 1. */
  line(file: string, number: number): string {
    const text = this.text(file);
    const start = this.#index(file).offset(number, 1);
    return /[^\r\n]*/y.exec(text.slice(start))?.[0] ?? '';
  }

  /** Where an edit of a file stands. */
  locate(file: string, { range }: Edit): ReturnType<LineIndex['locate']> {
    return this.#index(file).locate(range);
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
}
