import { type Rule, sourceKeys, textAt } from '../../rule.ts';
import { isText } from '../../verbatim/is-text.ts';

const fields = { sources: 'sources:\n  c: { outlet: northwire, title: Shut, snapshot: ⟦wire.txt⟧ }' };

export const snapshotIsText: Rule = {
  id: 'snapshot-is-text',
  about: 'verbatim',
  norm: 'A snapshot holds the words of its source, in UTF-8.',
  reason: 'Nothing can be looked up in an empty file, or in one whose letters can’t be read.',
  remedy: 'Paste the sentences around each quotation into the file, and save it as UTF-8.',
  severity: 'warning',
  examples: [
    {
      title: 'an excerpt',
      text: 'Shut.',
      fields: { sources: 'sources:\n  c: { outlet: northwire, title: Shut, snapshot: wire.txt }' },
      files: { 'content/snapshots/wire.txt': 'Мост закрыт.' },
    },
    { title: 'a file that is empty', text: 'Shut.', fields, files: { 'content/snapshots/wire.txt': '\n' } },
    {
      title: 'a file in another encoding',
      text: 'Shut.',
      fields,
      files: { 'content/snapshots/wire.txt': '\ufffd\ufffd\ufffd\ufffd closed.' },
    },
  ],
  find(brief, { snapshotText }) {
    return sourceKeys(brief).flatMap((key) => {
      const path = ['sources', key, 'snapshot'];
      const file = textAt(brief, path);
      const text = file === undefined ? undefined : snapshotText(file);
      if (text === undefined || isText(text)) return [];
      const isEmpty = text.trim() === '';
      return [
        {
          range: brief.place(path),
          message: isEmpty ? `The snapshot "${file}" is empty.` : `The snapshot "${file}" can’t be read as text.`,
          help: isEmpty
            ? `Paste the sentences around the quotations into content/snapshots/${file}.`
            : `Save content/snapshots/${file} as UTF-8.`,
        },
      ];
    });
  },
};
