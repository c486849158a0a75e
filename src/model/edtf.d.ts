/** The part of `edtf` 4.11 that we use; the package ships no types. */
declare module 'edtf' {
  export function parse(text: string, constraints?: { types?: string[]; level?: 0 | 1 | 2 }): unknown;
}
