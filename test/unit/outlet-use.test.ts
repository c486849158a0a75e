import { expect, test } from 'vitest';
import { eventsAcross } from '../../src/record/events-across.ts';
import { outletUse } from '../../src/record/outlet-use.ts';
import { record } from '../../src/record/record.ts';
import { brief } from './ostrevik.ts';

const said = (source: string) =>
  `<Attribution speaker="inga-halvard" source="${source}">The bridge opens, says the mayor.</Attribution>\n\n`;

test('an outlet is counted as origin, as the only origin, and as one that carried what another had', () => {
  const { byOutlet } = record([
    brief('one', said('courier') + said('northwire') + said('northwire havneblad') + said('courier northwire')),
  ]);
  const use = (outlet: string) => outletUse(outlet, byOutlet.get(outlet) ?? []);
  expect(use('northwire')).toEqual({ origin: 4, onlyOrigin: 3, carried: 0 });
  expect(use('havnebladet')).toEqual({ origin: 1, onlyOrigin: 0, carried: 0 });
  expect(use('ostrevik-courier')).toEqual({ origin: 0, onlyOrigin: 0, carried: 2 });
  expect(use('radio-skerry')).toEqual({ origin: 0, onlyOrigin: 0, carried: 0 });
});

const timeline = (...events: string[]) => `<Timeline>\n${events.join('\n')}\n</Timeline>\n\n`;
const event = (date: string, text: string) => `<Event date="${date}">${text}</Event>`;

test('events of several timelines are told once each, in order of date, with every brief that tells them', () => {
  const one = brief('one', timeline(event('2024-03-04', 'The bridge is shut.'), event('2024-02', 'A storm.')));
  const other = brief(
    'other',
    timeline(event('2024-03-04', 'The bridge is shut.'), event('2024-03-04', 'The ferry runs.')) +
      timeline(event('2024-03-04', 'The bridge is shut.')),
  );
  expect(eventsAcross([one, other]).map(({ date, text, told }) => [date, text, told.map(({ brief: { slug } }) => slug)])).toEqual([
    ['2024-02', 'A storm.', ['one']],
    ['2024-03-04', 'The bridge is shut.', ['one', 'other']],
    ['2024-03-04', 'The ferry runs.', ['other']],
  ]);
});

test('statements that a timeline repeats are no events of their own', () => {
  const repeated = brief(
    'repeated',
    `<Timeline from="attributions">\n${event('2024-03-05', 'A vote.')}\n</Timeline>\n\n<Attribution speaker="inga-halvard" source="courier" date="2024-03-04">Open it.</Attribution>`,
  );
  expect(eventsAcross([repeated]).map(({ text }) => text)).toEqual(['A vote.']);
});
