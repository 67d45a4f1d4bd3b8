import { useMemo, useState } from 'react';
import { keysOf } from '../../../shared/actions/actions';
import { formatTime } from '../../../shared/i18n/format';
import type { Session } from '../../../shared/model/content-types';
import { agendaOf, shownSessionOf } from '../../../shared/session/current-session';
import { useTable } from '../../app/app-context';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { IconButton } from '../../ui/icon-button';
import { useLanguage, useTexts } from '../../ui/language-context';
import { Panel } from '../../ui/panel';
import { SelectField } from '../../ui/select-field';
import { useReplay } from '../replay/replay-context';
import type { ConsoleActions } from '../shortcuts/console-action';
import { useView } from '../view/view-context';
import { AgendaList } from './agenda-list';
import styles from './agenda-panel.module.css';
import { AgendaViewLine } from './agenda-view-line';
import { CurrentItemClock } from './current-item-clock';
import { SessionButtons } from './session-buttons';
import { agendaTexts } from './texts';
import { useAgendaClock } from './use-agenda-clock';

/** The agenda of the session that is going on (or next, or last), with its clock. */
export function AgendaPanel({ consoleActions }: { readonly consoleActions: ConsoleActions }) {
  const texts = useTexts(agendaTexts);
  const view = useView();
  const isPast = useReplay().shown !== null;
  const sessions = useTable((table) => table.content.sessions);
  const [chosen, setChosen] = useState<string | null>(null);
  const standard = useTable((table) => shownSessionOf(table.content));
  const session = (chosen === null ? undefined : sessions.get(chosen)) ?? standard;
  const options = useMemo(
    () => [...sessions.values()].map(({ id, title }) => ({ value: id, label: title })),
    [sessions],
  );
  const aside = (
    <>
      {session !== undefined && !session.closedAt && !isPast ? (
        <IconButton
          icon="edit"
          size="small"
          label={texts.edit}
          onPress={() => view.openDialog({ kind: 'editAgenda', session: session.id })}
        />
      ) : null}
      <IconButton
        icon="panelLeft"
        size="small"
        label={texts.hide}
        keys={keysOf('view.agenda')}
        onPress={view.toggleAgenda}
      />
    </>
  );
  if (session === undefined) {
    return (
      <Panel title={texts.title} aside={aside}>
        <EmptyState
          icon="agenda"
          title={texts.none}
          action={
            isPast ? undefined : (
              <Button look="primary" onPress={() => view.openDialog({ kind: 'planSession' })}>
                {texts.plan}
              </Button>
            )
          }
        >
          {texts.noneText}
        </EmptyState>
      </Panel>
    );
  }
  return (
    <Panel
      title={texts.title}
      aside={aside}
      footer={
        isPast ? undefined : (
          <SessionButtons session={session} consoleActions={consoleActions} onPlanned={() => setChosen(null)} />
        )
      }
    >
      {options.length > 1 ? (
        <div className={styles.choice}>
          <SelectField
            label={texts.session}
            hideLabel
            value={session.id}
            options={options}
            onChange={(id) => setChosen(id === standard?.id ? null : id)}
          />
        </div>
      ) : null}
      <SessionAgenda session={session} consoleActions={consoleActions} />
    </Panel>
  );
}

interface SessionAgendaProps {
  readonly session: Session;
  readonly consoleActions: ConsoleActions;
}

function SessionAgenda({ session, consoleActions }: SessionAgendaProps) {
  const texts = useTexts(agendaTexts);
  const language = useLanguage();
  const agendaItems = useTable((table) => table.content.agendaItems);
  const clock = useAgendaClock(session);
  const agenda = useMemo(() => agendaOf({ agendaItems }, session.id), [agendaItems, session.id]);
  const isRunning = Boolean(session.openedAt) && !session.closedAt;
  const time = (at: string): string => formatTime(at, session.timeZone, language);
  return (
    <>
      <div className={styles.now}>
        <p className={styles.planned}>
          {texts.planned(time(session.start), time(session.end))}
          {session.place ? <span> · {session.place}</span> : null}
        </p>
        {isRunning ? <CurrentItemClock session={session} clock={clock} agenda={agenda} /> : null}
        {isRunning && clock.current !== null ? <AgendaViewLine consoleActions={consoleActions} /> : null}
      </div>
      {agenda.length === 0 ? <p className={styles.none}>{texts.noAgenda}</p> : null}
      {agenda.length === 0 ? null : <AgendaList session={session} agenda={agenda} clock={clock} />}
    </>
  );
}
