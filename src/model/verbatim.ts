/** What became of a quotation when its words were looked up in the snapshots of its sources, the best first. */
export const verdicts = ['verified', 'unchecked', 'variant', 'elsewhere', 'not-found'] as const;
export type Verdict = (typeof verdicts)[number];

/** How many quotations there are, and what became of them. */
export interface Coverage {
  quotations: number;
  /** They stand in the snapshot of a source that is cited for them. */
  verified: number;
  /** They stand there in slightly other words. */
  variant: number;
  /** They stand in the snapshot of another source of the brief. */
  elsewhere: number;
  notFound: number;
  /** A source that is cited for them has no snapshot. */
  unchecked: number;
}

/** The coverage of the quotations in one or several briefs. */
export function coverageOf(attributions: Iterable<{ verbatim?: Verdict }>): Coverage {
  const coverage: Coverage = { quotations: 0, verified: 0, variant: 0, elsewhere: 0, notFound: 0, unchecked: 0 };
  for (const { verbatim } of attributions) {
    if (verbatim === undefined) continue;
    coverage.quotations++;
    coverage[verbatim === 'not-found' ? 'notFound' : verbatim]++;
  }
  return coverage;
}

/** The coverage of several briefs together. */
export function sumOf(coverages: Iterable<Coverage>): Coverage {
  const sum = coverageOf([]);
  for (const coverage of coverages) for (const name of Object.keys(sum) as (keyof Coverage)[]) sum[name] += coverage[name];
  return sum;
}
