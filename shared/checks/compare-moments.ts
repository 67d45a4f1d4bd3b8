import type { Content } from '../model/content';
import { type JsonValue, jsonEquals } from '../values/json';
import { goalsWithoutContribution } from './goal-coverage';
import { tasksWithoutLead } from './leads';
import { zonesOverBudget } from './space-balance';

/** What changed between two moments of a table: the learning evaluation in lists of ids. */
export interface Comparison {
  readonly elementsAdded: readonly string[];
  readonly elementsRemoved: readonly string[];
  readonly elementsChanged: readonly string[];
  readonly relationsAdded: readonly string[];
  readonly relationsRemoved: readonly string[];
  readonly relationsChanged: readonly string[];
  readonly actionsDoneInTime: readonly string[];
  readonly actionsDoneLate: readonly string[];
  readonly actionsStillOpen: readonly string[];
  readonly questionsAnswered: readonly string[];
  readonly questionsStillParked: readonly string[];
  readonly assumptionsConfirmed: readonly string[];
  readonly assumptionsRefuted: readonly string[];
  readonly spaceOverBefore: readonly string[];
  readonly spaceOverAfter: readonly string[];
  readonly goalsWithoutContributionBefore: readonly string[];
  readonly goalsWithoutContributionAfter: readonly string[];
  readonly tasksWithoutLeadBefore: readonly string[];
  readonly tasksWithoutLeadAfter: readonly string[];
}

/**
 * Two moments of one table side by side. Actions, questions and assumptions are counted over everything up to the later
 * moment (rulings: both sessions count). An action is in time when it was done on its date or before.
 */
export function compareMoments(before: Content, after: Content): Comparison {
  const actions = [...after.actions.values()];
  const done = actions.filter((action) => action.status === 'done');
  const isLate = (action: { due?: string | null; doneOn?: string | null }): boolean =>
    typeof action.due === 'string' && typeof action.doneOn === 'string' && action.doneOn > action.due;
  const questions = [...after.questions.values()];
  const assumptions = [...after.learnings.values()].filter((learning) => learning.learningKind === 'assumption');
  return {
    elementsAdded: missingFrom(before.elements, after.elements),
    elementsRemoved: missingFrom(after.elements, before.elements),
    elementsChanged: changedBetween(before.elements, after.elements),
    relationsAdded: missingFrom(before.relations, after.relations),
    relationsRemoved: missingFrom(after.relations, before.relations),
    relationsChanged: changedBetween(before.relations, after.relations),
    actionsDoneInTime: idsOf(done.filter((action) => !isLate(action))),
    actionsDoneLate: idsOf(done.filter(isLate)),
    actionsStillOpen: idsOf(actions.filter((action) => action.status === 'open')),
    questionsAnswered: idsOf(questions.filter((question) => question.status === 'answered')),
    questionsStillParked: idsOf(questions.filter((question) => question.status === 'parked')),
    assumptionsConfirmed: idsOf(assumptions.filter((assumption) => assumption.status === 'confirmed')),
    assumptionsRefuted: idsOf(assumptions.filter((assumption) => assumption.status === 'refuted')),
    spaceOverBefore: zonesOverBudget(before),
    spaceOverAfter: zonesOverBudget(after),
    goalsWithoutContributionBefore: goalsWithoutContribution(before),
    goalsWithoutContributionAfter: goalsWithoutContribution(after),
    tasksWithoutLeadBefore: tasksWithoutLead(before),
    tasksWithoutLeadAfter: tasksWithoutLead(after),
  };
}

function idsOf(things: readonly { readonly id: string }[]): readonly string[] {
  return things.map((thing) => thing.id);
}

function missingFrom(there: ReadonlyMap<string, unknown>, here: ReadonlyMap<string, unknown>): readonly string[] {
  return [...here.keys()].filter((id) => !there.has(id));
}

/** Where a box stands and who disagrees about it are not what the thing says. */
const unsaid = new Set(['position', 'conflicts']);

function changedBetween<Thing extends object>(
  before: ReadonlyMap<string, Thing>,
  after: ReadonlyMap<string, Thing>,
): readonly string[] {
  const said = (thing: Thing): Record<string, JsonValue> =>
    Object.fromEntries(Object.entries(thing).filter(([field, value]) => !unsaid.has(field) && value !== null));
  return [...after].flatMap(([id, thing]) => {
    const earlier = before.get(id);
    return earlier === undefined || earlier === thing || jsonEquals(said(earlier), said(thing)) ? [] : [id];
  });
}
