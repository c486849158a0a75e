import { type StoredBrief, siteContent } from './content.ts';

/** So many briefs stand in a feed. */
const most = 20;

/** A topic or a speaker, with the newest briefs that are filed under it or quote it. */
export interface Followed {
  kind: 'topics' | 'speakers';
  id: string;
  name: string;
  description?: string;
  /** The newest first. */
  briefs: StoredBrief[];
}

/** The newest briefs of the site. */
export const newest = async (): Promise<StoredBrief[]> => (await siteContent()).briefs.slice(0, most);

/** Every topic or speaker of the site, those without briefs too: their pages name the feeds. */
export async function newestOf(kind: Followed['kind']): Promise<Followed[]> {
  const { briefs, references } = await siteContent();
  const followed = new Map(
    [...references[kind]].map(([id, { name, description }]): [string, Followed] => [id, { kind, id, name, description, briefs: [] }]),
  );
  for (const brief of briefs) {
    for (const id of new Set(idsIn(brief, kind))) {
      const found = followed.get(id)?.briefs;
      if (found && found.length < most) found.push(brief);
    }
  }
  return [...followed.values()];
}

const idsIn = ({ data }: StoredBrief, kind: Followed['kind']): string[] =>
  kind === 'topics' ? data.topics : data.attributions.flatMap(({ speakers }) => speakers);
