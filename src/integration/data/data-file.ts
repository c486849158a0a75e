import type { References } from '../../model/entities.ts';
import type { ListedBody } from '../briefs/bodies.ts';
import type { SiteModule } from '../site-module.ts';

/** A file that is published of several briefs together, such as a feed. */
export interface DataFile {
  /** Below the output. */
  path: string;
  type: string;
  /** A digest of all that it is made from. */
  key: string;
  text(): string;
}

export type ListedBrief = ListedBody & { slug: string };

/** What data files are made from. */
export interface Published {
  site: SiteModule;
  /** The newest first, those with problems left out. */
  briefs: readonly ListedBrief[];
  references: References;
}
