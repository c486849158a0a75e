import { autocomplete, confirm, type Option, text } from '@clack/prompts';
import type { z } from 'zod';
import { id } from '../../model/fields.ts';
import { answered, type Terminal } from '../asking.ts';
import { slugOf } from '../slug-of.ts';

/** The questions that `brevier new` asks, at a terminal. */
export function questions(terminal: Terminal) {
  /** Asks for a text; nothing is an answer, unless it is needed. */
  const write = async (message: string, { placeholder, as, needed = false }: Asked = {}): Promise<string> => {
    const validate = (value = '') => fault(value.trim(), as, needed);
    return (await answered(text({ message, placeholder, defaultValue: '', validate, ...terminal }))).trim();
  };

  /** Lets one of the entities be found by what is typed, or a new one be made of it; `none` is what to choose for none of them. */
  const choose = async (message: string, entities: Entities, none?: string): Promise<string> => {
    const all = [...entities].map(([value, { name }]) => ({ value, label: name, hint: value }));
    function options(this: { userInput: string }): Option<string>[] {
      const typed = this.userInput.trim();
      const found = all.filter(({ value, label }) => `${value} ${label}`.toLocaleLowerCase().includes(typed.toLocaleLowerCase()));
      if (typed) return [...found, { value: `${made}${typed}`, label: `“${typed}”, which is new` }];
      return [...(none ? [{ value: '', label: none }] : []), ...found];
    }
    const chosen = await answered(
      autocomplete<string>({
        message,
        options,
        maxItems: 8,
        placeholder: 'Type to search, or a new name',
        validate: chosenAtAll,
        ...terminal,
      }),
    );
    if (!chosen.startsWith(made)) return chosen;
    const name = chosen.slice(made.length);
    if (slugOf(name)) return name;
    return `${await write(`What shall the file of “${name}” be called, in a–z?`, { as: id, needed: true })}=${name}`;
  };

  const isSo = (message: string): Promise<boolean> => answered(confirm({ message, ...terminal }));

  return { write, choose, isSo };
}

export type Questions = ReturnType<typeof questions>;

/** No id has a space. */
const made = 'new ';

const chosenAtAll = (value: unknown) => (typeof value === 'string' ? undefined : 'Choose one, or type the name of a new one.');

function fault(value: string, as: z.ZodType | undefined, needed: boolean): string | undefined {
  if (value === '') return needed ? 'This can’t be left out.' : undefined;
  const error = as?.safeParse(value).error;
  return error ? `This ${error.issues[0]?.message}.` : undefined;
}

interface Asked {
  placeholder?: string;
  /** What it has to be. */
  as?: z.ZodType;
  needed?: boolean;
}

type Entities = ReadonlyMap<string, { name: string }>;
