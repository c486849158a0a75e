import type { LoaderContext } from 'astro/loaders';

/**
 * In development, runs `onChange` when a file below one of the folders is added, changed or deleted; several at once count as one, and one
 * run waits for the one before.
 */
export function watchFolders({ watcher, logger }: LoaderContext, paths: readonly string[], onChange: () => Promise<void>): void {
  if (!watcher) return;
  let waiting: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  const run = () => {
    running = running.then(onChange).catch((error: Error) => logger.error(error.message));
  };
  watcher.add([...paths]);
  watcher.on('all', (_event, file) => {
    const changed = file.replaceAll('\\', '/');
    if (!paths.some((path) => changed.startsWith(path))) return;
    clearTimeout(waiting);
    waiting = setTimeout(run, 30);
  });
}
