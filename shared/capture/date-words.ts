import { wordTable } from './word-table';

/** Every word about time that the capture line knows, in both languages. The readers hold no words of their own. */
export type DayOfWeek = 0 | 1 | 2 | 3 | 4 | 5 | 6;

export const monthNames = wordTable<number>(
  Object.fromEntries(
    [
      'januari jan january',
      'februari feb february febr',
      'maart mrt march mar',
      'april apr',
      'mei may',
      'juni jun june',
      'juli jul july',
      'augustus aug august',
      'september sep sept',
      'oktober okt october oct',
      'november nov',
      'december dec',
    ].flatMap((names, month) => names.split(' ').map((name) => [name, month + 1])),
  ),
);

export const dayNames = wordTable<DayOfWeek>({
  zondag: 0,
  sunday: 0,
  maandag: 1,
  monday: 1,
  dinsdag: 2,
  tuesday: 2,
  woensdag: 3,
  wednesday: 3,
  donderdag: 4,
  thursday: 4,
  vrijdag: 5,
  friday: 5,
  zaterdag: 6,
  saturday: 6,
});

export const countWords = wordTable<number>({
  een: 1,
  a: 1,
  an: 1,
  one: 1,
  twee: 2,
  two: 2,
  drie: 3,
  three: 3,
  vier: 4,
  four: 4,
  vijf: 5,
  five: 5,
  zes: 6,
  six: 6,
  zeven: 7,
  seven: 7,
  acht: 8,
  eight: 8,
  negen: 9,
  nine: 9,
  tien: 10,
  ten: 10,
});

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const phrases = (...all: string[]): readonly (readonly string[])[] => all.map((phrase) => phrase.split(' '));

export const unitWords = {
  day: set('dag dagen day days'),
  week: set('week weken weeks'),
  month: set('maand maanden month months'),
  quarter: set('kwartaal kwartalen quarter quarters'),
  year: set('jaar jaren year years'),
} as const;

/** "over twee weken", and "twee weken geleden". */
export const fromNowWords = set('over in binnen within');
export const agoWords = set('geleden ago');

/** Days that are named from today: how many days on. */
export const daysFromToday: readonly (readonly [words: readonly string[], days: number])[] = [
  [['vandaag'], 0],
  [['today'], 0],
  [['morgen'], 1],
  [['tomorrow'], 1],
  [['overmorgen'], 2],
  [['the', 'day', 'after', 'tomorrow'], 2],
  [['gisteren'], -1],
  [['yesterday'], -1],
  [['eergisteren'], -2],
  [['the', 'day', 'before', 'yesterday'], -2],
];

/** Before a day of the week: the one of the week that comes, the first to come, the last that went. */
export const nextWords = set('volgende next');
export const comingWords = set('aanstaande komende komend as coming this deze');
export const pastWords = set('afgelopen vorige laatste last past');
/** Say nothing about which one. */
export const linkWords = set('on op');

/** Behind a day: "14 januari a.s.", "vrijdag jl." say themselves which one. */
export const comingMarks = new Set(['as', 'a s', 'aanstaande']);
export const pastMarks = new Set(['jl', 'j l', 'jongstleden', 'afgelopen']);

export const endWords = set('eind einde ultimo end');
export const beginWords = set('begin early start');
export const middleWords = set('medio half halverwege mid');
export const articleWords = set('van of de het the');
export const nextUnitWords = set('volgende volgend komende komend next');
export const thisUnitWords = set('deze dit this');

/** "2e kwartaal", "tweede kwartaal", "second quarter"; "Q2" and "kwartaal 2" are read by their number. */
export const quarterOrdinals = wordTable<number>({
  '1e': 1,
  '2e': 2,
  '3e': 3,
  '4e': 4,
  eerste: 1,
  tweede: 2,
  derde: 3,
  vierde: 4,
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  '1st': 1,
  '2nd': 2,
  '3rd': 3,
  '4th': 4,
});

/** Words about time that name no day, with the month and day that people may mean by them where there is one. */
export const seasons: readonly {
  readonly words: readonly (readonly string[])[];
  readonly month: number;
  readonly day: number;
}[] = [
  {
    words: phrases('voor de zomer', 'before the summer', 'voor het reces', 'de zomer', 'the summer'),
    month: 6,
    day: 30,
  },
  {
    words: phrases('na de zomer', 'after the summer', 'na het zomerreces', 'najaar', 'het najaar', 'autumn'),
    month: 9,
    day: 30,
  },
  { words: phrases('voorjaar', 'het voorjaar', 'spring'), month: 4, day: 30 },
  { words: phrases('kerst', 'de kerst', 'kerstmis', 'christmas'), month: 12, day: 24 },
  { words: phrases('oud en nieuw', 'de jaarwisseling', 'new year'), month: 12, day: 31 },
];

export const vaguePhrases = phrases(
  'zo snel mogelijk',
  'zo spoedig mogelijk',
  'zsm',
  'asap',
  'as soon as possible',
  'binnenkort',
  'soon',
  'spoedig',
  'later',
  'ooit',
  'volgende keer',
  'next time',
  'volgende sessie',
  'next session',
  'de volgende sessie',
  'the next session',
);
