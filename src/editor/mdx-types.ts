import { z } from 'zod';
import { elementSchemas } from '../model/elements.ts';

/** The types of our elements, for the language server of MDX: it completes their attributes, and shows what each is for. */
export function mdxTypes(): string {
  const elements = Object.entries(elementSchemas).map(([name, schema]) => ({ name, attributes: attributesOf(schema) }));
  return `${head}
${elements.map(({ name, attributes }) => attributesType(name, attributes)).join('\n')}
declare global {
  /** The elements that a brief may hold without importing them. A site adds its own by an interface of the same name. */
  interface MDXProvidedComponents {
${elements.map(({ name }) => `    /** ${about[name as keyof typeof about]} */\n    ${name}: (attributes: ${name}Attributes) => unknown;`).join('\n')}
  }
}
`;
}

const head = `// Made by npm run editor, from the schemas of the elements: see src/model/elements.ts.
// A site has these types by its .astro/types.d.ts.
`;

const about = {
  Attribution: 'Who said it, and how we know: on lines of its own, or inside a sentence.',
  Timeline: 'Events in the order of their dates.',
  Event: 'Something that happened; it stands in a Timeline.',
  Analysis: "The author's own reading, marked as such.",
};

interface Attribute {
  name: string;
  type: string;
  required: boolean;
  description?: string;
}

/** What is written between quotation marks is text, whatever it is read as. */
function attributesOf(schema: z.ZodType): Attribute[] {
  const { properties = {}, required = [] } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  return Object.entries(properties as Record<string, z.core.JSONSchema.BaseSchema>).map(([name, property]) => ({
    name,
    type: property.const === undefined ? 'string' : `'${property.const}'`,
    required: required.includes(name),
    description: property.description,
  }));
}

function attributesType(element: string, attributes: readonly Attribute[]): string {
  const lines = attributes.map(
    ({ name, type, required, description }) =>
      `${description ? `  /** ${description} */\n` : ''}  ${name}${required ? '' : '?'}: ${type};\n`,
  );
  return `export interface ${element}Attributes {\n${lines.join('')}  children?: unknown;\n}\n`;
}
