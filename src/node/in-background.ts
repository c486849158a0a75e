import { fork } from 'node:child_process';
import { once } from 'node:events';
import { constants } from 'node:os';
import { quietNode } from './quiet-node.ts';

/** What a module that runs in the background gives by the name of `work`. */
export type Work<Data, Message> = (data: Data, tell: (message: Message) => void) => Promise<void>;

/** Work that others wait for is low; what can wait for it too, lowest. */
const priorities = { low: constants.priority.PRIORITY_BELOW_NORMAL, lowest: constants.priority.PRIORITY_LOW } as const;

/** What the other process sends: a message of its work, and at the end that it is done, or why it is not. */
type Sent<Message> = { message: Message } | { done: true } | { failed: Error };

/**
 * Runs the `work` of a module in a process of less priority than this one, which takes of the machine what is left, and gives each of
 * its messages to `told`. Data and messages are what can be cloned. Rejects where it fails. It ends with this process.
 * @param module its path from this folder
 */
export async function inBackground<Data, Message>(
  module: `../${string}.ts`,
  data: Data,
  told: (message: Message) => void,
  priority: keyof typeof priorities,
): Promise<void> {
  const child = fork(new URL('./background.mjs', import.meta.url), { execArgv: quietNode, serialization: 'advanced' });
  let outcome: Sent<never> = { failed: new Error(`The process of ${module} ended before its work.`) };
  child.on('message', (sent: Sent<Message>) => {
    if ('message' in sent) told(sent.message);
    else outcome = sent;
  });
  child.send({ module, data, priority: priorities[priority] });
  // When it is disconnected, all that it sent has come.
  await once(child, 'disconnect');
  if ('failed' in outcome) throw outcome.failed;
}
