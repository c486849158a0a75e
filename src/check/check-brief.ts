import type { Brief } from '../model/brief.ts';
import { byPlace, type Problem } from '../model/problem.ts';
import { problemAt } from '../parse/parse-brief.ts';
import { excused, readExcuses } from './excuses.ts';
import { hasSlips, isUnmerged } from './has-slips.ts';
import type { Rule, SiteFacts } from './rule.ts';
import { rules } from './rules/index.ts';
import { applySettings, isOn, ruleOf, type Settings } from './settings.ts';

/**
 * Every problem of a brief that nothing excuses, those of its text and those of what it refers to, in the order of the file.
 * @param settings what the site has changed of the rules
 */
export function checkBrief(brief: Brief, site: SiteFacts, settings: Settings = {}): Problem[] {
  return check(brief, site, settings, rules);
}

/** The same for a page in content/pages, which is held to what concerns a page: it has neither dateline nor day, and no statement to publish. */
export function checkPage(page: Brief, site: SiteFacts, settings: Settings = {}): Problem[] {
  return check(page, site, settings, ofPages);
}

const ofPages = rules.filter(({ about }) => ['format', 'references', 'reading', 'safety'].includes(about));

function check(brief: Brief, site: SiteFacts, settings: Settings, rules: readonly Rule[]): Problem[] {
  if (isUnmerged(brief)) return brief.problems;
  const found = rules.flatMap((rule) => {
    if (!rule.find || !isOn(rule, settings)) return [];
    return rule.find(brief, site).map((finding) => problemAt({ severity: rule.severity, ...finding, rule: rule.id }, brief.locate));
  });
  const { excuses, problems } = readExcuses(brief);
  // What the site as a whole shows is excused when the whole is checked.
  const own = excuses.filter(({ rule }) => ruleOf(rule)?.shownBy === undefined);
  const left = applySettings(excused([...brief.problems, ...found, ...problems], own, settings), settings);
  // What an excuse is for may be hidden.
  return (hasSlips(brief) ? left.filter(({ rule }) => rule !== 'excuse-is-used') : left).sort(byPlace);
}
