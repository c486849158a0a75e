import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { parse } from 'yaml';

interface Workflow {
  on: unknown;
  permissions: Record<string, string>;
  jobs: Record<string, { permissions?: Record<string, string>; needs?: string; steps: Step[] }>;
}
interface Step {
  uses?: string;
  run?: string;
  shell?: string;
  with?: Record<string, unknown>;
}

const workflow = (name: string): Workflow => parse(readFileSync(`src/cli/template/.github/workflows/${name}.yml`, 'utf8'));
const action: { runs: { using: string; steps: Step[] } } = parse(readFileSync('action.yml', 'utf8'));

const stepsOf = ({ jobs }: Workflow) => Object.values(jobs).flatMap(({ steps }) => steps);
const runs = (steps: readonly Step[]) => steps.flatMap(({ run }) => run ?? []);

describe('the workflow of pull requests', () => {
  const check = workflow('check');

  it('may only read', () => {
    expect(check.on).toBe('pull_request');
    expect(check.permissions).toEqual({ contents: 'read' });
    expect(Object.values(check.jobs).map(({ permissions }) => permissions)).toEqual([undefined]);
  });

  it('checks with the Brevier of the site, and annotates', () => {
    expect(runs(stepsOf(check))).toEqual(['npm ci', 'npx brevier check --format github']);
  });
});

describe('the workflow that publishes', () => {
  const deploy = workflow('deploy');

  it('lets only the job that runs none of our code publish', () => {
    expect(deploy.permissions).toEqual({ contents: 'read' });
    const { build, publish } = deploy.jobs;
    expect(build?.permissions).toEqual({ contents: 'read', pages: 'read' });
    expect(publish).toMatchObject({ needs: 'build', permissions: { pages: 'write', 'id-token': 'write' } });
    expect(runs(publish?.steps ?? [])).toEqual([]);
  });

  it('publishes nothing that the check refuses, and does not make again what has not changed', () => {
    const steps = deploy.jobs.build?.steps ?? [];
    const at = (part: string) => steps.findIndex(({ uses, run }) => (uses ?? run ?? '').startsWith(part));
    const order = ['npm ci', 'npx brevier check', 'actions/cache', 'actions/configure-pages', 'npx astro build', 'actions/upload-pages'];
    expect(order.map(at)).toEqual([...order.map(at)].sort((a, b) => a - b));
    expect(order.map(at)).not.toContain(-1);
    expect(steps[at('actions/cache')]?.with).toMatchObject({ path: '.brevier' });
    expect(steps[at('actions/upload-pages')]?.with).toEqual({ path: 'dist' });
  });
});

// An expression in a script is text that the shell runs: a branch may be named anything.
test.each([
  ['check', stepsOf(workflow('check'))],
  ['deploy', stepsOf(workflow('deploy'))],
  ['the action', action.runs.steps],
])('no script of %s holds an expression, and every action has a version', (_, steps) => {
  expect(runs(steps).filter((script) => script.includes('${{'))).toEqual([]);
  for (const { uses } of steps) if (uses) expect(uses).toMatch(/^actions\/[\w-]+@v\d+$/);
});

test('the action names a shell for each of its scripts', () => {
  expect(action.runs.using).toBe('composite');
  for (const { run, shell } of action.runs.steps) if (run) expect(shell).toBe('bash');
});
