import { z } from 'zod';
import type { Problem, Severity } from '../model/problem.ts';
import { suggestion } from '../parse/suggest.ts';
import type { Rule } from './rule.ts';
import { rules } from './rules/index.ts';

/** What a site has changed of the rules: another severity, or `off`. */
export const settingsSchema = z
  .record(z.string(), z.enum(['error', 'warning', 'note', 'off'], 'can be "error", "warning", "note" or "off"'))
  .superRefine((settings, context) => {
    for (const [id, setting] of Object.entries(settings)) {
      const rule = ruleOf(id);
      const message = rule ? firmness(rule.firm, setting) : `there is no such rule. ${suggestion(id, ruleIds(), 'The guide lists them.')}`;
      if (message) context.addIssue({ code: 'custom', path: [id], message, input: setting });
    }
  });

export type Settings = z.output<typeof settingsSchema>;

/** The rule of an id; `undefined` where there is none. */
export const ruleOf = (id: string) => byId().get(id);

let known: Map<string, (typeof rules)[number]> | undefined;
function byId() {
  known ??= new Map(rules.map((rule) => [rule.id, rule]));
  return known;
}

/** The ids of all rules, in reading order. */
export const ruleIds = () => rules.map(({ id }) => id);

const firmness = (firm: true | undefined, setting: string) =>
  firm && setting !== 'error' ? 'the build can’t do without this rule: it is always an error.' : undefined;

/** Whether a rule is held on a site. */
export const isOn = ({ id, onlyIfAsked }: Pick<Rule, 'id' | 'onlyIfAsked'>, settings: Settings) =>
  (settings[id] ?? (onlyIfAsked ? 'off' : 'on')) !== 'off';

/** The problems with the severities of a site; those of rules that are off are left out. */
export function applySettings(problems: readonly Problem[], settings: Settings): Problem[] {
  return problems.flatMap((problem) => {
    const setting = settings[problem.rule];
    if (setting === 'off') return [];
    return [setting === undefined ? problem : { ...problem, severity: setting as Severity }];
  });
}
