import { keysOf } from '../../../shared/actions/actions';
import { formatDay } from '../../../shared/i18n/format';
import { openSessionOf, shownSessionOf } from '../../../shared/session/current-session';
import { AtOnce, useActions, useApp, useTable } from '../../app/app-context';
import { Badge } from '../../ui/badge';
import { IconButton } from '../../ui/icon-button';
import { useLanguage, useTexts } from '../../ui/language-context';
import { Segmented } from '../../ui/segmented';
import { ProjectorControls } from '../projector-controls/projector-controls';
import { sessionTexts } from '../session/texts';
import type { ConsoleActions } from '../shortcuts/console-action';
import { useView } from '../view/view-context';
import { ExchangeIndicator } from './exchange-indicator';
import { SaveIndicator } from './save-indicator';
import { TableMenu } from './table-menu';
import { topBarTexts } from './texts';
import { ThemeMenu } from './theme-menu';
import styles from './top-bar.module.css';

/** Table and session, undo, projector, save state, language and colours. */
export function TopBar({ consoleActions }: { readonly consoleActions: ConsoleActions }) {
  const texts = useTexts(topBarTexts);
  const language = useLanguage();
  const actions = useActions();
  const view = useView();
  const name = useTable((table) => table.content.table?.name ?? '');
  const chosenLanguage = useApp((state) => state.language);
  return (
    <header className={styles.bar} data-region="top">
      <TableMenu consoleActions={consoleActions} />
      <div className={styles.names}>
        <h1 className={styles.table} title={name}>
          {name}
        </h1>
        <SessionLine language={language} />
      </div>
      <div className={styles.tools}>
        <UndoButtons />
        <IconButton
          icon="command"
          label={texts.commands}
          keys={keysOf('help.palette')}
          onPress={() => view.openDialog({ kind: 'palette', start: '' })}
        />
      </div>
      <div className={styles.middle}>
        <ExchangeIndicator />
        <AtOnce>
          <SaveIndicator />
        </AtOnce>
      </div>
      <ProjectorControls consoleActions={consoleActions} />
      <div className={styles.language}>
        <Segmented
          label={texts.language}
          selected={chosenLanguage}
          onSelect={(next) => actions.setLanguage(next)}
          segments={[
            { id: 'nl', label: 'NL' },
            { id: 'en', label: 'EN' },
          ]}
        />
      </div>
      <ThemeMenu />
    </header>
  );
}

/** Apart, since what can be taken back changes with everything that is captured. */
function UndoButtons() {
  const texts = useTexts(topBarTexts);
  const actions = useActions();
  const undo = useTable((table) => table.undo);
  const redo = useTable((table) => table.redo);
  return (
    <>
      <IconButton
        icon="undo"
        label={undo === null ? texts.nothingToUndo : texts.undo(undo.text)}
        keys={keysOf('edit.undo')}
        isDisabled={undo === null}
        onPress={() => void actions.undo()}
      />
      <IconButton
        icon="redo"
        label={redo === null ? texts.nothingToRedo : texts.redo(redo.text)}
        keys={keysOf('edit.redo')}
        isDisabled={redo === null}
        onPress={() => void actions.redo()}
      />
    </>
  );
}

function SessionLine({ language }: { readonly language: 'nl' | 'en' }) {
  const texts = useTexts(topBarTexts);
  const states = useTexts(sessionTexts);
  const session = useTable((table) => shownSessionOf(table.content));
  const isOpen = useTable((table) => openSessionOf(table.content) !== undefined);
  if (session === undefined) return <p className={styles.session}>{texts.noSession}</p>;
  return (
    <p className={styles.session}>
      <span className={styles.sessionName}>
        {session.title} · {formatDay(session.start, session.timeZone, language)}
      </span>
      {isOpen ? <Badge tone="success">{states.open}</Badge> : null}
      {session.closedAt ? <Badge>{states.closed}</Badge> : null}
      {!isOpen && !session.closedAt ? <Badge tone="info">{states.planned}</Badge> : null}
    </p>
  );
}
