import type { LayerTie } from '../../../shared/checks/layer-ties';
import type { MatrixWork } from '../../../shared/checks/role-matrix';
import type { Translated } from '../../../shared/i18n/language';
import type { RelationKind } from '../../../shared/model/relation-kinds';

type Role = Extract<RelationKind, 'leads' | 'drives' | 'executes' | 'advises' | 'participates' | 'authorised_for'>;

const nl = {
  intro:
    'Wie doet wat. Pijltjes lopen door de vakken; een letter geeft of neemt een rol, Delete maakt een vak leeg, Enter toont de rollen.',
  columns: 'Kolommen',
  work: { task: 'Opgaven', arrangement: 'Arrangementen', plan: 'Plannen' } satisfies Readonly<
    Record<MatrixWork, string>
  >,
  party: 'Partij',
  leadsCount: 'Trekt in totaal',
  /** What the number is made of. */
  leadsOf: {
    task: (count) => (count === 1 ? '1 opgave' : `${count} opgaven`),
    arrangement: (count) => (count === 1 ? '1 arrangement' : `${count} arrangementen`),
    plan: (count) => (count === 1 ? '1 plan' : `${count} plannen`),
  } satisfies Readonly<Record<MatrixWork, (count: number) => string>> as Readonly<
    Record<MatrixWork, (count: number) => string>
  >,
  /** One word in a cell. */
  role: {
    leads: 'trekt',
    drives: 'stuwt',
    executes: 'voert uit',
    advises: 'adviseert',
    participates: 'betrokken',
    authorised_for: 'bevoegd',
  } satisfies Readonly<Record<Role, string>>,
  noLead: 'geen trekker',
  withoutPower: 'zonder bevoegdheid',
  noRelation: 'nog geen relatie',
  noRole: 'geen rol',
  cell: (party: string, work: string, roles: string) => `${party}, ${work}: ${roles}`,
  edit: (party: string, work: string) => `Rollen van ${party} bij ${work}`,
  empty: 'Nog niets om tegen elkaar te zetten',
  emptyText: 'Typ onderaan bijvoorbeeld “Provincie trekt Woningbouw”. De partij en de opgave staan dan hier.',
  keys: 'Letters',
  typeE: '(toets E)',
  findParty: 'Zoek partijen',
  findWork: 'Zoek in de kolommen',
  found: (parties: number, allParties: number, works: number, allWorks: number) =>
    `${parties} van ${allParties} partijen, ${works} van ${allWorks} kolommen`,
  exportCsv: 'Matrix als CSV bewaren',
  importCsv: 'Matrix uit CSV inlezen',
  importTitle: 'Matrix inlezen',
  reading: 'Het bestand wordt gelezen…',
  unreadable: 'Dit bestand kan niet worden gelezen. Sluit het in andere programma’s en kies het opnieuw.',
  cancel: 'Annuleren',
  apply: (count: number): string => (count === 1 ? '1 wijziging doorvoeren' : `${count} wijzigingen doorvoeren`),
  nothingToDo: 'Het bestand zegt wat er al staat.',
  leftAside: (count: number): string =>
    count === 1 ? '1 cel of regel is niet gelezen' : `${count} cellen of regels zijn niet gelezen`,
  kept: (count: number): string =>
    count === 1
      ? '1 lege cel heeft op de kaart rollen: die blijven.'
      : `${count} lege cellen hebben op de kaart rollen: die blijven.`,
  given: (sentence: string) => `Vastgelegd: ${sentence}`,
  taken: (sentence: string) => `Weggehaald: ${sentence}`,
  inWords: 'In woorden',
  inWordsIntro: 'De rol van een partij verschilt per opgave. Overheden die geen opgave trekken, staan er ook bij.',
  leadsEverything: 'trekt alles',
  leadsNothing: 'trekt niets',
  sides: 'Wie meedoet in elk arrangement',
  sidesIntro:
    'Een arrangement is compleet als alle vier de bestuurslagen en de samenleving meedoen: met een rol, een bevoegdheid of geld.',
  arrangement: 'Arrangement',
  absent: 'nog niemand',
  ties: 'Tussen de bestuurslagen',
  tiesIntro:
    'Waar de lagen samen aan werken en wat ze elkaar vragen. Verticaal is tussen twee lagen, horizontaal binnen één laag.',
  direction: { vertical: 'verticaal', horizontal: 'horizontaal' } satisfies Readonly<
    Record<LayerTie['direction'], string>
  >,
};

type MatrixTexts = typeof nl;

const en = {
  intro:
    'Who does what. Arrows walk through the cells; a letter gives or takes a role, Delete clears a cell, Enter shows the roles.',
  columns: 'Columns',
  work: { task: 'Tasks', arrangement: 'Arrangements', plan: 'Plans' },
  party: 'Party',
  leadsCount: 'Leads in all',
  leadsOf: {
    task: (count) => (count === 1 ? '1 task' : `${count} tasks`),
    arrangement: (count) => (count === 1 ? '1 arrangement' : `${count} arrangements`),
    plan: (count) => (count === 1 ? '1 plan' : `${count} plans`),
  },
  role: {
    leads: 'leads',
    drives: 'drives',
    executes: 'carries out',
    advises: 'advises',
    participates: 'involved',
    authorised_for: 'authorised',
  },
  noLead: 'no lead',
  withoutPower: 'without power',
  noRelation: 'no relation yet',
  noRole: 'no role',
  cell: (party, work, roles) => `${party}, ${work}: ${roles}`,
  edit: (party, work) => `Roles of ${party} in ${work}`,
  empty: 'Nothing to set against each other yet',
  emptyText: 'Type below for example “Province leads Housing”. The party and the task will then stand here.',
  keys: 'Letters',
  typeE: '(key E)',
  findParty: 'Find parties',
  findWork: 'Find in the columns',
  found: (parties, allParties, works, allWorks) =>
    `${parties} of ${allParties} parties, ${works} of ${allWorks} columns`,
  exportCsv: 'Save matrix as CSV',
  importCsv: 'Read matrix from CSV',
  importTitle: 'Read matrix',
  reading: 'Reading the file…',
  unreadable: 'This file cannot be read. Close it in other programs and choose it again.',
  cancel: 'Cancel',
  apply: (count) => (count === 1 ? 'Make 1 change' : `Make ${count} changes`),
  nothingToDo: 'The file says what is there already.',
  leftAside: (count) => (count === 1 ? '1 cell or line was not read' : `${count} cells or lines were not read`),
  kept: (count) =>
    count === 1
      ? '1 empty cell has roles on the map: they stay.'
      : `${count} empty cells have roles on the map: they stay.`,
  given: (sentence) => `Recorded: ${sentence}`,
  taken: (sentence) => `Taken away: ${sentence}`,
  inWords: 'In words',
  inWordsIntro: 'The role of a party differs per task. Governments that lead no task are named too.',
  leadsEverything: 'leads everything',
  leadsNothing: 'leads nothing',
  sides: 'Who takes part in each arrangement',
  sidesIntro: 'An arrangement is complete when all four layers and society take part: with a role, a power or money.',
  arrangement: 'Arrangement',
  absent: 'nobody yet',
  ties: 'Between the layers of government',
  tiesIntro: 'What layers work on together and ask each other. Vertical is between two layers, horizontal within one.',
  direction: { vertical: 'vertical', horizontal: 'horizontal' },
} satisfies MatrixTexts;

export const matrixTexts: Translated<MatrixTexts> = { nl, en };

export function roleWord(kind: RelationKind, texts: MatrixTexts): string {
  return (texts.role as Readonly<Partial<Record<RelationKind, string>>>)[kind] ?? kind;
}
