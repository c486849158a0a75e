import { lockFile, lockVersion } from '../model/lock.ts';

/** The brief of the examples: a whole file, with this body and a further field. */
export const bridge = (body: string, field?: string) => `---
title: The Kettle Bridge stays shut
description: The mayor objects.
date: 2024-03-12
sources:
  courier: { outlet: ostrevik-courier, title: Bridge shut }
${field === undefined ? '' : `${field}\n`}---
${body}`;

/** What was published of it: one statement with these words, when there were so many corrections. */
export function lock(words: string, corrections = 0): Record<string, string> {
  const statement = {
    ...{ brief: 'bridge', id: 'open-it', corrections, speakers: ['inga-halvard'], cue: 'said', kind: 'quotation' },
    ...{ sources: [{ outlet: 'ostrevik-courier', title: 'Bridge shut' }], text: words },
  };
  return { [lockFile]: `[\n${JSON.stringify(statement)},\n${JSON.stringify({ version: lockVersion })}\n]\n` };
}
