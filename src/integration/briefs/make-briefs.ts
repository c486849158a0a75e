import { availableParallelism } from 'node:os';
import type { z } from 'zod';
import { briefSchema, type Frontmatter } from '../../model/frontmatter.ts';
import { onThread } from '../../node/on-thread.ts';
import { type MadeBrief, makeBrief, type Workshop } from './make-brief.ts';

/** A thread takes a second to start: fewer briefs are made sooner without. */
const worthThreads = 500;
/** Each holds a parser, and memory. */
const mostThreads = 4;

/**
 * Makes briefs, on several threads where there are many of them, and gives what is left of each to `done`, in no certain order.
 * What a thread used is gone with it, which keeps a large build small.
 * @param schema of the frontmatter; a site's own can't be sent to a thread
 */
export async function makeBriefs(
  slugs: readonly string[],
  workshop: Workshop,
  schema: z.ZodType<Frontmatter>,
  done: (made: MadeBrief) => void,
): Promise<void> {
  const threads = slugs.length < worthThreads || schema !== briefSchema ? 1 : Math.min(availableParallelism(), mostThreads);
  if (threads === 1) for (const slug of slugs) done(makeBrief(slug, workshop, schema));
  else await Promise.all(Array.from({ length: threads }, (_, at) => share(slugs.filter((_, index) => index % threads === at))));

  function share(slugs: string[]): Promise<void> {
    return onThread('../integration/briefs/make-briefs-thread.ts', { slugs, workshop }, (several: MadeBrief[]) => several.forEach(done));
  }
}
