import { expect, test } from 'vitest';
import { type Block, corpus } from '../bench/corpus.ts';

/** What readers see of a block. */
const textsOf = (block: Block): string[] => {
  if (block.type === 'paragraph') return block.parts.map((part) => (typeof part === 'string' ? part : part.text));
  if (block.type === 'callout') return [block.words.text];
  return block.type === 'timeline' ? [block.title, ...block.events.map(({ text }) => text)] : [block.text];
};

const count = (blocks: readonly Block[], type: Block['type']) => blocks.filter((block) => block.type === type).length;

test('the briefs of the benchmark are as README says: 600 words, 3 callouts, 2 marks, 5 events, 3 sources', () => {
  const { briefs, speakers, outlets, topics } = corpus(200);
  expect([speakers.length, outlets.length, topics.length]).toEqual([40, 25, 30]);
  for (const { blocks, sources } of briefs) {
    const marks = blocks.flatMap((block) => (block.type === 'paragraph' ? block.parts.filter((part) => typeof part !== 'string') : []));
    const events = blocks.flatMap((block) => (block.type === 'timeline' ? block.events : []));
    expect([count(blocks, 'callout'), marks.length, events.length, sources.length]).toEqual([3, 2, 5, 3]);
  }
  const words = briefs.map(({ blocks }) => blocks.flatMap(textsOf).join(' ').split(/\s+/).length);
  expect(Math.abs(words.reduce((sum, count) => sum + count) / briefs.length - 600)).toBeLessThan(10);
  expect(Math.min(...words)).toBeGreaterThan(500);
  expect(Math.max(...words)).toBeLessThan(700);
});
