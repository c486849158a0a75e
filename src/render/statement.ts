import { checkedText } from '../language/checked.ts';
import { translationText } from '../language/translation.ts';
import type { Attribution } from '../model/brief.ts';
import { nameOf, roleAt } from '../model/entities.ts';
import { chainNames, type RenderContext, spokenIn } from './context.ts';
import { dateElements } from './date-elements.ts';
import { type Child, h, joined } from './element.ts';

/** The parts of a statement that callouts and notes share: who, and how we know. */

/** The names of the speakers as links to their pages, or the words in which nobody is named. */
export function speakerLinks({ speakers, unnamed }: Attribution, { references, phrases, base }: RenderContext): Child[] {
  if (unnamed !== undefined) return [h('b', {}, phrases.say('unnamedAs', { words: unnamed }))];
  return joined(
    speakers.map((id) => h('b', {}, h('a', { href: `${base}speakers/${id}/` }, nameOf(references.speakers, id)))),
    phrases.say('comma'),
  );
}

/** The same as plain text. */
export function speakersText(
  { speakers, unnamed }: Attribution,
  { references, phrases }: Pick<RenderContext, 'references' | 'phrases'>,
): string {
  if (unnamed !== undefined) return phrases.say('unnamedAs', { words: unnamed });
  return speakers.map((id) => nameOf(references.speakers, id)).join(phrases.say('comma'));
}

/** Who spoke and the cue, as plain text: what a search result says above the words. */
export const titleOf = (attribution: Attribution, context: RenderContext) => `${speakersText(attribution, context)} ${attribution.cue}`;

/** The role that a single speaker held on the day of the words. */
export function roleText({ speakers, date }: Attribution, { references, phrases, date: briefDate }: RenderContext): string | undefined {
  const speaker = speakers.length === 1 ? references.speakers.get(speakers[0] as string) : undefined;
  const role = speaker && roleAt(speaker, date ?? briefDate);
  if (!role) return undefined;
  const organization = role.organization && references.speakers.get(role.organization)?.name;
  return organization ? role.title + phrases.say('comma') + organization : role.title;
}

/** Kind, date, venue, the way it reached us, whether the words stand there, translation, and why nobody is named. */
export function howWeKnow(attribution: Attribution, context: RenderContext): Child[] {
  const { kind, date, venue, sources, original, unnamed, reason } = attribution;
  const { phrases } = context;
  const spoken = spokenIn(context);
  const translation = original === undefined && translationText(attribution, context);
  const checked = checkedText(attribution, phrases);
  return [
    h('span', { className: ['kind'], ...spoken }, phrases.say(kind)),
    date && h('span', { className: ['date'], ...spoken }, dateElements(date, phrases)),
    venue && h('span', { className: ['venue'] }, venue),
    ...sources.map((key) => sourceLink(key, context)),
    checked && h('span', { className: ['checked'], ...spoken }, checked),
    translation && (spoken.lang === undefined ? translation : h('span', spoken, translation)),
    unnamed !== undefined && h('span', { className: ['reason'], ...(reason === undefined && spoken) }, reason ?? phrases.say('noReason')),
  ];
}

/** The outlet of a source and those that it cites, each a link to the entry in the list of sources. */
function sourceLink(key: string, context: RenderContext): Child {
  return h('span', { className: ['source'] }, citing(chainNames(context, key), context));
}

function citing([first, ...others]: ReturnType<typeof chainNames>, context: RenderContext): Child {
  if (!first) return undefined;
  const outlet = h('a', { href: `#source.${first[0]}` }, first[1]);
  return others.length === 0 ? outlet : context.phrases.fill('citing', { outlet, other: citing(others, context) });
}
