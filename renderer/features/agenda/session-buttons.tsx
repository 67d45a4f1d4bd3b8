import type { Session } from '../../../shared/model/content-types';
import { agendaOf, openSessionOf } from '../../../shared/session/current-session';
import { useActions, useTable } from '../../app/app-context';
import { Button } from '../../ui/button';
import { useTexts } from '../../ui/language-context';
import type { ConsoleActions } from '../shortcuts/console-action';
import { useView } from '../view/view-context';
import styles from './agenda-panel.module.css';
import { agendaTexts } from './texts';

interface SessionButtonsProps {
  readonly session: Session;
  readonly consoleActions: ConsoleActions;
  readonly onPlanned: () => void;
}

/** The next step of a session: open it, move on, close it, or read its minutes. */
export function SessionButtons({ session, consoleActions, onPlanned }: SessionButtonsProps) {
  const texts = useTexts(agendaTexts);
  const actions = useActions();
  const view = useView();
  const isAnotherOpen = useTable((table) => {
    const open = openSessionOf(table.content);
    return open !== undefined && open.id !== session.id;
  });
  const hasMore = useTable((table) =>
    agendaOf(table.content, session.id).some((item) => item.no > (session.currentItem ?? 0)),
  );
  if (session.closedAt) {
    return (
      <div className={styles.buttons}>
        <Button look="primary" icon="minutes" onPress={() => view.openDialog({ kind: 'minutes', session: session.id })}>
          {texts.minutes}
        </Button>
        <Button
          onPress={() => {
            onPlanned();
            view.openDialog({ kind: 'planSession' });
          }}
        >
          {texts.planNext}
        </Button>
      </div>
    );
  }
  if (!session.openedAt) {
    return (
      <div className={styles.buttons}>
        <Button
          look="primary"
          icon="play"
          isDisabled={isAnotherOpen}
          onPress={() => void actions.perform({ type: 'openSession', id: session.id })}
        >
          {texts.openSession}
        </Button>
        <Button
          icon="download"
          onPress={() => view.openDialog({ kind: 'minutes', session: session.id, part: 'agenda' })}
        >
          {texts.sendAgenda}
        </Button>
      </div>
    );
  }
  const next = consoleActions['session.nextItem'];
  return (
    <div className={styles.buttons}>
      {hasMore ? (
        <Button look="primary" icon="arrowRight" isDisabled={!next.isEnabled} onPress={next.run}>
          {session.currentItem ? texts.next : texts.first}
        </Button>
      ) : null}
      <Button
        look={hasMore ? 'secondary' : 'primary'}
        icon="check"
        onPress={() => view.openDialog({ kind: 'closeSession', session: session.id })}
      >
        {texts.closeSession}
      </Button>
    </div>
  );
}
