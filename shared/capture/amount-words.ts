import { countWords } from './date-words';
import { wordTable } from './word-table';

/** What amounts are counted in, by how many millions one of it is. */
export const scaleWords = wordTable<number>({
  mln: 1,
  mio: 1,
  miljoen: 1,
  miljoenen: 1,
  // Slips of the finger, and how it is shortened.
  milj: 1,
  mlj: 1,
  miljn: 1,
  miljon: 1,
  milioen: 1,
  milljoen: 1,
  milion: 1,
  millon: 1,
  milllion: 1,
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

/** What may stand behind a "ton" of money; behind any other word it is a weight: "500 ton zand". */
export const behindMoney = new Set(
  'voor aan toe mee bij in uit van door beschikbaar extra tot naar elk ieder jaarlijks en for to into towards from by on and a gaat gaan komt komen is zijn wordt worden krijgt nodig erbij eraf over vrij opzij'.split(
    ' ',
  ),
);

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

/** Parts of a whole before a scale: "een kwart miljoen", "three quarters of a million". */
export const fractions = wordTable<number>({
  half: 0.5,
  halve: 0.5,
  kwart: 0.25,
  quarter: 0.25,
  driekwart: 0.75,
  quarters: 0.25,
});

const units = 'een twee drie vier vijf zes zeven acht negen'.split(' ');
const teens = wordTable<number>({
  elf: 11,
  twaalf: 12,
  dertien: 13,
  veertien: 14,
  zestien: 16,
  zeventien: 17,
  achttien: 18,
  negentien: 19,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
});

/** A count in one word: "twintig", "vijfendertig", "honderdtwintig", "twenty-five"; null for every other word. */
export function countInWords(folded: string): number | null {
  if (folded === 'a' || folded === 'an' || folded === 'een') return null;
  const plain = spelledNumbers[folded] ?? teens[folded];
  if (plain !== undefined) return plain;
  const hundreds = folded.match(/^(.*)honderd(.*)$/);
  if (hundreds !== null) {
    const [, before = '', after = ''] = hundreds;
    const factor = before === '' ? 1 : countInWords(before);
    const rest = after === '' ? 0 : (countInWords(after.replace(/^en/, '')) ?? null);
    return factor === null || rest === null ? null : factor * 100 + rest;
  }
  const pair = folded.match(/^(.+?)en((?:twin|der|veer|vijf|zes|zeven|tach|negen)tig)$/);
  if (pair !== null) {
    const unit = units.indexOf(pair[1] ?? '') + 1;
    return unit === 0 ? null : (spelledNumbers[pair[2] ?? ''] ?? 0) + unit;
  }
  const [ten = '', unit = ''] = folded.split(' ');
  const both = [spelledNumbers[ten], spelledNumbers[unit]];
  return unit !== '' && both[0] !== undefined && both[1] !== undefined && both[0] >= 20 && both[1] < 10
    ? both[0] + both[1]
    : null;
}

/** "driehonderd", "vijfentwintig", "twenty-five": a number in one word that no table holds. */
const longNumber =
  /^(?:.*honderd.*|.*en(?:twin|der|veer|vijf|zes|zeven|tach|negen)tig|(?:twen|thir|for|fif|six|seven|eigh|nine)ty .+|(?:der|veer|zes|zeven|acht|negen)tien|.*teen|elf|twaalf|eleven|twelve|duizend|thousand)$/;

/** Whether a word is a number that is written out, folded. */
export function isNumberWord(folded: string): boolean {
  return spelledNumbers[folded] !== undefined || longNumber.test(folded);
}
