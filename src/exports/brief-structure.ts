import type { CreativeWork, Graph, NewsArticle } from 'schema-dts';
import type { PublishedBrief } from '../model/brief.ts';
import { nameOf, type References } from '../model/entities.ts';
import { lastChanged } from '../model/last-changed.ts';
import { briefAddress, sourceAddress } from './publication.ts';
import { statementStructure } from './statement-structure.ts';
import { breadcrumbs, graph, listed, type Publisher, plainDate, publisher, publisherId, websiteId } from './structured-data.ts';

/** What the page of a brief says to machines: the article, its sources along the ways that they took, and who said what in it. */
export function briefStructure(brief: PublishedBrief, references: References, site: Publisher): Graph {
  const { slug, title, topics } = brief;
  const address = briefAddress(site, slug);
  const filed = topics.slice(0, 1).map((id) => ({ name: nameOf(references.topics, id), address: `${site.root}topics/${id}/` }));
  return graph(article(brief, references, site), publisher(site), breadcrumbs(site, [...filed, { name: title, address }]));
}

function article(brief: PublishedBrief, references: References, site: Publisher): NewsArticle {
  const { slug, title, description, date, dateline, authors, lang = site.lang, attributions, corrections, sources } = brief;
  const address = briefAddress(site, slug);
  const cited = [...new Set(attributions.flatMap((attribution) => attribution.sources))].filter((key) => Object.hasOwn(sources, key));
  return {
    '@type': 'NewsArticle',
    '@id': address,
    url: address,
    mainEntityOfPage: address,
    isPartOf: { '@id': websiteId(site) },
    headline: title,
    description,
    datePublished: date,
    dateModified: lastChanged(brief),
    dateline,
    inLanguage: lang,
    // A byline may be a person's or a desk's name; which of the two nobody has said, so it stays a text.
    author: listed(authors),
    publisher: { '@id': publisherId(site) },
    citation: listed(sourceStructures(brief, references, site)),
    isBasedOn: listed(cited.map((key) => ({ '@id': sourceAddress(site, slug, key) }))),
    mentions: listed(attributions.map((attribution) => statementStructure(attribution, brief, references, site))),
    correction: listed(corrections.map((made) => ({ '@type': 'CorrectionComment' as const, text: made.text, datePublished: made.date }))),
  };
}

/** Every source once, nested along the way that it took; where it comes up again it is referred to. */
function sourceStructures({ sources, slug }: PublishedBrief, references: References, site: Publisher): CreativeWork[] {
  const told = new Set<string>();
  const origins = new Set(Object.values(sources).flatMap(({ via }) => via ?? []));
  const first = Object.keys(sources).filter((key) => !origins.has(key));
  const nodes = first.map((key) => node(key));
  // Where sources name each other in a circle, none is first.
  return [...nodes, ...Object.keys(sources).flatMap((key) => (told.has(key) ? [] : [node(key)]))] as CreativeWork[];

  function node(key: string): CreativeWork | { '@id': string } {
    const source = sources[key];
    const id = sourceAddress(site, slug, key);
    if (!source || told.has(key)) return { '@id': id };
    told.add(key);
    const outlet = references.outlets.get(source.outlet);
    return {
      '@type': 'CreativeWork',
      '@id': id,
      name: source.title,
      url: source.url,
      inLanguage: source.lang,
      datePublished: plainDate(source.published),
      archivedAt: source.archive,
      publisher: { '@type': 'Organization', name: outlet?.name ?? source.outlet, url: outlet?.url },
      isBasedOn: source.via === undefined || !Object.hasOwn(sources, source.via) ? undefined : node(source.via),
    };
  }
}
