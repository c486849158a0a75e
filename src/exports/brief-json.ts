import type { PublishedBrief, TimelineEvent } from '../model/brief.ts';
import { origin } from '../model/chain.ts';
import type { References } from '../model/entities.ts';
import { coverageOf } from '../model/verbatim.ts';
import { counts } from '../record/counts.ts';
import type { BriefData } from './brief-schema.ts';
import { named } from './names.ts';
import { briefAddress, type Publication, partAddress } from './publication.ts';
import { schemaAddress } from './schemas.ts';
import { statementData } from './statement-data.ts';

/** A brief as data: `/briefs/SLUG.json`. What is `undefined` is left out when it is written. */
export function briefJson(brief: PublishedBrief, references: References, publication: Publication): BriefData {
  const { slug, title, description, date, updated, dateline, authors, topics, lang = publication.lang, attributions, timelines } = brief;
  const found = counts(brief);
  return {
    $schema: schemaAddress(publication, 'brief-1'),
    version: 1,
    address: briefAddress(publication, slug),
    slug,
    title,
    description,
    date,
    updated,
    dateline,
    lang,
    authors,
    topics: topics.map((topic) => named(references.topics, topic)),
    counts: { ...found, origins: found.origins.length },
    coverage: coverageOf(attributions),
    statements: attributions.map((attribution) => statementData(attribution, brief, references, publication)),
    timelines: timelines.map((timeline) => ({
      title: timeline.title,
      events: timeline.events.map((event) => eventData(event, slug, publication)),
    })),
    sources: Object.keys(brief.sources).map((key) => sourceData(key, brief, references)),
    corrections: brief.corrections.map(({ date, text }) => ({ date, text })),
  };
}

function eventData({ id, date, text, sources, attribution }: TimelineEvent, slug: string, publication: Publication) {
  return { id, address: partAddress(publication, slug, id), date, text, sources, statement: attribution };
}

function sourceData(key: string, { sources }: PublishedBrief, references: References): BriefData['sources'][number] {
  const { outlet, title, url, published, accessed, archive, lang, via } = sources[key] as PublishedBrief['sources'][string];
  return {
    key,
    outlet: named(references.outlets, outlet),
    title,
    url,
    published,
    accessed,
    archive,
    lang,
    via,
    origin: origin(sources, key) ?? key,
  };
}
