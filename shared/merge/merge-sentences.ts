import type { Language, Translated } from '../i18n/language';
import { assertNever } from '../values/result';
import type { MergeRefusal, Relationship } from './merge-tables';

const nl = {
  otherTable: 'Dit is een andere tafel dan de tafel die open is. Open het bestand als eigen tafel, of kies een ander.',
  nothingShared:
    'Deze twee heten hetzelfde, maar zijn los van elkaar begonnen en delen geen enkele regel. Samenvoegen zou alles dubbel maken. Open het bestand als aparte tafel.',
  dotsDiffer: (mine: string, theirs: string) =>
    `Samenvoegen kan niet: onder één kenmerk staan twee verschillende regels, hier "${mine}", daar "${theirs}". Er is niets gewijzigd. Open het bestand als aparte tafel en neem over wat nodig is.`,
  relationships: {
    same: 'Beide weten precies hetzelfde.',
    mine_ahead: 'Deze laptop weet alles wat daar staat, en meer.',
    theirs_ahead: 'Daar staat alles van hier, en meer.',
    apart: 'Beide zijn verder gegaan: elk weet iets wat de ander nog niet weet.',
  } satisfies Readonly<Record<Relationship, string>>,
};

const en = {
  otherTable:
    'This is another table than the one that is open. Open the file as a table of its own, or choose another.',
  nothingShared:
    'These two have the same name, but were begun apart and share not a single line. Merging would double everything. Open the file as a separate table.',
  dotsDiffer: (mine, theirs) =>
    `Cannot merge: two different lines stand under one mark, here "${mine}", there "${theirs}". Nothing was changed. Open the file as a separate table and take over what is needed.`,
  relationships: {
    same: 'Both know exactly the same.',
    mine_ahead: 'This laptop knows everything that is there, and more.',
    theirs_ahead: 'Everything from here is there, and more.',
    apart: 'Both went on: each knows something that the other does not know yet.',
  },
} satisfies typeof nl;

const texts: Translated<typeof nl> = { nl, en };

/** Why two tables were not merged, with the next step. */
export function mergeRefusalSentence(refusal: MergeRefusal, language: Language): string {
  switch (refusal.code) {
    case 'other_table':
      return texts[language].otherTable;
    case 'nothing_shared':
      return texts[language].nothingShared;
    case 'dots_differ':
      return texts[language].dotsDiffer(refusal.mine, refusal.theirs);
    default:
      return assertNever(refusal);
  }
}

/** Who is ahead, in one sentence. */
export function relationshipSentence(relationship: Relationship, language: Language): string {
  return texts[language].relationships[relationship];
}
