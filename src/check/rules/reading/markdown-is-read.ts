import type { Brief, Passage } from '../../../model/brief.ts';
import { withoutQuotations } from '../../../parse/kind.ts';
import type { Rule, RuleFinding } from '../../rule.ts';

export const markdownIsRead: Rule = {
  id: 'markdown-is-read',
  about: 'reading',
  norm: 'What looks like a link or a heading in the source is one on the page.',
  reason: 'Of a slip in a link or before a heading, readers see the brackets and the signs.',
  remedy: 'Write a link as `[text](https://…)`, without a space inside its address, and a heading as `## text`.',
  severity: 'warning',
  sources: [{ title: 'CommonMark 0.31, sections 4.2 and 6.3: headings, links', url: 'https://spec.commonmark.org/0.31.2/' }],
  examples: [
    { title: 'a link and a heading', text: '## The vote\n\nSee [the order](https://courier.example/order).' },
    { title: 'brackets of the wrong kind', text: 'See ⟦(the order)[https://courier.example/order]⟧.' },
    { title: 'a space between them', text: 'See ⟦[the order] (https://courier.example/order)⟧.' },
    { title: 'a space in the address', text: 'See ⟦[the order](https://courier.example/the order)⟧.' },
    { title: 'an address that doesn’t end', text: 'See ⟦[the order](https://courier.example/order⟧' },
    { title: 'an address by a name that nothing has', text: 'See ⟦[the order][order]⟧ and ⟦![the bridge][bridge]⟧.' },
    { title: 'the same with its address', text: 'See [the order][order].\n\n[order]: https://courier.example/order' },
    { title: 'no space behind the signs of a heading', text: '⟦##⟧The vote\n\nShut.' },
    { title: 'a hashtag', text: '#KettleBridge was everywhere.' },
    {
      title: 'brackets that are meant',
      text: 'The minutes (of Monday) have \\[the order\\](sic), and `[a](b c)`; a note [in brackets] (and one in round ones).',
    },
    {
      title: 'numbers of sources, and of fields',
      text: 'The minutes [1][2] have matrix[i][j]; they read “the brige [sic][emphasis added]”.',
    },
    {
      title: 'words that were put in and left out in a quotation',
      text: '<Attribution speaker="inga-halvard" source="courier">“It stays [shut][sic].”</Attribution>',
    },
  ],
  find: (brief) => brief.passages.flatMap((passage) => [...links(passage, brief), ...heading(passage, brief)]),
};

const broken =
  /\([^()[\]]+\)\[(?:https?:|\/|\.\.?\/)[^\]]*\]|!?\[[^[\]]+\] \((?:https?:\/\/|\/)[^()]*\)|!?\[[^[\]]+\]\((?:[^()]*\)|\S*)|!?\[[^[\]]*\p{L}{2}[^[\]]*\]\[[^[\]]*\p{L}[^[\]]*\]/gu;

function links({ text, within, place }: Passage, { text: file }: Brief): RuleFinding[] {
  if (!text.includes('[')) return [];
  const own = withoutQuotations(text);
  return [...text.matchAll(broken)].slice(0, mostTold).flatMap(({ index, 0: written }) => {
    // [sic] and the like stand in quotations.
    if (written.includes('][') && (within === 'attribution' || own[index] !== text[index])) return [];
    const range = place(index, index + written.length);
    const source = file.slice(range.start, range.end);
    // An entity, and a sign behind a backslash, were written on purpose.
    if (source.replace(/\s/g, ' ') !== written || file[range.start - 1] === '\\') return [];
    const [, sign = '', name] = /^(!?)\[[^[\]]+\](\[.*\])$/s.exec(written) ?? [];
    return [
      name === undefined
        ? {
            range,
            message: 'This is no link: readers see it as it stands.',
            help: `Write ${shape('')}, with no space inside the address or before it.`,
          }
        : {
            range,
            message: `No line gives the address of ${name}, so this is no ${sign ? 'picture' : 'link'}.`,
            help: `Write ${shape(sign)}, or add the line “${name}: https://…”, with an empty line above it.`,
          },
    ];
  });
}

/** A paragraph of brackets is told as far as anybody reads. */
const mostTold = 25;

const shape = (sign: string) => `${sign}[text](https://…)`;

function heading({ text, within, place }: Passage, { text: file }: Brief): RuleFinding[] {
  const [, signs] = within === 'prose' ? (/^(#{2,6})[^\s#]/.exec(text) ?? []) : [];
  if (!signs) return [];
  const range = place(0, signs.length);
  if (file.slice(range.start, range.end) !== signs || !/(?:^|\n) {0,3}$/.test(file.slice(0, range.start))) return [];
  return [{ range, message: 'This is no heading: a space is missing behind its signs.', help: `Write “${signs} ”, and then the words.` }];
}
