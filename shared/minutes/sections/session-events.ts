import { partsOf } from '../../log/act-entry';
import type { EventType } from '../../log/event-types';
import type { LogEntry } from '../../log/log-entry';
import type { EntityKind } from '../../register/document';
import { touchedIds } from './touched-ids';

/** Which decisions, actions, questions and learnings were handled: ids by what was done to them. */
export interface SessionEvents {
  readonly decisions: ReadonlySet<string>;
  readonly decisionsTaken: ReadonlySet<string>;
  readonly decisionsDeferred: ReadonlySet<string>;
  readonly legitimacyRecorded: ReadonlySet<string>;
  readonly actionsAssigned: ReadonlySet<string>;
  readonly actionsSettled: ReadonlySet<string>;
  readonly questionsSettled: ReadonlySet<string>;
  readonly learningsRecorded: ReadonlySet<string>;
  readonly learningsTested: ReadonlySet<string>;
}

/** @param standing entries that were not undone */
export function sessionEvents(
  standing: readonly LogEntry[],
  decisionOfStep: (step: string) => string | undefined,
): SessionEvents {
  const parts = standing.flatMap(partsOf);
  const idsOf = (kind: EntityKind, ...types: readonly EventType[]): ReadonlySet<string> =>
    new Set(parts.filter((entry) => types.includes(entry.event.type)).flatMap((entry) => touchedIds(entry, kind)));
  const steps = [...idsOf('step', 'legitimacy.recorded')];
  return {
    decisions: idsOf(
      'decision',
      'decision.proposed',
      'decision.updated',
      'decision.taken',
      'decision.deferred',
      'decision.ratified',
      'decision.rejected',
      'decision.withdrawn',
    ),
    decisionsTaken: idsOf('decision', 'decision.taken'),
    decisionsDeferred: idsOf('decision', 'decision.deferred'),
    legitimacyRecorded: new Set(steps.flatMap((step) => decisionOfStep(step) ?? [])),
    actionsAssigned: idsOf('action', 'action.assigned'),
    actionsSettled: idsOf('action', 'action.completed', 'action.cancelled'),
    questionsSettled: idsOf('question', 'question.answered', 'question.dropped'),
    learningsRecorded: idsOf('learning', 'learning.recorded'),
    learningsTested: idsOf('learning', 'learning.tested'),
  };
}
