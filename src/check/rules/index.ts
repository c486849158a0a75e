import type { Rule } from '../rule.ts';
import { chainHasAnOrigin } from './chain-has-an-origin.ts';
import { idIsUnique } from './id-is-unique.ts';
import { outletIsDeclared } from './outlet-is-declared.ts';
import { snapshotExists } from './snapshot-exists.ts';
import { sourceIsDeclared } from './source-is-declared.ts';
import { speakerIsDeclared } from './speaker-is-declared.ts';
import { topicIsDeclared } from './topic-is-declared.ts';

/** Every rule, in reading order. */
export const rules: readonly Rule[] = [
  topicIsDeclared,
  outletIsDeclared,
  chainHasAnOrigin,
  snapshotExists,
  speakerIsDeclared,
  sourceIsDeclared,
  idIsUnique,
];
