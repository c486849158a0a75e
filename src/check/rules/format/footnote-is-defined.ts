import type { Rule } from '../../rule.ts';

export const footnoteIsDefined: Rule = {
  id: 'footnote-is-defined',
  about: 'format',
  norm: 'Every number of a footnote has its note.',
  reason: 'Readers see the brackets of one that has none.',
  remedy: 'Write the note, `[^1]: …`, on a line of its own, or take the number out.',
  severity: 'warning',
  examples: [
    { title: 'a number and its note', text: 'Shut.[^1]\n\n[^1]: Since Monday.' },
    { title: 'a number without a note', text: 'Shut.[^1] So it was.⟦[^2]⟧\n\n[^1]: Since Monday.' },
    { title: 'brackets that are meant, and code', text: 'The minutes have \\[^2], and the code has `[^2]`.' },
  ],
  find: ({ passages, text: file }) =>
    passages.flatMap(({ text, place }) =>
      text.includes('[^')
        ? [...text.matchAll(/\[\^([^\]\s[]+)\]/g)].flatMap(({ index, 0: number, 1: name }) => {
            const range = place(index, index + number.length);
            if (file.slice(range.start, range.end) !== number || file[range.start - 1] === '\\') return [];
            const help = `Write it on a line of its own, [^${name}]: …, or take the number out.`;
            return [{ range, message: `There is no footnote ${number}, so readers see the brackets.`, help }];
          })
        : [],
    ),
};
