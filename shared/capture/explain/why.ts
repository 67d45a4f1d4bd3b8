import type { Language } from '../../i18n/language';

const sentences = {
  nl: {
    sign: 'Het teken of het woord vooraan zegt wat dit is.',
    asNote: 'Als notitie gevraagd.',
    long: 'Te lang voor één zin: een notitie.',
    note: 'Er staat niets in voor de kaart of de lijsten.',
    fact: 'Elk woord is gebruikt en er is geen twijfel.',
    doubt: 'Dit kan het zijn, maar niet vanzelf:',
  },
  en: {
    sign: 'The sign or word in front says what this is.',
    asNote: 'Asked for as a note.',
    long: 'Too long for one sentence: a note.',
    note: 'Nothing in it for the map or the lists.',
    fact: 'Every word is used and nothing is in doubt.',
    doubt: 'This may be meant, but not by itself:',
  },
} as const;

const doubts: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  nl: {
    leftover: 'er blijven woorden over',
    ambiguous: 'een naam past op meer dan één onderdeel',
    near: 'een naam lijkt op een bekende',
    unearned: 'een nieuwe naam is geen naam',
    resembles: 'een nieuwe naam lijkt op een bekende',
    pronoun: 'een verwijzing kan op meer slaan',
    bothNew: 'beide kanten zijn nieuw',
    operator: 'er staat een voorwaarde, ontkenning of twijfel in',
    rival: 'de zin kan ook anders worden gelezen',
    incomplete: 'er ontbreekt een kant',
    amount: 'het getal hoort niet bij één ding',
    guess: 'het werkwoord ontbreekt of is onbekend',
    undated: 'er is geen dag genoemd',
    condition: 'er hangt een voorwaarde aan',
    unknownThing: 'een nieuw woord zegt niet wat voor onderdeel het is',
    denied: 'er staat een ontkenning in',
    question: 'een vraag die nog niemand uitzoekt',
    noDecision: 'er ligt niet één besluit op tafel',
    elided: 'wat er niet staat, is wat het laatst genoemd werd',
  },
  en: {
    leftover: 'words are left over',
    ambiguous: 'a name fits more than one element',
    near: 'a name looks like a known one',
    unearned: 'a new name is no name',
    resembles: 'a new name looks like a known one',
    pronoun: 'a pronoun may mean several things',
    bothNew: 'both ends are new',
    operator: 'there is a condition, negation or doubt in it',
    rival: 'the sentence can be read otherwise too',
    incomplete: 'an end is missing',
    amount: 'the number does not belong to one thing',
    guess: 'the verb is missing or unknown',
    undated: 'no day was named',
    condition: 'a condition hangs on it',
    unknownThing: 'a new word does not say what kind of element it is',
    denied: 'it is denied',
    question: 'a question that nobody finds out yet',
    noDecision: 'there is not one decision on the table',
    elided: 'what was left out is what was last spoken of',
  },
};

/** Why a line was read as it was, as one plain sentence. */
export function explain(language: Language, what: keyof (typeof sentences)['nl'], because: readonly string[]): string {
  const said = because.map((each) => doubts[language][each] ?? each).join(', ');
  return said === '' ? sentences[language][what] : `${sentences[language][what]} ${said}.`;
}
