import { Worker } from 'node:worker_threads';
import { quietNode } from './quiet-node.ts';

/**
 * Runs a module on a thread of its own, which finds `data` as its `workerData`, and gives each of its messages to `told`. What a thread
 * used is gone with it. Rejects where it fails.
 * @param module its path from this folder
 */
export function onThread<Message>(module: `../${string}.ts`, data: object, told: (message: Message) => void): Promise<void> {
  const worker = new Worker(new URL('./thread.mjs', import.meta.url), { workerData: { ...data, module }, execArgv: quietNode });
  worker.on('message', told);
  return new Promise((resolve, reject) => {
    worker.on('error', reject);
    worker.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`The thread of ${module} ended with ${code}.`))));
  });
}
