import type { ChainLevel, ChainOrphan } from '../../../shared/checks/goal-chain';
import type { Translated } from '../../../shared/i18n/language';

/** Where the chain can break, as the check says it: a level, and the side on which something is missing. */
export const chainBreaks = [
  'goal down',
  'task up',
  'task down',
  'arrangement down',
  'decision down',
  'action up',
] as const satisfies readonly `${ChainLevel} ${ChainOrphan['missing']}`[];
export type ChainBreak = (typeof chainBreaks)[number];

const nl = {
  intro: 'Hoe elk doel doorwerkt: welke opgave eraan bijdraagt, wat erover is afgesproken en wie nu wat doet.',
  none: 'Nog geen doelen',
  noneText: 'Voeg in de lijst een doel toe, of typ onderaan bijvoorbeeld “Wonen draagt bij aan Meer woningen”.',
  open: 'Doel bekijken',
  setBy: (party: string) => `gesteld door ${party}`,
  target: (target: string) => `streefgetal ${target}`,
  year: (year: number) => `in ${year}`,
  work: 'Draagt bij',
  arrangement: 'Arrangement',
  decision: 'Besluit',
  action: 'Actie',
  noWork: 'Aan dit doel draagt nog niets bij.',
  noDecision: 'geen besluit',
  noAction: 'geen actie',
  plans: 'Voorwerk',
  plansIntro: 'Welke bestaande plannen worden benut, en door wat.',
  used: 'benut',
  unused: 'ongebruikt',
  fromNothing: 'Opgaven die van nul beginnen',
  ends: 'Losse einden',
  endsIntro: 'Waar de keten ophoudt of in de lucht hangt.',
  breaks: {
    'goal down': 'Doelen waaraan niets bijdraagt',
    'task up': 'Opgaven zonder doel',
    'task down': 'Opgaven zonder arrangement',
    'arrangement down': 'Arrangementen zonder besluit',
    'decision down': 'Besluiten zonder actie',
    'action up': 'Acties die uit geen besluit volgen',
  } satisfies Readonly<Record<ChainBreak, string>>,
};

const en = {
  intro: 'How each goal works through: which task contributes to it, what was agreed about that and who does what now.',
  none: 'No goals yet',
  noneText: 'Add a goal in the list, or type below for example “Housing contributes to More homes”.',
  open: 'View goal',
  setBy: (party) => `set by ${party}`,
  target: (target) => `target ${target}`,
  year: (year) => `in ${year}`,
  work: 'Contributes',
  arrangement: 'Arrangement',
  decision: 'Decision',
  action: 'Action',
  noWork: 'Nothing contributes to this goal yet.',
  noDecision: 'no decision',
  noAction: 'no action',
  plans: 'Work done before',
  plansIntro: 'Which existing plans are put to use, and by what.',
  used: 'used',
  unused: 'unused',
  fromNothing: 'Tasks that start from nothing',
  ends: 'Loose ends',
  endsIntro: 'Where the chain stops or hangs in the air.',
  breaks: {
    'goal down': 'Goals to which nothing contributes',
    'task up': 'Tasks without a goal',
    'task down': 'Tasks without an arrangement',
    'arrangement down': 'Arrangements without a decision',
    'decision down': 'Decisions without an action',
    'action up': 'Actions that follow from no decision',
  },
} satisfies typeof nl;

export const goalTexts: Translated<typeof nl> = { nl, en };
