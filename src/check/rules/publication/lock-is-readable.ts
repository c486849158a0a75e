import { lockFile } from '../../../model/lock.ts';
import type { Rule } from '../../rule.ts';

const statement =
  '{"brief":"bridge","id":"open-it","corrections":0,"speakers":["inga-halvard"],"cue":"said","kind":"paraphrase","sources":[],"text":"Open the bridge."}';

export const lockIsReadable: Rule = {
  id: 'lock-is-readable',
  about: 'publication',
  norm: 'The memory of what was published can be read, and holds each statement once.',
  reason: 'A build that could not read it would take everything for new, and forget what was said.',
  remedy: `Take back a version that was committed, with git checkout HEAD -- ${lockFile}, and build again.`,
  severity: 'error',
  firm: true,
  shownBy: 'lock',
  examples: [
    { title: 'as a build writes it', file: lockFile, text: `[\n${statement},\n{"version":1}\n]\n` },
    { title: 'without an end', file: lockFile, text: `[\n${statement}⟦,⟧` },
    {
      title: 'a statement that a merge has left twice',
      file: lockFile,
      text: `[\n${statement},\n⟦${statement.replace('Open', 'Shut')}⟧,\n{"version":1}\n]\n`,
    },
    { title: 'what another Brevier wrote', file: lockFile, text: `[\n${statement},\n⟦{"version":2}⟧\n]\n` },
    { title: 'a field that is missing', file: lockFile, text: `[\n⟦${statement.replace('"corrections":0,', '')}⟧,\n{"version":1}\n]\n` },
  ],
};
