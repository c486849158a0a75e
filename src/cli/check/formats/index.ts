import type { Format } from '../report.ts';
import { github } from './github.ts';
import { json } from './json.ts';
import { pretty } from './pretty.ts';
import { sarif } from './sarif.ts';

/** The ways to tell, by the name that `--format` knows. */
export const formats = { pretty, json, sarif, github } as const satisfies Record<string, Format>;
