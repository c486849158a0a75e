/** The words of a callout with who said them, when, how they came and where they stand, as plain text. */
export function attributionText(callout: Element, page: string): string {
  const words = [...callout.querySelectorAll('.content > p')].map(textOf).join('\n\n') || textOf(callout.querySelector('.content'));
  const known = [textOf(callout.querySelector('figcaption')), ...[...callout.querySelectorAll('.how > :not(.kind)')].map(textOf)];
  return `${words}\n— ${known.join(' · ')}\n${new URL(`#${callout.id}`, page).href}`;
}

/** As it is read: without numbers of statements, spaces folded. */
function textOf(element: Element | null): string {
  const copy = element?.cloneNode(true) as Element | undefined;
  for (const number of copy?.querySelectorAll('.ref, .number, .note') ?? []) number.remove();
  return (copy?.textContent ?? '').replace(/\s+/g, ' ').trim();
}
