import { overdueActions } from '../../checks/overdue-actions';
import type { Content } from '../../model/content';
import { keyOf } from '../../register/document';
import type { LogLines } from '../course/log-lines';
import type { ActionLine } from '../minutes';
import { compareNumbers, nameOrId } from './element-names';
import type { SessionEvents } from './session-events';

/**
 * Section 5: first what earlier sessions left open, then what of that was settled in this session, then the new ones.
 * @param day date of the session (`YYYY-MM-DD`); an open action due before it is over time
 */
export function actionSection(
  content: Content,
  events: SessionEvents,
  day: string,
  lines: LogLines,
): readonly ActionLine[] {
  const overdue = new Set(overdueActions(content, day).map((action) => action.id));
  const rank = ({ line }: { readonly line: ActionLine }): number =>
    line.fromEarlierSession ? (line.status === 'open' ? 0 : 1) : 2;
  return [...content.actions.values()]
    .map((action) => ({
      id: action.id,
      line: {
        entries: lines.about(keyOf('action', action.id)),
        no: action.no,
        text: action.text,
        owner: nameOrId(content, action.owner),
        due: action.due,
        decision: (action.from ? content.decisions.get(action.from)?.no : null) ?? null,
        status: action.status,
        doneOn: action.doneOn ?? null,
        because: action.because ?? null,
        overdue: overdue.has(action.id),
        fromEarlierSession: !events.actionsAssigned.has(action.id),
      } satisfies ActionLine,
    }))
    .filter(({ id, line }) => !line.fromEarlierSession || line.status === 'open' || events.actionsSettled.has(id))
    .sort((a, b) => rank(a) - rank(b) || compareNumbers(a.line.no, b.line.no))
    .map(({ line }) => line);
}
