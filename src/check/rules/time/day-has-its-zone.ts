import type { Brief } from '../../../model/brief.ts';
import { day, dayOf, exactDay, isoDay } from '../../dates/days.ts';
import type { Rule } from '../../rule.ts';

export const dayHasItsZone: Rule = {
  id: 'day-has-its-zone',
  about: 'time',
  norm: 'Where a brief came out near midnight, the days that it names are those of their places.',
  reason:
    'A day begins and ends elsewhere at another hour. When the clock of the brief and UTC show two days, and a statement or a source is dated the later one, one place’s day may stand for another’s.',
  remedy: 'See that the day is that of the place where it was said or printed. Nothing needs to be changed if it is.',
  severity: 'note',
  examples: [
    {
      title: 'words of a day that had just begun',
      text: '<Attribution speaker="tomas-reyk" source="courier" date="2024-03-12">Nobody crosses.</Attribution>',
      fields: { date: 'date: ⟦2024-03-12T00:30:00+05:00⟧' },
    },
    {
      title: 'a source of the next day, which had begun in UTC alone',
      text: 'Shut.',
      fields: {
        date: 'date: ⟦2024-03-11T22:30:00-05:00⟧',
        sources: 'sources:\n  c: { outlet: ostrevik-courier, title: Bridge shut, published: 2024-03-12 }',
      },
    },
    {
      title: 'words of the day before',
      text: '<Attribution speaker="tomas-reyk" source="courier" date="2024-03-11">Nobody crosses.</Attribution>',
      fields: { date: 'date: 2024-03-12T00:30:00+05:00' },
    },
    {
      title: 'a morning in the east, with time enough for the words of the day',
      text: '<Attribution speaker="tomas-reyk" source="courier" date="2024-03-12">Nobody crosses.</Attribution>',
      fields: { date: 'date: 2024-03-12T08:30:00+11:00' },
    },
    {
      title: 'a day without an hour',
      text: '<Attribution speaker="tomas-reyk" source="courier" date="2024-03-12">Nobody crosses.</Attribution>',
    },
  ],
  find(brief) {
    const { date = '' } = brief.frontmatter ?? {};
    const [local, at] = [dayOf(date), Date.parse(date)];
    if (local === undefined || !date.includes('T') || Number.isNaN(at)) return [];
    const universal = Math.floor(at / day) * day;
    const later = Math.max(local, universal);
    if (local === universal || (later === local && !/T0[0-2]/.test(date))) return [];
    const what = namedBy(brief, later);
    if (!what) return [];
    return [
      {
        range: brief.place(['date']),
        message: `The brief came out on ${isoDay(local)} by its own clock, on ${isoDay(universal)} in UTC; ${what} is dated ${isoDay(later)}.`,
        help: 'See that each is the day of its place.',
      },
    ];
  },
};

/** What bears the date of a day. */
function namedBy({ attributions, frontmatter }: Brief, ms: number): string | undefined {
  if (attributions.some(({ date }) => exactDay(date) === ms)) return 'a statement';
  const [key] = Object.entries(frontmatter?.sources ?? {}).find(([, { published }]) => exactDay(published) === ms) ?? [];
  return key && `source "${key}"`;
}
