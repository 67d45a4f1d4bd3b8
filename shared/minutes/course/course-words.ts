import type { Translated } from '../../i18n/language';
import type { DecisionStatus, ElementKind, LearningKind } from '../../model/vocabulary';

/** What became of a decision at an item; `changed` when only its words or reservations did. */
export type DecisionOutcome = DecisionStatus | 'changed';

export interface CourseWords {
  /** With its article: "het deelgebied". */
  readonly oneOf: Readonly<Record<ElementKind, string>>;
  readonly manyOf: Readonly<Record<ElementKind, string>>;
  readonly counted: (count: number, kind: string, some: string) => string;
  readonly others: (count: number) => string;
  readonly newOnMap: (what: string, isPlural: boolean) => string;
  readonly offMap: (names: string, isPlural: boolean) => string;
  readonly united: (names: string) => string;
  readonly renamed: (before: string, name: string) => string;
  readonly changed: (name: string, changes: string) => string;
  readonly now: (clause: string, before: string) => string;
  readonly updated: (names: string, isPlural: boolean) => string;
  readonly gone: (clause: string) => string;
  readonly goneMany: (count: number, some: string) => string;
  readonly dropped: (clause: string) => string;
  readonly and: string;
  readonly inZone: (zone: string, claims: string) => string;
  readonly claim: (task: string, hectares: string) => string;
  readonly claimWithShare: (task: string, hectares: string, shared: string) => string;
  readonly askAnswered: Readonly<Record<'promised' | 'refused', string>>;
  readonly available: (hectares: string) => string;
  readonly costs: (amount: string) => string;
  readonly amount: (amount: string) => string;
  readonly brought: (party: string) => string;
  readonly noted: string;
  readonly decisions: (numbers: string, outcome: DecisionOutcome, isPlural: boolean) => string;
  readonly actions: (
    numbers: string,
    outcome: 'assigned' | 'done' | 'cancelled' | 'changed',
    isPlural: boolean,
  ) => string;
  readonly questions: (numbers: string, outcome: 'parked' | 'answered' | 'dropped', isPlural: boolean) => string;
  readonly learnt: (kind: LearningKind, numbers: string, isPlural: boolean) => string;
  readonly tested: (no: string, holds: boolean) => string;
  readonly step: (body: string, no: string, isPlural: boolean, said: StepSaid) => string;
  readonly adoptedMinutes: (session: string) => string;
}

export interface StepSaid {
  readonly kind: 'decide' | 'consult' | 'inform';
  readonly status: 'not_planned' | 'planned' | 'done';
  readonly result: 'adopted' | 'amended' | 'rejected' | null;
  /** In words; null when it was not said. */
  readonly day: string | null;
}

const [is, zijn] = [
  (many: boolean): string => (many ? 'zijn' : 'is'),
  (many: boolean): string => (many ? 'are' : 'is'),
];
const have = (many: boolean): string => (many ? 'have been' : 'has been');

const dutchOutcome: Readonly<Record<DecisionOutcome, string>> = {
  proposed: 'voorgesteld',
  agreed_at_table: 'afgesproken',
  ratified: 'bekrachtigd',
  deferred: 'aangehouden',
  rejected: 'verworpen',
  withdrawn: 'ingetrokken',
  changed: 'aangevuld',
};

const englishOutcome: Readonly<Record<DecisionOutcome, string>> = {
  proposed: 'proposed',
  agreed_at_table: 'agreed',
  ratified: 'ratified',
  deferred: 'deferred',
  rejected: 'rejected',
  withdrawn: 'withdrawn',
  changed: 'amended',
};

export const courseWords: Translated<CourseWords> = {
  nl: {
    oneOf: {
      stakeholder: 'de partij',
      task: 'de opgave',
      goal: 'het doel',
      plan: 'het bestaande plan',
      arrangement: 'het arrangement',
      instrument: 'het instrument',
      zone: 'het deelgebied',
    },
    manyOf: {
      stakeholder: 'partijen',
      task: 'opgaven',
      goal: 'doelen',
      plan: 'bestaande plannen',
      arrangement: 'arrangementen',
      instrument: 'instrumenten',
      zone: 'deelgebieden',
    },
    counted: (count, kind, some) => `${count} ${kind}, waaronder ${some}`,
    others: (count) => `${count} andere`,
    newOnMap: (what, many) => `nieuw op de kaart ${is(many)} ${what}`,
    offMap: (names, many) => `van de kaart gehaald ${is(many)} ${names}`,
    united: (names) => `wat dubbel op de kaart stond is samengevoegd: ${names}`,
    renamed: (before, name) => `wat ${before} heette, heet nu ${name}`,
    changed: (name, changes) => `${name} is gewijzigd: ${changes}`,
    now: (clause, before) => `${clause}; dat was ${before}`,
    updated: (names, many) => `aangevuld ${is(many)} de gegevens van ${names}`,
    gone: (clause) => `niet langer geldt: ${clause}`,
    goneMany: (count, some) => `${count} relaties gelden niet langer, waaronder: ${some}`,
    dropped: (clause) => `besproken en weer losgelaten is: ${clause}`,
    and: 'en',
    inZone: (zone, claims) => `in ${zone} vraagt ${claims}`,
    claim: (task, hectares) => `${task} ${hectares} hectare`,
    claimWithShare: (task, hectares, shared) => `${task} ${hectares} hectare (waarvan ${shared} gedeeld)`,
    askAnswered: { promised: 'dat is toegezegd', refused: 'dat is geweigerd' },
    available: (hectares) => `${hectares} hectare beschikbaar`,
    costs: (amount) => `geraamd op ${amount} miljoen euro`,
    amount: (amount) => `${amount} miljoen euro`,
    brought: (party) => `${party} bracht in: `,
    noted: 'genoteerd is: ',
    decisions: (numbers, outcome, many) => {
      const name = outcome === 'proposed' || outcome === 'deferred' || outcome === 'rejected' ? 'voorstel' : 'besluit';
      return `${many ? `de ${name === 'voorstel' ? 'voorstellen' : 'besluiten'}` : name} ${numbers} ${is(many)} ${dutchOutcome[outcome]}`;
    },
    actions: (numbers, outcome, many) => {
      const said = { assigned: 'uitgezet', done: 'klaar', cancelled: 'vervallen', changed: 'gewijzigd' }[outcome];
      return `${many ? 'de acties' : 'actie'} ${numbers} ${is(many)} ${said}`;
    },
    questions: (numbers, outcome, many) => {
      const name = many ? 'de vragen' : 'vraag';
      if (outcome === 'parked') return `${name} ${numbers} ${many ? 'staan' : 'staat'} open`;
      return `${name} ${numbers} ${is(many)} ${outcome === 'answered' ? 'beantwoord' : 'vervallen'}`;
    },
    learnt: (kind, numbers, many) => {
      const name = {
        assumption: ['aanname', 'de aannames'],
        bump: ['hobbel', 'de hobbels'],
        lesson: ['les', 'de lessen'],
      }[kind];
      return `${name[many ? 1 : 0]} ${numbers} ${is(many)} genoteerd`;
    },
    tested: (no, holds) => `aanname ${no} klopt${holds ? '' : ' niet'}`,
    step: (body, no, many, { kind, status, result, day }) => {
      const when = day === null ? '' : ` op ${day}`;
      const [has, will] = many ? ['hebben', 'behandelen'] : ['heeft', 'behandelt'];
      if (status === 'not_planned') return `de behandeling van ${no} door ${body} is nog niet gepland`;
      if (status === 'planned') return `${body} ${will} ${no}${when}`;
      if (result !== null) {
        const said = { adopted: 'vastgesteld', amended: 'gewijzigd vastgesteld', rejected: 'afgewezen' }[result];
        return `${body} ${has} ${no}${when} ${said}`;
      }
      const said = { decide: 'behandeld', consult: 'van een zienswijze voorzien', inform: '' }[kind];
      return said === '' ? `${body} ${is(many)}${when} over ${no} geïnformeerd` : `${body} ${has} ${no}${when} ${said}`;
    },
    adoptedMinutes: (session) => `het verslag van ${session} is vastgesteld`,
  },
  en: {
    oneOf: {
      stakeholder: 'the party',
      task: 'the task',
      goal: 'the goal',
      plan: 'the existing plan',
      arrangement: 'the arrangement',
      instrument: 'the instrument',
      zone: 'the zone',
    },
    manyOf: {
      stakeholder: 'parties',
      task: 'tasks',
      goal: 'goals',
      plan: 'existing plans',
      arrangement: 'arrangements',
      instrument: 'instruments',
      zone: 'zones',
    },
    counted: (count, kind, some) => `${count} ${kind}, among them ${some}`,
    others: (count) => `${count} others`,
    newOnMap: (what, many) => `new on the map ${zijn(many)} ${what}`,
    offMap: (names, many) => `taken off the map ${zijn(many)} ${names}`,
    united: (names) => `what stood on the map twice has been united: ${names}`,
    renamed: (before, name) => `what was called ${before} is now called ${name}`,
    changed: (name, changes) => `${name} has changed: ${changes}`,
    now: (clause, before) => `${clause}; that was ${before}`,
    updated: (names) => `details have been added to ${names}`,
    gone: (clause) => `this no longer holds: ${clause}`,
    goneMany: (count, some) => `${count} relations no longer hold, among them: ${some}`,
    dropped: (clause) => `discussed and let go again: ${clause}`,
    and: 'and',
    inZone: (zone, claims) => `in ${zone}, ${claims}`,
    claim: (task, hectares) => `${task} claims ${hectares} hectares`,
    claimWithShare: (task, hectares, shared) => `${task} claims ${hectares} hectares (of which ${shared} shared)`,
    askAnswered: { promised: 'that has been promised', refused: 'that has been refused' },
    available: (hectares) => `${hectares} hectares available`,
    costs: (amount) => `estimated at ${amount} million euro`,
    amount: (amount) => `${amount} million euro`,
    brought: (party) => `${party} said: `,
    noted: 'noted: ',
    decisions: (numbers, outcome, many) => {
      const name = outcome === 'proposed' || outcome === 'deferred' || outcome === 'rejected' ? 'proposal' : 'decision';
      return `${many ? `${name}s` : name} ${numbers} ${have(many)} ${englishOutcome[outcome]}`;
    },
    actions: (numbers, outcome, many) => {
      const name = many ? 'actions' : 'action';
      if (outcome === 'done') return `${name} ${numbers} ${zijn(many)} done`;
      const said = { assigned: 'given out', cancelled: 'cancelled', changed: 'changed' }[outcome];
      return `${name} ${numbers} ${have(many)} ${said}`;
    },
    questions: (numbers, outcome, many) => {
      const name = many ? 'questions' : 'question';
      if (outcome === 'parked') return `${name} ${numbers} ${zijn(many)} open`;
      return `${name} ${numbers} ${have(many)} ${outcome}`;
    },
    learnt: (kind, numbers, many) => {
      const name = {
        assumption: ['assumption', 'assumptions'],
        bump: ['bump', 'bumps'],
        lesson: ['lesson', 'lessons'],
      }[kind];
      return `${name[many ? 1 : 0]} ${numbers} ${have(many)} noted`;
    },
    tested: (no, holds) => `assumption ${no} ${holds ? 'holds' : 'does not hold'}`,
    step: (body, no, many, { kind, status, result, day }) => {
      const when = day === null ? '' : ` on ${day}`;
      if (status === 'not_planned') return `the treatment of ${no} by ${body} has not been planned yet`;
      if (status === 'planned') return `${body} will deal with ${no}${when}`;
      if (result !== null) {
        const said = { adopted: 'adopted', amended: 'adopted with changes', rejected: 'rejected' }[result];
        return `${body} ${said.split(' ')[0]} ${no}${result === 'amended' ? ' with changes' : ''}${when}`;
      }
      if (kind === 'inform') return `${body} ${many ? 'were' : 'was'} informed of ${no}${when}`;
      return `${body} ${kind === 'consult' ? 'gave a view on' : 'dealt with'} ${no}${when}`;
    },
    adoptedMinutes: (session) => `the minutes of ${session} have been adopted`,
  },
};
