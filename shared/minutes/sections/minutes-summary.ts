import { compareMoments } from '../../checks/compare-moments';
import { countMap } from '../../checks/map-counts';
import { parkedQuestions } from '../../checks/parked-questions';
import type { MinutesSummary } from '../minutes';
import type { SessionEvents } from './session-events';
import type { SessionMoment } from './session-moment';

/** Section 2 in numbers: what changed on the map, what was decided and settled, what is open at the end. */
export function minutesSummary({ before, content, isFirst }: SessionMoment, events: SessionEvents): MinutesSummary {
  const { elements, relations } = countMap(content);
  const change = compareMoments(before, content);
  const count = (ids: ReadonlySet<string>, isCounted: (id: string) => boolean): number =>
    [...ids].filter(isCounted).length;
  const decisionStatus = (id: string): string | undefined => content.decisions.get(id)?.status;
  const actions = [...content.actions.values()];
  return {
    elements,
    relations,
    sincePrevious: !isFirst,
    elementsAdded: change.elementsAdded.length,
    elementsRemoved: change.elementsRemoved.length,
    relationsAdded: change.relationsAdded.length,
    relationsRemoved: change.relationsRemoved.length,
    elementsChanged: change.elementsChanged.length,
    relationsChanged: change.relationsChanged.length,
    decisionsTaken: count(events.decisionsTaken, (id) => {
      return decisionStatus(id) === 'agreed_at_table' || decisionStatus(id) === 'ratified';
    }),
    proposalsDeferred: count(events.decisionsDeferred, (id) => decisionStatus(id) === 'deferred'),
    actionsDone: count(events.actionsSettled, (id) => content.actions.get(id)?.status === 'done'),
    questionsAnswered: count(events.questionsSettled, (id) => content.questions.get(id)?.status === 'answered'),
    actionsOpen: actions.filter((action) => action.status === 'open').length,
    questionsParked: parkedQuestions(content).length,
  };
}
