import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { quickYaml } from '../../src/parse/quick-yaml.ts';
import { readAnyYaml, readYaml } from '../../src/parse/yaml.ts';

const rounds = Number(process.env.BREVIER_ROUNDS ?? 3_000);
const whole = { start: 0, end: 1 };

/** Why the two readings of a text differ; `undefined` where they agree, or the library alone reads it. */
function difference(text: string): string | undefined {
  const quick = quickYaml(text);
  if (!quick) return undefined;
  const library = readAnyYaml(text, 0, whole);
  if (JSON.stringify(quick.data) !== JSON.stringify(library.data)) return `${JSON.stringify(quick.data)} ≠ ${JSON.stringify(library.data)}`;
  const reading = readYaml(text, 0, whole);
  for (const path of pathsIn(quick.data)) {
    for (const part of ['key', 'value'] as const) {
      const [own, other] = [reading.place(path, part), library.place(path, part)];
      if (own.start !== other.start || own.end !== other.end)
        return `the ${part} of ${path.join('.')} at ${own.start}–${own.end}, not ${other.start}–${other.end}`;
    }
  }
  return undefined;
}

const pathsIn = (value: unknown, path: string[] = []): string[][] =>
  value !== null && typeof value === 'object'
    ? Object.entries(value).flatMap(([name, inside]) => [[...path, name], ...pathsIn(inside, [...path, name])])
    : [];

const frontmatters = readdirSync('content/briefs').map((file) => {
  const text = readFileSync(`content/briefs/${file}`, 'utf8');
  return text.slice(4, text.indexOf('\n---', 3));
});

const shapes = [
  'title: The bell\ntopics:\n- bridge\n- ferry\nsources:\n  courier:\n    outlet: courier\n    title: "Shut: why"\n\n  # by wire\n  wire: { outlet: northwire, title: It\'s shut, url: https://wire.example/a?b=c#d }\n',
  "corrections:\n  - { date: 2024-03-12, text: 'It''s the hour' }\n  - date: 2024-03-13\n    text: Nothing # here\nauthors: [Inga, 'Tomas', \"Åse\"]\ndraft: false\n",
  '{"title": "The bell", "sources": {"courier": {"outlet":"courier"}}}',
  'roles:\n  - title: Clerk\n    from: 2015-08\n  -   title: Mayor\n      to: 2016\nname: Ингa Halvard 🛥\r\nkind: person\r\n',
  'dateline: ~\nlang: null\nvenue:\nupdated: ""\nauthors: []\nsources: {}\n',
];

test.each(shapes.map((shape) => [shape]))('reads what the library reads: %j', (shape) => {
  expect(difference(shape)).toBeUndefined();
});

test('most of what authors write is read quickly', () => {
  expect(frontmatters.filter((text) => quickYaml(text)).length).toBeGreaterThan(frontmatters.length / 2);
  expect(shapes.filter((text) => quickYaml(text)).length).toBeGreaterThan(2);
});

test('however a text is spoilt, it is read as the library reads it, or left to it', () => {
  const signs = [
    ...' \n\t:,-#"\'[]{}&*!|>?%@`~\\.0eé\r',
    '\n  ',
    ': ',
    ' #',
    '- ',
    '\n- ',
    '---\n',
    'null',
    'true',
    '0x1f',
    '.inf',
    '<<',
    "''",
  ];
  let seed = 1;
  const below = (limit: number) => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed % limit;
  };
  const texts = [...shapes, ...frontmatters.map((text) => text.slice(0, 600))];
  let quick = 0;
  for (let round = 0; round < rounds; round++) {
    let text = texts[below(texts.length)] as string;
    for (let slips = 1 + below(3); slips > 0; slips--) {
      const at = below(text.length + 1);
      const sign = below(4) === 0 ? text.slice(below(text.length), at) : (signs[below(signs.length)] as string);
      text = text.slice(0, at) + (below(3) > 0 ? sign : '') + text.slice(at + below(3));
    }
    if (quickYaml(text)) quick++;
    const found = difference(text);
    if (found !== undefined) expect.fail(`${JSON.stringify(text)}\n${found}`);
  }
  expect(quick).toBeGreaterThan(rounds / 5);
});
