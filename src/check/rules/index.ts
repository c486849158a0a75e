import type { Rule } from '../rule.ts';
import { excuseHasAReason } from './format/excuse-has-a-reason.ts';
import { excuseIsUsed } from './format/excuse-is-used.ts';
import { excuseNamesARule } from './format/excuse-names-a-rule.ts';
import { chainHasAnOrigin } from './references/chain-has-an-origin.ts';
import { idIsUnique } from './references/id-is-unique.ts';
import { outletIsDeclared } from './references/outlet-is-declared.ts';
import { snapshotExists } from './references/snapshot-exists.ts';
import { sourceIsDeclared } from './references/source-is-declared.ts';
import { speakerIsDeclared } from './references/speaker-is-declared.ts';
import { topicIsDeclared } from './references/topic-is-declared.ts';
import { quotationIsVerbatim } from './verbatim/quotation-is-verbatim.ts';
import { snapshotIsText } from './verbatim/snapshot-is-text.ts';
import { sourceHasASnapshot } from './verbatim/source-has-a-snapshot.ts';

/** Every rule, in reading order. */
export const rules: readonly Rule[] = [
  // format
  excuseHasAReason,
  excuseNamesARule,
  excuseIsUsed,
  // references
  topicIsDeclared,
  outletIsDeclared,
  chainHasAnOrigin,
  snapshotExists,
  speakerIsDeclared,
  sourceIsDeclared,
  idIsUnique,
  // attribution
  // verbatim
  quotationIsVerbatim,
  snapshotIsText,
  sourceHasASnapshot,
  // time
  // publication
  // reading
  // safety
];
