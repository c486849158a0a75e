import type { Attribution, Brief, Placed } from '../../../model/brief.ts';
import { chain } from '../../../model/chain.ts';
import type { Frontmatter } from '../../../model/frontmatter.ts';
import { lastChanged } from '../../../model/last-changed.ts';
import { isLater, remedy, type When, when } from '../../dates/when.ts';
import type { Rule, RuleFinding } from '../../rule.ts';

export const statementPrecedesItsReport: Rule = {
  id: 'statement-precedes-its-report',
  about: 'time',
  norm: 'What a source reports was said before it came out, and before it was read.',
  reason: 'A report can’t hold words that had not been spoken: one of the dates is wrong, or the source is.',
  remedy: 'Mend the date of the statement or of the source, or name the source that has the words.',
  severity: 'error',
  examples: [
    {
      title: 'said on the day of the report',
      text: '<Attribution speaker="tomas-reyk" source="c" date="2024-03-11">Nobody crosses.</Attribution>',
      fields: { sources: 'sources:\n  c: { outlet: ostrevik-courier, title: Bridge shut, published: 2024-03-11 }' },
    },
    {
      title: 'said after the report came out',
      text: '<Attribution speaker="tomas-reyk" source="c" ⟦date="2024-03-11"⟧>Nobody crosses.</Attribution>',
      fields: { sources: 'sources:\n  c: { outlet: ostrevik-courier, title: Bridge shut, published: 2024-03-08 }' },
    },
    {
      title: 'said after the agency had it that the report was taken from',
      text: '<Attribution speaker="tomas-reyk" source="c" ⟦date="2024-03-11"⟧>Nobody crosses.</Attribution>',
      fields: {
        sources:
          'sources:\n  c: { outlet: ostrevik-courier, title: Bridge shut, via: n }\n  n: { outlet: northwire, title: Closed, published: 2024-03-08 }',
      },
    },
    {
      title: 'said after the source was read',
      text: '<Attribution speaker="tomas-reyk" source="c" ⟦date="2024-03-11"⟧>Nobody crosses.</Attribution>',
      fields: { sources: 'sources:\n  c: { outlet: ostrevik-courier, title: Bridge shut, accessed: 2024-03-01 }' },
    },
    {
      title: 'said after the brief came out that reports it',
      text: '<Attribution speaker="tomas-reyk" source="courier" ⟦date="2024-03-18"⟧>Nobody crosses.</Attribution>',
    },
    {
      title: 'a day after the report: a warning, for a time zone may explain it',
      text: '<Attribution speaker="tomas-reyk" source="c" ⟦date="2024-03-09"⟧>Nobody crosses.</Attribution>',
      fields: { sources: 'sources:\n  c: { outlet: ostrevik-courier, title: Bridge shut, published: 2024-03-08 }' },
    },
    {
      title: 'said in the month of the report',
      text: '<Attribution speaker="tomas-reyk" source="c" date="2024-03">Nobody crosses.</Attribution>',
      fields: { sources: 'sources:\n  c: { outlet: ostrevik-courier, title: Bridge shut, published: 2024-03-08 }' },
    },
    {
      title: 'about the day of the report',
      text: '<Attribution speaker="tomas-reyk" source="c" date="2024-03-11~">Nobody crosses.</Attribution>',
      fields: { sources: 'sources:\n  c: { outlet: ostrevik-courier, title: Bridge shut, published: 2024-03-08 }' },
    },
    {
      title: 'no date that anyone knows',
      text: '<Attribution speaker="tomas-reyk" source="c">Nobody crosses.</Attribution>',
      fields: { sources: 'sources:\n  c: { outlet: ostrevik-courier, title: Bridge shut, published: 2024-03-08 }' },
    },
  ],
  find: (brief) => {
    const { frontmatter } = brief;
    return frontmatter ? brief.attributions.flatMap((statement) => findingOf(statement, brief, frontmatter)) : [];
  },
};

function findingOf({ date, sources: cited, places }: Placed<Attribution>, brief: Brief, { sources }: Frontmatter): RuleFinding[] {
  const said = when(date);
  if (!said) return [];
  const early = cited.flatMap((key) => earlyReport(said, key, sources) ?? []);
  const isDated = cited.some((key) => chain(sources, key).some((link) => sources[link]?.published !== undefined));
  const reports = early.length > 0 || isDated ? early : earlyBrief(said, brief);
  if (reports.length === 0) return [];
  // Where another of its sources came out in time, that one may have the words.
  const isSure = reports.every(({ verdict }) => verdict === 'surely') && (reports !== early || early.length === cited.length);
  return [
    {
      range: places.attributes.date ?? places.name,
      severity: isSure ? 'error' : 'warning',
      message: `The statement is dated ${said.written}, after ${reports.map(({ words }) => words).join(' and ')}.`,
      help: remedy(isSure ? 'surely' : 'seemingly'),
    },
  ];
}

interface Early {
  verdict: 'surely' | 'seemingly';
  words: string;
}

/** The first link of a chain that came out, or was read, before the words were said. */
function earlyReport(said: When, key: string, sources: Frontmatter['sources']): Early | undefined {
  for (const link of chain(sources, key)) {
    const { published, accessed } = sources[link] ?? {};
    const report = when(published ?? accessed);
    const verdict = report && isLater(said, report);
    const origin = link === key ? 'its source' : `the source that "${key}" took it from,`;
    if (verdict) return { verdict, words: `${origin} "${link}" was ${published ? 'published' : 'read'} (${report.written})` };
  }
  return undefined;
}

function earlyBrief(said: When, { frontmatter }: Brief): Early[] {
  const written = frontmatter ? lastChanged(frontmatter) : undefined;
  const last = when(written);
  const verdict = last && isLater(said, last);
  return verdict ? [{ verdict, words: `the brief ${written === frontmatter?.date ? 'came out' : 'last changed'} (${written})` }] : [];
}
