import { dateParts } from '../language/dates.ts';
import type { Phrases } from '../language/speak.ts';
import { type Child, h } from './element.ts';

/** An EDTF date in words, each day or month in a `<time datetime>`. */
export function dateElements(edtf: string, phrases: Phrases): Child[] {
  return dateParts(edtf, phrases).map(({ text, iso }) => (iso === undefined ? text : h('time', { dateTime: iso }, text)));
}
