import { memo, type ReactNode, useDeferredValue, useEffect, useRef } from 'react';
import { keysOf } from '../../shared/actions/actions';
import { type MainView, mainViewNames } from '../../shared/i18n/main-views';
import { AtOnce, useActions, useApp, useErasedNames, useTable } from '../app/app-context';
import { eraseInDrafts } from '../app/table/drafts';
import { AgendaPanel } from '../features/agenda/agenda-panel';
import { agendaTexts } from '../features/agenda/texts';
import { useAgendaViews } from '../features/agenda/use-agenda-views';
import { CaptureLine } from '../features/capture/capture-line';
import { useWholeMap } from '../features/finding/use-whole-map';
import { ListView } from '../features/list-view/list-view';
import { useListDrop } from '../features/lists/use-list-drop';
import { MapView } from '../features/map-view/map-view';
import { AppNotice } from '../features/notices/app-notice';
import { useOpenPointsFirst } from '../features/open-points/use-open-points-first';
import { ReplayBar } from '../features/replay/replay-bar';
import { useReplay } from '../features/replay/replay-context';
import type { ConsoleActions } from '../features/shortcuts/console-action';
import { focusCapture } from '../features/shortcuts/regions';
import { SaveAlarm } from '../features/top-bar/save-alarm';
import { TopBar } from '../features/top-bar/top-bar';
import { mainViewIcons, viewTexts } from '../features/view/panel-titles';
import { useView } from '../features/view/view-context';
import { useMapViewControls } from '../features/views/use-map-view-controls';
import { Button } from '../ui/button';
import { IconButton } from '../ui/icon-button';
import { useTexts } from '../ui/language-context';
import { Tabs } from '../ui/tabs';
import { useIsDialogOpen } from '../ui/top-dialog';
import styles from './console.module.css';
import { PanelRail } from './panel-rail';
import { SidePanel } from './side-panel';
import { facilitatorTexts } from './texts';
import { AllViewsMenu, Board, BoardView, tabbedViews } from './view-switcher';

// These read what they need by themselves; what the console shows around them is no reason to draw them again. Those that
// people are waiting for do not wait for the others.
const mapAtOnce = (
  <AtOnce>
    <MapInTurn />
  </AtOnce>
);
const listAtOnce = (
  <AtOnce>
    <ListView />
  </AtOnce>
);
const StillBoard = memo(Board);
const captureAtOnce = (
  <AtOnce>
    <CaptureLine />
  </AtOnce>
);

/** The facilitator's screen while a table is open: agenda, map, panel and the capture line below. */
export function Console({ consoleActions }: { readonly consoleActions: ConsoleActions }) {
  const texts = useTexts(facilitatorTexts);
  const words = useTexts(viewTexts);
  const { view: names } = useTexts(mainViewNames);
  const view = useView();
  const { shown } = useReplay();
  useEffect(() => {
    // A table that has just opened waits for its first sentence, unless somebody was busy elsewhere.
    if (document.activeElement === document.body) focusCapture();
    // A failure shows itself when a board is asked for.
    void BoardView.prepare().catch(() => undefined);
  }, []);
  useOpenPointsFirst();
  useAgendaViews();
  useMapViewControls();
  useListDrop(shown === null);
  useErasedNames(eraseInDrafts);
  return (
    <div className={styles.console} data-replay={shown !== null}>
      <TopBar consoleActions={consoleActions} />
      <div className={styles.body}>
        {view.isAgendaShown ? (
          <aside className={styles.agenda} data-region="agenda" aria-label={words.agenda}>
            <AgendaPanel consoleActions={consoleActions} />
          </aside>
        ) : null}
        <main className={styles.main} data-region="main" aria-label={texts.mainRegion}>
          <Tabs
            label={words.mainLabel}
            selected={view.main}
            onSelect={view.showMain}
            items={tabbedViews(view.extraBoard).map((id) => ({
              id,
              label: names[id],
              icon: mainViewIcons[id],
              content: () => contentOf(id, shown !== null),
            }))}
            after={<AllViewsMenu />}
            before={
              view.isAgendaShown ? null : (
                <IconButton
                  icon="panelLeft"
                  label={words.showAgenda}
                  keys={keysOf('view.agenda')}
                  onPress={view.toggleAgenda}
                />
              )
            }
          />
        </main>
        <aside className={styles.side} data-region="panel" aria-label={words.panels}>
          {view.panel === null ? null : (
            <div className={styles.panel}>
              <SidePanel panel={view.panel} isReadOnly={shown !== null} />
            </div>
          )}
          <PanelRail />
        </aside>
      </div>
      <div className={styles.capture} data-region="capture">
        <Notice consoleActions={consoleActions} />
        <SaveAlarm />
        {shown === null ? captureAtOnce : <ReplayBar shown={shown} />}
      </div>
    </div>
  );
}

/** A short message above the capture line, with the step that helps where there is one. A dialog shows it itself. */
function Notice({ consoleActions }: { readonly consoleActions: ConsoleActions }) {
  const offersSession = useApp((state) => state.notice?.offer === 'session');
  const isBehindDialog = useIsDialogOpen();
  const { notify } = useActions();
  const { openSession, plan } = useTexts(agendaTexts);
  useFocusAfterDialog(isBehindDialog);
  if (isBehindDialog) return null;
  const start = consoleActions['session.start'];
  const [label, step] = start.isEnabled ? [openSession, start] : [plan, consoleActions['session.plan']];
  const takeStep = (): void => {
    notify(null);
    // This button is gone when the step has been taken.
    focusCapture();
    step.run();
  };
  return (
    <AppNotice
      className={styles.notice}
      action={
        offersSession ? (
          <Button size="small" onPress={takeStep}>
            {label}
          </Button>
        ) : undefined
      }
      onClosed={focusCapture}
    />
  );
}

/** A dialog gives the focus back to where it came from. When that is gone (a list of commands, a menu) the line has it. */
function useFocusAfterDialog(isOpen: boolean): void {
  const wasOpen = useRef(isOpen);
  useEffect(() => {
    const hasClosed = wasOpen.current && !isOpen;
    wasOpen.current = isOpen;
    if (!hasClosed) return;
    // The focus is given back in the frame after the closing.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => {
        if (document.activeElement === document.body) focusCapture();
      });
    });
    return () => cancelAnimationFrame(frame);
  }, [isOpen]);
}

/** A map of more elements is mounted after the console around it: nothing could be pressed while both are. */
const mostWithConsole = 4_000;

function MapInTurn() {
  const isLarge = useTable(({ content }) => content.elements.size > mostWithConsole);
  // Made with the console, since the mounting of the map has enough to do.
  useWholeMap();
  return useDeferredValue(true, !isLarge) ? <MapView /> : null;
}

function contentOf(view: MainView, isReadOnly: boolean): ReactNode {
  if (view === 'map') return mapAtOnce;
  return view === 'list' ? listAtOnce : <StillBoard view={view} isReadOnly={isReadOnly} />;
}
