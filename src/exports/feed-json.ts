import { type Feed, type FeedEntry, moment } from './feed.ts';

/** The feed in JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
export function jsonFeed({ title, description, lang, publication, page, self, entries }: Feed): string {
  return `${JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: page,
    feed_url: self,
    description,
    language: lang,
    authors: [{ name: publication }],
    items: entries.map(item),
  })}\n`;
}

function item({ address, title, summary, content, lang, published, updated, authors, topics }: FeedEntry) {
  return {
    id: address,
    url: address,
    title,
    summary,
    content_html: content,
    date_published: moment(published),
    date_modified: moment(updated),
    language: lang,
    ...(authors.length > 0 && { authors: authors.map((name) => ({ name })) }),
    ...(topics.length > 0 && { tags: topics.map(({ name }) => name) }),
  };
}
