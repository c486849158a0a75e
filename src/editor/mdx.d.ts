// Made by npm run editor, from the schemas of the elements: see src/model/elements.ts.
// A site has these types by its .astro/types.d.ts.

export interface AttributionAttributes {
  /** One or more names of files in content/speakers, separated by spaces. */
  speaker?: string;
  /** The description as printed of speakers that nobody names. */
  unnamed?: string;
  /** Why they are not named, where it is said. */
  reason?: string;
  /** One or more keys of the sources in the frontmatter. */
  source: string;
  /** The cue as printed: “warned”, “according to”; “said” where absent. */
  cue?: string;
  /** When it was said. */
  date?: string;
  /** Where or in what: “press briefing”. */
  venue?: string;
  /** A name of your choice for the occasion, the same in every brief: what was said there stands together in the record. */
  event?: string;
  /** The language of the original, where the brief quotes a translation. */
  lang?: string;
  /** The wording of the original. */
  original?: string;
  /** The end of its permanent link; made from speaker and words where absent. */
  id?: string;
  children?: unknown;
}

export interface TimelineAttributes {
  /** Its title; “Timeline” where absent. */
  title?: string;
  /** Makes events from the dated attributions of the brief. */
  from?: 'attributions';
  children?: unknown;
}

export interface EventAttributes {
  /** When it happened. */
  date: string;
  /** One or more keys of the sources in the frontmatter. */
  source?: string;
  /** The end of its permanent link. */
  id?: string;
  children?: unknown;
}

export interface AnalysisAttributes {
  children?: unknown;
}

declare global {
  /** The elements that a brief may hold without importing them. A site adds its own by an interface of the same name. */
  interface MDXProvidedComponents {
    /** Who said it, and how we know: on lines of its own, or inside a sentence. */
    Attribution: (attributes: AttributionAttributes) => unknown;
    /** Events in the order of their dates. */
    Timeline: (attributes: TimelineAttributes) => unknown;
    /** Something that happened; it stands in a Timeline. */
    Event: (attributes: EventAttributes) => unknown;
    /** The author's own reading, marked as such. */
    Analysis: (attributes: AnalysisAttributes) => unknown;
  }
}
