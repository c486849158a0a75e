import { lookAlikes, mixedWordTold } from '../../look-alikes.ts';
import type { Rule } from '../../rule.ts';

export const nameIsOfOneScript: Rule = {
  id: 'name-is-of-one-script',
  about: 'safety',
  norm: 'No word holds a letter of another script that only looks like one of its own.',
  reason:
    'A Cyrillic “а” in a Latin word looks right and is another word to every search, to every comparison with a source, and to whoever copies it.',
  remedy: 'Type the word anew in one script.',
  severity: 'warning',
  sources: [{ title: 'Unicode Technical Standard #39: Unicode Security Mechanisms', url: 'https://www.unicode.org/reports/tr39/' }],
  examples: [
    { title: 'words of several scripts', text: 'The board, Правление порта, met in a γ-ray laboratory; the toll is 40 µ, 2 kΩ.' },
    { title: 'an abbreviation with the ending of another language', text: 'Показали SMSки и PDFы.' },
    { title: 'the same, in a brief of that language', text: 'Он писал Telegramу и читал PDFа.', fields: { lang: 'lang: ru' } },
    { title: 'a Cyrillic а in a Latin name', text: 'The ⟦mаyor⟧ objects.' },
    { title: 'a Latin letter in a Cyrillic word', text: 'Правление ⟦пoрта⟧.' },
    { title: 'a headline', text: 'Shut.', fields: { title: 'title: The ⟦Кettle⟧ Bridge' } },
    {
      title: 'a name that looks like another',
      file: 'content/speakers/inga-halvard.yaml',
      text: 'name: Inga ⟦Наlvard⟧\nkind: person\n',
    },
  ],
  find(brief, { lang }) {
    return lookAlikes(brief.text, brief.frontmatter?.lang ?? lang).flatMap((mixed) => {
      const { line, column } = brief.locate(mixed);
      // One mistake makes one problem: what is no id is told already.
      if (brief.problems.some((told) => told.line === line && told.column <= column)) return [];
      return [{ range: { start: mixed.start, end: mixed.end }, ...mixedWordTold(mixed) }];
    });
  },
};
