import type { Nodes } from 'hast';
import { markdownToHast } from 'satteri';
import { describe, expect, test } from 'vitest';
import { markdown } from '../../src/exports/markdown.ts';
import { markdownBody } from '../../src/exports/markdown-body.ts';
import { phrasesOf } from '../../src/language/phrases.ts';
import { plainText } from '../../src/parse/element.ts';
import { references } from './ostrevik.ts';
import { publication, published } from './published.ts';

const english = phrasesOf('en');

function file(...of: Parameters<typeof published>): string {
  const { brief, reading } = published(...of);
  return markdown(brief, reading, references, publication, english);
}

function body(...of: Parameters<typeof published>): string {
  const { brief, reading } = published(...of);
  const made = markdownBody(brief, reading, references, publication, english);
  return [...made.body, ...made.notes].join('\n\n');
}

const said = (words: string, attributes = '') =>
  `<Attribution speaker="inga-halvard" source="courier" ${attributes}>\n${words}\n</Attribution>`;

describe('a brief as plain Markdown', () => {
  test('begins with its title, what it is about, where and when it was filed, and its address', () => {
    expect(file('Text.').split('\n\n').slice(0, 5)).toEqual([
      '# The Kettle Bridge stays shut',
      'The harbour board keeps the bridge closed; the mayor objects.',
      'Ostrevik · 12 March 2024 · Updated 14 March 2024, 09:30 · By Sunniva Lund and Harbour desk',
      '<https://record.example/ostrevik/briefs/kettle-bridge/>',
      'Text.',
    ]);
  });

  test('quotes a callout with a line that says who said it, and how we know', () => {
    expect(body(said('“Open it.”\n\n“*Now*.”', 'cue="warned" date="2024-03-09" venue="press briefing"'))).toBe(
      `> “Open it.”
>
> “*Now*.”
>
> — Inga Halvard, Mayor, Town of Ostrevik warned · 9 March 2024 · press briefing · The Ostrevik Courier, citing Northwire (1)`,
    );
  });

  test('has a note for what is said inside a sentence, apart from the notes of the author', () => {
    const text = 'She says <Attribution speaker="inga-halvard" source="radio">“no”!</Attribution>[^why]\n\n[^why]: As *always*.';
    expect(body(text)).toBe(`She says “no”\\![^1][^note-1]

[^note-1]: As *always*.

[^1]: Inga Halvard, Mayor, Town of Ostrevik said · Radio Skerry (4)`);
  });

  test('gives the original, and says whose translation it is', () => {
    const { brief, reading } = published();
    expect(markdown(brief, reading, references, publication, english)).toContain(
      '> Our translation from Norwegian Bokmål. Original: Vi venter ikke til høsten',
    );
  });

  test('says that nobody is named, and why', () => {
    expect(file()).toContain('> — Unnamed: “two dockers” say · Havnebladet (3) · they fear for their work');
    expect(body('<Attribution unnamed="dockers" source="radio">Rotten.</Attribution>')).toContain('· the source gives no reason');
  });

  test('lists the events of a timeline in order of date', () => {
    const text = `<Timeline title="The *bridge*">
<Event date="2024-03-09" source="courier">
The board meets.

It decides **nothing**.
</Event>
<Event date="2024-03-07">The storm.</Event>
</Timeline>`;
    expect(body(text)).toBe(`**The \\*bridge\\***

- 7 March 2024: The storm.
- 9 March 2024: The board meets.

  It decides **nothing**. (The Ostrevik Courier)`);
  });

  test('takes statements into a timeline that is made of them', () => {
    expect(body(`${said('“Open it.”', 'date="2024-03-09"')}\n\n<Timeline from="attributions"></Timeline>`)).toContain(
      '**Timeline**\n\n- 9 March 2024: Inga Halvard said: “Open it.”',
    );
  });

  test('marks analysis', () => {
    expect(body('<Analysis>\nNobody has said it.\n\n- a\n- b\n</Analysis>')).toBe(`> **Analysis**
>
> Nobody has said it.
>
> - a
> - b`);
  });

  test('leaves out comments', () => {
    expect(body('Shut.{/* not yet */}\n\n{/* never */}\n\nStill.')).toBe('Shut.\n\nStill.');
  });

  test('gives paths of the site as addresses', () => {
    expect(body('[All](/archive/), [here](#top), ![a bridge](/bridge.png), [x](https://x.example/)')).toBe(
      '[All](https://record.example/ostrevik/archive/), [here](https://record.example/ostrevik/briefs/kettle-bridge/#top), ![a bridge](https://record.example/ostrevik/bridge.png), [x](https://x.example/)',
    );
  });

  test('ends with corrections and with the sources, numbered as statements refer to them', () => {
    expect(file()).toContain(`## Correction

14 March 2024: An earlier version gave the wrong day of the storm.

## Sources

1. [“Bridge shut”, says board](https://courier.example/bridge-shut?page=1&print=yes) · The Ostrevik Courier · published 8 March 2024`);
  });

  test('speaks the language of the brief', () => {
    const { brief, reading } = published(undefined, { lang: 'lang: fr' });
    expect(markdown(brief, reading, references, publication, phrasesOf('fr'))).toMatch(/^12 mars 2024|· 12 mars 2024 ·/m);
  });

  test('reads back as the text of the brief', () => {
    const text = `## Why *it* is shut

Snow_fall, **50 %** of 2 * 3 piers; see [the plan](https://plan.example/a_(b)) & \`a|b\`.\\
1\\. Not a list. #1, ~~wrong~~, mail me@a.example.

- [x] first
- second

  > deep

3. three
4. four

| Pier | State |
| :--- | ---: |
| 1\\|2 | *broken* |

\`\`\`js
const a = '\`\`\`';
\`\`\`

***

The end.[^1]

[^1]: A note, with a [link](https://x.example).`;
    const { reading } = published(text);
    const back = markdownToHast(`${body(text)}\n`, { features: { smartPunctuation: false } }) as Nodes;
    expect(plainText(back)).toBe(plainText(reading.tree));
    expect(tagsOf(back)).toEqual(tagsOf(reading.tree));
  });
});

function tagsOf(node: Nodes): string[] {
  const inside = 'children' in node ? node.children.flatMap((child) => tagsOf(child as Nodes)) : [];
  return node.type === 'element' ? [node.tagName, ...inside] : inside;
}
