import { type CuesOfSpeaker, cuesBySpeaker } from '../../check/cues-by-speaker.ts';
import { languageOfBrief } from '../../check/language-of.ts';
import { readBrief } from './check-file.ts';
import type { Scope } from './scope.ts';
import type { SiteCheck } from './site-check.ts';

/** The table of cues by speaker of one brief. */
export interface CuesOfBrief {
  file: string;
  speakers: (CuesOfSpeaker & { name: string })[];
}

/** The tables of the briefs that are told of and that quote somebody, in the order of the files. */
export function cuesOfBriefs({ desk, schema, files }: SiteCheck, isTold: Scope): CuesOfBrief[] {
  const told = files.briefs.filter((file) => file.endsWith('.mdx') && isTold(file));
  return told.flatMap((file) => {
    const brief = readBrief(file, desk, schema);
    const speakers = cuesBySpeaker(brief, languageOfBrief(brief, desk.options));
    const name = (id: string) => desk.references.speakers.get(id)?.name ?? id;
    return speakers.length === 0 ? [] : [{ file, speakers: speakers.map((row) => ({ name: name(row.speaker), ...row })) }];
  });
}
