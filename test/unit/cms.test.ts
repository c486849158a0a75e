import { readdirSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { describe, expect, it, test } from 'vitest';
import { cms } from '../../src/cms/config.ts';
import { briefFormat, entityFormat } from '../../src/cms/formats.ts';
import { forms } from '../../src/cms/forms.ts';
import { entitySchemas } from '../../src/model/entities.ts';
import { briefSchema, pageSchema, sourceSchema } from '../../src/model/frontmatter.ts';

const brief = `---
title: The harbour closes # the short one
date: 2024-03-12
topics: [harbour]

# Both were read in the reading room.
sources:
  courier: { outlet: courier, title: "Closed: until May", published: 2024 }
  northwire:
    outlet: northwire
    title: Notice
series: winter
---

It is closed, <Attribution speaker="harbour-board" source="courier">says the board</Attribution>.

{/* Ask about the ferry. */}
`;

/** What the CMS would write after a person has changed what the form shows. */
function edited(change: (fields: never) => void, text = brief, format = briefFormat): string {
  // The CMS trims what it reads, and knows nothing but data.
  const fields = JSON.parse(JSON.stringify(format.fromFile(text.trim())));
  change(fields as never);
  return format.toFile(fields);
}

const lines = (text: string) => text.trim().split('\n');
const gone = (text: string) => lines(brief).filter((line) => !lines(text).includes(line));
const come = (text: string) => lines(text).filter((line) => !lines(brief).includes(line));

describe('a brief in the forms', () => {
  it('is written as it was where nothing was changed', () => {
    expect(edited(() => {})).toBe(brief.trim());
  });

  it('keeps every line but those that were changed', () => {
    const after = edited((fields) => Object.assign(fields, { title: 'The harbour: closed', dateline: 'Ostrevik' }));
    expect(gone(after)).toEqual(['title: The harbour closes # the short one']);
    expect(come(after)).toEqual(['title: "The harbour: closed" # the short one', 'dateline: Ostrevik']);
  });

  it('has a list of sources, of which one may be added, changed or taken out', () => {
    const after = edited(({ sources }: { sources: Record<string, unknown>[] }) => {
      sources.splice(1, 1, { key: 'havneblad', outlet: 'havneblad', title: 'no', url: '', published: '' });
      Object.assign(sources[0] as object, { published: '2024-03' });
    });
    expect(gone(after)).toEqual([
      '  courier: { outlet: courier, title: "Closed: until May", published: 2024 }',
      '  northwire:',
      '    outlet: northwire',
      '    title: Notice',
    ]);
    expect(come(after)).toEqual([
      '  courier: { outlet: courier, title: "Closed: until May", published: 2024-03 }',
      '  havneblad:',
      '    outlet: havneblad',
      '    title: no',
    ]);
  });

  it('keeps fields that no form shows', () => {
    expect(edited((fields) => Object.assign(fields, { topics: [] }))).toContain('\nseries: winter\n');
  });

  it('loses a field that is emptied', () => {
    const after = edited((fields) => Object.assign(fields, { topics: [] }));
    expect(gone(after)).toEqual(['topics: [harbour]']);
    expect(come(after)).toEqual([]);
  });

  it('has its text as it was written', () => {
    const after = edited((fields) => Object.assign(fields, { body: 'It is open, <Analysis>we think</Analysis>.' }));
    expect(after.split('---\n').at(-1)).toBe('\nIt is open, <Analysis>we think</Analysis>.\n');
  });

  it('can be new', () => {
    const fields = { title: 'no', draft: false, updated: '', topics: ['harbour'], sources: [], body: 'It is closed.' };
    expect(briefFormat.toFile(fields)).toBe('---\ntitle: no\ntopics:\n  - harbour\n---\n\nIt is closed.\n');
  });

  it('is left alone by the CMS where it cannot be read', () => {
    expect(() => briefFormat.fromFile('---\ntitle: "The harbour\n---\n')).toThrow();
    expect(() => briefFormat.fromFile('No frontmatter.')).toThrow('The file has no frontmatter.');
  });
});

test.each(['briefs', 'speakers', 'outlets', 'topics'])('the %s of this site go through the forms unchanged', (folder) => {
  for (const name of readdirSync(`content/${folder}`)) {
    const text = readFileSync(`content/${folder}/${name}`, 'utf8').trim();
    expect(edited(() => {}, text, folder === 'briefs' ? briefFormat : entityFormat)).toBe(text);
  }
});

test('the forms show every field there is', () => {
  const names = (fields: Record<string, unknown>[]) => fields.map(({ name }) => name).sort();
  const shown = (folder: keyof typeof forms) => names(forms[folder]).filter((name) => name !== 'body');
  expect(shown('briefs')).toEqual(Object.keys(briefSchema.shape).sort());
  expect(shown('pages')).toEqual(
    Object.keys(pageSchema.shape)
      .filter((name) => name !== 'draft')
      .sort(),
  );
  for (const folder of ['speakers', 'outlets', 'topics'] as const)
    expect(shown(folder)).toEqual(Object.keys(entitySchemas[folder].shape).sort());
  const sources = forms.briefs.find(({ name }) => name === 'sources') as { fields: Record<string, unknown>[] };
  expect(names(sources.fields)).toEqual(['key', ...Object.keys(sourceSchema.shape)].sort());
});

test('the configuration is one that the CMS takes', () => {
  const schema = JSON.parse(readFileSync('node_modules/@sveltia/cms/schema/sveltia-cms.json', 'utf8'));
  const ajv = new Ajv({ strict: false, allowUnionTypes: true });
  formats(ajv);
  const valid = ajv.compile(schema);
  const { config } = cms({ name: 'github', repo: 'ostrevik/courier' });
  expect([valid(config), valid.errors]).toEqual([true, null]);
});
