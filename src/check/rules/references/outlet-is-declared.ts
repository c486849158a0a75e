import { declaredAs, idFix } from '../../../parse/mend-id.ts';
import { suggestion } from '../../../parse/suggest.ts';
import { type Rule, sourceKeys, textAt } from '../../rule.ts';

export const outletIsDeclared: Rule = {
  id: 'outlet-is-declared',
  norm: 'Every outlet has a file in content/outlets.',
  about: 'references',
  remedy: 'Add a file with the name of the outlet to content/outlets, or mend the id.',
  severity: 'error',
  firm: true,
  examples: [
    { title: 'outlets that have files', text: 'The bridge stays shut.' },
    {
      title: 'an outlet that nobody knows',
      text: 'The bridge stays shut.',
      fields: { sources: 'sources:\n  gull: { outlet: ⟦evening-gull⟧, title: Bridge shut }' },
    },
    {
      title: 'the name in the place of the id',
      text: '---\ntitle: Shut\ndescription: It stays shut.\ndate: 2024-03-12\nsources:\n  shut: { outlet: ⟦Ostrevik Courier⟧, title: Shut }\n---\nShut.',
      fixed:
        '---\ntitle: Shut\ndescription: It stays shut.\ndate: 2024-03-12\nsources:\n  shut: { outlet: ostrevik-courier, title: Shut }\n---\nShut.',
    },
  ],
  find(brief, { outlets }) {
    return sourceKeys(brief).flatMap((key) => {
      const path = ['sources', key, 'outlet'];
      const id = textAt(brief, path);
      if (id === undefined || outlets.has(id)) return [];
      const range = brief.place(path);
      return [
        {
          range,
          message: `Outlet "${id}" is not declared.`,
          help: suggestion(id, [...outlets.keys()], `Add content/outlets/${id}.yaml with a name.`),
          ...idFix(brief.text, range, id, declaredAs(id, outlets.keys())),
        },
      ];
    });
  },
};
