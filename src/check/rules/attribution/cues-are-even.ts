import { type CuesOfSpeaker, cuesBySpeaker } from '../../cues-by-speaker.ts';
import { languageOfBrief } from '../../language-of.ts';
import type { Rule } from '../../rule.ts';

export const cuesAreEven: Rule = {
  id: 'cues-are-even',
  about: 'attribution',
  norm: 'One side does not only “claim” while another “says”.',
  reason:
    'Counted are cues that doubt, that hint at guilt and that tell a feeling. It is told where somebody has two or more statements and nothing but such cues, and somebody else two or more and none.',
  remedy: 'Read the table, and choose cues for all sides by the same measure.',
  severity: 'note',
  examples: [
    {
      title: 'one claims, the other says',
      text: '<Attribution speaker="inga-halvard" ⟦cue="claimed"⟧ source="courier">Shut.</Attribution>\n\n<Attribution speaker="inga-halvard" cue="admitted" source="courier">Late.</Attribution>\n\n<Attribution speaker="tomas-reyk" source="courier">Weak.</Attribution>\n\n<Attribution speaker="tomas-reyk" cue="told the Courier" source="courier">Old.</Attribution>',
    },
    {
      title: 'both claim',
      text: '<Attribution speaker="inga-halvard" cue="claimed" source="courier">Shut.</Attribution>\n\n<Attribution speaker="inga-halvard" cue="claimed" source="courier">Late.</Attribution>\n\n<Attribution speaker="tomas-reyk" cue="said" source="courier">Weak.</Attribution>\n\n<Attribution speaker="tomas-reyk" cue="claimed" source="courier">Old.</Attribution>',
    },
    {
      title: 'one statement is no pattern',
      text: '<Attribution speaker="inga-halvard" cue="claimed" source="courier">Shut.</Attribution>\n\n<Attribution speaker="tomas-reyk" source="courier">Weak.</Attribution>\n\n<Attribution speaker="tomas-reyk" source="courier">Old.</Attribution>',
    },
  ],
  find(brief, site) {
    const table = cuesBySpeaker(brief, languageOfBrief(brief, site));
    const judged = table.find((row) => row.total >= 2 && loaded(row) === row.total);
    if (!judged || !table.some((row) => row.total >= 2 && loaded(row) === 0)) return [];
    const first = brief.attributions.find(({ speakers }) => speakers.includes(judged.speaker));
    const shown = table
      .filter(({ total }) => total >= 2)
      .map((row) => `${site.speakers.get(row.speaker)?.name ?? row.speaker}: ${cues(row)}`);
    return [
      {
        range: first?.places.attributes.cue ?? first?.places.name ?? { start: 0, end: 0 },
        message: `Cues are uneven. ${shown.join('; ')}.`,
        help: 'Choose cues for all sides by the same measure; where the sources differ in theirs, say so.',
      },
    ];
  },
};

const loaded = ({ cues }: CuesOfSpeaker) =>
  cues.filter(({ connotation }) => connotation && judging.has(connotation)).reduce((sum, { count }) => sum + count, 0);
const judging = new Set<string>(['doubts', 'concedes', 'feeling']);

const cues = ({ cues }: CuesOfSpeaker) => cues.map(({ cue, count }) => `${cue} ${count}`).join(', ');
