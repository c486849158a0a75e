import { readFileSync } from 'node:fs';
import { registerHooks, stripTypeScriptTypes } from 'node:module';
import { workerData } from 'node:worker_threads';

// Node takes types out of TypeScript, but not below node_modules, where Brevier lies on a user's disk.
registerHooks({
  load: (url, context, next) =>
    url.startsWith(new URL('..', import.meta.url).href) && url.endsWith('.ts')
      ? { format: 'module', source: stripTypeScriptTypes(readFileSync(new URL(url), 'utf8')), shortCircuit: true }
      : next(url, context),
});
await import(workerData.module);
