import type { Rule } from '../../rule.ts';

export const slugIsValid: Rule = {
  id: 'slug-is-valid',
  about: 'format',
  norm: 'The path of a brief or a page can be the end of an address: small letters a–z, digits, single hyphens, and folders.',
  reason: 'A page may also not take an address that the site needs itself, such as `/search/`.',
  remedy: 'Rename the file; the title may hold any letters.',
  severity: 'error',
  firm: true,
  shownBy: 'site',
  examples: [
    { title: 'a folder for the month', file: 'content/briefs/2024-03/bridge-shut.mdx', text: '---\ntitle: Мост закрыт\n---\n' },
    { title: 'a capital letter', file: 'content/briefs/Bridge.mdx', text: '⟦-⟧--\ntitle: The bridge\n---\n' },
    { title: 'a Cyrillic letter', file: 'content/briefs/bridgе.mdx', text: '⟦-⟧--\ntitle: The bridge\n---\n' },
    { title: 'an address of the site’s own', file: 'content/pages/search.mdx', text: '⟦-⟧--\ntitle: The search for the piers\n---\n' },
  ],
};
