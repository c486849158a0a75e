import { beforeAll, describe, expect, it } from 'vitest';
import { brokenLinks } from '../pages.ts';
import { fixtureSite, type Site } from '../sites.ts';

let site: Site;

/** The warden speaks every day of the year, and twice on the day that page two would begin with. */
const days = Array.from({ length: 230 }, (_, at) => new Date(Date.UTC(2023, 0, 1 + at)).toISOString().slice(0, 10));
const said = (date: string, words: string) =>
  `<Attribution speaker="odile-farrow" date="${date}" venue="harbour log" source="gull">\n“${words}”\n</Attribution>\n\n`;
const translated = (words: string) =>
  `<Attribution speaker="town-council" date="2023-12-30" venue="hall" source="gull" lang="fr" original="Sonnez la cloche à midi">\n“${words}”\n</Attribution>\n\n`;
const log = `---
title: A year of the harbour log
description: What the warden wrote every morning.
date: 2024-01-01
topics: [night-bell]
sources:
  gull: { outlet: evening-gull, title: The log, url: 'https://gull.example/log', published: 2024-01-01 }
---

${['Ring the bell at noon.', 'At midday let it sound.'].map((words) => translated(words)).join('')}
${days.map((date, at) => said(date, `High water and wind from the west, morning number ${at + 1} of the log.`)).join('')}
${said(days[99] as string, 'High water and no wind from the west, morning number 100 of the log.')}
<Timeline>
${days.map((date, at) => `<Event date="${date}">Tide ${at + 1}.</Event>`).join('\n')}
</Timeline>
`;

const statementsOn = (page: string) => page.match(/morning number (?:<mark>)?\d+/g)?.length ?? 0;

beforeAll(async () => {
  site = await fixtureSite('long-lists');
  await site.write('content/briefs/harbour-log.mdx', log);
  const note = (at: number) => `---\ntitle: Tide note ${at}\ndescription: The tide came.\ndate: 2022-05-09\n---\n\nIt came.\n`;
  await Promise.all(Array.from({ length: 101 }, (_, at) => site.write(`content/briefs/tide-${at}.mdx`, note(at))));
  expect((await site.build()).output).toContain('Published to');
});

describe('a list of more than a hundred statements', () => {
  it.each(['speakers/odile-farrow', 'outlets/evening-gull', 'topics/night-bell/2023', 'record/2023'])(
    'at /%s/ is cut into pages that hold each statement once, and lead to each other',
    async (address) => {
      const pages = await Promise.all([address, `${address}/2`, `${address}/3`].map((path) => site.page(path)));
      expect(pages.map(statementsOn).reduce((sum, count) => sum + count)).toBe(days.length + 1);
      for (const page of pages) expect(statementsOn(page)).toBeLessThanOrEqual(100);
      const [first, second, third] = pages as [string, string, string];
      expect(first).toContain(`href="/paper/${address}/2/"`);
      expect(first).not.toContain('rel="prev"');
      expect(second).toContain(`<a href="/paper/${address}/" rel="prev"`);
      expect(third).not.toContain('rel="next"');
    },
  );

  it('has a title of its own for each page', async () => {
    const pages = [...(await site.built())].filter(([file]) => file.endsWith('.html'));
    const titles = pages.map(([, text]) => /<title>([^<]*)/.exec(text)?.[1] ?? '');
    expect(titles.filter((title, at) => titles.indexOf(title) !== at)).toEqual([]);
    expect(titles).toContainEqual(expect.stringMatching(/^The night bell .+ 2023 .+ Page 3 /));
  });

  it('keeps the versions of the same words on one page, with what differs marked', async () => {
    const second = await site.page('speakers/odile-farrow/2');
    expect(second).toContain('morning number 100');
    expect(second).toMatch(/<mark>no<\/mark>/);
    expect(await site.page('speakers/odile-farrow')).not.toContain('morning number 100');
  });

  it('says of translations that they are versions, and not that what differs is marked', async () => {
    const [council, second] = await Promise.all(['speakers/town-council', 'speakers/odile-farrow/2'].map((path) => site.page(path)));
    expect(council).toMatch(/The same words reached us in 2 versions\.\s*</);
    expect(second).toMatch(/in 2 versions\. What differs from the first is marked\./);
  });

  it('folds a long timeline, and draws it as bars', async () => {
    const topic = await site.page('topics/night-bell/2023');
    expect(topic.match(/class="bar"/g)?.length).toBeGreaterThan(10);
    expect(topic).toMatch(/<details>\s*<summary>\s*2023/);
    expect(topic.match(/Tide \d+\./g)).toHaveLength(230);
    expect(await site.page('topics/night-bell/2023/2')).not.toContain('Tide');
  });

  it('of a topic is told year by year: its first page draws the whole, shows the newest and leads to the years', async () => {
    const topic = await site.page('topics/night-bell');
    expect(topic.match(/class="bar"/g)?.length).toBeGreaterThan(10);
    expect(topic.match(/<span lang="en" dir="auto">|Tide \d+\./g)?.length).toBeLessThanOrEqual(20);
    expect(topic).toContain('href="/paper/topics/night-bell/2023/"');
    expect(topic).toContain('href="/paper/topics/night-bell/2025/"');
    expect(topic).toContain('href="/paper/briefs/harbour-log/"');
    expect(statementsOn(topic)).toBe(0);
    const year = await site.page('topics/night-bell/2025');
    expect(year).toContain('href="/paper/topics/night-bell/"');
    expect(year).toMatch(/href="\/paper\/topics\/night-bell\/2025\/" aria-current="page"/);
    // A brief stands in the year that it was published in, its statements in theirs.
    expect(year).not.toContain('A year of the harbour log');
  });

  it('of briefs is cut into pages too', async () => {
    const [archive, first, second] = (await Promise.all(['archive', 'archive/2022', 'archive/2022/2'].map((path) => site.page(path)))) as [
      string,
      string,
      string,
    ];
    const notesOn = (page: string) => page.match(/>Tide note \d+</g)?.length ?? 0;
    expect([archive, first, second].map(notesOn)).toEqual([0, 100, 1]);
    expect(archive).toContain('href="/paper/archive/2022/"');
    expect(first).toContain('<a href="/paper/archive/2022/2/" rel="next"');
  });

  it('leads nowhere else', async () => {
    expect(await brokenLinks(site.dist, '/paper/')).toEqual([]);
  });
});
