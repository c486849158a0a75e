import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { checkEndings } from '../../src/check/check-endings.ts';
import { checkEntityFiles } from '../../src/check/check-entity-files.ts';
import { checkMisplaced, folderMeant } from '../../src/check/check-misplaced.ts';
import { misplacedFiles } from '../../src/files/content-files.ts';
import type { Problem } from '../../src/model/problem.ts';

const told = (problems: readonly Problem[]) => problems.map(({ file, rule, message, help }) => `${file} ${rule} ${message} ${help}`);
const speakers = (...names: string[]) =>
  told(
    checkEntityFiles(
      'speakers',
      names.map((name) => `content/speakers/${name}`),
    ),
  );

describe('the files of speakers, outlets and topics', () => {
  test('are named like ids and lie side by side', () => {
    expect(speakers('harbour-board.yaml', 'inga-halvard.yaml', 'pier_7.yaml')).toEqual([]);
  });

  test.each(['Inga Halvard', 'инга', 'inga.halvard', '-inga'])('are refused under the name %s', (name) => {
    expect(speakers(`${name}.yaml`)).toEqual([
      `content/speakers/${name}.yaml id-is-valid "${name}" is no id. Rename the file: small letters a–z, digits and single hyphens.`,
    ]);
  });

  test.each([
    ['case', 'Inga-Halvard', 'inga-halvard', 'inga-halvard'],
    ['width', 'ｉnga', 'inga', 'inga'],
  ])('claim an id once, whatever the %s: both are named, once, and the plain one is its owner', (_, one, other, owner) => {
    for (const names of [
      [`${one}.yaml`, `${other}.yaml`],
      [`${other}.yaml`, `${one}.yaml`],
    ]) {
      expect(speakers(...names)).toEqual([
        `content/speakers/${one}.yaml id-has-one-file The speaker "${owner}" has a file already: content/speakers/${owner}.yaml. Keep one of the two: their names differ by case or Unicode form alone.`,
      ]);
    }
  });

  test('claim an id once, whatever the Unicode form', () => {
    const problems = speakers('brücke.yaml', 'bru\u0308cke.yaml');
    expect(problems).toHaveLength(2);
    expect(problems[1]).toMatch(/^content\/speakers\/bru\u0308cke\.yaml id-has-one-file .* content\/speakers\/brücke\.yaml\./);
  });

  test.each(['inga.yml', 'inga.json', 'inga.YAML', 'council/inga.yaml'])('are not read as %s, which says so', (name) => {
    expect(speakers(name)).toEqual([
      `content/speakers/${name} file-is-read Nothing reads this file. Rename it to content/speakers/inga.yaml, or move it elsewhere.`,
    ]);
    expect(speakers('inga.yaml', name)).toEqual([
      `content/speakers/${name} file-is-read Nothing reads this file; content/speakers/inga.yaml is read. Keep one of the two.`,
    ]);
  });
});

describe('the files of briefs and pages', () => {
  test.each(['bridge.md', 'bridge.markdown', 'bridge.MDX', '2024/bridge.md'])('are not read as %s, which says so', (name) => {
    const mdx = `content/briefs/${name.replace(/\.\w+$/, '.mdx')}`;
    expect(told(checkEndings([`content/briefs/${name}`], '.mdx'))).toEqual([
      `content/briefs/${name} file-is-read Nothing reads this file. Rename it to ${mdx}, or move it elsewhere.`,
    ]);
    expect(told(checkEndings([mdx, `content/briefs/${name}`], '.mdx'))).toEqual([
      `content/briefs/${name} file-is-read Nothing reads this file; ${mdx} is read. Keep one of the two.`,
    ]);
  });

  test('are read with the ending .mdx', () => {
    expect(checkEndings(['content/briefs/bridge.mdx', 'content/pages/about.mdx'], '.mdx')).toEqual([]);
  });
});

describe('a folder of content', () => {
  test.each([
    ['brief', 'briefs'],
    ['breifs', 'briefs'],
    ['Briefs', 'briefs'],
    ['speaker', 'speakers'],
    ['outlet', 'outlets'],
    ['topic', 'topics'],
    ['page', 'pages'],
    ['snapshot', 'snapshots'],
  ])('is meant by %s', (name, folder) => {
    expect(folderMeant(name)).toBe(folder);
  });

  test.each(['briefs', 'images', 'places', 'papers', 'people', 'posts', 'tags', 'sources', 'data', 'drafts'])(
    'is not meant by %s, which is one or may be the site’s own',
    (name) => {
      expect(folderMeant(name)).toBeUndefined();
    },
  );
});

test('content that lies where nothing reads it is told, and what else lies there is not', async () => {
  const root = mkdtempSync(join(tmpdir(), 'ostrevik-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  for (const file of [
    ...['brief/2024/bridge.mdx', 'speaker/inga.yml', 'speaker/inga.jpg', 'snapshot/courier.txt', 'ferry.mdx', 'ferry.md'],
    ...[
      'README.md',
      'Readme.md',
      'STYLE.md',
      '.draft.md',
      'record.lock.json',
      'check.baseline.json',
      'ferry.yaml',
      'ferries/skerry.mdx',
      'briefs/bridge.mdx',
    ],
  ]) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), '');
  }
  const inContent = 'file-is-read Nothing reads what lies in content itself. Move it into content/briefs or content/pages.';
  const inFolder = (name: string) =>
    `file-is-read Nothing reads the folder content/${name}. Did you mean "content/${name}s/"? Move the file there.`;
  expect(told(checkMisplaced(await misplacedFiles(`${root}/`))).sort()).toEqual([
    `content/brief/2024/bridge.mdx ${inFolder('brief')}`,
    `content/ferry.md ${inContent}`,
    `content/ferry.mdx ${inContent}`,
    `content/snapshot/courier.txt ${inFolder('snapshot')}`,
    `content/speaker/inga.yml ${inFolder('speaker')}`,
  ]);
});
