import { inBackground, type Work } from '../../files/in-background.ts';
import { readBodyList } from '../briefs/bodies.ts';
import { makeData } from '../data/make-data.ts';
import { indexBriefs, indexStatements } from '../search/search-index.ts';
import type { SiteModule } from '../site-module.ts';

/** What is made of the bodies while Astro renders the pages. Each gives how many it made. */
const tasks = { briefs: indexBriefs, statements: indexStatements, data: makeData } as const;
type Task = keyof typeof tasks;

/** A process takes a moment to start: of fewer briefs the work is done sooner without. */
const worthProcess = 200;

/** Does every task; those of a large site at once, each in a process of its own: Pagefind makes one index at a time. */
export async function doTasks(site: SiteModule): Promise<Record<Task, number>> {
  const made = { briefs: 0, statements: 0, data: 0 };
  const names = Object.keys(tasks) as Task[];
  if (Object.keys(readBodyList(site.folders.bodies)).length < worthProcess) {
    for (const task of names) made[task] = await tasks[task](site);
  } else {
    await Promise.all(names.map((task) => aside(task, (count) => Object.assign(made, { [task]: count }))));
  }
  return made;

  function aside(task: Task, told: (count: number) => void): Promise<void> {
    return inBackground<Order, number>('../integration/publish/tasks.ts', { task, site }, told, 'low');
  }
}

interface Order {
  task: Task;
  site: SiteModule;
}

/** The work of such a process. */
export const work: Work<Order, number> = async ({ task, site }, tell) => tell(await tasks[task](site));
