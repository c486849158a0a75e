import type { Brief } from '../model/brief.ts';
import { nearest } from '../parse/suggest.ts';
import { pathOf } from './addresses.ts';

/**
 * What to write for a path that leads nowhere: the path of the page whose file it names, or of what has the same name in another folder, or
 * nearly the same in its own; where nothing is near, what there is. Never that of the page which holds the link.
 * @param path from the site's root
 */
export function remedyFor(path: string, brief: Pick<Brief, 'file' | 'slug'>, addresses: ReadonlySet<string>): string {
  const ending = /\.(?!html?$)\w+$/i.exec(path)?.[0] ?? '';
  if (ending !== '' && !isOfContent(ending)) {
    const files = [...addresses].filter((known) => known.endsWith(ending));
    return didYouMean(likely(path, files, ending)) ?? 'Put the file into the folder public, and begin its path with a slash, /bridge.jpg.';
  }
  const page = pageOfFile(path);
  if (page !== undefined && addresses.has(page)) return `Write ${page}.`;
  const own = pathOf(brief);
  const pages = [...addresses].filter((known) => known.endsWith('/') && known !== own);
  const plain = `${path.replace(/\/+(?:index\.html?)?$|\.\w+$/i, '')}/`;
  // A relative path starts from the page itself, where most who write one think of the pages beside it.
  const beside = plain.startsWith(own) ? own.replace(/[^/]+\/$/, '') + plain.slice(own.length) : plain;
  const meant = likely(beside, pages, '/');
  if (isOfContent(ending) && meant.length === 1) return `Write ${meant[0]}.`;
  return didYouMean(meant) ?? whatThereIs(pages.filter(isIn(folderOf(beside))));
}

const isOfContent = (ending: string) => /^\.(?:mdx?|markdown|ya?ml)$/i.test(ending);

/** The path of the page that is made of a file of content. */
function pageOfFile(path: string): string | undefined {
  const [, folder, slug] = /^.*\/(briefs|pages|speakers|outlets|topics)\/(.+)\.\w+$/.exec(path) ?? [];
  return folder && `${folder === 'pages' ? '/' : `/${folder}/`}${slug}/`;
}

/**
 * The paths that a path likely stands for: those with the same last part, or else the one in the same folder with nearly the same.
 * @param ending what all of them end with
 */
function likely(path: string, known: readonly string[], ending: string): string[] {
  const folder = folderOf(path);
  const last = path.slice(folder.length).toLowerCase();
  const same = known.filter((other) => other.toLowerCase().endsWith(`/${last}`));
  // What each page has, such as a feed, is not told apart by its name.
  if (same.length > 0 && same.length <= 3) return same;
  const beside = known.filter(isIn(folder)).map((other) => other.slice(folder.length, -ending.length));
  const near = nearest(last.slice(0, -ending.length), beside);
  return near === undefined ? [] : [folder + near + ending];
}

/** From the root to the slash before the last part. */
const folderOf = (path: string) => path.replace(/[^/]+\/?$/, '');
const isIn = (folder: string) => (path: string) => path.startsWith(folder) && folderOf(path) === folder && path !== folder;

const didYouMean = (paths: readonly string[]) =>
  paths.length === 0 ? undefined : `Did you mean ${paths.map((path) => `"${path}"`).join(' or ')}?`;

const whatThereIs = (pages: readonly string[]) =>
  pages.length > 0 && pages.length <= 12
    ? `Mend the path. There are: ${pages.join(', ')}.`
    : 'Write the folder and the name of a file in content, without its ending: /briefs/bridge-shut/, /speakers/inga-halvard/; of a page the name alone, /about/.';
