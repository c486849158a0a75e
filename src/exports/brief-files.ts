/** The files that stand beside the page of a brief: what their addresses end with, and their media types. */
export const briefFiles = {
  '.json': 'application/json',
  '.md': 'text/markdown',
  '.annotations.jsonld': 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
} as const;
export type BriefFile = keyof typeof briefFiles;
