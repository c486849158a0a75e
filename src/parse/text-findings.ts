import { mdxToMdast } from 'satteri';
import { hiddenCharacter } from '../model/fields.ts';
import type { Finding } from '../model/problem.ts';
import { opaqueRanges } from './opaque.ts';

/** What is wrong with a file's text whatever it means: bytes that are no text, and characters that nobody sees, each told once. */
export function hiddenCharacters(text: string): Finding[] {
  const undecoded = notDecoded(text);
  return undecoded.length > 0 || !hiddenCharacter.test(text) ? undecoded : invisible(text);
}

/** What can't be decoded becomes U+FFFD (WHATWG Encoding, “Decode”): a file of an old editor, or in UTF-16. */
function notDecoded(text: string): Finding[] {
  const start = text.indexOf('\ufffd');
  if (start < 0) return [];
  const message = 'The file is not written in UTF-8, so letters in it are lost.';
  const help = 'Save it as UTF-8 in your editor; a � that is left is a letter to type anew.';
  return [{ rule: 'text-is-visible', range: { start, end: start + 1 }, message, help }];
}

function invisible(text: string): Finding[] {
  const told = new Set<string>();
  return [...text.matchAll(new RegExp(hiddenCharacter, 'g'))].flatMap(({ 0: character, index }) => {
    if (told.has(character)) return [];
    told.add(character);
    const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
    const help = 'Take it out, here and wherever it stands; the direction of a passage follows from its language, lang="…".';
    return [
      {
        rule: 'text-is-visible',
        range: { start: index, end: index + character.length },
        message: `Unexpected character ${code}, which nobody sees.`,
        help,
      },
    ];
  });
}

/** What git leaves in a file where two versions meet: until somebody has chosen, it is no text. */
export function unmerged(text: string): Finding[] {
  if (!text.includes('\n=======') || !/^(?:<{7}|>{7})(?: |\r?$)/m.test(text)) return [];
  const code = opaqueRanges(text, 0);
  const found = [...text.matchAll(/^(?:<{7}|>{7})(?: .*)?$/gm)].find(
    ({ index }) => !code.some(({ start, end }) => start < index && index < end),
  );
  if (!found) return [];
  const line = found[0].trimEnd();
  const help = 'Keep what is right of the two versions, and take out the lines with <<<<<<<, ======= and >>>>>>>.';
  const range = { start: found.index, end: found.index + line.length };
  return [{ rule: 'merge-is-finished', range, message: `“${line}” is left of a merge.`, help }];
}

interface Footnote {
  type: string;
  identifier?: string;
  position?: { start: { offset?: number } };
  children?: Footnote[];
}

/** Footnotes that nothing refers to: Markdown leaves them out, and with them whatever statement they hold. */
export function unusedFootnotes(blanked: string): Finding[] {
  if (!blanked.includes('[^') || !/^ {0,3}\[\^[^\]]+\]:/m.test(blanked)) return [];
  const definitions = new Map<string, Footnote>();
  const again: Footnote[] = [];
  const used = new Set<string>();
  const root = mdxToMdast(blanked) as Footnote;
  visit(root, true);
  // What a footnote refers to is reached only where the footnote is.
  for (const identifier of used) visit(definitions.get(identifier) ?? { type: 'none' }, false);
  const told = ({ identifier = '', position }: Footnote, message: string, help: string): Finding => {
    const start = position?.start.offset ?? 0;
    return { rule: 'footnote-is-used', range: { start, end: start + identifier.length + 3 }, message, help };
  };
  return [
    ...[...definitions.values()]
      .filter(({ identifier = '' }) => !used.has(identifier))
      .map((footnote) =>
        told(
          footnote,
          `Nothing refers to the footnote [^${footnote.identifier}], so readers would not see it.`,
          `Write [^${footnote.identifier}] where it belongs, or take the footnote out.`,
        ),
      ),
    ...again.map((footnote) =>
      told(
        footnote,
        `The footnote [^${footnote.identifier}] stands twice, and readers would see the first alone.`,
        'Give it a number of its own, or take it out.',
      ),
    ),
  ];

  function visit(node: Footnote, collect: boolean) {
    if (node.type === 'footnoteReference') used.add(node.identifier ?? '');
    for (const child of node.children ?? []) {
      if (!collect || child.type !== 'footnoteDefinition') visit(child, collect);
      else if (definitions.has(child.identifier ?? '')) again.push(child);
      else definitions.set(child.identifier ?? '', child);
    }
  }
}
