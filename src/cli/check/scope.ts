import { existsSync, statSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { pageOf, pathOfFile } from '../../check/addresses.ts';
import { CannotRun } from '../cannot-run.ts';
import { changedSince } from './changed-since.ts';
import type { SiteCheck } from './site-check.ts';

/** Whether problems of a file, by its path below the site's root, are to be told. All is read whatever is told: briefs speak of each other. */
export type Scope = (file: string) => boolean;

/**
 * What is named on the command line. Throws for a path that is not there, or not in the site.
 * @param root the folder of the site, with a slash at its end
 */
export function scopeOf(paths: readonly string[], root: string): Scope {
  if (paths.length === 0) return () => true;
  const named = paths.map((path) => {
    if (!existsSync(path)) throw new CannotRun(`There is no file or folder "${path}".`);
    const below = relative(root, resolve(path)).replaceAll('\\', '/');
    if (/^\.\.(?:\/|$)/.test(below)) throw new CannotRun(`"${path}" lies outside of the site, ${root}. Name the site with --root.`);
    return { below, isFolder: statSync(path).isDirectory() };
  });
  return (file) => named.some(({ below, isFolder }) => file === below || (isFolder && (below === '' || file.startsWith(`${below}/`))));
}

/**
 * What has changed since a revision of git: the files, and the briefs and pages that use a speaker, outlet, topic or snapshot that has
 * changed or is gone, or that link to a page whose file has, or to a file of public. A change of the configuration is a change of everything. Throws where git can't say.
 */
export function scopeSince(revision: string, root: string, { reports }: SiteCheck): Scope {
  const changed = changedSince(revision, root);
  if ([...changed].some((file) => /^(?:astro\.config|src\/content\.config)\.\w+$/.test(file))) return () => true;
  const ids = (kind: string) => new Set([...changed].flatMap((file) => new RegExp(`^content/${kind}/(.+)\\.yaml$`).exec(file)?.[1] ?? []));
  const [speakers, outlets, topics] = [ids('speakers'), ids('outlets'), ids('topics')];
  const pages = new Set([...changed].flatMap(pathOfChanged));
  return (file) => {
    if (changed.has(file)) return true;
    const uses = reports.get(file)?.uses;
    return (
      uses !== undefined &&
      (uses.speakers.some((id) => speakers.has(id)) ||
        uses.outlets.some((id) => outlets.has(id)) ||
        uses.topics.some((id) => topics.has(id)) ||
        uses.snapshots.some((name) => changed.has(`content/snapshots/${name}`)) ||
        uses.links.some(({ path }) => pages.has(path) || pages.has(pageOf(path))))
    );
  };
}

/** The path that a file of content, or of public, has on the site. */
function pathOfChanged(file: string): string[] {
  const [, entity] = /^content\/((?:speakers|outlets|topics)\/[^/]+)\.yaml$/.exec(file) ?? [];
  if (entity !== undefined) return [`/${entity}/`];
  if (/^content\/(?:briefs|pages)\/.+\.mdx$/.test(file)) return [pathOfFile(file)];
  return file.startsWith('public/') ? [file.slice('public'.length)] : [];
}
