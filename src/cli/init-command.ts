import { Command } from 'commander';

/** `brevier init`. */
export function initCommand(): Command {
  return new Command('init')
    .description('Makes a new site with one brief, ready for npm install and npm start.')
    .argument('<folder>', 'where; it is made if it is not there')
    .option('--title <text>', 'what the publication is called')
    .option('--description <text>', 'what it is, in one sentence')
    .option('--lang <tag>', 'the language it is written in, such as en or uk')
    .option('--site <address>', 'its address on the web')
    .option('--cms', 'with forms in the browser, for those who do not write files')
    .option('--yes', 'ask nothing')
    .action(async (folder: string, options) => {
      const { init } = await import('./init/init.ts');
      process.stdout.write(await init(folder, options));
    });
}
