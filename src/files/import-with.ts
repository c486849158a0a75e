import { registerHooks } from 'node:module';

/**
 * Imports a module of a site's author with other modules in the place of those that would do work nobody needs here.
 * @param stand the source of each, by the name it is imported by
 */
export async function importWith(stand: Readonly<Record<string, string>>, url: string): Promise<Record<string, unknown>> {
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
    return (await import(url)) as Record<string, unknown>;
  } finally {
    hooks.deregister();
  }
}
