import type { Rule } from '../../rule.ts';

export const frontmatterIsValid: Rule = {
  id: 'frontmatter-is-valid',
  about: 'format',
  norm: 'The frontmatter has the fields that a brief needs and none that nobody knows, each with a value of its kind.',
  reason: 'A slip in the name of a field would otherwise leave it out, and a day that does not exist would become another.',
  remedy: 'Mend the field: the problem says what is expected.',
  severity: 'error',
  firm: true,
  sources: [
    { title: 'Extended Date/Time Format (EDTF), Library of Congress', url: 'https://www.loc.gov/standards/datetime/' },
    { title: 'BCP 47: Tags for Identifying Languages', url: 'https://www.rfc-editor.org/info/bcp47' },
  ],
  examples: [
    { title: 'all that a brief needs', text: 'Shut.' },
    { title: 'a number in quotation marks', text: 'Shut.', fields: { title: 'title: "012"' } },
    { title: 'a day that does not exist', text: 'Shut.', fields: { date: 'date: ⟦2026-02-30⟧' } },
    { title: 'a year where a day is expected', text: 'Shut.', fields: { date: 'date: ⟦2024⟧' } },
    { title: 'a number where text is expected', text: 'Shut.', fields: { title: 'title: ⟦012⟧' } },
    { title: 'a text that YAML takes for a comment', text: 'Shut.', fields: { title: '⟦title⟧: #1 of the season' } },
    {
      title: 'a field that is missing',
      file: 'content/briefs/bridge.mdx',
      text: '⟦---⟧\ntitle: The bridge\ndate: 2024-03-12\n---\nShut.\n',
    },
    { title: 'a slip in a field', text: 'Shut.', fields: { dateline: '⟦datelin⟧: Ostrevik' } },
    {
      title: 'a text that ends at a comma',
      text: 'Shut.',
      fields: { sources: 'sources:\n  c: { outlet: northwire, title: Shut, ⟦says board⟧ }' },
    },
    {
      title: 'an address without its beginning',
      text: 'Shut.',
      fields: { sources: 'sources:\n  c: { outlet: northwire, title: Shut, url: ⟦www.northwire.example⟧ }' },
    },
    {
      title: 'a key and an id with capital letters',
      text: '---\ntitle: Shut\ndescription: It stays shut.\ndate: 2024-03-12\nsources:\n  ⟦Courier⟧: { outlet: ostrevik-courier, title: Shut }\n  wire: { outlet: ⟦Northwire⟧, title: Shut }\n---\nShut.',
      fixed:
        '---\ntitle: Shut\ndescription: It stays shut.\ndate: 2024-03-12\nsources:\n  courier: { outlet: ostrevik-courier, title: Shut }\n  wire: { outlet: northwire, title: Shut }\n---\nShut.',
    },
    { title: 'a key with a Cyrillic о', text: 'Shut.', fields: { sources: 'sources:\n  ⟦cоurier⟧: { outlet: northwire, title: Shut }' } },
  ],
};
