import { writeFileSync } from 'node:fs';
import { editorSchema, editorSchemas } from './json-schemas.ts';
import { mdxTypes } from './mdx-types.ts';

/** Writes what editors read, beside this file: `npm run editor`. */
for (const name of editorSchemas) write(`schemas/${name}.json`, `${JSON.stringify(editorSchema(name), null, 2)}\n`);
write('mdx.d.ts', mdxTypes());

function write(file: string, text: string): void {
  writeFileSync(new URL(file, import.meta.url), text);
}
