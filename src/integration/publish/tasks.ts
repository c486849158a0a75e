import { inBackground, type Work } from '../../node/in-background.ts';
import { readBodyList } from '../briefs/bodies.ts';
import { makeData } from '../data/make-data.ts';
import { indexBriefs, indexStatements } from '../search/search-index.ts';
import type { SiteModule } from '../site-module.ts';

/** What is made of the bodies while Astro renders the pages. Each gives how many it made. */
const tasks = { briefs: indexBriefs, statements: indexStatements, data: makeData } as const;
type Task = keyof typeof tasks;

/** A process takes a moment to start: of fewer briefs the work is done sooner without. */
const worthProcess = 200;

/** What is done one after the other in a process: Pagefind makes one index at a time, and that of the briefs takes as long as all else. */
const processes: readonly Task[][] = [['briefs'], ['statements', 'data']];

/** Does every task; those of a large site in processes of their own. */
export async function doTasks(site: SiteModule): Promise<Record<Task, number>> {
  const made = { briefs: 0, statements: 0, data: 0 };
  const told = (done: Done) => Object.assign(made, done);
  const isLarge = Object.keys(readBodyList(site.folders.bodies)).length >= worthProcess;
  if (isLarge) await Promise.all(processes.map((tasks) => inBackground<Order, Done>(here, { tasks, site }, told, 'low')));
  else await work({ tasks: processes.flat(), site }, told);
  return made;
}

interface Order {
  tasks: Task[];
  site: SiteModule;
}

type Done = Partial<Record<Task, number>>;

const here = '../integration/publish/tasks.ts';

/** The work of such a process. */
export const work: Work<Order, Done> = async ({ tasks: names, site }, tell) => {
  for (const name of names) tell({ [name]: await tasks[name](site) });
};
