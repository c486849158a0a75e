import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkBrief } from '../../src/check/check-brief.ts';
import { report } from '../../src/check/report.ts';
import { readOptions } from '../../src/files/options.ts';
import { parseBrief } from '../../src/parse/parse-brief.ts';
import { parseEntity } from '../../src/parse/parse-entity.ts';

const readme = readFileSync('README.md', 'utf8');
const guide = readdirSync('content/pages/guide')
  .map((chapter) => readFileSync(`content/pages/guide/${chapter}`, 'utf8'))
  .join('\n');
const block = (text: string, start: string) => new RegExp(`\`\`\`\\w*\\n(${start}[\\s\\S]*?)\`\`\``).exec(text)?.[1] ?? '';

const speaker = { name: 'Ada Quay', kind: 'person' as const, aliases: [], roles: [], sameAs: [] };
const declared = {
  speakers: new Map([['ada-quay', speaker]]),
  outlets: new Map(['harbour-post', 'radio-saltmarsh'].map((id) => [id, { name: id }])),
  topics: new Map([['harbour-bridge', { name: 'The harbour bridge' }]]),
  snapshots: new Set<string>(),
  snapshotText: () => undefined,
  keepsSnapshots: false,
  lang: 'en',
  hasCome: () => true,
};
/** Notes aside: they are no problem. */
const problems = (text: string) =>
  checkBrief(parseBrief(text, { file: 'content/briefs/bridge.mdx', slug: 'bridge' }), declared).filter(
    ({ severity }) => severity !== 'note',
  );

describe('what the documents show', () => {
  test.each([
    ['README', readme],
    ['the guide', guide],
  ])('the first brief of %s has no problem', (_, text) => {
    const brief = block(text, '---\\ntitle');
    expect(brief).toContain('<Attribution');
    expect(problems(brief)).toEqual([]);
  });

  test('the problem that README prints is the one that a slip of the pen makes', () => {
    const slip = block(readme, '---\\ntitle').replace('source="post-0214">\n“We', 'source="post-0124">\n“We');
    expect(report(problems(slip))).toBe(block(readme, 'content/briefs/').trim());
  });

  test('the speakers, outlets and topics of the guide are valid', () => {
    const files = [...guide.matchAll(/```yaml\n# content\/(speakers|outlets|topics)\/(.+)\.yaml\n([^`]*)```/g)];
    expect(files.length).toBe(4);
    for (const [, kind, id, yaml] of files) {
      expect(parseEntity(kind as 'speakers', yaml as string, { file: `${id}.yaml`, id: id as string }).problems).toEqual([]);
    }
  });

  test('the phrases of the guide are ones that a site can have', () => {
    let options: unknown;
    new Function('brevier', block(guide, 'brevier\\(\\{\\n  title: .Haven'))((given: unknown) => (options = given));
    expect(readOptions(options).phrases).toMatchObject({ nl: { briefs: { other: '{count} berichten' } } });
  });

  test('the guide names every attribute and field that an author can write', async () => {
    const { elementSchemas } = await import('../../src/model/elements.ts');
    const { briefSchema, sourceSchema } = await import('../../src/model/frontmatter.ts');
    const { entitySchemas } = await import('../../src/model/entities.ts');
    const objects = [elementSchemas.Attribution, briefSchema, sourceSchema, ...Object.values(entitySchemas)];
    const names = objects.flatMap((schema) => Object.keys(schema.shape));
    expect(names.filter((name) => !guide.includes(`\`${name}\``))).toEqual([]);
  });
});
