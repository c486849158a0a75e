import type { Passage } from '../model/brief.ts';

/** A mark in a passage. */
interface Mark {
  passage: Passage;
  at: number;
  mark: string;
}

/**
 * The quotation marks that have no other half, in passages that belong together. What any of the languages does with its marks is let pass: a
 * quotation may go on over several paragraphs, with a mark at the head of each; two marks that close together may be written once.
 * @param file the text that they stand in, where a mark may be written as an entity or behind a backslash
 */
export function strayMarks(passages: readonly Passage[], file: string): Mark[] {
  const marks = passages.flatMap((passage) =>
    [...passage.text.matchAll(/[“”„‟«»]/g)].map(({ index, 0: mark }): Mark => ({ passage, at: index, mark })),
  );
  const open: Mark[] = [];
  const stray: Mark[] = [];
  const used = new Set(marks.map(({ mark }) => mark));
  const isUsed = (...kinds: string[]) => kinds.some((kind) => used.has(kind));
  for (const one of marks) {
    const within = (kinds: readonly string[]) => innermost(open, kinds);
    const at = within(halves(one.mark, isUsed));
    if (within(continued(one.mark)) !== -1 && beginsLine(one, file)) continue;
    if (at !== -1) open.splice(at);
    else if (one.mark === '”' && isUsed('“', '„')) stray.push(one);
    else open.push(one);
  }
  const left = open.filter((one) => !isForgiven(one, marks.at(-1)));
  return [...stray, ...left, ...straightAlone(passages)].filter(({ passage, at, mark }) => {
    const { start, end } = passage.place(at, at + 1);
    return file.slice(start, end) === mark && file[start - 1] !== '\\';
  });
}

/** Deeper than any quotation in quotations. */
const deepest = 20;

/** The last of some kinds that is open. */
function innermost(open: readonly Mark[], kinds: readonly string[]): number {
  for (let at = open.length - 1; at >= 0 && at >= open.length - deepest; at--) if (kinds.includes(open[at]?.mark ?? '')) return at;
  return -1;
}

/** The marks that one may close. */
function halves(mark: string, isUsed: (...kinds: string[]) => boolean): string[] {
  if (mark === '“') return ['„'];
  // ”…” in Swedish and Finnish.
  if (mark === '”') return isUsed('“', '„', '‟') ? ['“', '„', '‟'] : ['”'];
  // »…« in Danish and German, »…» in Swedish.
  if (mark === '«') return ['»'];
  return mark === '»' ? (isUsed('«') ? ['«'] : ['»']) : [];
}

/** The marks whose quotation one goes on with at the head of a line. */
const continued = (mark: string) => (mark === '»' ? ['«'] : [mark]);

function beginsLine({ passage, at }: Mark, file: string): boolean {
  const { start } = passage.place(at, at + 1);
  return /(?:^|\n)[\s>]*(?:[*+-]\s+|\d+[.)]\s+)?$/.test(file.slice(Math.max(0, start - 60), start));
}

/** Two that close together may be one; and a quotation in several paragraphs may be closed at its very end alone. */
function isForgiven({ passage, at, mark }: Mark, last: Mark | undefined): boolean {
  if (mark === '«' && passage.text.includes('»', at)) return true;
  return passage.attribution !== undefined && last?.passage !== passage && last !== undefined && endsPassage(last);
}

/** Whether a mark closes, and no word follows it. */
const endsPassage = ({ passage, at, mark }: Mark) => at > 0 && /[”“»«]/.test(mark) && !/[\p{L}\p{N}]/u.test(passage.text.slice(at));

/**
 * Of straight marks nobody can tell which belong together: one is told where their number is odd. Behind a figure stands an inch, or the end
 * of a quotation.
 */
function straightAlone(passages: readonly Passage[]): Mark[] {
  const isHebrew = passages.some(({ text }) => /\p{Script=Hebrew}/u.test(text));
  const all = passages.flatMap((passage) => [...passage.text.matchAll(/"/g)].map(({ index }): Mark => ({ passage, at: index, mark: '"' })));
  const plain = all.filter(({ passage, at }) => !/\p{N}/u.test(passage.text[at - 1] ?? ''));
  return isHebrew || all.length % 2 === 0 || plain.length % 2 === 0 ? [] : plain.slice(-1);
}
