import type { Brief } from '../../model/brief.ts';
import type { Source } from '../../model/frontmatter.ts';
import { isSameLanguage } from '../../model/same-language.ts';
import type { SiteFacts } from '../rule.ts';
import { isText } from './is-text.ts';
import { normalized } from './normalized.ts';

/** The snapshots of a brief's sources, each read, and normalized, when it is first asked for. */
export class Snapshots {
  /** Of the sources that have one. */
  readonly keys: string[];
  readonly #sources: Record<string, Source>;
  readonly #read: (file: string) => string | undefined;
  readonly #normalized: (file: string) => string | undefined;

  constructor({ frontmatter }: Brief, { snapshotText }: SiteFacts) {
    this.#sources = frontmatter?.sources ?? {};
    this.keys = Object.keys(this.#sources).filter((key) => this.#sources[key]?.snapshot !== undefined);
    this.#read = once((file) => {
      const text = snapshotText(file);
      return text !== undefined && isText(text) ? text : undefined;
    });
    this.#normalized = once((file) => {
      const text = this.#read(file);
      return text === undefined ? undefined : normalized(text);
    });
  }

  /** `undefined` where a source has none, or one that is no text. */
  asWritten(key: string): string | undefined {
    const file = this.#source(key)?.snapshot;
    return file === undefined ? undefined : this.#read(file);
  }

  /** The same, normalized. */
  text(key: string): string | undefined {
    const file = this.#source(key)?.snapshot;
    return file === undefined ? undefined : this.#normalized(file);
  }

  /** Whether a source is in a language, or one of its varieties; `undefined` where it doesn't say. */
  isIn(key: string, lang: string): boolean | undefined {
    const language = this.#source(key)?.lang;
    return language === undefined ? undefined : isSameLanguage(language, lang);
  }

  #source(key: string): Source | undefined {
    return Object.hasOwn(this.#sources, key) ? this.#sources[key] : undefined;
  }
}

function once(read: (file: string) => string | undefined): (file: string) => string | undefined {
  const known = new Map<string, string | undefined>();
  return (file) => {
    if (!known.has(file)) known.set(file, read(file));
    return known.get(file);
  };
}
