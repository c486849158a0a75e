import type { z } from 'zod';

/** What a schema says of the value at a path of keys: the field's documentation. */
export const descriptionAt = (schema: z.ZodType, path: readonly PropertyKey[]) => schemaAt(schema, path).description;

/** The keys that a schema knows at a path of keys. */
export const keysAt = (schema: z.ZodType, path: readonly PropertyKey[]) =>
  Object.keys(definition(schemaAt(schema, path).schema)?.shape ?? {});

/** Whether a schema can do without a value at a path of keys. */
export const isOptionalAt = (schema: z.ZodType, path: readonly PropertyKey[]): boolean => {
  const parent = definition(schemaAt(schema, path.slice(0, -1)).schema)?.shape;
  const own = parent?.[path.at(-1) as PropertyKey] as z.ZodType | undefined;
  return own?.safeParse(undefined).success ?? false;
};

/** Follows a path through objects, records and lists, and through what wraps them (optional, default, pipe). */
function schemaAt(schema: unknown, path: readonly PropertyKey[]): { schema: unknown; description: string | undefined } {
  let at = schema;
  let description: string | undefined;
  for (const key of [...path, null]) {
    for (let inner = definition(at); inner; inner = definition(at)) {
      description = (at as { description?: string }).description ?? description;
      const next = inner.innerType ?? inner.in;
      if (!next) break;
      at = next;
    }
    if (key === null) break;
    description = undefined;
    const here = definition(at);
    at = here?.shape ? here.shape[key] : (here?.valueType ?? here?.element);
  }
  return { schema: at, description: (at as { description?: string } | undefined)?.description ?? description };
}

interface Definition {
  shape?: Record<PropertyKey, unknown>;
  innerType?: unknown;
  in?: unknown;
  valueType?: unknown;
  element?: unknown;
}
const definition = (schema: unknown) => (schema as { def?: Definition } | undefined)?.def;
