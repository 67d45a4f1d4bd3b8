import type { Translated } from '../../i18n/language';
import type { StepKind } from '../../model/vocabulary';

export interface StandingWords {
  readonly over: (zone: string, hectares: string) => string;
  readonly fit: (zones: string, isPlural: boolean) => string;
  readonly noLead: (tasks: string, isPlural: boolean) => string;
  readonly noContribution: (goals: string, isPlural: boolean) => string;
  readonly waiting: (names: string) => string;
  readonly missing: (no: string, kind: StepKind, bodies: string) => string;
  readonly noSteps: (numbers: string) => string;
  readonly overdue: (numbers: string, isPlural: boolean) => string;
}

export const standingWords: Translated<StandingWords> = {
  nl: {
    over: (zone, hectares) => `in ${zone} is ${hectares} hectare meer gevraagd dan er is`,
    fit: (zones, many) => `in ${zones} ${many ? 'passen de claims' : 'past wat gevraagd is'}`,
    noLead: (tasks, many) => `zonder trekker ${many ? 'zijn' : 'is'} ${tasks}`,
    noContribution: (goals, many) => `aan ${many ? 'de doelen' : 'het doel'} ${goals} draagt nog niets bij`,
    waiting: (names) => `op elkaar wachten ${names}`,
    missing: (no, kind, bodies) =>
      `voor ${no} ontbreekt een datum voor ${{ decide: 'het besluit', consult: 'de zienswijze', inform: 'het informeren' }[kind]} van ${bodies}`,
    noSteps: (numbers) => `nog niet bepaald is wie moet instemmen met ${numbers}`,
    overdue: (numbers, many) => `over tijd ${many ? 'zijn de acties' : 'is actie'} ${numbers}`,
  },
  en: {
    over: (zone, hectares) => `in ${zone} ${hectares} hectares more are claimed than there are`,
    fit: (zones) => `in ${zones} the claims fit`,
    noLead: (tasks, many) => `${tasks} ${many ? 'have' : 'has'} no lead`,
    noContribution: (goals, many) => `nothing contributes to the ${many ? 'goals' : 'goal'} ${goals} yet`,
    waiting: (names) => `${names} are waiting for each other`,
    missing: (no, kind, bodies) =>
      `for ${no} there is no date yet for the ${{ decide: 'decision', consult: 'view', inform: 'informing' }[kind]} of ${bodies}`,
    noSteps: (numbers) => `it has not been settled who must approve ${numbers}`,
    overdue: (numbers, many) => `${many ? 'actions' : 'action'} ${numbers} ${many ? 'are' : 'is'} overdue`,
  },
};
