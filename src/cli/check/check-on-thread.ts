import { parentPort, workerData } from 'node:worker_threads';
import { readSchema } from '../../files/read-schema.ts';
import { type Desk, fileChecker } from './check-file.ts';
import { breath, type Pile, take } from './check-on-threads.ts';

/** The work of another thread of `checkOnThreads`. It reads the schema of the site itself, for that can't be sent. */
const { pile, desk } = workerData as { pile: Pile; desk: Desk };
const check = fileChecker(desk, await readSchema(desk.root));
for (let several = take(pile); several.length > 0; several = take(pile)) {
  parentPort?.postMessage(several.map((file) => check(file)));
  await breath();
}
