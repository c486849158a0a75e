import { fork } from 'node:child_process';
import { once } from 'node:events';
import { quietNode } from './quiet-node.ts';

/** What a module that runs in the background gives by the name of `work`. */
export type Work<Data, Message> = (data: Data, tell: (message: Message) => void) => Promise<void>;

/** What the other process sends: a message of its work, and at the end that it is done, or why it is not. */
type Sent<Message> = { message: Message } | { done: true } | { failed: Error };

/**
 * Runs the `work` of a module in a process of the lowest priority, which takes of the machine what nobody else wants, and gives each of
 * its messages to `told`. Data and messages are what can be cloned. Rejects where it fails. It ends with this process.
 * @param module its path from this folder
 */
export async function inBackground<Data, Message>(module: `../${string}.ts`, data: Data, told: (message: Message) => void): Promise<void> {
  const child = fork(new URL('./background.mjs', import.meta.url), { execArgv: quietNode, serialization: 'advanced' });
  let outcome: Sent<never> = { failed: new Error(`The process of ${module} ended before its work.`) };
  child.on('message', (sent: Sent<Message>) => {
    if ('message' in sent) told(sent.message);
    else outcome = sent;
  });
  child.send({ module, data });
  // When it is disconnected, all that it sent has come.
  await once(child, 'disconnect');
  if ('failed' in outcome) throw outcome.failed;
}
