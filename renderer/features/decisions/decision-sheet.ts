import type { Command, NewReservation } from '../../../shared/commands/command';
import { asOneAct } from '../../../shared/commands/part-commands';
import { sentences } from '../../../shared/commands/sentences';
import type { Language } from '../../../shared/i18n/language';
import type { Decision } from '../../../shared/model/content-types';
import type { DecisionDraft } from '../../../shared/projection/read-back-of';
import { completeSteps, type StepDraft } from './step-draft';

/** What a party says of a decision. Nobody is taken to agree who was not asked. */
export const stances = ['agrees', 'reservation', 'against', 'notAsked'] as const;
export type Stance = (typeof stances)[number];

export interface PartySaid {
  readonly stance: Stance;
  /** Word for word. */
  readonly words: string;
}

/** Everything that is filled in while the table agrees. */
export interface SheetValues {
  readonly text: string;
  readonly said: Readonly<Record<string, PartySaid>>;
  /** Parties that are not at the table and say something all the same, in the order in which they were added. */
  readonly added: readonly string[];
  readonly steps: readonly StepDraft[];
  readonly isNotNeeded: boolean;
  readonly reason: string;
  readonly conditions: string;
}

export function newSheet(decision: Decision): SheetValues {
  return {
    text: decision.text,
    said: {},
    added: [],
    steps: [],
    isNotNeeded: decision.decisionKind === 'procedural',
    reason: '',
    conditions: decision.conditions ?? '',
  };
}

const nothingSaid: PartySaid = { stance: 'notAsked', words: '' };

export function saidBy({ said }: Pick<SheetValues, 'said'>, party: string): PartySaid {
  return said[party] ?? nothingSaid;
}

/** Who had said nothing has a reservation as soon as there are words for it; who takes them back has said nothing. */
export function withWords({ said }: SheetValues, party: string, words: string): Pick<SheetValues, 'said'> {
  const before = saidBy({ said }, party);
  const isBlank = words.trim() === '';
  const stance =
    before.stance === 'against'
      ? 'against'
      : !isBlank
        ? 'reservation'
        : before.words === ''
          ? before.stance
          : 'notAsked';
  return { said: { ...said, [party]: { stance, words } } };
}

export function withStance({ said }: SheetValues, party: string, stance: Stance): Pick<SheetValues, 'said'> {
  return { said: { ...said, [party]: { ...saidBy({ said }, party), stance } } };
}

/** Everybody of these of whom nothing is known says yes. */
export function withOthersAgreed(values: SheetValues, parties: readonly string[]): Pick<SheetValues, 'said'> {
  const unknown = parties.filter((party) => saidBy(values, party).stance === 'notAsked');
  const agreed = unknown.map((party) => [party, { ...saidBy(values, party), stance: 'agrees' }] as const);
  return { said: { ...values.said, ...Object.fromEntries(agreed) } };
}

/** Whose reservation has no words yet: it can't be recorded without. */
export function wordless({ said }: SheetValues): readonly string[] {
  return Object.keys(said).filter((party) => said[party]?.stance === 'reservation' && said[party].words.trim() === '');
}

const bareAgainst = { nl: 'Tegen.', en: 'Against.' } as const;

/** What the hall reads along, and what is recorded. Words of who agrees are not: there is nothing to record of them. */
export function toldBy({ text, said, conditions }: SheetValues, language: Language): DecisionDraft {
  const entries = Object.entries(said);
  return {
    text: text.trim(),
    conditions: conditions.trim(),
    agreedBy: entries.flatMap(([party, { stance }]) => (stance === 'agrees' ? [party] : [])),
    reservations: entries.flatMap(([party, { stance, words }]): NewReservation[] => {
      const spoken = words.trim();
      if (stance === 'against') return [{ stakeholder: party, text: spoken || bareAgainst[language], against: true }];
      return stance === 'reservation' && spoken !== '' ? [{ stakeholder: party, text: spoken }] : [];
    }),
  };
}

/** Whether enough is filled in to record it. */
export function isReady(values: SheetValues): boolean {
  if (values.text.trim() === '' || wordless(values).length > 0) return false;
  return !values.isNotNeeded || values.reason.trim() !== '';
}

/** The agreement as one act: with the text as it was written at last. */
export function agreeCommands(decision: Decision, values: SheetValues, language: Language): readonly Command[] {
  const { text, conditions, agreedBy, reservations } = toldBy(values, language);
  const take: Command = {
    type: 'takeDecision',
    id: decision.id,
    ...(reservations.length === 0 ? {} : { reservations }),
    ...(agreedBy.length === 0 ? {} : { agreedBy }),
    legitimacySteps: values.isNotNeeded ? [] : completeSteps(values.steps),
    ...(values.isNotNeeded ? { legitimacyNotNeededBecause: values.reason.trim() } : {}),
    ...(conditions === (decision.conditions ?? '') ? {} : { conditions }),
  };
  if (text === decision.text) return [take];
  const rewrite: Command = { type: 'updateDecision', id: decision.id, set: { text } };
  return asOneAct([rewrite, take], sentences[language].decisionTaken(decision.no));
}
