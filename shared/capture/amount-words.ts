import { countWords } from './date-words';
import { wordTable } from './word-table';

/** What amounts are counted in, by how many millions one of it is. */
export const scaleWords = wordTable<number>({
  mln: 1,
  mio: 1,
  miljoen: 1,
  miljoenen: 1,
  million: 1,
  millions: 1,
  mn: 1,
  m: 1,
  mld: 1000,
  mrd: 1000,
  miljard: 1000,
  billion: 1000,
  bn: 1000,
  duizend: 0.001,
  thousand: 0.001,
  k: 0.001,
  ton: 0.1,
});

/** Behind these a "ton" is a weight. */
export const weighed = new Set('co2 co stikstof nox ammoniak per of'.split(' '));

export const euroWords = new Set(['euro', 'euros', 'eur']);

/** Numbers that people write out before a scale: "anderhalf miljoen", "twintig miljoen". */
export const spelledNumbers = wordTable<number>({
  ...countWords,
  half: 0.5,
  anderhalf: 1.5,
  anderhalve: 1.5,
  tweeenhalf: 2.5,
  drieenhalf: 3.5,
  vijftien: 15,
  fifteen: 15,
  twintig: 20,
  twenty: 20,
  dertig: 30,
  thirty: 30,
  veertig: 40,
  forty: 40,
  vijftig: 50,
  fifty: 50,
  zestig: 60,
  sixty: 60,
  zeventig: 70,
  seventy: 70,
  tachtig: 80,
  eighty: 80,
  negentig: 90,
  ninety: 90,
  honderd: 100,
  hundred: 100,
});
