import { Command, InvalidArgumentError, Option } from 'commander';

/** `brevier check`. Gives the exit status to `end`. */
export function checkCommand(end: (status: number) => void): Command {
  return new Command('check')
    .description('Tells every problem of the briefs, with its place and its remedy.')
    .argument('[path...]', 'tell only of these files and folders; all of the site where there are none')
    .option('--root <folder>', 'the folder of the site; the one here, or the nearest above, where absent')
    .addOption(new Option('--format <name>', 'how to tell').choices(['pretty', 'json', 'sarif', 'github']).default('pretty'))
    .option('--since <revision>', 'tell only of what has changed since a revision of git')
    .option('--max-warnings <count>', 'end with 1 where there are more warnings than this', count)
    .option('--cues', 'tell also which cues introduce whom, brief by brief')
    .option('--fix', 'mend what has one right answer')
    .option('--yes', 'mend without asking')
    .option('--watch', 'stay, and check again what changes')
    .option('--update-baseline', 'write down the problems there are; later runs and builds tell only of new ones')
    .action(async (paths: string[], options: CheckOptions) => {
      const { check } = await import('./check/check.ts');
      end(await check(paths, options));
    });
}

/** The options of `brevier check` as they are written. */
export interface CheckOptions {
  root?: string;
  format: 'pretty' | 'json' | 'sarif' | 'github';
  since?: string;
  maxWarnings?: number;
  cues?: true;
  fix?: true;
  yes?: true;
  watch?: true;
  updateBaseline?: true;
}

function count(text: string): number {
  if (!/^\d+$/.test(text)) throw new InvalidArgumentError('It takes a whole number.');
  return Number(text);
}
