import { readEntities } from '../../files/entities.ts';
import { readBodyList } from '../briefs/bodies.ts';
import type { SiteModule } from '../site-module.ts';
import type { DataFile, Published } from './data-file.ts';
import { feedFiles } from './feed-files.ts';
import { recordFiles } from './record-files.ts';

/** Every file of a site that is published of its briefs together, as they stand on disk now. */
export async function dataFiles(site: SiteModule): Promise<DataFile[]> {
  const { references } = await readEntities(site.folders.content);
  const briefs = Object.entries(readBodyList(site.folders.bodies))
    .map(([slug, body]) => ({ ...body, slug }))
    .filter(({ uses }) => !uses.broken)
    .sort((a, b) => compare(b.date, a.date) || compare(a.slug, b.slug));
  const published: Published = { site, briefs, references };
  // Feeds hold addresses, so only a site that says where it stands has them.
  return [...recordFiles(published), ...(URL.canParse(site.publication.root) ? feedFiles(published) : [])];
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
