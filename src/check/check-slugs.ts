import { foreignLetter, letterName } from '../model/foreign-letter.ts';
import type { Problem } from '../model/problem.ts';
import { isSlug } from '../model/slug.ts';
import { fileProblem } from './file-problem.ts';

/** Addresses that the site needs itself. */
const reserved = [
  ...['404', 'archive', 'briefs', 'corrections', 'feed', 'index', 'outlets', 'pagefind', 'record', 'rss', 'schemas', 'search'],
  ...['speakers', 'topics'],
];

/**
 * A file's name is the end of its address: plain, and its own whatever the case or the Unicode form.
 * @param folder `content/briefs` or `content/pages`; pages may not take the addresses that the site needs itself
 * @param slugs paths below the folder, without .mdx
 */
export function checkSlugs(folder: string, slugs: readonly string[]): Problem[] {
  const taken = new Map<string, string>();
  return slugs.flatMap((slug) => {
    const said = (rule: string, message: string, help: string) => [fileProblem(rule, `${folder}/${slug}.mdx`, message, help)];
    const folded = slug.normalize('NFKC').toLowerCase();
    const other = taken.get(folded);
    taken.set(folded, other ?? slug);
    if (other !== undefined) {
      return said(
        'slug-is-unique',
        `The address is taken by ${folder}/${other}.mdx.`,
        'Rename one of the two: they differ by case or Unicode form alone.',
      );
    }
    if (!isSlug(slug)) {
      const letter = foreignLetter(slug);
      return said(
        'slug-is-valid',
        `"${slug}" ${letter ? `holds ${letterName(letter)}, and so ` : ''}can't be the end of an address.`,
        'Rename the file: small letters a–z, digits and single hyphens; the title may hold any letters.',
      );
    }
    if (folder === 'content/pages' && reserved.includes(slug.split('/')[0] ?? '')) {
      return said('slug-is-valid', `The site itself has the address /${slug}/.`, 'Rename the file.');
    }
    return [];
  });
}
