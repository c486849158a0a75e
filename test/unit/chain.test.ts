import { describe, expect, test } from 'vitest';
import { chain, origin, origins } from '../../src/model/chain.ts';
import type { Source } from '../../src/model/frontmatter.ts';

/** Sources that took their material from each other, as `key → via`. */
const from = (vias: Record<string, string | undefined>): Record<string, Source> =>
  Object.fromEntries(Object.entries(vias).map(([key, via]) => [key, { outlet: key, title: key, via }]));

describe('the chain of a source', () => {
  const sources = from({ havneblad: 'courier', courier: 'northwire', northwire: undefined, skerry: 'northwire', diary: undefined });

  test('leads from the source to its origin', () => {
    expect(chain(sources, 'havneblad')).toEqual(['havneblad', 'courier', 'northwire']);
    expect(chain(sources, 'diary')).toEqual(['diary']);
  });

  test('ends where a via is not declared', () => {
    expect(chain(from({ courier: 'gazette' }), 'courier')).toEqual(['courier']);
  });

  test('is empty for a key that is not declared', () => {
    expect(chain(sources, 'gazette')).toEqual([]);
    expect(origin(sources, 'gazette')).toBeUndefined();
  });

  test.each([
    ['itself', { courier: 'courier' }, ['courier']],
    ['each other', { courier: 'havneblad', havneblad: 'courier' }, ['courier', 'havneblad']],
    ['a circle behind it', { courier: 'a', a: 'b', b: 'a' }, ['courier', 'a', 'b']],
  ])('ends where sources cite %s', (_, vias, keys) => {
    expect(chain(from(vias), 'courier')).toEqual(keys);
  });

  test.each(['constructor', 'toString', 'hasOwnProperty', '__proto__', 'valueOf'])(
    'finds no source named %s that nobody declared',
    (key) => {
      expect(chain(sources, key)).toEqual([]);
      expect(chain(from({ courier: key }), 'courier')).toEqual(['courier']);
    },
  );

  test('finds a source that somebody named constructor', () => {
    expect(chain(from({ courier: 'constructor', constructor: 'northwire', northwire: undefined }), 'courier')).toEqual([
      'courier',
      'constructor',
      'northwire',
    ]);
  });

  test('counts two sources with one origin as one', () => {
    expect(origins(sources, ['havneblad', 'skerry', 'northwire'])).toEqual(['northwire']);
  });

  test('tells origins in the order of first citation, and none for keys that are not declared', () => {
    expect(origins(sources, ['diary', 'gazette', 'skerry', 'diary'])).toEqual(['diary', 'northwire']);
  });

  test('is followed to its end however long it is', () => {
    const long = from(Object.fromEntries(Array.from({ length: 2000 }, (_, at) => [`s${at}`, at < 1999 ? `s${at + 1}` : undefined])));
    expect(origin(long, 's0')).toBe('s1999');
  });
});
