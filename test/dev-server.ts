import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { plainEnvironment, repository } from './sites.ts';

export interface DevServer {
  /** The front page of the site. */
  url: string;
  close(): Promise<void>;
}

/** Runs `astro dev` for a site whose base is `/paper/`, on a free port, and waits until it says where. */
export async function startDev(root: string, environment: Record<string, string> = {}): Promise<DevServer> {
  const args = ['node_modules/astro/bin/astro.mjs', 'dev', '--root', root, '--port', String(20_000 + (process.pid % 20_000))];
  const child = spawn(process.execPath, args, { cwd: repository, env: { ...plainEnvironment(), ...environment } });
  let output = '';
  const url = await new Promise<string>((resolve, reject) => {
    const read = (data: Buffer) => {
      output += data;
      const address = /(http:\/\/localhost:\d+\/paper\/?)/.exec(output)?.[1];
      if (address) resolve(address.endsWith('/') ? address : `${address}/`);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.on('exit', () => reject(new Error(`astro dev ended:\n${output}`)));
  });
  return {
    url,
    async close() {
      if (child.exitCode !== null) return;
      child.kill();
      await once(child, 'exit');
    },
  };
}
