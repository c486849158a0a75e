export const facetNames = ['speaker', 'outlet', 'topic', 'kind', 'year', 'language'] as const;
export type FacetName = (typeof facetNames)[number];

/** What is searched for. It stands in the address, so that a search can be linked to and gone back to. */
export interface Query {
  text: string;
  facets: Record<FacetName, string[]>;
}

export function readQuery(search: string): Query {
  const parameters = new URLSearchParams(search);
  return {
    text: parameters.get('q') ?? '',
    facets: Object.fromEntries(
      facetNames.map((name) => [name, parameters.getAll(name).filter((value) => value !== '')]),
    ) as Query['facets'],
  };
}

/** What a form asks for, whose fields are called like the parameters of the address. */
export const queryOf = (form: HTMLFormElement) => readQuery(new URLSearchParams([...new FormData(form)] as [string, string][]).toString());

export function writeQuery({ text, facets }: Query): string {
  const parameters = new URLSearchParams(text ? { q: text } : {});
  for (const name of facetNames) for (const value of facets[name]) parameters.append(name, value);
  const written = parameters.toString();
  return written && `?${written}`;
}

/** Within a facet any value will do, across facets all must. */
export function filtersOf({ facets }: Query): Record<string, { any: string[] }> {
  return Object.fromEntries(facetNames.filter((name) => facets[name].length > 0).map((name) => [name, { any: facets[name] }]));
}

export const isEmpty = (query: Query) => query.text.trim() === '' && facetNames.every((name) => query.facets[name].length === 0);
