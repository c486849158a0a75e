/** One page of a long list. */
export interface PageOf<T> {
  items: T[];
  /** From 1. */
  number: number;
  /** How many pages there are. */
  of: number;
}

/**
 * Cuts a list into pages of about so many units each, an item whole on one page. A list that is empty has one page.
 * @param sizeOf units of an item
 */
export function pages<T>(items: readonly T[], most: number, sizeOf: (item: T) => number = () => 1): PageOf<T>[] {
  const cut: T[][] = [[]];
  let units = 0;
  for (const item of items) {
    if (units > 0 && units + sizeOf(item) > most) {
      cut.push([]);
      units = 0;
    }
    cut.at(-1)?.push(item);
    units += sizeOf(item);
  }
  return cut.map((page, at) => ({ items: page, number: at + 1, of: cut.length }));
}
