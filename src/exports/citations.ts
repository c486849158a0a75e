import type { Phrases } from '../language/speak.ts';
import type { PublishedBrief } from '../model/brief.ts';
import { bibtex } from './bibtex.ts';
import { citation, citationKey } from './citation.ts';
import { citationText } from './citation-text.ts';
import { cslJson } from './csl-json.ts';
import type { Publication } from './publication.ts';
import { ris } from './ris.ts';

/** A citation as a file. */
export interface CitationFile {
  /** What readers call the format. */
  format: string;
  name: string;
  mediaType: string;
  text: string;
}

/** A brief cited in words of its language, and in the formats of reference managers. */
export function citations(brief: PublishedBrief, publication: Publication, phrases: Phrases): { text: string; files: CitationFile[] } {
  const cited = citation(brief, publication);
  const name = citationKey(cited);
  return {
    text: citationText(cited, phrases),
    files: [
      { format: 'BibTeX', name: `${name}.bib`, mediaType: 'application/x-bibtex', text: bibtex(cited) },
      { format: 'RIS', name: `${name}.ris`, mediaType: 'application/x-research-info-systems', text: ris(cited) },
      {
        format: 'CSL-JSON',
        name: `${name}.csl.json`,
        mediaType: 'application/vnd.citationstyles.csl+json',
        text: `${JSON.stringify([cslJson(cited)], null, 2)}\n`,
      },
    ],
  };
}
