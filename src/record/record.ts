import type { Attribution, PublishedBrief } from '../model/brief.ts';
import { outletsAlong } from '../model/chain.ts';
import { compareDates, yearOf } from '../model/date.ts';

/** An attribution and the brief that it stands in. */
export interface Statement {
  attribution: Attribution;
  brief: PublishedBrief;
}

/** Who said what, across briefs: all statements, and those by each speaker, through each outlet, under each topic, of each year; in order of date said. */
export interface SiteRecord {
  statements: Statement[];
  byYear: Map<string, Statement[]>;
  bySpeaker: Map<string, Statement[]>;
  byOutlet: Map<string, Statement[]>;
  byTopic: Map<string, Statement[]>;
}

export function record(briefs: readonly PublishedBrief[]): SiteRecord {
  const statements = statementsOf(briefs);
  const made: SiteRecord = { statements, byYear: new Map(), bySpeaker: new Map(), byOutlet: new Map(), byTopic: new Map() };
  for (const statement of statements) {
    add(made.byYear, yearSaid(statement), statement);
    for (const speaker of new Set(statement.attribution.speakers)) add(made.bySpeaker, speaker, statement);
    for (const outlet of outletsOf(statement)) add(made.byOutlet, outlet, statement);
    for (const topic of new Set(statement.brief.topics)) add(made.byTopic, topic, statement);
  }
  return made;
}

/** The statements of briefs in order of the day said; those of one day in the order of the briefs and of their texts. */
export const statementsOf = (briefs: readonly PublishedBrief[]): Statement[] =>
  briefs
    .flatMap((brief) => brief.attributions.map((attribution) => ({ attribution, brief })))
    .sort((a, b) => compareDates(daySaid(a), daySaid(b)));

/** The day of the words, or of the brief where it isn't known. */
export const daySaid = ({ attribution, brief }: Statement) => attribution.date ?? brief.date.slice(0, 10);

/** The year of the words. */
export const yearSaid = (statement: Statement): string => yearOf(daySaid(statement));

/** Every outlet along the chains of a statement's sources. */
function outletsOf({ attribution, brief: { sources } }: Statement): Set<string> {
  return new Set(attribution.sources.flatMap((key) => outletsAlong(sources, key)));
}

function add(map: Map<string, Statement[]>, key: string, statement: Statement): void {
  const list = map.get(key);
  if (list) list.push(statement);
  else map.set(key, [statement]);
}
