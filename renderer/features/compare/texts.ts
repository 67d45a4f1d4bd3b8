import type { Fate } from '../../../shared/boards/compared-map';
import type { ChosenMoment } from '../../../shared/boards/log-moments';
import type { Translated } from '../../../shared/i18n/language';

const nl = {
  intro: 'Twee momenten naast elkaar: wat erbij kwam, veranderde of verdween, en wat het heeft opgeleverd.',
  before: 'Van',
  after: 'Naar',
  /** `isGoingOn`: the session has not been closed, so that its last line is not its end. */
  moment: ({ kind, name }: ChosenMoment, isGoingOn: boolean) => {
    if (kind === 'start') return 'Voorbereide kaart';
    if (kind === 'now') return 'Nu';
    if (kind === 'snapshot') return `Momentopname: ${name}`;
    if (kind === 'opening') return `Begin van ${name}`;
    return isGoingOn ? `${name} tot nu toe` : `Einde van ${name}`;
  },
  snapshot: (name: string) => `Momentopname: ${name}`,
  afterLine: (text: string) => `Na: ${text}`,
  noMoment: 'Geen moment met deze woorden',
  backwards: 'Het eerste moment ligt na het tweede: wat erbij kwam, staat hier als verdwenen.',
  inOneLook: 'In één oogopslag',
  added: 'erbij',
  changed: 'gewijzigd',
  removed: 'verdwenen',
  solved: 'Opgelost',
  solvedShort: 'opgelost',
  appeared: 'Nieuw uit balans',
  inTime: 'Acties op tijd klaar',
  late: 'Acties te laat klaar',
  lateShort: 'acties te laat',
  open: 'Acties nog open',
  answered: 'Vragen beantwoord',
  parked: 'Vragen nog geparkeerd',
  confirmed: 'Aannames die kloppen',
  confirmedShort: 'aannames kloppen',
  refuted: 'Aannames die niet kloppen',
  picture: 'Op de kaart',
  pictureIntro:
    'Dikke rand: erbij. Dubbele rand of dikke lijn: gewijzigd of nieuw. Gestreept en doorgehaald: verdwenen.',
  pictureLabel: 'De kaart van beide momenten; de lijst eronder zegt hetzelfde in woorden.',
  larger: 'Groter',
  largeTitle: 'Twee momenten op de kaart',
  tooLarge: 'De kaart is te groot voor één beeld. De lijst hieronder zegt wat er veranderde.',
  tag: { added: 'erbij', changed: 'gewijzigd', removed: 'weg' } satisfies Readonly<
    Record<Exclude<Fate, 'same'>, string>
  >,
  list: 'In woorden',
  nothing: 'Tussen deze momenten veranderde er niets op de kaart.',
  fate: 'Wat',
  what: 'Onderdeel of relatie',
  elements: 'Onderdelen',
};

const en = {
  intro: 'Two moments side by side: what came, changed or went, and what it has brought.',
  before: 'From',
  after: 'To',
  moment: ({ kind, name }, isGoingOn) => {
    if (kind === 'start') return 'Prepared map';
    if (kind === 'now') return 'Now';
    if (kind === 'snapshot') return `Snapshot: ${name}`;
    if (kind === 'opening') return `Start of ${name}`;
    return isGoingOn ? `${name} so far` : `End of ${name}`;
  },
  snapshot: (name) => `Snapshot: ${name}`,
  afterLine: (text) => `After: ${text}`,
  noMoment: 'No moment with these words',
  backwards: 'The first moment is after the second: what was added is shown as gone.',
  inOneLook: 'In one look',
  added: 'added',
  changed: 'changed',
  removed: 'gone',
  solved: 'Solved',
  solvedShort: 'solved',
  appeared: 'Newly out of balance',
  inTime: 'Actions done in time',
  late: 'Actions done late',
  lateShort: 'actions late',
  open: 'Actions still open',
  answered: 'Questions answered',
  parked: 'Questions still parked',
  confirmed: 'Assumptions confirmed',
  confirmedShort: 'assumptions confirmed',
  refuted: 'Assumptions refuted',
  picture: 'On the map',
  pictureIntro: 'Thick edge: added. Double edge or thick line: changed or new. Dashed and struck through: gone.',
  pictureLabel: 'The map of both moments; the list below says the same in words.',
  larger: 'Larger',
  largeTitle: 'Two moments on the map',
  tooLarge: 'The map is too large for one picture. The list below says what changed.',
  tag: { added: 'added', changed: 'changed', removed: 'gone' },
  list: 'In words',
  nothing: 'Nothing on the map changed between these moments.',
  fate: 'What',
  what: 'Element or relation',
  elements: 'Elements',
} satisfies typeof nl;

export const compareTexts: Translated<typeof nl> = { nl, en };
