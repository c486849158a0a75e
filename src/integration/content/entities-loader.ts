import type { Loader } from 'astro/loaders';
import { digest } from '../../files/digest.ts';
import { readFolder } from '../../files/entities.ts';
import { type EntityKind, entitySchemas } from '../../model/entities.ts';
import type { SiteModule } from '../site-module.ts';
import { watchFolders } from './watch.ts';

/** Loads `content/speakers`, `content/outlets` or `content/topics`. Their problems are told together with those of the briefs. */
export function entitiesLoader(site: SiteModule, kind: EntityKind): Loader {
  const { content } = site.folders;
  return {
    name: `brevier-${kind}`,
    schema: entitySchemas[kind],
    async load(context) {
      const { store } = context;
      const sync = async () => {
        const gone = new Set(store.keys());
        for (const { id, value } of await readFolder(content, kind)) {
          if (!value) continue;
          gone.delete(id);
          store.set({ id, data: value, digest: digest(JSON.stringify(value)) });
        }
        for (const id of gone) store.delete(id);
      };
      await sync();
      watchFolders(context, [`${content}${kind}/`], sync);
    },
  };
}
