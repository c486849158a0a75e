import type { Rule } from '../../rule.ts';

export const outletIsValid: Rule = {
  id: 'outlet-is-valid',
  about: 'format',
  norm: 'The file of an outlet has a name, and no field that nobody knows.',
  remedy: 'Mend the field: the problem says what is expected.',
  severity: 'error',
  firm: true,
  sources: [{ title: 'ISO 3166: Country codes', url: 'https://www.iso.org/iso-3166-country-codes.html' }],
  examples: [
    {
      title: 'a paper in Norway',
      file: 'content/outlets/havnebladet.yaml',
      text: 'name: Havnebladet\ncountry: NO\nlanguage: nb\nurl: https://havnebladet.example\n',
    },
    { title: 'a name that is a year', file: 'content/outlets/1924.yaml', text: 'name: ⟦1924⟧\n' },
    { title: 'a country in words', file: 'content/outlets/havnebladet.yaml', text: 'name: Havnebladet\ncountry: ⟦Norway⟧\n' },
    { title: 'no name', file: 'content/outlets/havnebladet.yaml', text: '⟦c⟧ountry: NO\n' },
  ],
};
