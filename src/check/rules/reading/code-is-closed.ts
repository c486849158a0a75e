import type { Element } from 'hast';
import { rangeOf } from '../../../parse/element.ts';
import type { Rule } from '../../rule.ts';

export const codeIsClosed: Rule = {
  id: 'code-is-closed',
  about: 'reading',
  norm: 'A block of code that is opened with three backticks is closed with three.',
  reason: 'Without them all of the rest of the file is code, and no statement in it is read.',
  remedy: 'Close the block with a line of three backticks, or take the first line out.',
  severity: 'warning',
  sources: [{ title: 'CommonMark 0.31, section 4.5: Fenced code blocks', url: 'https://spec.commonmark.org/0.31.2/#fenced-code-blocks' }],
  examples: [
    { title: 'a block that is closed', text: '```\nshut = true\n```\n\nShut.' },
    { title: 'one at the end of the file', text: 'Shut.\n\n~~~\nshut = true\n~~~' },
    {
      title: 'one that is not closed',
      text: '⟦```⟧\nshut = true\n\n<Attribution speaker="inga-halvard" source="courier">Shut.</Attribution>',
    },
    { title: 'a block that is indented', text: 'Shut.\n\n    shut = true' },
  ],
  find({ tree, text }) {
    const last = tree.children.findLast((node): node is Element => node.type === 'element');
    if (last?.tagName !== 'pre') return [];
    const { start, end } = rangeOf(last);
    const [fence] = /^(?:`{3,}|~{3,})/.exec(text.slice(start, end)) ?? [];
    if (!fence || new RegExp(`\\n[ \\t]*${fence[0]}{${fence.length},}[ \\t]*$`).test(text.slice(start, end).trimEnd())) return [];
    return [
      {
        range: { start, end: start + fence.length },
        message: 'This block of code is not closed, so all that follows is code.',
        help: `Write ${fence} on a line of its own where the code ends, or take this line out.`,
      },
    ];
  },
};
