import type { Attribution, Brief, Placed } from '../../../model/brief.ts';
import { quotedWords } from '../../../parse/kind.ts';
import type { Rule, RuleFinding, SiteFacts } from '../../rule.ts';
import { bareWords } from '../../words/bare-words.ts';

type Statement = Placed<Attribution>;

/** A statement whose speaker is known, and its quoted words. */
interface Named {
  other: Statement;
  words: string | undefined;
}

export const speakerIsNamedOrUnnamed: Rule = {
  id: 'speaker-is-named-or-unnamed',
  about: 'attribution',
  norm: 'Whoever is named once is not unnamed elsewhere.',
  reason: 'Readers count the unnamed, and judge what they say by that. “An aide to the mayor” names the mayor and not the aide.',
  remedy: 'Write speaker="…" where the speaker is known; else describe the unnamed without the name.',
  severity: 'warning',
  examples: [
    {
      title: 'described, not named',
      text: '<Attribution unnamed="a member of the Ostrevik Harbour Board" source="courier">Shut.</Attribution>',
    },
    { title: 'near somebody who is named', text: '<Attribution unnamed="an aide to Inga Halvard" source="courier">Shut.</Attribution>' },
    { title: 'a declared speaker', text: '<Attribution ⟦unnamed="the Ostrevik Harbour Board"⟧ source="courier">Shut.</Attribution>' },
    { title: 'a name behind an office', text: '<Attribution ⟦unnamed="Mayor Inga Halvard"⟧ source="courier">Shut.</Attribution>' },
    {
      title: 'a name before an office',
      text: '<Attribution ⟦unnamed="Tomas Reyk, the harbour master"⟧ source="courier">Shut.</Attribution>',
    },
    {
      title: 'the same words, once with a name and once without',
      text: '<Attribution speaker="tomas-reyk" source="courier">“The piers will not hold a lorry.”</Attribution>\n\n<Attribution ⟦unnamed="a board official"⟧ source="havneblad">“The piers will not hold a lorry”</Attribution>',
    },
    {
      title: 'the same occasion, once with a name and once without, is noted',
      text: '<Attribution speaker="tomas-reyk" event="quay-meeting" source="courier">“The piers are weak.”</Attribution>\n\n<Attribution ⟦unnamed="a board official"⟧ event="quay-meeting" source="havneblad">“We have no money for this.”</Attribution>',
    },
    {
      title: 'two occasions',
      text: '<Attribution speaker="tomas-reyk" date="2024-03-10" venue="quay" source="courier">“The piers are weak.”</Attribution>\n\n<Attribution unnamed="a board official" date="2024-03-11" venue="quay" source="courier">“We have no money.”</Attribution>',
    },
  ],
  find(brief, site) {
    const unnamed = brief.attributions.filter((statement) => statement.unnamed !== undefined && statement.speakers.length === 0);
    if (unnamed.length === 0) return [];
    const named = brief.attributions.flatMap((other) => (other.speakers.length > 0 ? [{ other, words: quotationOf(other) }] : []));
    return unnamed.flatMap((statement) => nameIn(statement, site) ?? sameAs(statement, named, site, brief) ?? []);
  },
};

/** A description that is the name of a speaker, alone or beside an office. */
function nameIn({ unnamed = '', places }: Statement, { speakers }: SiteFacts): RuleFinding[] | undefined {
  for (const [id, { name, aliases, kind }] of speakers) {
    for (const known of [name, ...aliases]) {
      if (
        unnamed.includes(known) &&
        (bareWords(unnamed).replace(article, '') === bareWords(known) || (kind === 'person' && isNamed(unnamed, known)))
      ) {
        return [
          {
            range: places.attributes.unnamed ?? places.name,
            message: `“${unnamed}” is a speaker of this site, and not unnamed.`,
            help: `Write speaker="${id}" instead of unnamed="…".`,
          },
        ];
      }
    }
  }
  return undefined;
}

const article = /^(?:the|an?|la|le|les|il|der|die|das) /;

/** Nothing before a full name but an office in capitals, nothing after but the office: not “an aide to Inga Halvard”. */
function isNamed(description: string, name: string): boolean {
  const at = description.indexOf(name);
  const [before, after] = [description.slice(0, at), description.slice(at + name.length)];
  return name.includes(' ') && /^(?:\p{Lu}[\p{L}’'-]* )*$/u.test(before) && /^(?:$|[,(])/.test(after.trimStart());
}

function sameAs(statement: Statement, named: readonly Named[], { speakers }: SiteFacts, brief: Brief): RuleFinding[] | undefined {
  const range = statement.places.attributes.unnamed ?? statement.places.name;
  const nameOf = ({ speakers: ids }: Statement) => ids.map((id) => speakers.get(id)?.name ?? id).join(', ');
  const line = ({ places }: Statement) => brief.locate(places.name).line;
  const words = quotationOf(statement);
  const twin = words === undefined ? undefined : named.find((other) => other.words === words)?.other;
  if (twin) {
    return [
      {
        range,
        message: `The same words stand elsewhere in this brief as those of ${nameOf(twin)}.`,
        help: `Name the speaker here as in line ${line(twin)}, or give each the words that are theirs.`,
      },
    ];
  }
  const beside = named.find(({ other }) => isSameOccasion(statement, other))?.other;
  return (
    beside && [
      {
        range,
        severity: 'note',
        message: `For the same occasion this brief names ${nameOf(beside)}.`,
        help: `If it is the same person as in line ${line(beside)}, name her or him here too; if not, nothing is wrong.`,
      },
    ]
  );
}

/** What is quoted, where it is long enough to be nobody else’s by chance. */
function quotationOf({ text }: Statement): string | undefined {
  const words = bareWords(quotedWords(text).join(' '));
  return words.split(' ').length >= 4 ? words : undefined;
}

const isSameOccasion = (a: Statement, b: Statement) =>
  (a.event !== undefined && a.event === b.event) ||
  (a.venue !== undefined &&
    a.venue === b.venue &&
    a.date !== undefined &&
    a.date === b.date &&
    a.sources.some((key) => b.sources.includes(key)));
