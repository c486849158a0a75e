import type { Attribution } from '../model/brief.ts';
import { edtfDate } from '../model/date.ts';
import { roleOn } from '../model/entities.ts';
import { chainNames, languageName, type RenderContext } from './context.ts';
import { dateElements } from './dates.ts';
import { type Child, h, joined } from './element.ts';
import { english } from './phrases.ts';

/** The parts of a statement that callouts and notes share: who, and how we know. */

/** The names of the speakers as links to their pages, or the words in which nobody is named. */
export function speakerNames({ speakers, unnamed }: Attribution, { references, base }: RenderContext): Child[] {
  if (unnamed !== undefined) return [h('b', {}, `${english.unnamed}: “${unnamed}”`)];
  return joined(
    speakers.map((id) => h('b', {}, h('a', { href: `${base}speakers/${id}/` }, references.speakers.get(id)?.name ?? id))),
    ', ',
  );
}

/** Who spoke and the cue, as plain text: what a search result says above the words. */
export function titleOf({ speakers, unnamed, cue }: Attribution, { references }: RenderContext): string {
  const who =
    unnamed === undefined ? speakers.map((id) => references.speakers.get(id)?.name ?? id).join(', ') : `${english.unnamed}: “${unnamed}”`;
  return `${who} ${cue}`;
}

/** The role that a single speaker held on the day of the words. */
export function roleText({ speakers, date }: Attribution, { references, date: briefDate }: RenderContext): string | undefined {
  const speaker = speakers.length === 1 ? references.speakers.get(speakers[0] as string) : undefined;
  const day = edtfDate(date ?? briefDate);
  const role = speaker && day ? roleOn(speaker, Number.isFinite(day.min) ? day.min : day.max) : undefined;
  if (!role) return undefined;
  const organization = role.organization && references.speakers.get(role.organization)?.name;
  return organization ? `${role.title}, ${organization}` : role.title;
}

/** Kind, date, venue, the way it reached us, translation, and why nobody is named. */
export function howWeKnow(attribution: Attribution, context: RenderContext): Child[] {
  const { kind, date, venue, sources, original, unnamed, reason } = attribution;
  return [
    h('span', { className: ['kind'] }, english.kind[kind]),
    date && h('span', { className: ['date'] }, dateElements(date, context.lang)),
    venue && h('span', { className: ['venue'] }, venue),
    ...sources.map((key) => sourceLink(key, context)),
    original === undefined && translationText(attribution, context),
    unnamed !== undefined && h('span', { className: ['reason'] }, reason ?? english.noReason),
  ];
}

/** Whose translation a quotation is: the source's, where one of those cited prints another language than the original's; else ours. */
export function translationText({ lang, sources }: Attribution, context: RenderContext): string | undefined {
  if (lang === undefined) return undefined;
  const read = sources.map((key) => context.sources[key]?.lang);
  const same = (language: string) => new Intl.Locale(language).language === new Intl.Locale(lang).language;
  const whose = read.some((language) => language !== undefined && !same(language))
    ? 'theirs'
    : read.some((language) => language)
      ? 'ours'
      : 'unknown';
  return english.translation[whose](languageName(lang, english.lang));
}

/** The outlet of a source and those that it cites, each a link to the entry in the list of sources. */
function sourceLink(key: string, context: RenderContext): Child {
  const links = chainNames(context, key).map(([link, name]) => h('a', { href: `#source.${link}` }, name));
  return h('span', { className: ['source'] }, joined(links, english.citing));
}
