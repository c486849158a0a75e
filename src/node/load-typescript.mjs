import { readFileSync } from 'node:fs';
import { enableCompileCache, registerHooks, stripTypeScriptTypes } from 'node:module';

// Most of a short run is the reading of modules: Node may keep what it made of them.
enableCompileCache();

const ours = new URL('..', import.meta.url).href;

/**
 * Node takes types out of TypeScript, but not below node_modules, where Brevier lies on a user's disk. Elsewhere Node does it, and keeps
 * the outcome in its cache.
 */
if (ours.includes('/node_modules/')) {
  // Node warns that it is an experiment, which is nothing to people who write briefs.
  const { emitWarning } = process;
  process.emitWarning = (warning, ...rest) => {
    if (!String(warning).startsWith('stripTypeScriptTypes ')) emitWarning.call(process, warning, ...rest);
  };
  registerHooks({
    load: (url, context, next) =>
      url.startsWith(ours) && url.endsWith('.ts')
        ? { format: 'module', source: stripTypeScriptTypes(readFileSync(new URL(url), 'utf8')), shortCircuit: true }
        : next(url, context),
  });
}
