import type { Rule } from '../../rule.ts';

export const unnamedHasAReason: Rule = {
  id: 'unnamed-has-a-reason',
  about: 'attribution',
  norm: 'Readers learn why a speaker is not named, where the source says it.',
  remedy: 'Add reason="…" in the words of the source; where it gives none, leave it out.',
  severity: 'note',
  sources: [{ title: 'Society of Professional Journalists: Anonymous Sources', url: 'https://www.spj.org/ethics-papers-anonymity.asp' }],
  examples: [
    {
      title: 'a reason that the source gives',
      text: '<Attribution unnamed="a board official" reason="not allowed to speak before the vote" source="courier">Shut.</Attribution>',
    },
    { title: 'none', text: '<Attribution ⟦unnamed="a board official"⟧ source="courier">Shut.</Attribution>' },
    { title: 'a speaker with a name', text: '<Attribution speaker="tomas-reyk" source="courier">Shut.</Attribution>' },
  ],
  find({ attributions }) {
    return attributions.flatMap(({ unnamed, reason, places }) =>
      unnamed === undefined || reason !== undefined || places.attributes.reason
        ? []
        : [
            {
              range: places.attributes.unnamed ?? places.name,
              message: `No reason is given for leaving “${unnamed}” unnamed.`,
              help: 'Add reason="…" if the source says why.',
            },
          ],
    );
  },
};
