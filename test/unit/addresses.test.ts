import { describe, expect, test } from 'vitest';
import { briefText, problemsIn, readBody, underlined } from './ostrevik.ts';

const refused = (scheme: string, place = '11:1') => [`bridge.mdx:${place} markup-is-safe Unexpected address with "${scheme}:".`];

describe('an address that could run code', () => {
  test.each([
    ['javascript', '[toll](javascript:alert(1))'],
    ['javascript', '[toll](JaVaScRiPt:alert(1))'],
    ['javascript', '[toll](  javascript:alert(1)  )'],
    ['javascript', '[toll](<javascript:alert(1)>)'],
    ['javascript', '[toll](javascript:alert%281%29 "title")'],
    ['javascript', '[toll](java&#115;cript:alert)'],
    ['javascript', '[toll](java&#x73;cript:alert)'],
    ['javascript', '[toll](javascript&colon;alert)'],
    ['javascript', '[toll](java&Tab;script:alert)'],
    ['javascript', '[toll](java&NewLine;script:alert)'],
    ['javascript', '[toll](<java\tscript:alert>)'],
    ['javascript', '[toll](java%0Ascript:alert)'],
    ['javascript', '[toll](\u00a0javascript:alert)'],
    ['javascript', '[toll](java\u200bscript:alert)'],
    ['javascript', '[toll](&#x202e;javascript:alert)'],
    ['vbscript', '[toll](vbscript:msgbox)'],
    ['data', '[toll](data:text/html;base64,PHNjcmlwdD4=)'],
    ['data', '![toll](data:image/svg+xml,%3Csvg%3E)'],
    ['blob', '[toll](blob:https://toll.example/1)'],
    ['file', '[toll](file:///etc/passwd)'],
    ['view-source', '[toll](view-source:https://toll.example)'],
    ['javascript', '[toll][1]\n\n[1]: javascript:alert(1)'],
    ['javascript', '[toll][]\n\n[toll]: <javascript:alert(1)> "x"'],
    ['javascript', '[toll]\n\n[toll]: JAVASCRIPT:alert(1)'],
    ['data', '![toll][1]\n\n[1]: data:text/html,x'],
  ])('is refused: %s in %j', (scheme, body) => {
    expect(problemsIn(body)).toEqual(refused(scheme));
  });

  test.each(['[toll](<\u0001javascript:alert>)', '[toll](\u202ejavascript:alert)'])('is refused beside the character in it: %j', (body) => {
    expect(readBody(body).problems.map(({ rule }) => rule)).toEqual(['text-is-visible', 'markup-is-safe']);
  });

  test.each([
    ['a sentence', 'The [toll](javascript:a) stays.', '11:5'],
    ['a heading', '## The [toll](javascript:a)', '11:8'],
    ['a list', '- one\n- a [toll](javascript:a)', '12:5'],
    ['a table', '| a |\n|---|\n| [toll](javascript:a) |', '13:3'],
    ['an attribution', '<Attribution speaker="inga-halvard" source="courier">\nThe [toll](javascript:a).\n</Attribution>', '12:5'],
    ['an event', '<Timeline>\n<Event date="2024">\n[toll](javascript:a)\n</Event>\n</Timeline>', '13:1'],
    ['an emphasis', 'The **[toll](javascript:a)**.', '11:7'],
    ['a picture in a link', '[![toll](javascript:a)](/toll/)', '11:2'],
  ])('is found in %s, with its place', (_, body, place) => {
    expect(problemsIn(body)).toEqual(refused('javascript', place));
  });

  test('is underlined from the bracket to the parenthesis', () => {
    expect(underlined(briefText('The [toll](javascript:a) stays.'))).toEqual(['[toll](javascript:a)']);
  });

  test.each([
    'https://courier.example/a:b',
    'http://courier.example',
    'mailto:desk@ostrevik.example',
    'tel:+4712345678',
    '/briefs/harbour/',
    '../harbour/',
    './javascript:not-a-scheme',
    '#note',
    '?q=javascript:x',
    'harbour/time:12',
    '',
  ])('is not %j', (address) => {
    expect(problemsIn(`[toll](${address})`)).toEqual([]);
  });

  test('is not the text of a link, nor of code', () => {
    expect(problemsIn('[javascript:alert](/toll/) and `[toll](javascript:a)`')).toEqual([]);
  });
});
