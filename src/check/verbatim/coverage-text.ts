import type { Coverage } from '../../model/verbatim.ts';

/** How many quotations were checked, and what became of the others: “Quotations: 34 of 41 checked against a snapshot; 2 in other words, 5 unchecked.” */
export function coverageText({ quotations, verified, variant, elsewhere, notFound, unchecked }: Coverage): string {
  if (quotations === 0) return 'Quotations: none.';
  const others = [
    [variant, 'in other words'],
    [elsewhere, 'in another source'],
    [notFound, 'not found'],
    [unchecked, 'unchecked'],
  ] as const;
  const told = others.flatMap(([count, words]) => (count > 0 ? [`${count} ${words}`] : [])).join(', ');
  return `Quotations: ${verified} of ${quotations} checked against a snapshot${told && `; ${told}`}.`;
}
