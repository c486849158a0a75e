import type { Brief } from '../model/brief.ts';
import type { Declared } from '../model/entities.ts';
import { id } from '../model/fields.ts';
import type { Finding, Severity } from '../model/problem.ts';

/** What a rule is about; the guide tells rules in this order. */
export const subjects = ['format', 'references', 'attribution', 'verbatim', 'time', 'publication', 'reading', 'safety'] as const;
export type Subject = (typeof subjects)[number];

/** A rule of the check. It is a document too: its examples are its tests, and its page in the guide. */
export interface Rule {
  /** States the healthy state (`source-is-declared`), and never changes. */
  id: string;
  about: Subject;
  /** What the rule asks for, in one sentence. */
  norm: string;
  /** Why, where the norm doesn't say it by itself. */
  reason?: string;
  /** What to do about a problem, in general. */
  remedy: string;
  /** Of its findings, unless they say otherwise or a site changes it. */
  severity: Severity;
  /** The build can't do without it: it can neither be switched off nor excused. */
  firm?: true;
  /** Off, unless a site gives it a severity. */
  onlyIfAsked?: true;
  /** What shows it, where the text of one file doesn't: the site as a whole, or the lock. */
  shownBy?: 'site' | 'lock';
  /** Where the norm comes from, if from outside. */
  sources?: { title: string; url: string }[];
  examples: readonly Example[];
  /** What is wrong in a brief. Absent where reading the text finds it, or where only the whole site shows it. */
  find?(brief: Brief, site: SiteFacts): RuleFinding[];
}

export type RuleFinding = Omit<Finding, 'rule'>;

/** A text that a rule finds something in, or nothing. */
export interface Example {
  /** What it shows: "a day of the week that the date does not have". */
  title: string;
  /**
   * The body of a brief, or the whole of a file where it begins with `---` or has another name. What the rule points at stands between ⟦
   * and ⟧; a text without them is sound.
   */
  text: string;
  /** Fields of the frontmatter besides those that every example has, or in their place, by name: `{ date: 'date: 2024-03-12' }`. */
  fields?: Record<string, string | null>;
  /** The name of the file; that of a brief where absent. */
  file?: string;
  /** Other files of the site, by path below its root. */
  files?: Record<string, string>;
  /** The text as `--fix` leaves it. */
  fixed?: string;
}

/** What a brief is checked against. */
export interface SiteFacts extends Declared {
  /** The text of a snapshot; `undefined` where there is none. */
  snapshotText(file: string): string | undefined;
  /** Whether the site keeps snapshots at all. */
  keepsSnapshots: boolean;
  /** The language of briefs that name none. */
  lang: string;
  /** Whether a moment has come when the check is made, in ms since 1970 UTC. */
  hasCome(moment: number): boolean;
  /**
   * What a link may lead to: paths from the site's root, pages with a slash at the end, `/archive/*` for whatever is below; `undefined`
   * where that is not known.
   */
  addresses?: ReadonlySet<string>;
}

/** What is no id is told already; to say that it isn't declared would lead astray. */
export const isId = (text: string) => id.safeParse(text).success;

/** The keys under `sources`, also of a frontmatter that isn't valid as a whole. */
export function sourceKeys({ data }: Pick<Brief, 'data'>): string[] {
  const sources = data?.sources;
  return sources !== null && typeof sources === 'object' && !Array.isArray(sources) ? Object.keys(sources) : [];
}

/** The text at a path of the frontmatter, valid or not. */
export function textAt({ data }: Pick<Brief, 'data'>, path: readonly string[]): string | undefined {
  let at: unknown = data;
  for (const key of path)
    at = at !== null && typeof at === 'object' && Object.hasOwn(at, key) ? (at as Record<string, unknown>)[key] : undefined;
  return typeof at === 'string' ? at : undefined;
}
