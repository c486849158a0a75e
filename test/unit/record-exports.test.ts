import { describe, expect, test } from 'vitest';
import { recordCsv } from '../../src/exports/record-csv.ts';
import { recordJson } from '../../src/exports/record-json.ts';
import { jsonSchema } from '../../src/exports/schemas.ts';
import { validate } from './json-schema.ts';
import { brief, references } from './ostrevik.ts';
import { lookedUp, publication, published, written } from './published.ts';

/** A brief with a statement for each date; `-` stands for one whose day is not known. */
function dated(slug: string, date: string, ...said: string[]) {
  const body = said.map(
    (day, at) =>
      `<Attribution speaker="inga-halvard" source="courier"${day === '-' ? '' : ` date="${day}"`}>Statement ${at + 1}.</Attribution>`,
  );
  return brief(slug, body.join('\n\n'), { date: `date: ${date}` });
}

const briefs = [
  dated('storm', '2024-03-12', '2024-03-09', '-', '2024-03'),
  dated('vote', '2024-03-10', '2024-03-12', '2024-03-09'),
  dated('toll', '2024-03-10', '2024-03-09'),
];

describe('the record as data', () => {
  test('is in order of the day said, then of the brief and of the text', () => {
    const { statements } = recordJson(briefs, references, publication);
    expect(statements.map(({ brief, number, date }) => `${date ?? '-'} ${brief.slug} ${number}`)).toEqual([
      '2024-03 storm 3',
      '2024-03-09 toll 1',
      '2024-03-09 vote 2',
      '2024-03-09 storm 1',
      '2024-03-12 vote 1',
      '- storm 2',
    ]);
  });

  test('is the same whatever the order of the briefs', () => {
    expect(recordJson([...briefs].reverse(), references, publication)).toEqual(recordJson(briefs, references, publication));
  });

  test('names with each statement the brief that it stands in', () => {
    expect(recordJson([published().brief], references, publication).statements[0]?.brief).toEqual({
      slug: 'kettle-bridge',
      address: 'https://record.example/ostrevik/briefs/kettle-bridge/',
      title: 'The Kettle Bridge stays shut',
      date: '2024-03-12',
      updated: '2024-03-14T09:30:00+01:00',
    });
  });

  test('is valid by the schema that the site publishes, also where nothing was said yet', () => {
    const schema = jsonSchema('record-1', publication);
    for (const listed of [[...briefs, published().brief], []]) {
      expect(validate(schema, written(recordJson(listed, references, publication)))).toEqual([]);
    }
  });
});

describe('the record as a table', () => {
  test('has a row for each statement, of as many cells as its head', () => {
    const rows = cells(recordCsv([published().brief, ...briefs], references, publication));
    expect(rows).toHaveLength(1 + 5 + 6);
    expect(new Set(rows.map(({ length }) => length))).toEqual(new Set([rows[0]?.length]));
  });

  test('has the same statements as the data', () => {
    const { statements } = recordJson([published().brief], references, publication);
    const rows = records(recordCsv([published().brief], references, publication));
    expect(rows.map(({ address, text }) => [address, text])).toEqual(statements.map(({ address, text }) => [address, text]));
  });

  test('says with words what the data say with lists', () => {
    const rows = records(recordCsv([published().brief], references, publication));
    expect(rows.find(({ number }) => number === '2')).toMatchObject({
      chains: 'The Ostrevik Courier < Northwire; Radio Skerry',
      roles: 'Mayor, Town of Ostrevik',
      source_urls: 'https://courier.example/bridge-shut?page=1&print=yes; https://radio.example/0309',
    });
    expect(rows.find(({ number }) => number === '5')).toMatchObject({
      speakers: 'Tomas Reyk; Ostrevik Harbour Board',
      speaker_ids: 'tomas-reyk; harbour-board',
      roles: 'Harbour master, Ostrevik Harbour Board; ',
    });
  });

  test('says what became of the words of a quotation', () => {
    const rows = records(recordCsv([lookedUp().brief], references, publication));
    expect(Object.fromEntries(rows.map(({ number, verbatim }) => [number, verbatim]))).toEqual({
      1: '',
      2: 'unchecked',
      3: 'verified',
      4: 'unchecked',
      5: 'unchecked',
    });
  });

  test('quotes commas, quotation marks and line breaks, and ends every row with CRLF', () => {
    const { brief } = published('<Attribution speaker="inga-halvard" source="courier">"Open it," now.</Attribution>', {
      title: 'title: "A \\"bridge\\",\\ntwice"',
    });
    const text = recordCsv([brief], references, publication);
    expect(text).toContain(',"""Open it,"" now.",');
    expect(text).toContain(',"A ""bridge"",\ntwice",');
    expect(records(text)).toMatchObject([{ text: '"Open it," now.', brief: 'A "bridge",\ntwice' }]);
    expect(text.endsWith('\r\n')).toBe(true);
  });

  test.each(['=', '+', '-', '@', '＝', '＋', '－', '＠'])('keeps a spreadsheet from computing what begins with %s', (sign) => {
    const { brief } = published('Text.', { title: `title: ${JSON.stringify(`${sign}HYPERLINK("https://evil.example")`)}` });
    const { title } = brief;
    const [row] = records(recordCsv([{ ...published().brief, title }], references, publication));
    expect(row?.brief).toBe(`'${title}`);
  });

  test('begins with the head, not with a byte order mark', () => {
    expect(recordCsv([], references, publication)).toMatch(/^date,kind,speakers,[a-z_,]+,address,verbatim\r\n$/);
  });
});

/** A reader of RFC 4180 that knows nothing of the writer. */
function cells(text: string): string[][] {
  const rows: string[][] = [[]];
  const pattern = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n)/gy;
  let read = 0;
  for (const [all, cell = '', end] of text.matchAll(pattern)) {
    read += all.length;
    rows.at(-1)?.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    if (end === '\r\n') rows.push([]);
  }
  expect(read).toBe(text.length);
  return rows.slice(0, -1);
}

function records(text: string): Record<string, string>[] {
  const [head = [], ...rows] = cells(text);
  return rows.map((row) => Object.fromEntries(head.map((name, index) => [name, row[index] ?? ''])));
}
