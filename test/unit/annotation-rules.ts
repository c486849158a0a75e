/**
 * The rules of the Web Annotation Data Model (W3C Recommendation, 23 February 2017) as far as they say MUST and concern what we use:
 * sections 3 (Annotations), 3.2 (Bodies and Targets), 4 (Specific Resources: FragmentSelector, TextQuoteSelector, TimeState),
 * 5 (Collections). What breaks them comes back as `path: rule`.
 */
type Json = Record<string, unknown>;

const context = 'http://www.w3.org/ns/anno.jsonld';
const list = (value: unknown): unknown[] => (value === undefined ? [] : Array.isArray(value) ? value : [value]);
const isIri = (value: unknown) => typeof value === 'string' && URL.canParse(value);
const isUtc = (value: unknown) => typeof value === 'string' && /^-?\d{4,}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/.test(value);
const isCount = (value: unknown) => Number.isInteger(value) && (value as number) >= 0;

export function collectionFaults(collection: Json): string[] {
  const total = collection.total as number | undefined;
  const page = collection.first as Json | string | undefined;
  return [
    ...root(collection, 'AnnotationCollection', ''),
    ...unless(
      list(collection.label).every((label) => typeof label === 'string'),
      'label: is a string',
    ),
    ...unless(total === undefined || isCount(total), 'total: is a non-negative integer'),
    ...unless(!total || page !== undefined, 'first: there is one where the total is greater than 0'),
    ...(typeof page === 'object' ? pageFaults(page, total) : []),
  ];
}

function pageFaults(page: Json, total: number | undefined): string[] {
  const items = page.items;
  return [
    ...resource(page, 'AnnotationPage', 'first'),
    ...unless(!('@context' in page), 'first.@context: not in a page that is embedded'),
    ...unless(page.startIndex === undefined || isCount(page.startIndex), 'first.startIndex: is a non-negative integer'),
    ...unless(Array.isArray(items) && items.length > 0, 'first.items: a list of 1 or more annotations'),
    ...unless(page.next !== undefined || list(items).length === total, 'first.next: there is one, where the page is not the last'),
    ...list(items).flatMap((item, index) => embeddedFaults(item as Json, `first.items[${index}]`)),
  ];
}

/** Of an annotation that is a document of its own. */
export const annotationFaults = (annotation: Json): string[] => [...root(annotation, 'Annotation', ''), ...contentFaults(annotation, '')];

const embeddedFaults = (annotation: Json, path: string) => [
  ...resource(annotation, 'Annotation', path),
  ...contentFaults(annotation, `${path}.`),
];

function contentFaults(annotation: Json, path: string): string[] {
  return [
    ...unless(list(annotation.target).length > 0, `${path}target: 1 or more`),
    ...unless(!('bodyValue' in annotation && 'body' in annotation), `${path}bodyValue: not beside a body`),
    ...['created', 'modified', 'generated'].flatMap((name) =>
      unless(!(name in annotation) || isUtc(annotation[name]), `${path}${name}: exactly 1 date-time in UTC, as “Z”`),
    ),
    ...['body', 'target'].flatMap((name) =>
      list(annotation[name]).flatMap((value, index) => partFaults(value as Json | string, `${path}${name}[${index}]`)),
    ),
  ];
}

/** A body or a target: an IRI, a textual body, a specific resource, or an external resource with an id. */
function partFaults(part: Json | string, path: string): string[] {
  if (typeof part === 'string') return unless(isIri(part), `${path}: is an IRI`);
  const types = list(part.type);
  if (types.includes('TextualBody')) return unless(typeof part.value === 'string', `${path}.value: exactly 1`);
  if (!types.includes('SpecificResource') && !('source' in part)) return unless(isIri(part.id), `${path}.id: exactly 1 IRI`);
  const source = part.source as Json | string | undefined;
  return [
    ...unless(isIri(typeof source === 'object' && !Array.isArray(source) ? source.id : source), `${path}.source: exactly 1`),
    ...list(part.selector).flatMap((selector) => selectorFaults(selector as Json, `${path}.selector`)),
    ...list(part.state).flatMap((state) => stateFaults(state as Json, `${path}.state`)),
  ];
}

function selectorFaults(selector: Json, path: string): string[] {
  const { type } = selector;
  const one = (name: string) => unless(typeof selector[name] === 'string', `${path}.${name}: exactly 1`);
  const most = (name: string) => unless(list(selector[name]).length <= 1, `${path}.${name}: no more than 1`);
  return [
    ...unless(typeof type === 'string' && /^\w+Selector$/.test(type), `${path}.type: exactly 1`),
    ...(type === 'TextQuoteSelector' ? [...one('exact'), ...most('prefix'), ...most('suffix')] : []),
    ...(type === 'FragmentSelector' ? [...one('value'), ...most('conformsTo')] : []),
    ...list(selector.refinedBy).flatMap((refined) => selectorFaults(refined as Json, `${path}.refinedBy`)),
  ];
}

function stateFaults(state: Json, path: string): string[] {
  const { type, sourceDate, sourceDateStart: start, sourceDateEnd: end, cached } = state;
  if (type !== 'TimeState') return unless(type === 'HttpRequestState', `${path}.type: exactly 1`);
  return [
    ...unless(sourceDate === undefined || (start === undefined && end === undefined), `${path}: a moment or an interval, not both`),
    ...unless((start === undefined) === (end === undefined), `${path}: a start goes with an end`),
    ...[...list(sourceDate), ...list(start), ...list(end)].flatMap((date) => unless(isUtc(date), `${path}: a date-time in UTC, as “Z”`)),
    ...unless(list(cached).every(isIri), `${path}.cached: is an IRI`),
  ];
}

function root(node: Json, type: string, path: string): string[] {
  const value = node['@context'];
  return [
    ...unless(list(value).includes(context), `${path}@context: the one of the model is among them`),
    ...unless(!Array.isArray(value) || value.length > 1, `${path}@context: a single one is a string`),
    ...resource(node, type, path),
  ];
}

const resource = (node: Json, type: string, path: string): string[] => [
  ...unless(isIri(node.id), `${path && `${path}.`}id: exactly 1 IRI`),
  ...unless(list(node.type).includes(type), `${path && `${path}.`}type: ${type} is among them`),
];

const unless = (holds: boolean, fault: string): string[] => (holds ? [] : [fault]);
