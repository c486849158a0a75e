import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** What a process and all its descendants have used. */
export interface ProcessTree {
  cpuSeconds: number;
  peakMegabytes: number;
}

const every = 40;
/** `sysconf(_SC_CLK_TCK)`, which is 100 on every Linux that Node runs on. */
const ticksPerSecond = 100;
const megabyte = 1024 * 1024;

/**
 * Looks at a process and its descendants in /proc until stopped; `undefined` where there is no /proc.
 * Shared memory counts once for every process, so that the peak is rather too high than too low.
 */
export function watchTree(root: number): { stop(): ProcessTree } | undefined {
  if (!existsSync(`/proc/${root}/task/${root}/children`)) return undefined;
  const ticks = new Map<number, number>();
  let peak = 0;
  const look = () => {
    let memory = 0;
    for (const pid of descendants(root)) {
      const usage = usageOf(pid);
      if (!usage) continue;
      ticks.set(pid, usage.ticks);
      memory += usage.bytes;
    }
    peak = Math.max(peak, memory);
  };
  look();
  const timer = setInterval(look, every);
  return {
    stop() {
      clearInterval(timer);
      return { cpuSeconds: [...ticks.values()].reduce((sum, value) => sum + value, 0) / ticksPerSecond, peakMegabytes: peak / megabyte };
    },
  };
}

function descendants(pid: number): number[] {
  try {
    const threads = readdirSync(`/proc/${pid}/task`);
    const children = threads.flatMap((thread) =>
      readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
    );
    return [pid, ...children.flatMap(descendants)];
  } catch {
    return [];
  }
}

function usageOf(pid: number): { ticks: number; bytes: number } | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const resident = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return { ticks: Number(fields[11]) + Number(fields[12]), bytes: Number(resident ?? 0) * 1024 };
  } catch {
    return undefined;
  }
}
