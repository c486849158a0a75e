/** The part of `@citation-js/core` 0.8 that the tests use; the package ships no types. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(text: string);
    readonly data: [Record<string, unknown>];
  }
}
declare module '@citation-js/plugin-bibtex' {}
declare module '@citation-js/plugin-ris' {}
