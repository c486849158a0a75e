import type { PageFrontmatter } from '../model/frontmatter.ts';
import { pageSchema } from '../model/frontmatter.ts';
import type { Problem, Range } from '../model/problem.ts';
import { readFrontmatter } from './frontmatter.ts';
import { LineIndex } from './line-index.ts';
import { problemAt } from './parse-brief.ts';
import { validate } from './yaml.ts';

/** Reads the frontmatter of a page in content/pages; its body is compiled, not parsed. */
export function parsePage(source: string, file: string): { frontmatter: PageFrontmatter | null; problems: Problem[] } {
  const text = source.replace(/^\uFEFF/, '');
  const lines = new LineIndex(text);
  const reading = readFrontmatter(text);
  const frontmatter = validate(reading, pageSchema, 'frontmatter-is-valid', 'the frontmatter');
  const locate = (range: Range) => ({ file, ...lines.locate(range) });
  return { frontmatter, problems: reading.findings.map((finding) => problemAt(finding, locate)) };
}
