/** The part of `jsonld` 9 that the tests use; the package ships no types. */
declare module 'jsonld' {
  interface Options {
    documentLoader: (url: string) => Promise<{ documentUrl: string; document: object }>;
    /** Whatever would fall out of the data is an error. */
    safe: boolean;
  }
  const jsonld: {
    expand(document: object, options: Options): Promise<object[]>;
    compact(document: object, context: string, options: Options): Promise<object>;
  };
  export default jsonld;
}
