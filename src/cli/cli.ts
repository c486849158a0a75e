import { Command, CommanderError } from 'commander';
import { ConfigurationError } from '../files/configuration-error.ts';
import { CannotRun } from './cannot-run.ts';
import { checkCommand } from './check-command.ts';
import { initCommand } from './init-command.ts';
import { newCommand } from './new-command.ts';
import { version } from './version.ts';

/**
 * Runs `brevier` on the command line.
 * @param words what stands behind the name of the program
 * @returns the exit status: 0 nothing wrong, 1 problems, 2 it could not run
 */
export async function cli(words: readonly string[]): Promise<number> {
  let status = 0;
  const program = new Command('brevier')
    .description('Briefs in which every statement shows who said it, in which words, and how it reached us.')
    .version(version())
    .showHelpAfterError('Try --help.');
  // Each command gives its exit status to `end`, and imports what it needs when it is run.
  const end = (of: number) => {
    status = of;
  };
  for (const command of [checkCommand(end), newCommand(), initCommand()]) program.addCommand(command.copyInheritedSettings(program));
  for (const command of [program, ...program.commands]) command.exitOverride();
  try {
    await program.parseAsync(words.length > 0 ? [...words] : ['--help'], { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    const message = isOfTheDisk(error) ? ofTheDisk(error) : isForPeople(error) ? error.message : undefined;
    if (message === undefined) throw error;
    process.stderr.write(`${message}\n`);
    return 2;
  }
  return status;
}

/** Whether the message says all that there is to say. */
const isForPeople = (error: unknown): error is Error => error instanceof CannotRun || error instanceof ConfigurationError;

/** What the system says of a file: “EACCES: permission denied, open '…'”. */
const isOfTheDisk = (error: unknown): error is NodeJS.ErrnoException => error instanceof Error && 'syscall' in error && 'path' in error;

const ofTheDisk = ({ code = '', path, message }: NodeJS.ErrnoException) => {
  const told = Object.hasOwn(reasons, code) ? reasons[code] : undefined;
  return told === undefined ? message : `${path}: ${told} Nothing more was done.`;
};

const notAllowed = 'the system doesn’t let you read or write here. Change who may, or ask whoever owns it.';
const reasons: Record<string, string> = {
  EACCES: notAllowed,
  EPERM: notAllowed,
  EROFS: 'the disk can’t be written to.',
  ENOSPC: 'there is no room left, on the disk or for files to watch.',
  ENOENT: 'it is not there.',
  EMFILE: 'too many files are open.',
};
