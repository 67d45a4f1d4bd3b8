import { expect } from 'vitest';
import { asks, does, type Gives, hinted, note, relation, type Said } from './said-gives';

const answer = (id: string, set: object): Gives => does('updateRelation', { id, set });
/** Neither yes nor no: a note, which says how an answer is written. */
const inDoubt: Gives = hinted('Dit wordt een notitie: het is geen duidelijk ja of nee', 'it is no clear yes or no');
/** Nothing but the note changes. */
const noted = (id: string, words: RegExp): Gives => ({
  does: [
    {
      type: 'updateRelation',
      id,
      set: expect.toSatisfy((set: object) => Object.keys(set).join() === 'note' && words.test(Object.values(set)[0])),
    },
  ],
});
/** The ask stays open, with these words beside it. */
const open = (words: RegExp): Gives => noted('r-025', words);

/** Answers with a negation, a condition or more than was asked, and with parties and sources that are none. */
export const answersInOtherWords: readonly Said[] = [
  // A clear no.
  [
    'Rijk zegt langjarig commitment niet toe',
    'Rijk does not promise langjarig commitment',
    answer('r-025', { answer: 'refused' }),
  ],
  [
    'Rijk zegt meer tijd niet toe aan IPO',
    'Rijk does not promise meer tijd to IPO',
    relation('asks', 's-ipo', 's-rijk', { subject: 'meer tijd', answer: 'refused' }),
  ],
  [
    'Rijk gaat niet akkoord met langjarig commitment',
    'Rijk does not agree to langjarig commitment',
    answer('r-025', { answer: 'refused' }),
  ],
  [
    'Rijk wijst het verzoek om langjarig commitment af',
    'Rijk rejects the request for langjarig commitment',
    answer('r-025', { answer: 'refused' }),
  ],
  // A negation that is a part of what was asked, or stands between quotes.
  [
    'Rijk zegt toe: één aanpak, geen versnippering',
    'Rijk promises één aanpak, geen versnippering',
    answer('r-027', { answer: 'promised' }),
  ],
  [
    'Rijk zegt toe aan IPO: "geen nieuwe taken"',
    'Rijk promises to IPO: "geen nieuwe taken"',
    relation('asks', 's-ipo', 's-rijk', { subject: 'geen nieuwe taken', answer: 'promised' }),
  ],
  // Neither yes nor no.
  ['Rijk zegt geen langjarig commitment toe', 'Rijk promises no langjarig commitment', inDoubt],
  ['Rijk heeft langjarig commitment nog niet toegezegd', 'Rijk has not yet promised langjarig commitment', inDoubt],
  ['Rijk zegt langjarig commitment nog niet toe', 'Rijk did not promise langjarig commitment', inDoubt],
  ['Rijk zegt toe dat er geen langjarig commitment komt', 'Rijk promises that there is no commitment', inDoubt],
  ['Rijk zegt toe aan IPO: geen geld', 'Rijk promises to IPO: no money', inDoubt],
  ['Rijk zegt niets toe', 'Rijk promises nothing', inDoubt],
  ['Rijk wijst langjarig commitment niet af', "Rijk doesn't refuse langjarig commitment", inDoubt],
  ['Rijk weigert langjarig commitment niet', 'Rijk never refused langjarig commitment', inDoubt],
  [
    'Rijk wijst het bezwaar tegen langjarig commitment af',
    'Rijk rejects the objection to langjarig commitment',
    inDoubt,
  ],
  ['Rijk zegt Wonen geen 10 mln toe', 'Rijk does not promise 10 mln for Wonen', inDoubt],
  ['Rijk heeft voor Wonen nooit 10 mln toegezegd', 'Rijk never promised 10 mln for Wonen', inDoubt],
  ['Rijk zegt voor Wonen geen 10 mln toe', 'Rijk promises no 10 mln for Wonen', inDoubt],
  ['Rijk zegt 10 mln toe voor Wonen mits IPO meebetaalt', 'Rijk promises 10 mln for Wonen if IPO pays', inDoubt],
  // A condition, or less than was asked.
  [
    'Rijk gaat akkoord met langjarig commitment mits IPO meebetaalt',
    'Rijk agrees to langjarig commitment provided IPO pays',
    open(/mits IPO meebetaalt|provided IPO pays/),
  ],
  [
    'Rijk zegt langjarig commitment toe onder voorwaarden',
    'Rijk promises langjarig commitment unless IPO pays',
    open(/onder voorwaarden|unless IPO pays/),
  ],
  [
    'Rijk zegt toe langjarig commitment te onderzoeken',
    'Rijk promises to investigate langjarig commitment',
    open(/te onderzoeken|investigate/),
  ],
  [
    'Rijk zegt toe: een gesprek over langjarig commitment',
    'Rijk agrees to talks about langjarig commitment',
    open(/een gesprek|talks/),
  ],
  // More than was asked.
  [
    'Rijk zegt langjarig commitment toe voor tien jaar',
    'Rijk promises langjarig commitment for ten years',
    answer('r-025', { answer: 'promised', note: expect.stringMatching(/voor tien jaar|for ten years/) }),
  ],
  // Money.
  [
    'Rijk zegt IPO 10 mln toe voor Wonen',
    'Rijk promises IPO 10 mln for Wonen',
    answer('r-033', { amountMln: 10, note: expect.stringMatching(/^(?:aan|to) IPO; /) }),
  ],
  [
    'Rijk zegt maximaal 10 mln toe voor Wonen',
    'Rijk promises maximaal 10 mln for Wonen',
    asks('"maximaal" is hier niet te lezen', '"maximaal" cannot be read here'),
  ],
  [
    'Rijk zegt voorlopig 10 mln toe voor Wonen',
    'Rijk promises voorlopig 10 mln for Wonen',
    asks('"voorlopig" is hier niet te lezen', '"voorlopig" cannot be read here'),
  ],
  [
    'Rijk zegt 10 mln toe voor zwembad',
    'Rijk promises 10 mln for zwembad',
    asks('zwembad staat niet op de kaart', 'zwembad is not on the map'),
  ],
  [
    'Rijk zegt 10 mln per jaar toe voor Wonen',
    'Rijk promises 10 mln per year for Wonen',
    asks('Welk bedrag is het?', 'Which amount is it?'),
  ],
  [
    'Rijk zegt 25 mln toe voor Wonen (brief van 1 december)',
    'Rijk promises 25 mln for Wonen (letter of 1 December)',
    noted('r-033', /^(?:brief van|letter of) 1 /),
  ],
  // Who promises, and to whom.
  ['Iedereen zegt toe aan IPO: meer tijd', 'Everybody promises to IPO: more time', note],
  ['Wij zeggen toe aan IPO: meer tijd', 'We promise to IPO: more time', hinted('! afspraak: Wij', '! agreement: We')],
  [
    'Wonen zegt toe aan IPO: meer tijd',
    'Wonen promises to IPO: more time',
    asks('Wonen is geen partij', 'Wonen is not a party'),
  ],
  [
    'Vitens zegt toe aan TenneT: meer water',
    'Vitens promises to TenneT: more water',
    asks('Vitens en TenneT staan niet als partij', 'Vitens and TenneT are not on the map'),
  ],
  [
    'Rijk zegt toe aan Vitens: meer water',
    'Rijk promises to Vitens: more water',
    asks('Vitens staat niet als partij', 'Vitens is not on the map'),
  ],
  [
    'Rijk zegt langjarig commitment toe aan Vitens',
    'Rijk promises langjarig commitment to Vitens',
    asks('Vitens staat niet als partij', 'Vitens is not on the map'),
  ],
  // What is no source.
  [
    'Rijk zegt toe aan IPO: een nieuwe bron voor drinkwater',
    'Rijk promises to IPO: een nieuwe bron voor drinkwater',
    relation('asks', 's-ipo', 's-rijk', {
      subject: 'een nieuwe bron voor drinkwater',
      note: expect.stringMatching(/^(?:aan tafel|at the table)/),
    }),
  ],
  [
    'Rijk zegt toe aan IPO: extra capaciteit (10 fte)',
    'Rijk promises to IPO: extra capaciteit (10 fte)',
    relation('asks', 's-ipo', 's-rijk', { subject: 'extra capaciteit (10 fte)', answer: 'promised' }),
  ],
];
