import type { Random } from './random.ts';

/**
 * The language of an invented town: sentences of some hundred plain words and a few thousand invented names, rare as names are,
 * so that a search index over them has about the size that real prose would give it.
 */
const words = (text: string) => text.trim().split(/\s+/);

const nouns = words(`
  harbour ferry council bridge market tariff school budget quarry mill orchard tramway reservoir library clinic hearing permit petition
  strike contract tender ballot survey grant ledger lease licence warehouse pier lighthouse dredger cannery archive festival parade
  curfew flood drainage embankment turbine pylon subsidy pension rent mortgage eviction shelter kitchen garden allotment cemetery chapel
  tavern brewery bakery fishery hatchery net trawler mooring customs inspector auditor clerk mayor warden surveyor engineer teacher nurse
  porter driver pilot captain stoker tenant landlord merchant broker union guild board committee commission panel inquiry verdict appeal
  fine ruling statute bylaw charter levy toll fare timetable platform signal junction depot siding crossing boiler engine cable sluice
`);
const verbs = words(`
  approved delayed reopened closed measured repaired financed refused questioned inspected surveyed widened flooded leased sold bought
  counted audited postponed announced withdrew settled dredged rebuilt cleared fenced lit painted named opposed backed reviewed cut raised
`);
const adjectives = words(`
  old new northern southern eastern western lower upper narrow wide public private late early costly cheap empty crowded quiet disputed
  unfinished temporary permanent annual monthly weekly municipal provincial wooden stone iron leaking drained flooded sealed open
`);
const times = words('Monday Tuesday Wednesday Thursday Friday Saturday Sunday January March April June August October December');
const starts = words('Bra Cal Dor Esk Fen Gar Hol Ing Kel Lor Mar Nor Oss Pel Quil Ros Sel Tor Ulm Ves Wen Yar Zel Ard Bel Cor');
const middles = words('a e i o u an en in or ar el is um ald erd ind ost und amb ell');
const ends = words('bridge brook by dale ford gate ham hurst ley low mere minster mouth ridge sey stead thorpe ton wick worth');
const forenames = words(
  'Ada Bruno Clara Dario Edda Felix Greta Hugo Ines Jonas Karla Leo Mira Nils Olga Pavel Rosa Sven Tilda Udo Vera Wim Yara Zeno',
);

export const cues = words('said warned argued added wrote insisted replied noted claimed promised');

export const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
export const place = (random: Random) => random.pick(starts) + random.pick(middles) + random.pick(ends);
export const person = (random: Random) => `${random.pick(forenames)} ${place(random)}`;
export const thing = (random: Random) => `${random.pick(adjectives)} ${random.pick(nouns)}`;
export const clause = (random: Random) => `the ${thing(random)} ${random.pick(verbs)} the ${thing(random)}`;

/** A sentence of 17 to 19 words. */
export function sentence(random: Random): string {
  switch (random.below(4)) {
    case 0:
      return `On ${random.pick(times)} ${clause(random)} near ${place(random)}, and ${clause(random)}.`;
    case 1:
      return `${capital(clause(random))} after ${random.below(90) + 3} weeks, while ${clause(random)}.`;
    case 2:
      return `In ${place(random)} ${clause(random)} because ${clause(random)}.`;
    default:
      return `${capital(clause(random))} for the ${random.pick(nouns)} of ${person(random)}, the ${random.pick(adjectives)} ${random.pick(nouns)} ${random.pick(nouns)}.`;
  }
}

export const sentences = (random: Random, count: number) => Array.from({ length: count }, () => sentence(random)).join(' ');
