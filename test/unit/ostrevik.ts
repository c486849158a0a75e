import type { SiteFacts } from '../../src/check/rule.ts';
import type { PublishedBrief } from '../../src/model/brief.ts';
import { outletSchema, speakerSchema, topicSchema } from '../../src/model/entities.ts';
import { type ParseOptions, parseBrief } from '../../src/parse/parse-brief.ts';

/**
 * The town of Ostrevik, which these tests report from: in March 2024 a storm broke the Kettle Bridge, the harbour board
 * shut it, and the mayor fell out with the board over it.
 */

export const file = 'bridge.mdx';

/** The frontmatter of a valid brief, a line each; the body that follows begins at line 11. */
const fields = {
  title: 'title: The Kettle Bridge stays shut',
  description: 'description: The harbour board keeps the bridge closed; the mayor objects.',
  date: 'date: 2024-03-12',
  topics: 'topics: [kettle-bridge]',
  sources: `sources:
  courier: { outlet: ostrevik-courier, title: Bridge shut, lang: en, via: northwire }
  northwire: { outlet: northwire, title: Ostrevik bridge closed, lang: en }
  havneblad: { outlet: havnebladet, title: Broen forblir stengt, lang: nb }`,
};

/** A valid brief with this body. A field may be replaced, added under a name of its own, or left out with `null`. */
export function briefText(body: string, changes: Partial<Record<string, string | null>> = {}): string {
  const lines = Object.values({ ...fields, ...changes }).filter((line) => line !== null);
  return `---\n${lines.join('\n')}\n---\n${body}`;
}

export const read = (source: string, options: Partial<ParseOptions> = {}) =>
  parseBrief(source, { file, slug: 'kettle-bridge', ...options });

/** A brief with this body, parsed. */
export const readBody = (body: string, changes?: Partial<Record<string, string | null>>) => read(briefText(body, changes));

/** The same as pages get it. Throws where it has problems. */
export function brief(slug: string, body: string, changes?: Partial<Record<string, string | null>>): PublishedBrief {
  const { frontmatter, attributions, timelines, problems } = read(briefText(body, changes), { slug });
  if (!frontmatter || problems.length > 0) throw new Error(JSON.stringify(problems));
  return { ...frontmatter, slug, attributions, timelines };
}

interface Shown {
  file: string;
  line: number;
  column: number;
  rule: string;
  message: string;
}

/** Each problem as `file:line:column rule message`. */
export const shown = (problems: readonly Shown[]) =>
  problems.map(({ file, line, column, rule, message }) => `${file}:${line}:${column} ${rule} ${message}`);

/** The problems of a file's text. */
export const problemsOf = (source: string, options?: Partial<ParseOptions>) => shown(read(source, options).problems);

/** The problems of a body, which begins at line 11. */
export const problemsIn = (body: string) => problemsOf(briefText(body));

/** What an editor would underline: the text between the start and the end of each problem. */
export function underlined(source: string): string[] {
  const lines = source.split('\n');
  return read(source).problems.map(({ line, column, endLine, endColumn }) =>
    lines
      .slice(line - 1, endLine)
      .map((text, at) => text.slice(at === 0 ? column - 1 : 0, at === endLine - line ? endColumn - 1 : undefined))
      .join('\n'),
  );
}

export const speakers = {
  'inga-halvard': speakerSchema.parse({
    name: 'Inga Halvard',
    kind: 'person',
    roles: [
      { title: 'Councillor', from: '2015-10', to: '2023-10' },
      { title: 'Mayor', organization: 'ostrevik', from: '2023-11' },
    ],
  }),
  'tomas-reyk': speakerSchema.parse({
    name: 'Tomas Reyk',
    kind: 'person',
    roles: [{ title: 'Harbour master', organization: 'harbour-board', from: '2019' }],
  }),
  'harbour-board': speakerSchema.parse({ name: 'Ostrevik Harbour Board', kind: 'organization' }),
  ostrevik: speakerSchema.parse({ name: 'Town of Ostrevik', kind: 'organization' }),
};

export const references: SiteFacts = {
  speakers: new Map(Object.entries(speakers)),
  outlets: new Map(
    Object.entries({
      'ostrevik-courier': outletSchema.parse({ name: 'The Ostrevik Courier', language: 'en' }),
      havnebladet: outletSchema.parse({ name: 'Havnebladet', language: 'nb' }),
      northwire: outletSchema.parse({ name: 'Northwire', language: 'en' }),
      'radio-skerry': outletSchema.parse({ name: 'Radio Skerry' }),
    }),
  ),
  snapshots: new Set(['courier.txt', '2024/havneblad.txt']),
  snapshotText: () => undefined,
  keepsSnapshots: true,
  lang: 'en',
  hasCome: (moment) => moment <= Date.UTC(2024, 2, 20),
  topics: new Map(Object.entries({ 'kettle-bridge': topicSchema.parse({ name: 'The Kettle Bridge' }) })),
};
