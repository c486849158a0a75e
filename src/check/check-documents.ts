import type { Problem } from '../model/problem.ts';
import type { Document, FileUses } from './site-reading.ts';

/**
 * Documents that two briefs cite, and that took their material from different places by what the briefs say. One brief may list a document
 * twice, for what it took from an agency and for what it found out itself.
 */
export function checkDocuments(uses: readonly FileUses[]): Problem[] {
  const cited = new Map<string, Map<string, Document[]>>();
  for (const { file, documents } of uses) {
    for (const document of documents) {
      const key = addressKey(document.url);
      const byFile = cited.get(key) ?? new Map<string, Document[]>();
      byFile.set(file, [...(byFile.get(file) ?? []), document]);
      cited.set(key, byFile);
    }
  }
  return [...cited.values()].flatMap((byFile) => (byFile.size > 1 ? disagreeing([...byFile.values()]) : []));
}

function disagreeing(files: readonly Document[][]): Problem[] {
  return files.flatMap((here) => {
    const there = files.find((there) => !here.some(({ via }) => there.some((other) => isSame(via, other.via))));
    return here.flatMap((document) => (there?.[0] ? [differs(document, there[0])] : []));
  });
}

function differs({ via, place }: Document, other: Document): Problem {
  const there = `${other.place.file}, line ${other.place.line}`;
  return {
    rule: 'document-has-one-chain',
    severity: 'warning',
    ...place,
    message:
      via && other.via
        ? `This document took its material from ${nameOf(via)} here, and from ${nameOf(other.via)} in ${there}.`
        : via
          ? `This document took its material from ${nameOf(via)} here, and from nobody in ${there}.`
          : `This document took its material from nobody here, and from ${other.via && nameOf(other.via)} in ${there}.`,
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

const nameOf = ({ title, outlet }: NonNullable<Via>) => `“${title}” (${outlet})`;

/** What two addresses of one document have in common: no scheme, no `www.`, no slash at the end, no mark of a campaign, no fragment. */
function addressKey(address: string): string {
  return address
    .replace(/#.*$/s, '')
    .replace(/([?&])(?:utm_\w+|fbclid|gclid|yclid)=[^&]*/g, '$1')
    .replace(/[?&]+$/, '')
    .replace(/^https?:\/\/(?:www\.)?([^/]*)/i, (_, host: string) => host.toLowerCase())
    .replace(/\/$/, '');
}
