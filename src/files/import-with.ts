import { statSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { pathToFileURL } from 'node:url';

/**
 * Imports a module of a site's author with other modules in the place of those that would do work nobody needs here; after a change of
 * its file, anew.
 * @param stand the source of each, by the name it is imported by
 * @param file an absolute path
 * @param attempt to be imported once more, the same module needs another name
 */
export async function importWith(stand: Readonly<Record<string, string>>, file: string, attempt = ''): Promise<Record<string, unknown>> {
  const url = pathToFileURL(file);
  // Node keeps what it has imported.
  url.search = String(statSync(url).mtimeMs);
  url.hash = attempt;
  const scheme = 'brevier-stand-in:';
  const hooks = registerHooks({
    resolve: (name, context, next) =>
      Object.hasOwn(stand, name) ? { url: scheme + name, format: 'module', shortCircuit: true } : next(name, context),
    load: (address, context, next) =>
      address.startsWith(scheme)
        ? { format: 'module', source: stand[address.slice(scheme.length)] ?? '', shortCircuit: true }
        : next(address, context),
  });
  try {
    return (await import(url.href)) as Record<string, unknown>;
  } finally {
    hooks.deregister();
  }
}
