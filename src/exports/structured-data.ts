import type { Graph, NewsMediaOrganization, SearchAction, Thing, WebSite, WithActionConstraints } from 'schema-dts';
import type { Publication } from './publication.ts';

/** Pages on which a site says how it works; those that exist are named as the publisher's policies (schema.org, The Trust Project). */
export const policies = {
  publishingPrinciples: 'about',
  correctionsPolicy: 'corrections-policy',
  unnamedSourcesPolicy: 'unnamed-sources',
} as const satisfies { [P in keyof NewsMediaOrganization & string]?: string };

/** What structured data must know of a site: also which of these pages it has. */
export interface Publisher extends Publication {
  pages: readonly string[];
}

/** All that one page says to machines, as one graph (JSON-LD with the vocabulary of https://schema.org). */
export const graph = (...nodes: Thing[]): Graph => ({ '@context': 'https://schema.org', '@graph': nodes });

/** JSON that may stand inside a `<script>`: nothing in it ends the element or opens a comment (HTML, “Restrictions for contents of script elements”). */
export const scriptText = (data: object): string => JSON.stringify(data).replaceAll('<', '\\u003c');

export const publisherId = ({ root }: Publication) => `${root}#publisher`;
export const websiteId = ({ root }: Publication) => `${root}#website`;

/** Who publishes the site, and by which rules. */
export function publisher(site: Publisher): NewsMediaOrganization {
  const rules = Object.entries(policies).filter(([, page]) => site.pages.includes(page));
  return {
    '@type': 'NewsMediaOrganization',
    '@id': publisherId(site),
    name: site.title,
    url: site.root,
    ...Object.fromEntries(rules.map(([property, page]) => [property, `${site.root}${page}/`])),
  };
}

/** The site itself, and how to search it: for its front page. */
export function homeStructure(site: Publisher): Graph {
  const search: WithActionConstraints<SearchAction & object> = {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: `${site.root}search/?q={search_term_string}` },
    'query-input': 'required name=search_term_string',
  };
  const website: WebSite = {
    '@type': 'WebSite',
    '@id': websiteId(site),
    url: site.root,
    name: site.title,
    description: site.description,
    inLanguage: site.lang,
    publisher: { '@id': publisherId(site) },
    potentialAction: search,
  };
  return graph(website, publisher(site));
}

/** The way from the front page to a page, whose own address ends it. */
export const breadcrumbs = (site: Publication, way: readonly { name: string; address: string }[]): Thing => ({
  '@type': 'BreadcrumbList',
  itemListElement: [{ name: site.title, address: site.root }, ...way].map(({ name, address }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name,
    item: address,
  })),
});

/** A list with something in it: what is empty is left out. */
export const listed = <T>(values: readonly T[]) => (values.length > 0 ? values : undefined);

/** A date that schema.org can hold: a day, a month or a year. An EDTF date that says more, or less, is left out. */
export const plainDate = (edtf: string | undefined) => (edtf !== undefined && /^\d{4}(?:-\d\d){0,2}$/.test(edtf) ? edtf : undefined);
