import { expect, test } from 'vitest';
import { cuesBySpeaker } from '../../src/check/cues-by-speaker.ts';
import { readBody } from './ostrevik.ts';

const said = (speaker: string, cue: string) =>
  `<Attribution speaker="${speaker}" cue="${cue}" source="courier">The bridge is shut.</Attribution>`;

test('counts the cues of each speaker, the most frequent first, and says what they say besides', () => {
  const body = [
    said('inga-halvard', 'said'),
    said('inga-halvard', 'claimed'),
    said('inga-halvard', 'claimed'),
    said('tomas-reyk inga-halvard', 'wrote'),
  ].join('\n\n');
  expect(cuesBySpeaker(readBody(body), 'en')).toEqual([
    {
      speaker: 'inga-halvard',
      total: 4,
      cues: [
        { cue: 'claimed', count: 2, connotation: 'doubts' },
        { cue: 'said', count: 1 },
        { cue: 'wrote', count: 1 },
      ],
    },
    { speaker: 'tomas-reyk', total: 1, cues: [{ cue: 'wrote', count: 1 }] },
  ]);
});

test('counts also where the language has no table', () => {
  expect(cuesBySpeaker(readBody(said('inga-halvard', 'claimed')), 'nb')).toEqual([
    { speaker: 'inga-halvard', total: 1, cues: [{ cue: 'claimed', count: 1 }] },
  ]);
});

test('leaves out those whom nobody names', () => {
  expect(cuesBySpeaker(readBody('<Attribution unnamed="an official" source="courier">Shut.</Attribution>'), 'en')).toEqual([]);
});
