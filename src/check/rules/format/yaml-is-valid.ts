import type { Rule } from '../../rule.ts';

export const yamlIsValid: Rule = {
  id: 'yaml-is-valid',
  about: 'format',
  norm: 'Frontmatter, and the files of speakers, outlets and topics, can be read as YAML.',
  reason:
    'YAML 1.2 is read, in which `no`, `1:20` and `2024-03-12` are text. A colon followed by a space starts a value, a `#` after a space a comment, and a text may not begin with most signs.',
  remedy: 'Put the text in quotation marks, and indent with spaces.',
  severity: 'error',
  firm: true,
  sources: [{ title: 'YAML 1.2.2', url: 'https://yaml.org/spec/1.2.2/' }],
  examples: [
    { title: 'words and numbers that are text', text: 'Shut.', fields: { title: 'title: no', dateline: 'dateline: 1:20' } },
    { title: 'text in quotation marks', text: 'Shut.', fields: { title: 'title: "Bridge: “shut”, says board #1"' } },
    { title: 'a colon in a headline', text: 'Shut.', fields: { title: 'title: ⟦Kettle Bridge: shut⟧' } },
    { title: 'no space after a colon', text: 'Shut.', fields: { dateline: '⟦dateline:Ostrevik⟧' } },
    { title: 'a field twice', text: 'Shut.', fields: { again: '⟦date⟧: 2024-03-13' } },
    { title: 'a tab', text: 'Shut.', fields: { sources: 'sources:\n⟦\t⟧c: { outlet: northwire, title: Shut }' } },
    { title: 'emphasis, which YAML reads as an alias', text: 'Shut.', fields: { title: 'title: ⟦*Bridge*⟧ stays shut' } },
    { title: 'quotation marks round a part of it', text: 'Shut.', fields: { title: 'title: "Shut"⟦, says the board⟧' } },
    {
      title: 'a speaker whose name holds a colon',
      file: 'content/speakers/board.yaml',
      text: 'name: ⟦Board: harbour⟧\nkind: organization\n',
    },
    { title: 'a list where fields are expected', file: 'content/outlets/northwire.yaml', text: '⟦-⟧ name: Northwire\n' },
    { title: 'an outlet in Norway', file: 'content/outlets/havnebladet.yaml', text: 'name: Havnebladet\ncountry: NO\nlanguage: no\n' },
  ],
};
