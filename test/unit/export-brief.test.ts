import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { digest } from '../../src/files/digest.ts';
import { readOptions } from '../../src/files/options.ts';
import { briefEntry } from '../../src/integration/briefs/brief-entry.ts';
import { deleteExports, exportBrief, publishExports } from '../../src/integration/briefs/export-brief.ts';
import { shown, usesOfEntry } from '../../src/integration/briefs/shown.ts';
import { rootOf } from '../../src/integration/site-module.ts';
import { outletSchema, speakerSchema, topicSchema } from '../../src/model/entities.ts';
import { references } from './ostrevik.ts';
import { publication, published } from './published.ts';

let work: string;
let folders: { exports: string };
beforeEach(() => {
  work = `${mkdtempSync(join(tmpdir(), 'ostrevik-'))}/`;
  folders = { exports: `${work}exports/` };
});
afterEach(() => rmSync(work, { recursive: true }));

const site = () => ({ folders, options: readOptions({ title: 'The Ostrevik Record' }), publication }) as never;

function write(slug = 'kettle-bridge', changes = {}, known = references): void {
  const { reading } = published(undefined, changes);
  exportBrief({ ...briefEntry(reading, []), slug }, reading, known, site());
}
const text = (path: string) => readFileSync(work + path, 'utf8');
const files = (path: string) =>
  readdirSync(work + path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('//', '/').slice(`${work}${path}/`.length))
    .sort();

describe('the files beside the page of a brief', () => {
  test('are its data, its annotations and its text', () => {
    write();
    write('2024/03/vote');
    const names = (slug: string) => ['annotations.jsonld', 'json', 'md'].map((ending) => `briefs/${slug}.${ending}`);
    expect(files('exports')).toEqual([...names('2024/03/vote'), ...names('kettle-bridge')]);
    expect(JSON.parse(text('exports/briefs/kettle-bridge.json'))).toMatchObject({ version: 1, slug: 'kettle-bridge' });
    expect(JSON.parse(text('exports/briefs/kettle-bridge.annotations.jsonld'))).toMatchObject({ type: 'AnnotationCollection', total: 5 });
    expect(text('exports/briefs/2024/03/vote.md')).toMatch(/^# The Kettle Bridge stays shut\n/);
  });

  test('stay as they were published until the next build is', () => {
    write();
    publishExports(folders as never, `${work}dist/`);
    write('kettle-bridge', { title: 'title: The Kettle Bridge opens' });
    expect(text('exports/briefs/kettle-bridge.md')).toMatch(/^# The Kettle Bridge opens\n/);
    expect(text('dist/briefs/kettle-bridge.md')).toMatch(/^# The Kettle Bridge stays shut\n/);
    deleteExports(folders.exports, 'kettle-bridge');
    expect(files('exports')).toEqual([]);
    expect(existsSync(`${work}dist/briefs/kettle-bridge.json`)).toBe(true);
  });

  test('are none where nothing was published yet, and where nothing is to be deleted', () => {
    publishExports(folders as never, `${work}dist/`);
    deleteExports(folders.exports, 'never-written');
    expect(existsSync(`${work}dist`)).toBe(false);
  });

  test.each([
    [
      'a speaker',
      { speakers: new Map([...references.speakers, ['tomas-reyk', speakerSchema.parse({ name: 'T. Reyk', kind: 'person' })]]) },
    ],
    [
      'an organization',
      { speakers: new Map([...references.speakers, ['ostrevik', speakerSchema.parse({ name: 'O.', kind: 'organization' })]]) },
    ],
    ['an outlet at the end of a chain', { outlets: new Map([...references.outlets, ['northwire', outletSchema.parse({ name: 'NW' })]]) }],
    ['a topic', { topics: new Map([['kettle-bridge', topicSchema.parse({ name: 'Bridges' })]]) }],
  ])('change with the name of %s, and so does the digest of the brief', (_, changed) => {
    const known = { ...references, ...changed };
    const uses = usesOfEntry(briefEntry(published().reading, []), new Set());
    const digestWith = (of: typeof references) =>
      digest(shown(uses, { references: of, problems: [], baseline: new Map(), digest: '' }, of));
    write();
    const before = text('exports/briefs/kettle-bridge.json');
    write('kettle-bridge', {}, known);
    expect(text('exports/briefs/kettle-bridge.json')).not.toBe(before);
    expect(digestWith(known)).not.toBe(digestWith(references));
  });
});

describe('the digest of a brief', () => {
  const uses = usesOfEntry(briefEntry(published().reading, []), new Set());
  const digestWith = (text: string | undefined, of = uses) =>
    digest(shown(of, { references, problems: [], baseline: new Map(), digest: '' }, { snapshotText: () => text }));

  test('changes with the words of a snapshot that it uses, and when the snapshot comes and goes', () => {
    const digests = ['Vi venter ikke.', 'Vi venter.', '', undefined].map((text) => digestWith(text));
    expect(new Set(digests).size).toBe(4);
    expect(digestWith('Vi venter.')).toBe(digestWith('Vi venter.'));
  });

  test('asks for the snapshots that it uses alone, each once', () => {
    const asked: string[] = [];
    const snapshotText = (file: string) => {
      asked.push(file);
      return undefined;
    };
    shown(uses, { references, problems: [], baseline: new Map(), digest: '' }, { snapshotText });
    expect(asked).toEqual(['2024/havneblad.txt']);
  });

  test('changes when what it links to goes, and not with another page', () => {
    const linking = usesOfEntry(briefEntry(published().reading, []), new Set(['addresses /about/', 'speakers tomas-reyk']));
    const entities = { references, problems: [], baseline: new Map(), digest: '' };
    const digestWith = (...addresses: string[]) => shown(linking, entities, { ...references, addresses: new Set(addresses) });
    expect(digestWith('/about/')).not.toBe(digestWith());
    expect(digestWith('/about/')).toBe(digestWith('/about/', '/desk/'));
  });

  test('changes for one with problems with whatever may mend them', () => {
    const broken = usesOfEntry(briefEntry(published().reading, [{ rule: 'quotation-is-verbatim' } as never]), new Set());
    expect(digestWith('Vi venter ikke.', broken)).not.toBe(digestWith('Vi venter.', broken));
    const withAll = (of: string) =>
      shown(broken, { references, problems: [], baseline: new Map(), digest: of }, { snapshotText: () => undefined });
    expect(withAll('one')).not.toBe(withAll('other'));
  });
});

test.each([
  [{ site: 'https://record.example', base: '/' }, 'https://record.example/'],
  [{ site: 'https://record.example/ignored', base: '/ostrevik' }, 'https://record.example/ostrevik/'],
  [{ site: undefined, base: 'ostrevik' }, '/ostrevik/'],
])('the root of %o is %s', (config, root) => {
  expect(rootOf(config)).toBe(root);
});
