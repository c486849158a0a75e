import { describe, expect, test } from 'vitest';
import { problemsIn, readBody } from './ostrevik.ts';

const said = (words: string) => `<Attribution speaker="inga-halvard" source="courier">${words}</Attribution>`;
const misplaced = (place: string, message: string) => `bridge.mdx:${place} element-is-in-place ${message}`;

describe('where an element may stand', () => {
  test.each([
    ['a paragraph', `She said ${said('open it')}.`],
    ['a list', `- ${said('Open it.')}\n- Shut.`],
    ['a block quotation', `> ${said('Open it.')}`],
    ['a table', `| a |\n|---|\n| ${said('open it')} |`],
    ['a heading', `## She said ${said('open it')}`],
    ['a footnote', `Shut.[^1]\n\n[^1]: She said ${said('open it')}.`],
    ['an analysis', `<Analysis>\nThe mayor means it: ${said('open it')}.\n</Analysis>`],
    ['an emphasis', `**${said('Open it.')}**`],
  ])('an attribution may stand in %s', (_, body) => {
    const brief = readBody(body);
    expect(brief.problems).toEqual([]);
    expect(brief.attributions.map(({ text }) => text.replace('.', '').toLowerCase())).toEqual(['open it']);
  });

  test('an attribution may not stand inside another', () => {
    expect(problemsIn(`<Attribution speaker="tomas-reyk" source="courier">\nHe said she said ${said('open it')}.\n</Attribution>`)).toEqual(
      [misplaced('12:18', 'Unexpected <Attribution> inside <Attribution>.')],
    );
  });

  test('an attribution may not stand inside another through Markdown between them', () => {
    expect(problemsIn(`<Attribution speaker="tomas-reyk" source="courier">\n- *${said('open it')}*\n</Attribution>`)).toEqual([
      misplaced('12:4', 'Unexpected <Attribution> inside <Attribution>.'),
    ]);
  });

  test('an attribution may not stand inside an event', () => {
    expect(problemsIn(`<Timeline>\n<Event date="2024-03-07">\n${said('open it')}\n</Event>\n</Timeline>`)).toEqual([
      misplaced('13:1', 'Unexpected <Attribution> inside <Event>.'),
    ]);
  });

  test.each([
    ['an attribution', `[The mayor: ${said('open it')}](/bridge/)`, '11:13', 'Attribution'],
    ['an attribution in emphasis', `[*${said('Open it.')}*](/bridge/)`, '11:3', 'Attribution'],
    ['an attribution in a link by reference', `[${said('Open it.')}][b]\n\n[b]: /bridge/`, '11:2', 'Attribution'],
  ])('%s may not stand inside a link: it has links of its own', (_, body, place, name) => {
    expect(problemsIn(body)).toEqual([misplaced(place, `Unexpected <${name}> inside a link.`)]);
  });

  test('a link may stand inside an attribution', () => {
    expect(problemsIn(said('Open [it](/bridge/).'))).toEqual([]);
  });

  test('a timeline holds events alone', () => {
    expect(problemsIn('<Timeline>\n<Analysis>A turn.</Analysis>\n</Timeline>')).toEqual([
      misplaced('12:1', 'Unexpected <Analysis> inside <Timeline>, expected <Event>.'),
    ]);
  });

  test('an event stands in a timeline', () => {
    expect(problemsIn('<Event date="2024-03-07">Shut.</Event>')).toEqual([misplaced('11:1', 'Unexpected <Event> outside a <Timeline>.')]);
  });

  test('an event may not stand in an analysis inside no timeline', () => {
    expect(problemsIn('<Analysis>\n<Event date="2024-03-07">Shut.</Event>\n</Analysis>')).toEqual([
      misplaced('12:1', 'Unexpected <Event> outside a <Timeline>.'),
    ]);
  });

  test.each(['Timeline', 'Analysis'])('%s does not stand inside a sentence', (name) => {
    expect(problemsIn(`Now <${name}>x</${name}> then.`)).toContain(misplaced('11:5', `Unexpected <${name}> inside a sentence.`));
  });

  test.each([
    ['Attribution', '<Attribution speaker="inga-halvard" source="courier" />'],
    ['Attribution', '<Attribution speaker="inga-halvard" source="courier">  </Attribution>'],
    ['Attribution', '<Attribution speaker="inga-halvard" source="courier">{/* to come */}</Attribution>'],
    ['Analysis', '<Analysis></Analysis>'],
  ])('%s needs content', (name, body) => {
    expect(problemsIn(body)).toEqual([misplaced('11:1', `<${name}> has no content.`)]);
  });

  test('a picture is content', () => {
    expect(problemsIn('<Analysis>\n![The crack](/crack.jpg)\n</Analysis>')).toEqual([]);
    expect(problemsIn('<Timeline>\n<Event date="2024-03-04">![The crack](/crack.jpg)</Event>\n</Timeline>')).toEqual([]);
  });

  test('an event needs content', () => {
    expect(problemsIn('<Timeline>\n  <Event date="2024-03-07"></Event>\n</Timeline>')).toEqual([
      misplaced('12:3', '<Event> has no content.'),
    ]);
  });

  test.each([
    ['is never closed', `Shut.\n\n<Analysis>\nA turn.\n`],
    ['is closed by another', '<Analysis>A turn.</Attribution>'],
    ['was never opened', 'Shut. </Analysis>'],
    ['has a quotation mark that is never closed', '<Attribution speaker="inga-halvard source="courier">x</Attribution>'],
    ['has a value without quotation marks', '<Attribution speaker=inga-halvard source="courier">x</Attribution>'],
  ])('an element that %s is an error of syntax with a remedy', (_, body) => {
    const [problem, ...more] = readBody(body).problems;
    expect(more).toEqual([]);
    expect(problem).toMatchObject({ rule: 'markup-is-valid', severity: 'error' });
    expect(problem!.line).toBeGreaterThanOrEqual(11);
    expect(problem!.help).not.toBe('');
  });
});
