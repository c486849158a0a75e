import type { Root } from 'hast';
import type { Frontmatter } from './frontmatter.ts';
import type { FilePlace, Problem, Range } from './problem.ts';
import type { Verdict } from './verbatim.ts';

/** How much of an attribution's content is the speaker's own words: direct, mixed or indirect speech. */
export type Kind = 'quotation' | 'partial' | 'paraphrase';

/** The relation of speaker, cue and content (the attribution relation of PARC 3, Pareti 2016), and how we know. */
export interface Attribution {
  /** The end of its permanent link. */
  id: string;
  /** Its place in the brief, from 1. */
  number: number;
  /** On lines of its own, or inside a sentence. */
  form: 'callout' | 'inline';
  kind: Kind;
  /** Ids of speakers; empty where nobody is named. */
  speakers: string[];
  unnamed?: string;
  reason?: string;
  /** Keys of the brief's sources. */
  sources: string[];
  cue: string;
  /** The author wrote no cue: it is the plain one, in the words of the site. */
  cueIsPlain?: true;
  /** EDTF. */
  date?: string;
  venue?: string;
  /** The occasion, by a name that several briefs share. */
  event?: string;
  lang?: string;
  original?: string;
  /** The content as plain text. */
  text: string;
  /** What became of its words, or of their original, in the snapshots of its sources; absent for a paraphrase, and before they were looked up. */
  verbatim?: Verdict;
}

export interface TimelineEvent {
  id: string;
  /** EDTF. */
  date: string;
  sources: string[];
  text: string;
  /** The attribution that it was made from, by id. */
  attribution?: string;
}

export interface Timeline {
  title?: string;
  /** In order of date. */
  events: TimelineEvent[];
}

/** A brief as lists and other pages show it, without its body. */
export interface PublishedBrief extends Frontmatter {
  /** Path below content/briefs, without .mdx: the end of its address. */
  slug: string;
  attributions: Attribution[];
  timelines: Timeline[];
}

/** The places of an element of ours and of its attributes in the file. */
export interface Places {
  /** From `<Name` to the end of the closing tag. */
  element: Range;
  /** `<Name`. */
  name: Range;
  /** Each attribute from its name to the end of its value. */
  attributes: Record<string, Range>;
}

export type Placed<T> = T & { places: Places };

export interface PlacedTimeline extends Timeline {
  places: Places;
  events: Placed<TimelineEvent>[];
}

/**
 * A stretch of running text: that of a paragraph, a heading, a cell, without its markup. A line break is a space. Code, a picture, or a
 * statement that stands inside of it is one U+FFFC (object replacement character); a statement has passages of its own.
 */
export interface Passage {
  text: string;
  /** Whose words: the author's in prose, a heading, the text of an event, or marked as analysis; or those of a statement. */
  within: 'prose' | 'heading' | 'event' | 'analysis' | 'attribution';
  /** The statement that it belongs to: an index of `attributions`. */
  attribution?: number;
  /** Where a part of it stands in the file. */
  place(start: number, end: number): Range;
}

/** A comment that readers never see: `{/* … *\/}` in the body, `# …` in the frontmatter. */
export interface Comment {
  /** Without its marks. */
  text: string;
  range: Range;
  within: 'body' | 'frontmatter';
}

/** Everything that a brief says, with the place of every part: what `parse` makes of the text of a file. */
export interface Brief {
  /** Path below the site's root, with forward slashes. */
  file: string;
  /** Path below content/briefs, without .mdx. */
  slug: string;
  /** What the author wrote in the frontmatter, valid or not; `null` where it can't be read at all. */
  data: Record<string, unknown> | null;
  /** The same, checked and with defaults; `null` where it isn't valid. */
  frontmatter: Frontmatter | null;
  /** In the order of the text. */
  attributions: Placed<Attribution>[];
  timelines: PlacedTimeline[];
  /** In the order of the text. */
  passages: Passage[];
  comments: Comment[];
  /** The text of the file, without a BOM. */
  text: string;
  /** The body: HTML elements, and our own still as MDX elements. */
  tree: Root;
  /** What was wrong with the text; empty for a brief that can be published, as far as one file can tell. */
  problems: Problem[];
  /** Where a value of the frontmatter stands: the path of keys that leads to it. */
  place(path: readonly PropertyKey[]): Range;
  /** The place of a finding in lines and columns. */
  locate(range: Range): FilePlace;
}
