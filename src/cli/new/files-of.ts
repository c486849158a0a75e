import { type Declared, entityNouns } from '../../model/entities.ts';
import { id as idSchema } from '../../model/fields.ts';
import { CannotRun } from '../cannot-run.ts';
import { slugOf } from '../slug-of.ts';
import { briefText } from './brief-text.ts';
import type { BriefAnswers } from './new-brief.ts';
import type { SourceFields } from './source-fields.ts';
import { yamlText } from './yaml-text.ts';

/** The files of a new brief, by path: its own first, then those of what it names for the first time. */
export function filesOf(answers: BriefAnswers, references: Declared): Map<string, string> {
  const made = new Map<string, string>();
  const idOf = (kind: 'speakers' | 'outlets' | 'topics', named: string, fields: object = {}) => {
    const { id, name } = identify(kind, named, references);
    if (!references[kind].has(id)) made.set(`content/${kind}/${id}.yaml`, yamlText({ name, ...fields }));
    return id;
  };
  const { speakers, sources } = answers;
  if (speakers.length > 0 !== sources.length > 0) throw new CannotRun(together(speakers.length > 0));
  const brief = briefText({
    ...answers,
    topics: answers.topics.map((topic) => idOf('topics', topic)),
    sources: withKeys(sources.map((source) => ({ ...source, outlet: idOf('outlets', source.outlet as string) }))),
    speakers: speakers.map(({ named, kind }) => idOf('speakers', named, { kind })),
  });
  return new Map([[`content/briefs/${answers.slug}.mdx`, brief], ...made]);
}

/** What is meant by an id, a name, or `id=name`. */
function identify(kind: keyof typeof entityNouns, named: string, references: Declared): { id: string; name: string } {
  const entities = references[kind] as ReadonlyMap<string, { name: string; aliases?: readonly string[] }>;
  const [, given, name = named] = /^([a-z0-9_-]+)=(.*)$/s.exec(named) ?? [];
  const isMeant = (other: string) => other.toLocaleLowerCase() === named.trim().toLocaleLowerCase();
  const known = [...entities].find(([id, { name, aliases = [] }]) => id === (given ?? named) || [name, ...aliases].some(isMeant))?.[0];
  const id = known ?? given ?? slugOf(name);
  if (!idSchema.safeParse(id).success)
    throw new CannotRun(`No name of a file can be made of the ${entityNouns[kind]} “${named}”. Choose one in a–z: "NAME=${named}".`);
  return { id, name: name.trim() };
}

/** Sources by keys such as `harbour-post-0214`, after the outlet and the day. */
function withKeys(sources: readonly SourceFields[]): Record<string, SourceFields> {
  const byKey: Record<string, SourceFields> = {};
  for (const { key, ...source } of sources) {
    const day = /^\d{4}-(\d\d)-(\d\d)/.exec(source.published ?? '');
    const name = key || [source.outlet, ...(day ? [`${day[1]}${day[2]}`] : [])].join('-');
    const taken = Object.keys(byKey).filter((other) => other === name || other.startsWith(`${name}-`)).length;
    byKey[taken > 0 ? `${name}-${taken + 1}` : name] = source;
  }
  return byKey;
}

const together = (hasSpeaker: boolean) =>
  hasSpeaker
    ? 'A statement needs a source: add --source "outlet=…; title=…", or leave the speaker out.'
    : 'A source needs somebody whose words it reports: add --speaker or --organization, or leave the source out.';
