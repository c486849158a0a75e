/** The HTML of what was rendered before, by what it shows. In development content is read anew for each page, and so are its keys. */
const rendered = new WeakMap<object, Promise<string>>();

/** Renders something once, and gives the same HTML to all who ask later: a statement stands in a dozen lists, and is most of their work. */
export function once(of: object, render: () => Promise<string>): Promise<string> {
  const found = rendered.get(of) ?? render();
  rendered.set(of, found);
  return found;
}
