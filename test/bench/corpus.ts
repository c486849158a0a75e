import { capital, clause, cues, person, place, sentence, sentences, thing } from './prose.ts';
import { type Random, random } from './random.ts';

/**
 * A corpus of `size` briefs, the same at every call: each of about 600 words, with three callouts, two inline attributions,
 * a timeline of five events and three sources, one of which took its material from another. Over five years of one invented town.
 */
export function corpus(size: number): Corpus {
  const dice = random(size);
  const speakers = entities(40, () => person(dice));
  const outlets = entities(25, () => `The ${place(dice)} ${dice.pick(['Courier', 'Gazette', 'Herald', 'Observer', 'Post'])}`);
  const topics = entities(30, () => capital(thing(dice)));
  return {
    speakers,
    outlets,
    topics,
    briefs: Array.from({ length: size }, (_, index) => brief(index, size, { speakers, outlets, topics }, random(size + index + 1))),
  };
}

/** Different names, each with the id that its file is called by. */
function entities(count: number, name: () => string): Entity[] {
  const found = new Map<string, Entity>();
  while (found.size < count) {
    const entity = { id: '', name: name() };
    entity.id = idOf(entity.name);
    found.set(entity.id, entity);
  }
  return [...found.values()];
}

function brief(index: number, size: number, { speakers, outlets, topics }: Omit<Corpus, 'briefs'>, dice: Random): CorpusBrief {
  const from = Math.floor((index * fiveYears) / size);
  const date = day(from);
  const title = capital(clause(dice));
  const sources = dice
    .some(outlets, 3)
    .map(({ id }, at) => ({ key: `${id}-${at + 1}`, outlet: id, title: capital(clause(dice)), published: day(from - dice.below(3)) }))
    // The last is where the first took its material from.
    .map((source, at, all) => (at === all.length - 1 ? { ...source, published: day(from - 2) } : source));
  const words = (text: string): Attribution => ({
    speaker: dice.pick(speakers).id,
    source: (sources[dice.below(2)] as Source).key,
    cue: dice.pick(cues),
    date: day(from - 2 - dice.below(4)),
    venue: `${dice.pick(['press briefing', 'hearing', 'interview', 'letter'])} in ${place(dice)}`,
    text,
  });
  const paragraph = (): Block => ({ type: 'paragraph', parts: [sentences(dice, 2 + dice.below(2))] });
  const marked = (): Block => ({
    type: 'paragraph',
    parts: [`${sentence(dice)} The office holds that `, words(`${clause(dice)} and “${clause(dice)}”`), `. ${sentence(dice)}`],
  });
  const callout = (): Block => ({
    type: 'callout',
    words: words(dice.below(3) > 0 ? `“${sentence(dice)} ${sentence(dice)}”` : sentence(dice)),
  });
  const heading = (): Block => ({ type: 'heading', text: capital(thing(dice)) });
  const timeline = (): Block => ({
    type: 'timeline',
    title: capital(thing(dice)),
    events: Array.from({ length: 5 }, (_, at) => ({
      date: day(from - 40 + at * 8),
      source: (sources[at % 2] as Source).key,
      text: sentence(dice),
    })),
  });
  return {
    slug: `${idOf(title)}-${index + 1}`,
    title,
    description: sentence(dice),
    date,
    dateline: place(dice),
    author: person(dice),
    topics: dice.some(topics, 1 + dice.below(2)).map(({ id }) => id),
    sources: sources.map((source, at) => (at === 0 ? { ...source, via: (sources[2] as Source).key } : source)),
    blocks: [
      paragraph(),
      marked(),
      callout(),
      paragraph(),
      heading(),
      paragraph(),
      callout(),
      marked(),
      paragraph(),
      timeline(),
      heading(),
      paragraph(),
      callout(),
      paragraph(),
      paragraph(),
    ],
  };
}

const fiveYears = 5 * 365;
const day = (number: number) => new Date(Date.UTC(2021, 0, 4) + number * 86_400_000).toISOString().slice(0, 10);
const idOf = (name: string) => name.toLowerCase().replace(/[^a-z0-9]+/g, '-');

export interface Corpus {
  speakers: Entity[];
  outlets: Entity[];
  topics: Entity[];
  briefs: CorpusBrief[];
}

export interface Entity {
  id: string;
  name: string;
}

export interface CorpusBrief {
  slug: string;
  title: string;
  description: string;
  date: string;
  dateline: string;
  author: string;
  topics: string[];
  sources: Source[];
  blocks: Block[];
}

export interface Source {
  key: string;
  outlet: string;
  title: string;
  published: string;
  via?: string;
}

export interface Attribution {
  speaker: string;
  source: string;
  cue: string;
  date: string;
  venue: string;
  text: string;
}

export type Block =
  | { type: 'paragraph'; parts: (string | Attribution)[] }
  | { type: 'heading'; text: string }
  | { type: 'callout'; words: Attribution }
  | { type: 'timeline'; title: string; events: { date: string; source: string; text: string }[] };
