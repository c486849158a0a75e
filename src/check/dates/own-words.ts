import type { Brief, Passage } from '../../model/brief.ts';
import { withoutQuotations } from '../../parse/kind.ts';

/** The passages in which the author speaks, as told or in paraphrase; the words of others are blanks. Only those that hold something. */
export function ownWords({ passages, attributions }: Brief, something: (text: string) => boolean): Passage[] {
  return passages.flatMap((passage) => {
    const statement = passage.attribution === undefined ? undefined : attributions[passage.attribution];
    return statement?.kind === 'quotation' || !something(passage.text) ? [] : [{ ...passage, text: withoutQuotations(passage.text) }];
  });
}
