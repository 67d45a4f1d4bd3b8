import { languages, type Translated } from '../i18n/language';
import type { RelationKind } from '../model/relation-kinds';

/** What people say when something must come off the map; part of the grammar, see `specification.ts`. */
interface RemovalPhrases {
  /** Begin with the verb: what they name must exist, else the line says so. */
  readonly orders: Translated<readonly string[]>;
  /** Begin with a name: about anything but what is on the map they are a remark. */
  readonly remarks: Translated<readonly string[]>;
  /** Said of relations alone: "de claim van Energie vervalt". */
  readonly lapses: Translated<readonly string[]>;
}

export const removalPhrases: RemovalPhrases = {
  orders: {
    nl: [
      'haal {what} weg',
      'haal {what} van de kaart (af)',
      'haal {what} eraf',
      'neem {what} van de kaart (af)',
      'verwijder|schrap {what} (van de kaart)',
    ],
    en: ['take {what} away', 'take {what} off (the map)', 'remove|delete|scrap {what} (from the map)'],
  },
  remarks: {
    nl: ['{what} kan|mag|moet weg', '{what} kan|mag|moet van de kaart (af)', '{what} verwijderen|schrappen|weghalen'],
    en: ['{what} can|must|should go', '{what} can|must|should come off the map'],
  },
  lapses: {
    nl: ['{what} vervalt|vervallen', '{what} is|zijn verwijderd|geschrapt'],
    en: ['{what} lapses|lapse', '{what} is|are removed|dropped|deleted'],
  },
};

/** Why: "verwijder Wonen, want het staat er dubbel". */
export const reasonWords: ReadonlySet<string> = new Set('want vanwege wegens omdat because since'.split(' '));

/** What a relation is called without its verb. */
export const relationWords: ReadonlySet<string> = new Set(
  'relatie relaties lijn lijnen pijl pijlen verband verbanden relation relations line lines arrow arrows link links'.split(
    ' ',
  ),
);
export const severalWords: ReadonlySet<string> = new Set('alle all beide both'.split(' '));
/** Stand between a relation and its ends: "de claim *van* Energie *in* Stadsrand". */
export const linkWords: ReadonlySet<string> = new Set(
  'van tussen en in op aan met voor over bij naar de het of between and on at to for with from the'.split(' '),
);

/** What one kind of relation is called, one of them and more: "de claim van Energie", "alle claims in Stadsrand". */
type Noun = readonly [one: string, more: string];
const relationNouns: Translated<Partial<Record<RelationKind, readonly Noun[]>>> = {
  nl: {
    leads: [['trekker', 'trekkers']],
    drives: [
      ['stuwer', 'stuwers'],
      ['aanjager', 'aanjagers'],
    ],
    executes: [['uitvoerder', 'uitvoerders']],
    advises: [['adviseur', 'adviseurs']],
    participates: [['betrokkenheid', 'betrokkenen']],
    authorised_for: [['bevoegdheid', 'bevoegdheden']],
    funds: [
      ['financiering', 'financieringen'],
      ['bijdrage', 'bijdragen'],
    ],
    provides: [['inbreng', 'inbreng']],
    asks: [
      ['vraag', 'vragen'],
      ['verzoek', 'verzoeken'],
    ],
    depends_on: [['afhankelijkheid', 'afhankelijkheden']],
    conflicts_with: [
      ['conflict', 'conflicten'],
      ['botsing', 'botsingen'],
    ],
    contributes_to: [['bijdrage', 'bijdragen']],
    claims_space: [
      ['claim', 'claims'],
      ['ruimteclaim', 'ruimteclaims'],
    ],
  },
  en: {
    leads: [['lead', 'leads']],
    drives: [['driver', 'drivers']],
    executes: [['execution', 'executions']],
    advises: [['advice', 'advice']],
    participates: [['involvement', 'involvements']],
    authorised_for: [['authority', 'authorities']],
    funds: [
      ['funding', 'fundings'],
      ['contribution', 'contributions'],
    ],
    provides: [['provision', 'provisions']],
    asks: [
      ['ask', 'asks'],
      ['request', 'requests'],
    ],
    depends_on: [['dependency', 'dependencies']],
    conflicts_with: [
      ['conflict', 'conflicts'],
      ['clash', 'clashes'],
    ],
    contributes_to: [['contribution', 'contributions']],
    claims_space: [['claim', 'claims']],
  },
};

/** The kinds of relation that a word may mean, and the word for more of them; null for a word that names no relation. */
export function kindsCalled(word: string): { readonly kinds: readonly RelationKind[]; readonly plural: string } | null {
  const found = languages.flatMap((language) =>
    Object.entries(relationNouns[language]).flatMap(([kind, nouns]) =>
      nouns.filter((noun) => noun.includes(word)).map(([, plural]) => ({ kind: kind as RelationKind, plural })),
    ),
  );
  const [first] = found;
  return first === undefined ? null : { kinds: found.map(({ kind }) => kind), plural: first.plural };
}
