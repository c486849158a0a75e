import { describe, expect, test } from 'vitest';
import { problemsIn, readBody } from './ostrevik.ts';

const event = (date: string, words = date) => `  <Event date="${date}">${words}</Event>\n`;
const timeline = (...dates: string[]) => `<Timeline>\n${dates.map((date) => event(date)).join('')}</Timeline>\n`;
const order = (body: string) => readBody(body).timelines.map(({ events }) => events.map(({ date }) => date));

describe('a timeline', () => {
  test('is in the order of its dates, not of its text', () => {
    expect(order(timeline('2024-03-12', '2024-03-04', '2024-03-07'))).toEqual([['2024-03-04', '2024-03-07', '2024-03-12']]);
  });

  test('puts a month before its days, a year before its months, a range before its first day', () => {
    expect(order(timeline('2024-03-01', '2024-03', '2024', '2024-01-01', '2024-03-01/2024-03-12'))).toEqual([
      ['2024', '2024-01-01', '2024-03', '2024-03-01/2024-03-12', '2024-03-01'],
    ]);
  });

  test('puts open beginnings first and open ends by their beginning', () => {
    expect(order(timeline('2024-03-07', '2024-03-04/..', '../2024-03-12', '2023'))).toEqual([
      ['../2024-03-12', '2023', '2024-03-04/..', '2024-03-07'],
    ]);
  });

  test('keeps the order of the text for events of one day', () => {
    const body = `<Timeline>\n${event('2024-03-07', 'First.')}${event('2024-03-07', 'Second.')}${event('2024-03-07', 'Third.')}</Timeline>`;
    expect(readBody(body).timelines[0]?.events.map(({ text }) => text)).toEqual(['First.', 'Second.', 'Third.']);
  });

  test('sorts years before 1000', () => {
    expect(order(timeline('0800', '2024', '0079-08-24'))).toEqual([['0079-08-24', '0800', '2024']]);
  });

  test('makes events of the dated attributions, wherever they stand, among those that are written', () => {
    const brief = readBody(`<Timeline from="attributions">
${event('2024-03-07', 'The storm.')}</Timeline>

<Attribution speaker="inga-halvard" source="courier" date="2024-03-12">Open it.</Attribution>

<Attribution speaker="tomas-reyk" source="courier havneblad" date="2024-03-04">Shut it.</Attribution>

<Attribution speaker="tomas-reyk" source="courier">Nobody knows when.</Attribution>
`);
    expect(brief.problems).toEqual([]);
    expect(brief.timelines[0]?.events).toMatchObject([
      { date: '2024-03-04', text: 'Shut it.', sources: ['courier', 'havneblad'], attribution: brief.attributions[1]!.id },
      { date: '2024-03-07', text: 'The storm.' },
      { date: '2024-03-12', text: 'Open it.', attribution: brief.attributions[0]!.id },
    ]);
  });

  test('takes no attribution up unless it is asked to', () => {
    const brief = readBody(
      `${timeline('2024')}\n<Attribution speaker="inga-halvard" source="courier" date="2024-03-12">Open it.</Attribution>`,
    );
    expect(brief.timelines[0]?.events).toHaveLength(1);
  });

  test('keeps its title, its sources and chosen ids', () => {
    const brief = readBody(
      '<Timeline title="How it broke">\n<Event date="2024-03-04" id="storm" source="courier havneblad">The **storm**.</Event>\n</Timeline>',
    );
    expect(brief.timelines).toMatchObject([
      { title: 'How it broke', events: [{ id: 'storm', sources: ['courier', 'havneblad'], text: 'The storm.' }] },
    ]);
  });

  test('keeps two timelines of one brief apart', () => {
    expect(order(`${timeline('2024', '2023')}\n${timeline('1924')}`)).toEqual([['2023', '2024'], ['1924']]);
  });

  test.each([
    ['<Timeline from="events">\n</Timeline>', '11:11 attributes-are-valid "from" is "events".'],
    ['<Timeline titel="x">\n</Timeline>', '11:11 attributes-are-valid Unexpected attribute "titel" in <Timeline>.'],
    ['<Timeline>\n<Event>x</Event>\n</Timeline>', '12:1 attributes-are-valid <Event> has no attribute "date".'],
    ['<Timeline>\n<Event date="2024-02-30">x</Event>\n</Timeline>', '12:8 attributes-are-valid "date" is no date that exists.'],
    [
      '<Timeline>\n<Event date="2024" speaker="inga-halvard">x</Event>\n</Timeline>',
      '12:20 attributes-are-valid Unexpected attribute "speaker" in <Event>.',
    ],
    ['<Analysis author="x">y</Analysis>', '11:11 attributes-are-valid Unexpected attribute "author" in <Analysis>.'],
  ])('refuses %j', (body, problem) => {
    expect(problemsIn(body)).toEqual([`bridge.mdx:${problem}`]);
  });
});
