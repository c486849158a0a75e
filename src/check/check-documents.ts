import type { Problem } from '../model/problem.ts';
import type { Document, FileUses } from './site-reading.ts';

/** Documents that two briefs cite, and that took their material from different places by what the briefs say. */
export function checkDocuments(uses: readonly FileUses[]): Problem[] {
  const byAddress = new Map<string, Document[]>();
  for (const { documents } of uses) {
    for (const document of documents) {
      const key = addressKey(document.url);
      const same = byAddress.get(key);
      if (same) same.push(document);
      else byAddress.set(key, [document]);
    }
  }
  return [...byAddress.values()].flatMap((same) =>
    same.length === 1
      ? []
      : same.flatMap((document) => {
          const other = same.find(({ via }) => !isSame(document.via, via));
          return other ? [differs(document, other)] : [];
        }),
  );
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
