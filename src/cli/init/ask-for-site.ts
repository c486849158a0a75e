import { confirm, intro, text } from '@clack/prompts';
import { url } from '../../model/fields.ts';
import { answered, type Terminal } from '../asking.ts';
import type { InitOptions } from './init.ts';

/** Asks for what was not said of a new site. */
export async function askForSite(known: InitOptions, title: string, terminal: Terminal): Promise<InitOptions> {
  intro('A new site', terminal);
  const asked = {
    title: known.title ?? (await answered(text({ message: 'What is it called?', initialValue: title, validate: named, ...terminal }))),
    description:
      known.description ??
      (await answered(text({ message: 'What is it, in one sentence?', placeholder: later, defaultValue: '', ...terminal }))),
    site:
      known.site ??
      (await answered(text({ message: 'At which address?', placeholder: later, defaultValue: '', validate: addressed, ...terminal }))),
    cms: known.cms ?? (await answered(confirm({ message: forms, initialValue: false, ...terminal }))),
  };
  return { ...known, ...asked };
}

const later = 'You can say this later.';
const forms = 'Do you want forms in the browser, for those who don’t write files?';
const named = (value: string | undefined) => (value?.trim() ? undefined : 'It needs a name.');
const addressed = (value: string | undefined) =>
  !value?.trim() || url.safeParse(value.trim()).success ? undefined : 'An address starts with https:// or http://.';
