import { dateText } from '../language/dates.ts';
import type { Phrases } from '../language/speak.ts';
import type { Kind, PublishedBrief } from '../model/brief.ts';
import { nameOf } from '../model/entities.ts';

/** What the card of a brief says; it stands where the brief is shared. */
export interface Card {
  lang: string;
  /** The name of the publication. */
  site: string;
  /** Place and day. */
  filed: string;
  title: string;
  /** The first words of somebody who is named, where there are any. */
  said?: { kind: Kind; speaker: string; cue: string; text: string };
  /** Stands in their place where there are none. */
  description: string;
}

export interface CardContext {
  /** Names of speakers by id. */
  names: ReadonlyMap<string, { name: string }>;
  site: { title: string; lang: string };
  phrases: Phrases;
}

export function cardContent(brief: PublishedBrief, { names, site, phrases }: CardContext): Card {
  const said = firstQuoted(brief);
  return {
    lang: brief.lang ?? site.lang,
    site: site.title,
    filed: [brief.dateline, dateText(brief.date.slice(0, 10), phrases)].filter(Boolean).join(' · '),
    title: shortened(brief.title),
    ...(said && {
      said: {
        kind: said.kind,
        speaker: said.speakers.map((id) => nameOf(names, id)).join(phrases.say('comma')),
        cue: said.cue,
        text: shortened(said.text, said.kind === 'quotation' ? closing(said.text) : ''),
      },
    }),
    description: shortened(brief.description),
  };
}

/** What stands on a card, for those who don't see it. */
export const cardAlt = ({ title, said, description }: Card, phrases: Phrases): string =>
  `${title}. ${said ? phrases.say('attributed', { speaker: said.speaker, cue: said.cue, words: said.text }) : description}`;

/** A callout before a mark, which is a part of a sentence. A paraphrase is nobody's words. */
function firstQuoted({ attributions }: PublishedBrief) {
  const quoted = attributions.filter(({ kind, unnamed }) => kind !== 'paraphrase' && unnamed === undefined);
  return quoted.find(({ form }) => form === 'callout') ?? quoted[0];
}

/** Characters that have a place on the card in the smallest size. */
const most = 165;

/** A text that is too long ends after a whole word, then with what ends it in any case. */
function shortened(text: string, end = ''): string {
  const characters = [...text];
  if (characters.length <= most) return text;
  const kept = characters.slice(0, most).join('');
  return `${kept.replace(/[\s\p{P}]+[^\s\p{P}]*$/u, '') || kept}…${end}`;
}

/** The mark that closes a quotation. */
const closing = (text: string) => /["\p{Pf}\p{Pi}](?=\p{Po}?\s*$)/u.exec(text)?.[0] ?? '';
