import { type ChildProcess, spawn } from 'node:child_process';
import { open } from 'node:fs/promises';
import { type ProcessTree, watchTree } from './process-tree.ts';

/** What commands, run one after the other, took together. CPU and memory are known on Linux alone. */
export interface Measurement {
  seconds: number;
  /** User and system time of all processes. */
  cpuSeconds?: number;
  /** The most memory that all processes held at one moment. */
  peakMegabytes?: number;
}

export interface Command {
  program: string;
  args: string[];
  cwd: string;
}

/** Runs commands with their output in a log; throws with the name of the log where one of them fails. */
export async function measure(commands: readonly Command[], log: string, variables: Record<string, string> = {}): Promise<Measurement> {
  const output = await open(log, 'w');
  const total: Measurement = { seconds: 0 };
  try {
    for (const command of commands) {
      const start = performance.now();
      const child = spawn(command.program, command.args, {
        cwd: command.cwd,
        stdio: ['ignore', output.fd, output.fd],
        env: { ...env, ...variables },
      });
      const tree = child.pid === undefined ? undefined : watchTree(child.pid);
      const status = await ended(child);
      add(total, (performance.now() - start) / 1000, tree?.stop());
      if (status !== 0) throw new Error(`${command.program} ended with ${status}; see ${log}`);
    }
  } finally {
    await output.close();
  }
  return total;
}

function add(total: Measurement, seconds: number, tree: ProcessTree | undefined): void {
  total.seconds += seconds;
  if (!tree) return;
  total.cpuSeconds = (total.cpuSeconds ?? 0) + tree.cpuSeconds;
  total.peakMegabytes = Math.max(total.peakMegabytes ?? 0, tree.peakMegabytes);
}

const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' };

const ended = (child: ChildProcess) =>
  new Promise<number | string>((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code, signal) => resolve(code ?? signal ?? 'nothing'));
  });
