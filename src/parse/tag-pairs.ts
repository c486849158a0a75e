/** A tag by the place where it begins. */
export interface Tag {
  name: string;
  at: number;
}

/** What the tags of a text look like to one who only sees tags: what is broken is none. */
export interface TagPairs {
  /** Elements with both tags. */
  pairs: { open: number; close: number }[];
  /** Closing tags that close nothing, and opening tags that nothing closes, in the order of the text. */
  strayClosings: Tag[];
  strayOpenings: Tag[];
}

const tags = /<(\/?)([A-Za-z][\w.]*)(?=[\s/>])(?:"[^"<]*"|'[^'<]*'|[^<>"'])*>/g;

export function tagPairs(text: string, from: number): TagPairs {
  const found: TagPairs = { pairs: [], strayClosings: [], strayOpenings: [] };
  const open: Tag[] = [];
  tags.lastIndex = from;
  for (let match = tags.exec(text); match; match = tags.exec(text)) {
    const [whole, closing, name = ''] = match;
    const tag = { name, at: match.index };
    if (!closing) {
      if (!whole.endsWith('/>')) open.push(tag);
      continue;
    }
    const partner = open.findLastIndex((other) => other.name === name);
    const [opening, ...left] = partner < 0 ? [] : open.splice(partner);
    found.strayOpenings.push(...left);
    if (opening) found.pairs.push({ open: opening.at, close: tag.at });
    else found.strayClosings.push(tag);
  }
  found.strayOpenings.push(...open);
  return found;
}
