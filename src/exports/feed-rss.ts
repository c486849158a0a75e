import { type Feed, type FeedEntry, feedTypes, lastUpdated } from './feed.ts';
import { type XmlElement, x, xmlDocument } from './feed-xml.ts';

/**
 * The feed in RSS 2.0 (https://www.rssboard.org/rss-specification). Its `author` is an e-mail address, so authors are named with
 * Dublin Core; the whole text stands in `content:encoded`, for `description` is the summary.
 */
export function rssFeed(feed: Feed): string {
  const { title, description, lang, page, self, entries } = feed;
  return xmlDocument(
    x(
      'rss',
      {
        version: '2.0',
        'xmlns:atom': 'http://www.w3.org/2005/Atom',
        'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      },
      x(
        'channel',
        {},
        x('title', {}, title),
        x('link', {}, page),
        x('description', {}, description ?? title),
        x('language', {}, lang),
        x('lastBuildDate', {}, moment(lastUpdated(feed))),
        x('atom:link', { rel: 'self', type: feedTypes['rss.xml'], href: self }),
        ...entries.map(item),
      ),
    ),
  );
}

function item({ address, title, summary, content, published, authors, topics }: FeedEntry): XmlElement {
  return x(
    'item',
    {},
    x('title', {}, title),
    x('link', {}, address),
    x('guid', { isPermaLink: 'true' }, address),
    x('pubDate', {}, moment(published)),
    ...authors.map((name) => x('dc:creator', {}, name)),
    ...topics.map(({ name }) => x('category', {}, name)),
    // Readers take it for HTML.
    x('description', {}, summary.replaceAll('&', '&amp;').replaceAll('<', '&lt;')),
    x('content:encoded', {}, content),
  );
}

/** RFC 822 with a year of four digits, which ECMAScript's `toUTCString` writes. */
const moment = (date: string) => new Date(date).toUTCString();
