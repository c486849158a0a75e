import type { Rule } from '../../rule.ts';

export const excuseHasAReason: Rule = {
  id: 'excuse-has-a-reason',
  about: 'format',
  norm: 'Whoever excuses a line says why.',
  remedy: 'Write the reason after a colon: the next editor will ask for it.',
  severity: 'error',
  firm: true,
  examples: [
    {
      title: 'a reason that the next editor understands',
      text: '<Attribution id="shut" speaker="inga-halvard" source="courier">Shut.</Attribution>\n\n{/* brevier-ignore snapshot-exists: the archive is closed until May */}\nText.',
    },
    { title: 'a character that nobody sees', text: '⟦{/* brevier-ignore snapshot-exists: \u200b */}⟧\nText.' },
    { title: 'none', text: '⟦{/* brevier-ignore snapshot-exists */}⟧\nText.' },
  ],
};
