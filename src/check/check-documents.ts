import type { Problem } from '../model/problem.ts';
import type { Document, FileUses } from './site-reading.ts';

/**
 * Documents that two briefs cite, and that took their material from different places by what the briefs say. One brief may list a document
 * twice, for what it took from an agency and for what it found out itself. What a brief has a broken chain of is told there, and compared with
 * nothing.
 */
export function checkDocuments(uses: readonly FileUses[]): Problem[] {
  const cited = new Map<string, Document[][]>();
  for (const { documents } of uses) {
    const here = new Map<string, Document[]>();
    for (const document of documents) {
      const key = addressKey(document.url);
      here.set(key, [...(here.get(key) ?? []), document]);
    }
    for (const [key, documents] of here) {
      if (documents.some(({ broken }) => broken)) continue;
      const others = cited.get(key);
      if (others) others.push(documents);
      else cited.set(key, [documents]);
    }
  }
  return [...cited.values()].flatMap((byFile) => (byFile.length > 1 ? disagreeing(byFile) : []));
}

/** Whether all documents are compared. */
export const areCompared = (uses: readonly FileUses[]) => !uses.some(({ documents }) => documents.some(({ broken }) => broken));

/** @param byFile one document as each brief cites it, which most do alike */
function disagreeing(byFile: readonly Document[][]): Problem[] {
  const alike = Map.groupBy(byFile, (documents) => documents.map(({ via }) => viaKey(via)).join('\n'));
  if (alike.size === 1) return [];
  const each = [...alike.values()];
  return each.flatMap((files) => {
    const [one = []] = files;
    const other = each.find(([there = []]) => !one.some(({ via }) => there.some((document) => isSame(via, document.via))))?.[0]?.[0];
    return other ? files.flat().map((document) => differs(document, other)) : [];
  });
}

function differs({ via, place }: Document, other: Document): Problem {
  const there = `${other.place.file}, line ${other.place.line}`;
  return {
    rule: 'document-has-one-chain',
    severity: 'warning',
    ...place,
    message: `This document took its material from ${nameOf(via)} here, and from ${nameOf(other.via)} in ${there}.`,
    help: 'Give both the same "via": a statement has one origin.',
  };
}

type Via = Document['via'];

/** Without two addresses to compare, the outlet decides. */
function isSame(one: Via, other: Via): boolean {
  if (!one || !other) return one === other;
  if (one.url !== undefined && other.url !== undefined && addressKey(one.url) === addressKey(other.url)) return true;
  return one.outlet === other.outlet && (one.url === undefined || other.url === undefined);
}

const viaKey = (via: Via) => (via ? `${via.outlet} ${via.url}` : '');
const nameOf = (via: Via) => (via ? `“${via.title}” (${via.outlet})` : 'nobody');

/** What two addresses of one document have in common: no scheme, no `www.`, no slash at the end, no mark of a campaign, no fragment. */
function addressKey(address: string): string {
  return address
    .replace(/#.*$/s, '')
    .replace(/([?&])(?:utm_\w+|fbclid|gclid|yclid)=[^&]*/g, '$1')
    .replace(/(?<![?&])[?&]+$/, '')
    .replace(/^https?:\/\/(?:www\.)?([^/]*)/i, (_, host: string) => host.toLowerCase())
    .replace(/\/$/, '');
}
