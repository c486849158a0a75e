import { suggestion } from '../../parse/suggest.ts';
import { type Rule, sourceKeys, textAt } from '../rule.ts';

export const snapshotExists: Rule = {
  id: 'snapshot-exists',
  norm: 'Every snapshot that a source names is a file in content/snapshots.',
  find(brief, { snapshots }) {
    return sourceKeys(brief).flatMap((key) => {
      const path = ['sources', key, 'snapshot'];
      const file = textAt(brief, path);
      if (file === undefined || snapshots.has(file)) return [];
      return [
        {
          range: brief.place(path),
          message: `There is no snapshot "${file}".`,
          help: suggestion(
            file,
            [...snapshots],
            `Add content/snapshots/${file} with the sentences around the quotations, or take "snapshot" out.`,
          ),
        },
      ];
    });
  },
};
