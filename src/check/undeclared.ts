import { declaredAs } from '../parse/mend-id.ts';
import { isId } from './rule.ts';

/** The ids that nothing is declared by; what is no id is told already. One that was written with spaces for its hyphens was read as several. */
export function undeclared(ids: readonly string[], declared: { has(id: string): boolean; keys(): Iterable<string> }): string[] {
  const unknown = ids.filter((id) => isId(id) && !declared.has(id));
  const whole = ids.join(' ');
  return unknown.length > 1 && unknown.length === ids.length && declaredAs(whole, declared.keys()) ? [whole] : unknown;
}

/** Whether nothing is declared by an id. What is no id is told already, and told again only where what was meant is declared. */
export const isUndeclared = (id: string, declared: { has(id: string): boolean; keys(): Iterable<string> }): boolean =>
  !declared.has(id) && (isId(id) || (/\s/.test(id) && declaredAs(id, declared.keys()) !== undefined));
