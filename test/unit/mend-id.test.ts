import { describe, expect, test } from 'vitest';
import { declaredAs, idFix, idOf } from '../../src/parse/mend-id.ts';
import { mended } from './examples.ts';
import { briefText, read } from './ostrevik.ts';

const fixed = (text: string) => mended(text, read(text).problems);

describe('an id that is mended', () => {
  test('is the declared one that differs in capitals, spaces and underscores alone', () => {
    expect(declaredAs('Inga Halvard', ['inga-halvard', 'tomas-reyk'])).toBe('inga-halvard');
    expect(declaredAs('inga-halvart', ['inga-halvard'])).toBeUndefined();
    expect(declaredAs('inga halvard', ['inga-halvard', 'inga_halvard'])).toBeUndefined();
  });

  test('is told by the text alone where small letters make one', () => {
    expect(idOf('Inga-Halvard', false)).toBe('inga-halvard');
    expect(idOf('Inga Halvard', false)).toBeUndefined();
    expect(idOf('Shut  Again', true)).toBe('shut-again');
    expect(idOf('Закрыто', true)).toBeUndefined();
  });

  test('takes the place of a whole word that stands once', () => {
    const fix = (text: string, written: string) => idFix(text, { start: 0, end: text.length }, written, 'x').fix?.[0]?.range.start;
    expect(fix('speaker="Reyk Reyk-Holm"', 'Reyk')).toBe(9);
    expect(fix('source="the_log the_log"', 'the_log')).toBeUndefined();
  });

  test('gives way to a key that has its name already', () => {
    const both = briefText('Shut.', {
      sources: 'sources:\n  Courier: { outlet: northwire, title: Shut }\n  courier: { outlet: northwire, title: Open }',
    });
    expect(fixed(both)).toBe(both);
  });
});
