import type { Rule } from '../../rule.ts';

export const attributesAreValid: Rule = {
  id: 'attributes-are-valid',
  about: 'format',
  norm: 'An element has the attributes that it needs and none that nobody knows, each once and with a value of its kind.',
  reason: 'Who said it, and where it was read, can’t be left out; and an attribute that nobody knows could run.',
  remedy: 'Mend the attribute: the problem says what is expected.',
  severity: 'error',
  firm: true,
  examples: [
    {
      title: 'a speaker or a description, and a source',
      text: '<Attribution speaker="inga-halvard" source="courier">Open it.</Attribution>\n\n<Attribution unnamed="two dockers" source="courier">Rotten.</Attribution>',
    },
    { title: 'no source', text: '⟦<Attribution⟧ speaker="inga-halvard">Open it.</Attribution>' },
    {
      title: 'a speaker who is named and not named',
      text: '⟦<Attribution⟧ speaker="inga-halvard" unnamed="an official" source="courier">Open it.</Attribution>',
    },
    { title: 'a slip in a name', text: '<Attribution speaker="inga-halvard" source="courier" ⟦venu="town hall"⟧>Open it.</Attribution>' },
    {
      title: 'an attribute that would run',
      text: '<Attribution speaker="inga-halvard" source="courier" ⟦onclick="alert(1)"⟧>Open it.</Attribution>',
    },
    { title: 'a day that does not exist', text: '<Timeline>\n<Event ⟦date="2024-02-30"⟧>The storm.</Event>\n</Timeline>' },
    { title: 'an id with a Cyrillic а', text: '<Attribution ⟦speaker="inga-hаlvard"⟧ source="courier">Open it.</Attribution>' },
    {
      title: 'ids with capital letters, and with a space in one of the author’s choice',
      text: '<Attribution ⟦speaker="Inga-Halvard"⟧ ⟦source="Courier"⟧ ⟦id="Shut Again"⟧>Open it.</Attribution>',
      fixed: '<Attribution speaker="inga-halvard" source="courier" id="shut-again">Open it.</Attribution>',
    },
    {
      title: 'an original in no language',
      text: '⟦<Attribution⟧ speaker="inga-halvard" source="havneblad" original="Åpne den.">Open it.</Attribution>',
    },
  ],
};
