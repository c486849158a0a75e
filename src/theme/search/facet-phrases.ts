import type { PhraseName } from '../../language/speak.ts';
import type { FacetName } from './query.ts';

/** What the facets are called. */
export const facetPhrases = {
  speaker: 'facetSpeaker',
  outlet: 'facetOutlet',
  topic: 'facetTopic',
  kind: 'facetKind',
  year: 'facetYear',
  language: 'facetLanguage',
} as const satisfies Record<FacetName, PhraseName>;
