import { type Feed, type FeedEntry, feedTypes, lastUpdated, moment } from './feed.ts';
import { type XmlElement, x, xmlDocument } from './feed-xml.ts';

/** The feed in Atom (RFC 4287). */
export function atomFeed(feed: Feed): string {
  const { title, description, lang, publication, page, self, entries } = feed;
  return xmlDocument(
    x(
      'feed',
      { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': lang },
      x('id', {}, page),
      x('title', {}, title),
      description !== undefined && x('subtitle', {}, description),
      x('updated', {}, moment(lastUpdated(feed))),
      x('author', {}, x('name', {}, publication)),
      x('link', { rel: 'alternate', type: 'text/html', href: page }),
      x('link', { rel: 'self', type: feedTypes['feed.xml'], href: self }),
      ...entries.map(entry),
    ),
  );
}

function entry({ address, title, summary, content, lang, published, updated, authors, topics }: FeedEntry): XmlElement {
  return x(
    'entry',
    { 'xml:lang': lang },
    x('id', {}, address),
    x('title', {}, title),
    x('link', { rel: 'alternate', type: 'text/html', href: address }),
    x('published', {}, moment(published)),
    x('updated', {}, moment(updated)),
    ...authors.map((name) => x('author', {}, x('name', {}, name))),
    ...topics.map(({ id, name }) => x('category', { term: id, label: name })),
    x('summary', {}, summary),
    x('content', { type: 'html' }, content),
  );
}
