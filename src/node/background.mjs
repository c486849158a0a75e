import './load-typescript.mjs';
import { setPriority } from 'node:os';

// The build is gone, and with it those who wait.
process.on('disconnect', () => process.exit());
process.once('message', async ({ module, data, priority }) => {
  try {
    setPriority(priority);
  } catch {
    // Then it is as important as the others.
  }
  let sent = { done: true };
  try {
    const { work } = await import(new URL(module, import.meta.url).href);
    await work(data, (message) => process.send({ message }));
  } catch (failed) {
    sent = { failed };
  }
  process.send(sent, () => process.disconnect());
});
