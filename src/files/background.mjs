import './load-typescript.mjs';
import { constants, setPriority } from 'node:os';

try {
  setPriority(constants.priority.PRIORITY_LOW);
} catch {
  // Then it is as important as the others.
}
// The build is gone, and with it those who wait.
process.on('disconnect', () => process.exit());
process.once('message', async ({ module, data }) => {
  let sent = { done: true };
  try {
    const { work } = await import(new URL(module, import.meta.url).href);
    await work(data, (message) => process.send({ message }));
  } catch (failed) {
    sent = { failed };
  }
  process.send(sent, () => process.disconnect());
});
