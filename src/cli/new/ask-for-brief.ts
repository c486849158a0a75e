import { intro } from '@clack/prompts';
import type { Declared } from '../../model/entities.ts';
import { edtf, id, url } from '../../model/fields.ts';
import type { Terminal } from '../asking.ts';
import { slugOf } from '../slug-of.ts';
import type { BriefAnswers } from './new-brief.ts';
import { type Questions, questions } from './questions.ts';
import type { SourceFields } from './source-fields.ts';

/** Asks for what was not said of a new brief, and offers what there is. */
export async function askForBrief(known: BriefAnswers, references: Declared, terminal: Terminal): Promise<BriefAnswers> {
  intro('A new brief', terminal);
  const asking = questions(terminal);
  const { write } = asking;
  const title = known.title || (await write('What is its headline?', { needed: true }));
  const slug = known.slug || slugOf(title) || (await write('What is its name in the address, in a–z?', { as: id, needed: true }));
  const description = known.description || (await write('What does it say, in one sentence?', { placeholder: 'The headline, for now' }));
  const dateline = known.dateline ?? (await write('Where is it filed?', { placeholder: 'A place, or nothing' }));
  const topics = known.topics.length > 0 ? known.topics : await askForTopics(asking, references);
  const sources = known.sources.length > 0 ? known.sources : await askForSources(asking, references);
  const speakers = known.speakers.length > 0 || sources.length === 0 ? known.speakers : await askForSpeakers(asking, references);
  return { ...known, title, slug, description, dateline, topics, sources, speakers };
}

async function askForTopics({ choose }: Questions, { topics }: Declared): Promise<string[]> {
  const chosen: string[] = [];
  for (;;) {
    const topic = await choose(chosen.length === 0 ? 'What is it filed under?' : 'What else?', topics, 'Nothing');
    if (!topic) return chosen;
    chosen.push(topic);
  }
}

async function askForSources({ write, choose, isSo }: Questions, { outlets }: Declared): Promise<SourceFields[]> {
  const sources: SourceFields[] = [];
  while (await isSo(sources.length === 0 ? 'Is there a source at hand?' : 'Is there another source?')) {
    sources.push({
      outlet: await choose('Who published it?', outlets),
      title: await write('What is its title, as printed?', { needed: true }),
      url: await write('At which address?', { as: url }),
      published: await write('When was it published?', { as: edtf, placeholder: '2025-02-14, or 2025-02' }),
      lang: await write('In which language?', { placeholder: 'Nothing, if it is that of the brief' }),
    });
  }
  return sources;
}

async function askForSpeakers({ choose, isSo }: Questions, { speakers }: Declared): Promise<BriefAnswers['speakers']> {
  const chosen: BriefAnswers['speakers'] = [];
  for (;;) {
    const named =
      chosen.length === 0 ? await choose('Whose words does it report?', speakers) : await choose('Whose else?', speakers, 'Nobody’s');
    if (!named) return chosen;
    const kind = speakers.has(named) || (await isSo(`Is “${named.replace(/^.*?=/, '')}” a person?`)) ? 'person' : 'organization';
    chosen.push({ named, kind });
  }
}
