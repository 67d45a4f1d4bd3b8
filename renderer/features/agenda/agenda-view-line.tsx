import { currentItemOf } from '../../../shared/session/current-session';
import { useTable } from '../../app/app-context';
import { IconButton } from '../../ui/icon-button';
import { useTexts } from '../../ui/language-context';
import { useReplay } from '../replay/replay-context';
import type { ConsoleActions } from '../shortcuts/console-action';
import { shortcutTexts } from '../shortcuts/texts';
import styles from './agenda-panel.module.css';
import { agendaTexts } from './texts';
import { viewNameOf } from './view-name';

/** Whether the item under discussion has a view of its own, and what can be done with it. */
export function AgendaViewLine({ consoleActions }: { readonly consoleActions: ConsoleActions }) {
  const texts = useTexts(agendaTexts);
  const { action } = useTexts(shortcutTexts);
  const isPast = useReplay().shown !== null;
  const hasView = consoleActions['session.showView'].isEnabled;
  const named = useTable(({ content }) => viewNameOf(currentItemOf(content), content.views));
  if (isPast) return null;
  const button = (
    id: 'session.keepView' | 'session.showView' | 'session.forgetView',
    icon: 'pin' | 'focus' | 'close',
  ) => <IconButton icon={icon} size="small" label={action[id]} onPress={consoleActions[id].run} />;
  return (
    <div className={styles.ownView}>
      <span className={styles.ownViewText}>
        {named !== undefined ? texts.namedView(named) : hasView ? texts.ownView : texts.noOwnView}
      </span>
      {hasView ? button('session.showView', 'focus') : null}
      {button('session.keepView', 'pin')}
      {hasView ? button('session.forgetView', 'close') : null}
    </div>
  );
}
