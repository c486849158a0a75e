import type { Problem } from '../model/problem.ts';

/** A brief's file name is the end of its address: plain, and its own whatever the case or the Unicode form. */
export function checkSlugs(slugs: readonly string[]): Problem[] {
  const taken = new Map<string, string>();
  return slugs.flatMap((slug) => {
    const folded = slug.normalize('NFKC').toLowerCase();
    const other = taken.get(folded);
    taken.set(folded, other ?? slug);
    if (other !== undefined) {
      return [
        problem(
          'slug-is-unique',
          slug,
          `The address of this brief is taken by content/briefs/${other}.mdx.`,
          'Rename one of the two: they differ by case or Unicode form alone.',
        ),
      ];
    }
    if (/^[a-z0-9]+(?:[-_][a-z0-9]+)*(?:\/[a-z0-9]+(?:[-_][a-z0-9]+)*)*$/.test(slug)) return [];
    return [
      problem(
        'slug-is-valid',
        slug,
        `"${slug}" can't be the end of an address.`,
        'Rename the file: small letters a–z, digits and single hyphens; the title may hold any letters.',
      ),
    ];
  });
}

function problem(rule: string, slug: string, message: string, help: string): Problem {
  return { rule, severity: 'error', file: `content/briefs/${slug}.mdx`, line: 1, column: 1, endLine: 1, endColumn: 1, message, help };
}
