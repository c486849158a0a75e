import { beforeAll, describe, expect, it } from 'vitest';
import { fixtureSite, type Outcome, type Site } from '../sites.ts';
import { found } from './found.ts';

let site: Site;
let outcome: Outcome;

const brief = `---
title: How loud the bell is
description: The guild measured it.
date: 2025-05-02
topics: [night-bell]
sources:
  gull: { outlet: evening-gull, title: Loud, url: 'https://gull.example/loud', published: 2025-05-02 }
---

import { loudness } from '../../src/loudness.js'

export const unit = 'decibels';

At the ropewalk it has {loudness} {unit}. The guild <Attribution speaker="bell-guild" cue="finds" source="gull">that “hardly a whisper”</Attribution>.

<Attribution speaker="odile-farrow" cue="noted" date="2025-05-02" source="gull">
“My tea has rings in it.”
</Attribution>

<Timeline>
  <Event date="2025-05-02" source="gull">The guild measures {loudness} {unit}.</Event>
  <Event date="2025-05-01">The instrument arrives.</Event>
</Timeline>
`;

beforeAll(async () => {
  site = await fixtureSite('full');
  await site.edit('astro.config.mjs', "title: 'The Pellowick Paper',", "title: 'The Pellowick Paper',\n      mdx: 'full',");
  await site.write('src/loudness.js', 'export const loudness = 6 * 17;\n');
  await site.write('content/briefs/how-loud.mdx', brief);
  outcome = await site.build();
});

describe('a brief with imports and expressions, on a site that trusts its authors', () => {
  it('builds, with its values in the text', async () => {
    expect(outcome.output).toContain('Published to');
    const page = await site.page('briefs/how-loud');
    expect(page).toContain('At the ropewalk it has 102 decibels.');
    expect(page).toContain('The guild measures 102 decibels.');
  });

  it('has its statements annotated as in a brief without code', async () => {
    const page = await site.page('briefs/how-loud');
    expect(page).toMatch(/<figure id="odile-farrow-\w{6}" class="attribution" data-kind="quotation"/);
    expect(page).toMatch(/id="(bell-guild-\w{6})"[^>]*data-kind="partial".*id="note\.\1"[^>]*role="note"/s);
    expect(page).toMatch(/<figure class="timeline">.*1 May 2025.*2 May 2025/s);
    expect(page).toMatch(/Warden of the tide mill, Pellowick Town Council/);
  });

  it('stands on the pages of its speakers, and is found', async () => {
    expect(await site.page('speakers/odile-farrow')).toContain('My tea has rings in it.');
    expect(await found(site.dist, '/paper/', 'tea')).toEqual(['How loud the bell is']);
  });

  it('follows a change of the module that it imports', async () => {
    await site.write('src/loudness.js', 'export const loudness = 44;\n');
    expect((await site.build()).status).toBe(0);
    expect(await site.page('briefs/how-loud')).toContain('At the ropewalk it has 44 decibels.');
  });

  it('leaves briefs without code as they are', async () => {
    expect(await site.page('briefs/bell-falls-silent')).toMatch(/<figure id="odile-farrow-\w{6}" class="attribution"/);
  });
});
