import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Problem } from '../../src/model/problem.ts';

export const program = join(import.meta.dirname, '../../src/cli/brevier.mjs');

/** A site of Ostrevik on disk, and the program run in it. */
export interface OstrevikSite {
  root: string;
  read(path: string): string;
  write(path: string, text: string): void;
  edit(path: string, from: string, to: string): void;
  remove(path: string): void;
  /** `brevier` with these words, in the folder of the site. */
  brevier(...words: string[]): Run;
  /** The same in a folder of the site. */
  brevierIn(folder: string, ...words: string[]): Run;
  /** The problems that `brevier check` finds, as JSON has them. */
  problems(...words: string[]): Problem[];
  git(...words: string[]): void;
}

export interface Run {
  status: number | null;
  out: string;
  error: string;
}

/** A brief that nothing is wrong with. */
export const bridge = `---
title: The Kettle Bridge stays shut
description: The harbour board keeps the bridge closed.
date: 2024-03-12
topics: [kettle-bridge]
sources:
  courier: { outlet: ostrevik-courier, title: Bridge shut, url: "https://courier.example/shut", published: 2024-03-11, via: northwire }
  northwire: { outlet: northwire, title: Ostrevik bridge closed, published: 2024-03-11 }
---

<Attribution speaker="inga-halvard" source="courier" date="2024-03-11">
The bridge stays shut.
</Attribution>

<Attribution speaker="tomas-reyk" source="courier" date="2024-03-11">
Two piers are broken.
</Attribution>
`;

const sound: Record<string, string> = {
  'astro.config.mjs': "import brevier from 'brevier';\nexport default { integrations: [brevier({ title: 'The Ostrevik Courier' })] };\n",
  'src/content.config.ts': "export * from 'brevier/content';\n",
  'content/speakers/inga-halvard.yaml': 'name: Inga Halvard\nkind: person\n',
  'content/speakers/tomas-reyk.yaml': 'name: Tomas Reyk\nkind: person\n',
  'content/outlets/ostrevik-courier.yaml': 'name: The Ostrevik Courier\n',
  'content/outlets/northwire.yaml': 'name: Northwire\n',
  'content/topics/kettle-bridge.yaml': 'name: The Kettle Bridge\n',
  'content/briefs/bridge.mdx': bridge,
};

/** Gone when the test is finished. A file is left out with `null`. */
export function ostrevikSite(files: Record<string, string | null> = {}): OstrevikSite {
  const root = mkdtempSync(join(tmpdir(), 'ostrevik-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const path = (name: string) => join(root, name);
  const write = (name: string, text: string) => {
    mkdirSync(dirname(path(name)), { recursive: true });
    writeFileSync(path(name), text);
  };
  for (const [name, text] of Object.entries({ ...sound, ...files })) if (text !== null) write(name, text);
  const read = (name: string) => readFileSync(path(name), 'utf8');
  const brevierIn = (folder: string, ...words: string[]): Run => {
    const where = { cwd: path(folder), env: environment, encoding: 'utf8' } as const;
    const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...words], where);
    return { status, out: stdout, error: stderr };
  };
  const brevier = (...words: string[]) => brevierIn('', ...words);
  return {
    ...{ root, read, write, brevier, brevierIn },
    edit(name, from, to) {
      const text = read(name);
      if (!text.includes(from)) throw new Error(`${name} has no ${from}`);
      write(name, text.replace(from, to));
    },
    remove: (name) => rmSync(path(name), { recursive: true }),
    problems: (...words) => (JSON.parse(brevier('check', '--format', 'json', ...words).out) as { problems: Problem[] }).problems,
    git(...words) {
      const who = ['-c', 'user.name=Courier desk', '-c', 'user.email=desk@courier.example'];
      const { status, stderr } = spawnSync('git', [...who, ...words], { cwd: root, encoding: 'utf8' });
      if (status !== 0) throw new Error(stderr);
    },
  };
}

const { GITHUB_WORKSPACE: _, FORCE_COLOR: __, CI: ___, ...env } = process.env;
export const environment = { ...env, NO_COLOR: '1' };
