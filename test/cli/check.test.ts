import { describe, expect, test } from 'vitest';
import { bridge, ostrevikSite } from './ostrevik-site.ts';

describe('brevier check', () => {
  test('ends with 0 where nothing is wrong', () => {
    const { status, out, error } = ostrevikSite().brevier('check');
    expect({ status, out, error }).toEqual({ status: 0, out: 'Nothing is wrong in 1 brief.\n', error: '' });
  });

  test('ends with 1 for an error, with 0 for a warning, and with 1 for more warnings than are allowed', () => {
    const site = ostrevikSite();
    site.edit('content/briefs/bridge.mdx', '\nsources:\n', '\nsources:\n  gull: { outlet: northwire, title: Shut }\n');
    expect(site.problems().map(({ severity, rule }) => [severity, rule])).toEqual([['warning', 'source-is-used']]);
    expect(site.brevier('check').status).toBe(0);
    expect(site.brevier('check', '--max-warnings', '0').status).toBe(1);
    site.edit('content/briefs/bridge.mdx', 'inga-halvard', 'inga-halvart');
    const { status, out } = site.brevier('check');
    expect(status).toBe(1);
    expect(out).toContain('content/briefs/bridge.mdx:12:14  error  Speaker "inga-halvart" is not declared.');
    expect(out).toMatch(/\n\n1 error, 1 warning in 1 file; 1 brief checked\.\n$/);
  });

  test('looks at drafts and pages, and at all files of content', () => {
    const site = ostrevikSite({
      'content/briefs/draft.mdx': bridge.replace('---\n', '---\ndraft: true\n').replace('inga-halvard', 'inga'),
      'content/pages/about.mdx': '---\ntitle: About\n---\n\n[Home](/nowhere/)\n',
      'content/speakers/Tomas.yaml': 'name: Tomas\nkind: person\n',
      'content/briefs/old.md': 'Old.',
      'content/brief/pier.mdx': bridge,
    });
    const found = site.problems().map(({ file, line, rule }) => `${file}:${line} ${rule}`);
    expect(found).toEqual(
      expect.arrayContaining([
        'content/briefs/draft.mdx:12 speaker-is-declared',
        'content/brief/pier.mdx:1 file-is-read',
        'content/briefs/old.md:1 file-is-read',
        'content/pages/about.mdx:5 link-leads-somewhere',
        'content/speakers/Tomas.yaml:1 id-is-valid',
      ]),
    );
  });

  test('tells of the files and folders that are named, though all are read', () => {
    const broken = { 'content/briefs/north/pier.mdx': bridge.replace('inga-halvard', 'inga'), 'content/topics/pier.yaml': 'nom: Pier\n' };
    const site = ostrevikSite({ ...broken, 'content/briefs/bridge.mdx': bridge.replace('tomas-reyk', 'tomas') });
    const files = (...paths: string[]) => [...new Set(site.problems(...paths).map(({ file }) => file))];
    expect(files('content/briefs/north')).toEqual(['content/briefs/north/pier.mdx']);
    expect(files('content/topics/pier.yaml', 'content/briefs/bridge.mdx')).toEqual([
      'content/briefs/bridge.mdx',
      'content/topics/pier.yaml',
    ]);
    expect(files('content/outlets')).toEqual([]);
  });

  test('looks up the places that links lead to in other briefs', () => {
    const site = ostrevikSite({ 'content/briefs/pier.mdx': `${bridge}\n## The vote\n` });
    site.write('content/briefs/bridge.mdx', `${bridge}\nSee [the vote](/briefs/pier/#the-vote) and [the log](/briefs/pier/#log).\n`);
    expect(site.problems().map(({ line, column, message }) => `${line}:${column} ${message}`)).toEqual([
      '19:54 Nothing in "/briefs/pier/" has the id "log".',
    ]);
  });

  test('finds the site from any folder of it, and tells paths as seen from there', () => {
    const site = ostrevikSite({ 'content/topics/pier.yaml': 'nom: Pier\n' });
    site.edit('content/briefs/bridge.mdx', 'inga-halvard', 'inga-halvart');
    expect(site.brevierIn('content/briefs', 'check', 'bridge.mdx').out).toMatch(/^bridge\.mdx:11:14 {2}error/);
    expect(site.brevierIn('content/briefs', 'check').out).toContain('../topics/pier.yaml:1:1  error');
  });

  test('ends with 2, and a plain sentence, for what can’t be done', () => {
    const site = ostrevikSite();
    const said = (...words: string[]) => {
      const { status, out, error } = site.brevier(...words);
      expect({ status, out }).toEqual({ status: 2, out: '' });
      expect(error).not.toMatch(/^\s+at /m);
      return error;
    };
    expect(said('check', 'content/briefs/birdge.mdx')).toBe('There is no file or folder "content/briefs/birdge.mdx".\n');
    expect(said('check', '--root', 'content')).toMatch(/^There is no folder "content" in .*\. Run brevier in the folder of a site/);
    expect(said('check', '..')).toMatch(/lies outside of the site/);
    expect(said('check', '--fromat', 'json')).toContain('Did you mean --format?');
    expect(said('check', '--format', 'xml')).toContain('Allowed choices are pretty, json, sarif, github.');
    expect(said('chekc')).toContain('Did you mean check?');
  });
});
