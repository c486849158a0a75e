/** A tag by the place where it begins. */
export interface Tag {
  name: string;
  at: number;
}

/** What the tags of a text look like to one who only sees tags: what is broken is none. */
export interface TagPairs {
  /** Elements with both tags. */
  pairs: { open: number; close: number }[];
  /** Closing tags that close nothing, and opening tags that nothing closes. */
  strayClosings: Tag[];
  strayOpenings: Tag[];
}

const tags = /<(\/?)(\p{L}[\p{L}\p{N}_.:-]*)(?=[\s/>])(?:"[^"<]*"|'[^'<]*'|[^<>"'])*>/gu;

/** @param text without code and comments */
export function tagPairs(text: string, from: number): TagPairs {
  const found: TagPairs = { pairs: [], strayClosings: [], strayOpenings: [] };
  const open: Tag[] = [];
  const names = new Map<string, number>();
  const count = (name: string, by: number) => names.set(name, (names.get(name) ?? 0) + by);
  tags.lastIndex = from;
  for (let match = tags.exec(text); match; match = tags.exec(text)) {
    const [whole, closing, name = ''] = match;
    const tag = { name, at: match.index };
    if (!closing && !whole.endsWith('/>')) {
      open.push(tag);
      count(name, 1);
    } else if (closing && !names.get(name)) {
      found.strayClosings.push(tag);
    } else if (closing) {
      // What was opened since is not closed.
      let last = open.pop() as Tag;
      for (; last.name !== name; last = open.pop() as Tag) {
        count(last.name, -1);
        found.strayOpenings.push(last);
      }
      count(name, -1);
      found.pairs.push({ open: last.at, close: tag.at });
    }
  }
  found.strayOpenings.push(...open);
  return found;
}
