import { outletsAlong } from '../model/chain.ts';
import type { Statement } from './record.ts';

/** What a site took from an outlet, in numbers of statements. */
export interface OutletUse {
  /** Where the chain of one of the statement's sources begins. */
  origin: number;
  /** Where every chain of the statement begins: nobody else had it. */
  onlyOrigin: number;
  /** Where the outlet took over what another had. */
  carried: number;
}

/** @param statements those with the outlet in a chain of theirs */
export function outletUse(outlet: string, statements: readonly Statement[]): OutletUse {
  const use: OutletUse = { origin: 0, onlyOrigin: 0, carried: 0 };
  for (const { attribution, brief } of statements) {
    const chains = attribution.sources.map((key) => outletsAlong(brief.sources, key));
    const origins = chains.map((outlets) => outlets.at(-1));
    if (origins.includes(outlet)) use.origin++;
    if (origins.every((origin) => origin === outlet)) use.onlyOrigin++;
    if (chains.some((outlets) => outlets.slice(0, -1).includes(outlet))) use.carried++;
  }
  return use;
}
