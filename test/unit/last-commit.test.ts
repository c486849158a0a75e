import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lastCommit } from '../../src/files/lock/last-commit.ts';

let root: string;
const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=Harbour desk', '-c', 'user.email=desk@ostrevik.example', ...args], { cwd: root });
const write = (file: string, text: string) => writeFileSync(join(root, file), text);
const commit = () => {
  git('add', '--all');
  git('commit', '--quiet', '--no-verify', '--no-gpg-sign', '--message', 'Bridge');
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'brevier-git-'));
  mkdirSync(join(root, 'site/content'), { recursive: true });
  write('site/content/lock.json', '[1]\n');
});
afterEach(() => rmSync(root, { recursive: true }));

const committed = () => lastCommit(join(root, 'site/'), 'content/lock.json');

test('without a repository, git says nothing', () => {
  expect(committed()).toBeNull();
});

test('before the first commit, and before the file is in one, nothing was published', () => {
  git('init', '--quiet');
  expect(committed()).toBe('');
  write('other.txt', 'Shut.');
  git('add', 'other.txt');
  git('commit', '--quiet', '--no-verify', '--no-gpg-sign', '--message', 'Other');
  expect(committed()).toBe('');
});

test('the text is that of the last commit, not that on disk or in the index, in a site below the root of the repository too', () => {
  git('init', '--quiet');
  commit();
  write('site/content/lock.json', '[2]\n');
  git('add', '--all');
  write('site/content/lock.json', '[3]\n');
  expect(committed()).toBe('[1]\n');
});

test('of a file that git ignores, git says nothing', () => {
  git('init', '--quiet');
  write('.gitignore', 'site\n');
  commit();
  expect(committed()).toBeNull();
});
