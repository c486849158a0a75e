/**
 * Every match of an expression that has the flag `g`. `matchAll` gives the same, but it makes a copy of the expression each time, which is
 * compiled anew.
 */
export function matchesOf(expression: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  expression.lastIndex = 0;
  for (let match = expression.exec(text); match; match = expression.exec(text)) found.push(match);
  return found;
}
