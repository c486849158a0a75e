import { en } from './en.ts';
import type { Words } from './speak.ts';

export const fr: Words = en;
