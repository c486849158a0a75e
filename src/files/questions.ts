import type { SiteFacts } from '../check/rule.ts';
import { digest } from './digest.ts';

/**
 * What a check asked of a site: `speakers tomas-reyk` for one of its speakers, `speakers` for all of them, and so on by the names of
 * `SiteFacts`. As long as the answers are the same, so is what the check finds in the same text.
 */
export type Questions = ReadonlySet<string>;

/** Facts that note in `asked` what they are asked. */
export function noting(site: SiteFacts, asked: Set<string>): SiteFacts {
  const watched = <T extends object>(name: string, collection: T): T =>
    new Proxy(collection, {
      get(target, property) {
        const value: unknown = Reflect.get(target, property, target);
        if (typeof value === 'function' && (property === 'get' || property === 'has')) {
          return (key: string) => {
            asked.add(`${name} ${key}`);
            return value.call(target, key);
          };
        }
        asked.add(name);
        return typeof value === 'function' ? value.bind(target) : value;
      },
    });
  const { addresses, snapshotText, hasCome } = site;
  return {
    ...site,
    ...{ speakers: watched('speakers', site.speakers), outlets: watched('outlets', site.outlets) },
    ...{ topics: watched('topics', site.topics), snapshots: watched('snapshots', site.snapshots) },
    ...(addresses && { addresses: watched('addresses', addresses) }),
    snapshotText(file) {
      asked.add(`snapshotText ${file}`);
      return snapshotText(file);
    },
    hasCome(moment) {
      asked.add(`hasCome ${moment}`);
      return hasCome(moment);
    },
  };
}

/** What a site answers. Each answer is found once. */
export class Answers {
  readonly #site: SiteFacts;
  readonly #known = new Map<string, string>();

  constructor(site: SiteFacts) {
    this.#site = site;
  }

  /** A digest of the answers to some questions. `lang` and `keepsSnapshots` are no questions: every check depends on them. */
  digest(questions: Iterable<string>): string {
    return digest(...Array.from(questions, (question) => this.#to(question)));
  }

  #to(question: string): string {
    const known = this.#known.get(question);
    if (known !== undefined) return known;
    const [name = '', key] = question.split(/ (.*)/s);
    const answer = digest(JSON.stringify(answerTo(this.#site, name as keyof SiteFacts, key)) ?? '');
    this.#known.set(question, answer);
    return answer;
  }
}

function answerTo(site: SiteFacts, name: keyof SiteFacts, key: string | undefined): unknown {
  if (name === 'hasCome') return site.hasCome(Number(key));
  if (name === 'snapshotText') return site.snapshotText(key ?? '');
  const collection = site[name];
  if (typeof collection !== 'object') return collection;
  if (key === undefined) return [...collection];
  return collection instanceof Map ? collection.get(key) : collection.has(key);
}
