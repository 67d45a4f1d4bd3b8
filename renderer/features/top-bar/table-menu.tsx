import type { ActionId } from '../../../shared/actions/actions';
import { keysOf } from '../../../shared/actions/actions';
import type { IconName } from '../../ui/icons';
import { useTexts } from '../../ui/language-context';
import { type MenuAction, MenuButton } from '../../ui/menu-button';
import type { ConsoleActions } from '../shortcuts/console-action';
import { shortcutTexts } from '../shortcuts/texts';
import { topBarTexts } from './texts';

/** The same actions as in the application menu, inside the window for who hides it. */
export function TableMenu({ consoleActions }: { readonly consoleActions: ConsoleActions }) {
  const texts = useTexts(topBarTexts);
  const { action: names } = useTexts(shortcutTexts);
  const item = (id: ActionId, icon?: IconName): MenuAction => ({
    id,
    label: names[id],
    keys: keysOf(id),
    isDisabled: !consoleActions[id].isEnabled,
    onAction: () => consoleActions[id].run(),
    ...(icon === undefined ? {} : { icon }),
  });
  return (
    <MenuButton
      label={texts.table}
      icon="menu"
      groups={[
        {
          id: 'file',
          title: texts.file,
          actions: [
            item('table.save', 'download'),
            item('table.rename', 'edit'),
            item('table.takeList', 'list'),
            item('table.exchange', 'exchange'),
            item('table.snapshots', 'snapshot'),
            item('table.open', 'folder'),
            item('session.names', 'participants'),
            item('table.close', 'close'),
            item('table.wipe', 'remove'),
          ],
        },
        {
          id: 'exports',
          title: texts.exports,
          actions: [
            item('session.minutes', 'minutes'),
            item('export.minutesAll', 'download'),
            item('export.decisionList', 'decision'),
            item('export.archive', 'archive'),
            item('export.mapPicture', 'map'),
            item('export.mapDrawing', 'map'),
            item('export.exchange', 'file'),
          ],
        },
        { id: 'help', title: texts.help, actions: [item('help.palette', 'command'), item('help.shortcuts', 'help')] },
      ]}
    />
  );
}
