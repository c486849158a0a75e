import { beforeAll, describe, expect, it } from 'vitest';
import { brokenLinks, builtPages, missingAssets } from '../pages.ts';
import { fixtureSite, type Outcome, type Site } from '../sites.ts';
import { found } from './found.ts';

let site: Site;
let outcome: Outcome;

beforeAll(async () => {
  site = await fixtureSite('base-path');
  outcome = await site.build();
});

describe('a site below a base path', () => {
  it('builds, and says where it was published', () => {
    expect(outcome.output).toContain(`Published to ${site.dist}`);
    expect(outcome.output).not.toMatch(/warn|error/i);
    expect(outcome.status).toBe(0);
  });

  it('has the base path in every address of its own', async () => {
    for (const { path, links } of await builtPages(site.dist))
      expect(
        links.filter((link) => link.startsWith('/') && !link.startsWith('/paper/')),
        path,
      ).toEqual([]);
  });

  it('has no link that leads nowhere', async () => {
    expect(await brokenLinks(site.dist, '/paper/')).toEqual([]);
    expect(await missingAssets(site.dist)).toEqual([]);
  });

  it('keeps the base path in the links that authors write from the root', async () => {
    expect(await site.page('briefs/bell-falls-silent')).toContain(
      '<a href="/paper/briefs/ropewalk-petition/">the petition that came first</a>',
    );
    expect(await site.page('about')).toContain('<a href="/paper/archive/">the archive</a>');
  });

  it('has it in canonical addresses and in the sitemap', async () => {
    const address = 'https://pellowick.example/paper/briefs/bell-falls-silent/';
    expect(await site.page('briefs/bell-falls-silent')).toContain(`<link rel="canonical" href="${address}">`);
    expect(await site.read('dist/sitemap-0.xml')).toContain(`<loc>${address}</loc>`);
  });

  it('is searched there', async () => {
    expect(await found(site.dist, '/paper/', 'clapper')).toEqual(['The bell of the tide mill falls silent at night']);
  });
});

describe('what a build publishes', () => {
  it('holds no draft: no page, no entry in a list, no word in the search', async () => {
    const files = await site.built();
    expect([...files.keys()].filter((file) => file.includes('unfinished'))).toEqual([]);
    expect([...files].filter(([, text]) => text.includes('not finished')).map(([file]) => file)).toEqual([]);
    expect(await found(site.dist, '/paper/', 'zanzibarine')).toEqual([]);
  });

  it('shows corrections, and the role that was held on the day of the words', async () => {
    const page = await site.page('briefs/bell-falls-silent');
    expect(page).toMatch(/<h2[^>]*>Correction<\/h2>.*4 April 2025.*An earlier version gave the hour as eleven\./s);
    expect(page).toContain('Warden of the tide mill, Pellowick Town Council');
    expect(page).not.toContain('Apprentice');
    expect(await site.page('about')).toContain('Apprentice bell-ringer, Guild of Bell-Ringers');
  });

  it('evaluates the expressions of a page, and annotates its statements', async () => {
    const page = await site.page('about');
    expect(page).toContain('The paper is 44 years old.');
    expect(page).toMatch(/<figure id="odile-farrow-\w+" class="attribution" data-kind="quotation"[^>]*>.*I read it in the belfry/s);
  });
});

describe('a brief in Arabic on a site in English', () => {
  it('is read from right to left, and so is what we say of it', async () => {
    const page = await site.page('briefs/sailors-miss-the-bell');
    expect(page).toMatch(/<html lang="ar" dir="rtl"/);
    expect(page).toContain('aria-label="التصريح 2: رابط دائم"');
    expect(page).toContain('دون ذكر الاسم: «ثلاثة بحّارة»</b> <i class="cue">قال</i>');
    expect(page).toContain('ترجمتنا، ولغة الأصل: الإنجليزية – اعرض النص الأصلي');
    for (const heading of ['التسلسل الزمني', 'تحليل', 'الحواشي', 'تصويب', 'كيف وصلنا الخبر', 'المصادر'])
      expect(page).toContain(`>${heading}</`);
    expect(page).toContain('<time datetime="2025-03-20">20 مارس 2025</time>');
    expect(page).toContain('مصدر أصلي واحد');
  });

  it('stands in a frame that speaks English, from left to right', async () => {
    const page = await site.page('briefs/sailors-miss-the-bell');
    expect(page).toMatch(/<header class="masthead" lang="en" dir="ltr"/);
    expect(page).toMatch(/<footer class="foot" lang="en" dir="ltr"/);
    const text = page.replace(/<(header|footer|script|style)\b.*?<\/\1>/gs, '').replace(/<[^>]*>/g, ' ');
    expect(text).not.toMatch(/\b(?:Quotation|Statements?|Sources|Filed|Timeline|Footnotes|citing|said)\b/);
  });

  it('is told in English where the site lists it', async () => {
    const list = await site.page('archive');
    expect(list).toMatch(/20 March 2025.*<h2 lang="ar" dir="auto">.*2 statements · 1 speaker · 2 sources · 1 origin/s);
  });
});
