import { dateText } from '../language/dates.ts';
import { listText } from '../language/list-text.ts';
import type { Phrases } from '../language/speak.ts';
import { requoted } from '../parse/kind.ts';
import type { Citation } from './citation.ts';

/** A brief cited in words: “Ada Quay. “The bridge is shut”. Harbour Post, 14 February 2025. https://…”. */
export function citationText({ authors, title, publication, date, address }: Citation, phrases: Phrases): string {
  const { year, month, day } = date;
  const inner = requoted(title, (words) => phrases.say('innerQuote', { words }));
  const quoted = phrases.say('quote', { words: inner });
  const pad = (value: number, width: number) => String(value).padStart(width, '0');
  return phrases.say('cited', {
    brief: authors.length > 0 ? `${listText(authors, phrases.lang).replace(/\.$/, '')}. ${quoted}` : quoted,
    site: publication,
    // “2025 р.” ends with the full stop that comes after it.
    date: dateText(`${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`, phrases).replace(/\.$/, ''),
    address,
  });
}
