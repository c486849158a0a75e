import { withVerdicts } from '../../src/check/verbatim/verbatim.ts';
import type { Publication } from '../../src/exports/publication.ts';
import { briefEntry } from '../../src/integration/briefs/brief-entry.ts';
import type { Brief, PublishedBrief } from '../../src/model/brief.ts';
import { briefText, read, references } from './ostrevik.ts';

/** What the site of these tests publishes of the bridge: a brief with everything that a brief can have. */

export const publication: Publication = {
  title: 'The Ostrevik Record',
  description: 'Who said what in Ostrevik.',
  lang: 'en',
  root: 'https://record.example/ostrevik/',
};

const fields = {
  dateline: 'dateline: Ostrevik',
  updated: 'updated: 2024-03-14T09:30:00+01:00',
  authors: 'authors: [Sunniva Lund, Harbour desk]',
  sources: `sources:
  courier:
    outlet: ostrevik-courier
    title: “Bridge shut”, says board
    url: https://courier.example/bridge-shut?page=1&print=yes
    published: 2024-03-08
    accessed: 2024-03-09
    archive: https://archive.example/2024/courier
    lang: en
    via: northwire
  northwire: { outlet: northwire, title: Ostrevik bridge closed, lang: en }
  havneblad: { outlet: havnebladet, title: Broen forblir stengt, url: https://havneblad.example/broen, accessed: 2024-03, lang: nb, snapshot: 2024/havneblad.txt }
  radio: { outlet: radio-skerry, title: Morning news, url: https://radio.example/0309 }`,
  corrections: 'corrections: [{ date: 2024-03-14, text: "An earlier version gave the wrong day of the storm." }]',
};

const body = `The storm broke two piers, <Attribution speaker="tomas-reyk" cue="explained" date="2024-03-08" source="courier">and no car may pass</Attribution>. The mayor called it <Attribution speaker="inga-halvard" cue="called" date="2024-03-08" venue="council meeting" source="courier radio">a “bad joke … on the town,” not a plan</Attribution>.

<Attribution speaker="inga-halvard" cue="warned" date="2024-03-09" venue="press briefing" source="havneblad" lang="nb" original="Vi venter ikke til høsten">
“We will not wait until autumn.”
</Attribution>

<Attribution unnamed="two dockers" reason="they fear for their work" cue="say" source="havneblad" lang="nb">
“The piers were rotten for years.”
</Attribution>

<Attribution speaker="tomas-reyk harbour-board" cue="answered" date="2024-03~" source="northwire">
“The bridge [on Kettle Street] opens when it is safe.”
</Attribution>

<Timeline title="The bridge" from="attributions">
  <Event date="2024-03-07" source="courier">The storm.</Event>
</Timeline>

<Analysis>
Nobody has said what the repair costs.
</Analysis>
`;

/** The brief as it was read, and as pages and exports get it. */
export function published(text = body, changes: Partial<Record<string, string | null>> = {}): { brief: PublishedBrief; reading: Brief } {
  const reading = read(briefText(text, { ...fields, ...changes }));
  if (reading.problems.length > 0) throw new Error(reading.problems.map(({ line, message }) => `${line}: ${message}`).join('\n'));
  return { brief: briefEntry(reading, []), reading };
}

/** The same after its quotations were looked up: Havnebladet alone has a snapshot, which has the words of the mayor. */
export function lookedUp(): { brief: PublishedBrief; reading: Brief } {
  const snapshotText = (file: string) => (file === '2024/havneblad.txt' ? '– Vi venter ikke til høsten, sier ordføreren.' : undefined);
  const reading = withVerdicts(published().reading, { ...references, snapshotText });
  return { brief: briefEntry(reading, []), reading };
}

/** A value as a file holds it: what is undefined is left out. */
export const written = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
