import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { statementId } from '../../src/parse/statement-id.ts';
import { readBody } from './ostrevik.ts';

const said = (words: string, speaker = 'inga-halvard') => `<Attribution speaker="${speaker}" source="courier">${words}</Attribution>\n\n`;
const ids = (body: string) => new Map(readBody(body).attributions.map(({ text, id }) => [text, id]));
const list = (body: string) => readBody(body).attributions.map(({ id }) => id);

describe('the id of a statement', () => {
  const [open, toll, board] = [said('Open the bridge.'), said('The toll stays.'), said('We shut it.', 'harbour-board')];

  test('survives a reorder', () => {
    expect(ids(open + toll + board)).toEqual(ids(board + open + toll));
  });

  test('survives an insertion elsewhere', () => {
    const before = ids(open + board);
    const after = ids(open + said('It is rotten.') + board);
    for (const [text, id] of before) expect(after.get(text)).toBe(id);
  });

  test('survives a correction of case, spacing, punctuation and emphasis', () => {
    expect(list(said('“Open — the *Bridge*!”'))).toEqual(list(said('open the bridge')));
  });

  test('changes with the words and with the speaker', () => {
    expect(new Set(list(open + toll + said('Open the bridge.', 'tomas-reyk'))).size).toBe(3);
  });

  test('does not depend on cue, date, source or form', () => {
    const dated = '<Attribution speaker="inga-halvard" source="havneblad" cue="warned" date="2024-03-07">Open the bridge.</Attribution>';
    expect(list(`Then ${dated}.`)).toEqual(list(open));
  });

  test('keeps words of other scripts apart', () => {
    expect(new Set(list(said('Откройте мост.') + said('Закройте мост.') + said('橋を開けろ') + said('橋を閉めろ'))).size).toBe(4);
  });

  test('is the same for both Unicode forms of a letter', () => {
    expect(list(said('caf\u00e9'))).toEqual(list(said('cafe\u0301')));
  });

  test('is plain enough to stand in an address', () => {
    for (const id of list(open + said('Откройте мост 🌉') + said('!?'))) expect(id).toMatch(/^[a-z0-9]+(?:[-_][a-z0-9]+)*$/);
  });

  test('is numbered where the same speaker says the same words twice', () => {
    const [one, two, three] = list(open + open + open);
    expect([two, three]).toEqual([`${one}-2`, `${one}-3`]);
  });

  test('gives way to an id that an author chose, wherever that stands', () => {
    const [derived] = list(open);
    const chosen = `<Attribution id="${derived}" speaker="tomas-reyk" source="courier">No.</Attribution>`;
    expect(list(`${open}${chosen}`)).toEqual([`${derived}-2`, derived]);
  });

  test('gives way to the id of a heading', () => {
    const [derived] = list(open);
    expect(list(`## ${derived}\n\n${open}`)).toEqual([`${derived}-2`]);
  });

  test('names nobody where nobody is named', () => {
    expect(list('<Attribution unnamed="two dockers" source="courier">It was rotten.</Attribution>')[0]).toMatch(/^unnamed-[0-9a-f]{6}$/);
  });

  test('is its own for events of the same words on different days', () => {
    const [timeline] = readBody(
      '<Timeline>\n<Event date="2024-03-07">Shut.</Event>\n<Event date="2024-03-12">Shut.</Event>\n</Timeline>',
    ).timelines;
    expect(new Set(timeline!.events.map(({ id }) => id)).size).toBe(2);
  });
});

test('is the same whichever way leads to it', () => {
  const words = 'The bridge – “shut” … since 5 o’clock; it stays so.';
  const slow = createHash('sha256')
    .update(
      words
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim(),
    )
    .digest('hex');
  expect(statementId('x', words)).toBe(`x-${slow.slice(0, 6)}`);
});
