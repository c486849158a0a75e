#!/usr/bin/env node
import module from 'node:module';

// What follows can't even be read by an older Node, which would answer with a stack.
if (module.registerHooks) {
  await import('../node/load-typescript.mjs');
  const { cli } = await import('./cli.ts');
  process.exitCode = await cli(process.argv.slice(2));
} else {
  process.stderr.write(`Brevier needs Node 22.15 or newer; this is ${process.version}.\n`);
  process.exitCode = 2;
}
