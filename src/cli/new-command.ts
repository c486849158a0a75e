import { Command } from 'commander';
import { siteRoot } from './site-root.ts';

/** `brevier new`. */
export function newCommand(): Command {
  return new Command('new')
    .description('Makes a draft of a brief, and the speakers, outlets and topics that it names for the first time.')
    .argument('[title]', 'its headline')
    .option('--root <folder>', 'the folder of the site; the one here, or the nearest above, where absent')
    .option('--slug <name>', 'its name in the address; made of the title where absent')
    .option('--description <text>', 'one sentence for lists and social cards; the title where absent')
    .option('--date <date>', 'when it is published; today where absent')
    .option('--dateline <place>', 'the place of filing')
    .option('--lang <tag>', 'its language, where it is not that of the site')
    .option('--author <name>', 'who writes it; may be said again', several)
    .option('--topic <topic>', 'what it is filed under; may be said again', several)
    .option('--source <fields>', 'a source: "outlet=…; title=…; url=…; published=…; lang=…"; may be said again', several)
    .option('--speaker <person>', 'whose words it reports; may be said again', several)
    .option('--organization <organization>', 'the same, for an organization', several)
    .option('--yes', 'ask nothing')
    .addHelpText('after', help)
    .action(async (title: string | undefined, { root, ...options }) => {
      const [{ newBrief }, { readConfig }] = await Promise.all([import('./new/new-brief.ts'), import('../files/read-config.ts')]);
      const folder = siteRoot(root);
      process.stdout.write(await newBrief({ ...options, title }, folder, await readConfig(folder)));
    });
}

const several = (value: string, before: string[] = []) => [...before, value];

const help = `
Topics, outlets, speakers and organizations are named by their id or by their name.
What is not there yet is made; "ada-quay=Ада Квей" gives it an id of your choice.`;
