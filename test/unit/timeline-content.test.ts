import { describe, expect, test } from 'vitest';
import { problemsIn, readBody } from './ostrevik.ts';
import { elements, page } from './page.ts';

const stray = (place: string) => `bridge.mdx:${place} element-is-in-place Unexpected text inside <Timeline>, expected <Event>.`;
const [march, april] = ['<Event date="2024-03">March.</Event>', '<Event date="2024-04">April.</Event>'];

/** Whatever stands in a timeline and is no event would not be shown. */
describe('a timeline holds events and nothing beside them:', () => {
  test.each([
    ['a paragraph before them', `The board met.\n\n${march}`, '12:1'],
    ['a paragraph after them', `${march}\n\nThe board met.`, '14:1'],
    ['a list of them', `- ${march}\n- ${april}`, '12:1'],
    ['a list with one of them', `- ${march}\n\n${april}`, '12:1'],
    ['a comma between two', `${march}, ${april}`, '12:1'],
    ['a block quotation', `> ${march}`, '12:1'],
    ['a heading', `## March\n\n${march}`, '12:1'],
    ['a picture', `${march}\n\n![The crack](/crack.jpg)`, '14:1'],
    ['a rule', `${march}\n\n---`, '14:1'],
  ])('%s is refused', (_, content, place) => {
    expect(problemsIn(`<Timeline>\n${content}\n</Timeline>`)).toEqual([stray(place)]);
  });

  test.each([
    ['on a line each', `${march}\n${april}`],
    ['with empty lines between them', `${march}\n\n\n${april}\n`],
    ['on one line', `${march} ${april}`],
    ['without a space between them', march + april],
    ['indented', `  ${march}\n  ${april}`],
    ['with comments between them', `{/* begins */}\n${march}\n\n{/* and goes on */}\n\n${april} {/* ends */}`],
  ])('events may stand %s, each is shown with its own text', (_, content) => {
    const body = `<Timeline>\n${content}\n</Timeline>`;
    expect(readBody(body).timelines[0]?.events.map(({ date, text }) => `${date} ${text}`)).toEqual(['2024-03 March.', '2024-04 April.']);
    const items = elements(page(body)).filter(({ tagName }) => tagName === 'li');
    expect(items.map(({ text }) => text)).toEqual(['March 2024 March.', 'April 2024 April.']);
  });
});
