import { expect, test } from 'vitest';
import { checkBrief } from '../../src/check/check-brief.ts';
import { isError } from '../../src/model/problem.ts';
import { parseEntity } from '../../src/parse/parse-entity.ts';
import { type Random, random } from '../bench/random.ts';
import { briefText, read, references } from './ostrevik.ts';
import { pageOf } from './page.ts';

const valid = briefText(
  `The board met. 🌉 <Attribution speaker="inga-halvard" source="courier" cue="warned" date="2024-03-07">“Open
the bridge,”</Attribution> she said.[^1]

<Attribution unnamed="two dockers" source="havneblad northwire" lang="nb" original="Den er råtten.">

It was **“rotten”**, see [the photograph](/bridge.jpg).

</Attribution>

<Timeline from="attributions" title="How it broke">
  <Event date="2024-03-04~" source="northwire">The storm.</Event>
</Timeline>

{/* Ask the board. */}

<Analysis>

| day | toll |
|-----|------|
| 4   | 40   |

</Analysis>

[^1]: \`minutes\` of the board
`,
  { updated: 'updated: 2024-03-13T09:30:00+01:00', corrections: 'corrections:\n  - { date: 2024-03-13, text: "Five, not six: two." }' },
);

const scraps = [
  ...'{}<>/="\'`*_[]()|#-!&\\:;,~^@%$\n\r\t \u0000\u00a0\u200b\u202e\u2028\ufeff\ud83c\udf09'.split(''),
  '---\n',
  '\r\n',
  '</Attribution>',
  '<Attribution ',
  '<Event date="',
  '{/*',
  '*/}',
  '<!--',
  '&#x0;',
  '&quot;',
  '__proto__',
  'constructor="',
  'import x from "y"\n',
  '🌉',
  'é\u0301',
  '2024-02-30',
  '*alias',
  '&anchor ',
  '!!js/function ',
  '[^1]: ',
  '    ',
];

/** Takes away, repeats, moves or adds something somewhere. */
function mutate(text: string, { below, pick }: Random): string {
  const [at, length] = [below(text.length + 1), below(12)];
  const piece = text.slice(at, at + length);
  const rest = text.slice(0, at) + text.slice(at + length);
  const to = below(rest.length + 1);
  return pick([
    rest,
    text.slice(0, at) + pick(scraps) + text.slice(at),
    rest.slice(0, to) + piece + rest.slice(to),
    text.slice(0, at) + piece + text.slice(at),
    text.slice(0, at) + pick(scraps) + text.slice(at + length),
  ]);
}

/** Every place of a problem is a place of the file. */
function expectPlaces(text: string, problems: { line: number; column: number; endLine: number; endColumn: number }[]): void {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  for (const { line, column, endLine, endColumn } of problems) {
    for (const [at, unit] of [
      [line, column],
      [endLine, endColumn],
    ] as const) {
      expect(lines[at - 1], `line ${at} of ${JSON.stringify(text)}`).toBeDefined();
      expect(unit >= 1 && unit <= lines[at - 1]!.length + 2, `column ${at}:${unit} of ${JSON.stringify(text)}`).toBe(true);
    }
    expect(endLine > line || (endLine === line && endColumn >= column), `the end before the start in ${JSON.stringify(text)}`).toBe(true);
  }
}

test('the brief that is mutated is valid', () => {
  expect(checkBrief(read(valid), references).filter(isError)).toEqual([]);
});

test.each([1, 2, 3, 4, 5, 6, 7, 8])('no mutation of a brief makes the reading throw or point outside the file (seed %i)', (seed) => {
  const source = random(seed);
  for (let count = 0; count < 120; count++) {
    let text = valid;
    for (let steps = source.below(6) + 1; steps > 0; steps--) text = mutate(text, source);
    const brief = read(text);
    expectPlaces(text, checkBrief(brief, references));
    if (brief.frontmatter === null) expect(brief.problems, JSON.stringify(text)).not.toEqual([]);
    if (brief.problems.length === 0) expect(() => pageOf(brief)).not.toThrow();
  }
});

test('no mutation of a speaker makes the reading throw or point outside the file', () => {
  const valid = 'name: Inga Halvard\nkind: person\naliases: [Инга]\nroles:\n  - { title: Mayor, organization: ostrevik, from: 2023-11 }\n';
  const source = random(9);
  for (let count = 0; count < 400; count++) {
    let text = valid;
    for (let steps = source.below(5) + 1; steps > 0; steps--) text = mutate(text, source);
    const { problems, value } = parseEntity('speakers', text, { file: 'e.yaml', id: 'inga-halvard' });
    expectPlaces(text, problems);
    expect(value === null, JSON.stringify(text)).toBe(problems.length > 0);
  }
});
