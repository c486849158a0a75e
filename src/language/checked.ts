import type { Attribution } from '../model/brief.ts';
import type { Phrases } from './speak.ts';

/** That the words of a quotation, or of its original, stand in its source as they were saved; nothing where they don't, or nobody could look. */
export function checkedText({ verbatim, original }: Attribution, phrases: Phrases): string | undefined {
  if (verbatim !== 'verified') return undefined;
  return phrases.say(original === undefined ? 'checked' : 'originalChecked');
}
