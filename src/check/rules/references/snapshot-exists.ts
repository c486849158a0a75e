import { suggestion } from '../../../parse/suggest.ts';
import { type Rule, sourceKeys, textAt } from '../../rule.ts';

export const snapshotExists: Rule = {
  id: 'snapshot-exists',
  norm: 'Every snapshot that a source names is a file in content/snapshots.',
  about: 'references',
  remedy: 'Add the excerpt to content/snapshots, or mend the name.',
  severity: 'error',
  examples: [
    {
      title: 'a snapshot that is there',
      text: 'Shut.',
      fields: { sources: 'sources:\n  c: { outlet: northwire, title: Shut, snapshot: courier.txt }' },
    },
    {
      title: 'a snapshot that is not',
      text: 'Shut.',
      fields: { sources: 'sources:\n  c: { outlet: northwire, title: Shut, snapshot: ⟦curier.txt⟧ }' },
    },
    {
      title: 'its folder before it',
      text: 'Shut.',
      fields: { sources: 'sources:\n  c: { outlet: northwire, title: Shut, snapshot: ⟦content/snapshots/courier.txt⟧ }' },
    },
    {
      title: 'a snapshot without its ending',
      text: 'Shut.',
      fields: { sources: 'sources:\n  c: { outlet: northwire, title: Shut, snapshot: ⟦courier⟧ }' },
    },
  ],
  find(brief, { snapshots }) {
    return sourceKeys(brief).flatMap((key) => {
      const path = ['sources', key, 'snapshot'];
      const file = textAt(brief, path);
      if (file === undefined || snapshots.has(file)) return [];
      return [{ range: brief.place(path), message: `There is no snapshot "${file}".`, help: helpFor(file, [...snapshots]) }];
    });
  },
};

/** A path is written from content/snapshots on, and with its ending. */
function helpFor(written: string, snapshots: readonly string[]): string {
  const file = `${written.replace(/^(?:\.{0,2}\/)*(?:content\/)?(?:snapshots\/)?|(?:\.[a-z]{2,4})?$/gi, '')}.txt`;
  if (/^https?:|^\.txt$/i.test(written) || file === '.txt')
    return 'Write the name of a text file in content/snapshots, with the sentences around the quotations, or take "snapshot" out.';
  const below = snapshots.find((snapshot) => snapshot.endsWith(`/${file}`));
  if (below !== undefined) return `Did you mean "${below}"?`;
  return suggestion(
    file,
    snapshots,
    `Add content/snapshots/${file} with the sentences around the quotations${file === written ? '' : `, and write ${file} here`}, or take "snapshot" out.`,
  );
}
