import type { ActionId } from '../../../shared/actions/actions';
import { neighbourMark } from '../../../shared/replay/replay-marks';
import type { Replay } from '../replay/replay-context';
import type { ConsoleAction, ConsoleActions } from '../shortcuts/console-action';

/** What would change the table, or open a dialog that ends in a change. */
const changing: readonly ActionId[] = [
  'edit.undo',
  'edit.redo',
  'edit.delete',
  'export.exchange',
  'export.minutesMarkdown',
  'export.minutesHtml',
  'export.minutesPdf',
  'export.minutesWord',
  'export.minutesOdt',
  'export.minutesAll',
  'export.agenda',
  'export.decisionList',
  'export.actionList',
  'export.archive',
  'export.lists',
  'export.mapPicture',
  'export.mapDrawing',
  'session.plan',
  'session.editAgenda',
  'session.keepView',
  'session.showView',
  'session.forgetView',
  'session.start',
  'session.close',
  'session.minutes',
  'table.save',
  'table.rename',
  'table.takeList',
  'table.snapshots',
  'table.wipe',
  'session.names',
  'projector.focus',
  'map.keepView',
  'map.views',
];

/**
 * The actions while an earlier moment is on screen: what would change something says why it does not, and the keys for
 * the next and previous agenda item go to where those were taken up.
 * @param tell says that nothing can change now
 */
export function actionsInReplay(all: ConsoleActions, { shown, go }: Replay, tell: () => void): ConsoleActions {
  if (shown === null) return all;
  const refused: ConsoleAction = { run: tell, isEnabled: true };
  const jump = (by: -1 | 1): ConsoleAction => {
    const mark = neighbourMark(shown.marks, shown.moment, by);
    return { run: () => mark && go(mark.moment), isEnabled: mark !== undefined };
  };
  return {
    ...all,
    ...Object.fromEntries(changing.map((id) => [id, refused])),
    'session.nextItem': jump(1),
    'session.previousItem': jump(-1),
  };
}
