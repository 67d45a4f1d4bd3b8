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

/** What may stand behind a "ton" of money; behind any other word it is a weight: "500 ton zand". */
export const behindMoney = new Set(
  'voor aan toe mee bij in uit van door beschikbaar extra tot naar elk ieder jaarlijks en for to into towards from by on and a'.split(
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

/** "driehonderd", "vijfentwintig", "twenty-five": a number in one word that no table holds. */
const longNumber =
  /^(?:.*honderd.*|.*en(?:twin|der|veer|vijf|zes|zeven|tach|negen)tig|(?:twen|thir|for|fif|six|seven|eigh|nine)ty .+|(?:der|veer|zes|zeven|acht|negen)tien|.*teen|elf|twaalf|eleven|twelve|duizend|thousand)$/;

/** Whether a word is a number that is written out, folded. */
export function isNumberWord(folded: string): boolean {
  return spelledNumbers[folded] !== undefined || longNumber.test(folded);
}
