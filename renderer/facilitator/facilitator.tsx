import { memo, useEffect, useLayoutEffect } from 'react';
import { I18nProvider } from 'react-aria-components';
import { AfterPaint, useApp } from '../app/app-context';
import { useResolvedTheme } from '../app/use-resolved-theme';
import { useConsoleActions } from '../features/console-actions/console-actions';
import { AppNotice } from '../features/notices/app-notice';
import { ReplayProvider } from '../features/replay/replay-context';
import { useShortcuts } from '../features/shortcuts/use-shortcuts';
import { StartScreen } from '../features/start/start-screen';
import { useView, ViewProvider } from '../features/view/view-context';
import { ErrorBoundary } from '../ui/error-boundary';
import { LanguageContext } from '../ui/language-context';
import { onDemand } from '../ui/on-demand';
import { OpenDialogsProvider, useIsDialogOpen } from '../ui/top-dialog';
import { BlockedScreen } from './blocked-screen';
import { FailedScreen } from './failed-screen';
import { useMenuState } from './use-menu-state';

// The start screen needs none of this; it is fetched once the list of tables is there, before anyone can have chosen.
// Not drawn again with what only the keys and the menu need to know.
const Console = onDemand(async () => memo((await import('./console')).Console));
const Dialogs = onDemand(async () => (await import('./dialogs')).Dialogs);
const RecoveryScreen = onDemand(async () => (await import('../features/recovery/recovery-screen')).RecoveryScreen);
const UnlockDialog = onDemand(async () => (await import('../features/wipe/unlock-dialog')).UnlockDialog);
const ReadingDialog = onDemand(async () => (await import('../features/start/reading-dialog')).ReadingDialog);

// One element for good, so that the provider is not drawn again for it.
const appNotice = <AppNotice />;

const locales = { nl: 'nl-NL', en: 'en-GB' } as const;

/** The facilitator's window: the start screen, or the table that is open. */
export function Facilitator() {
  const language = useApp((state) => state.language);
  const theme = useResolvedTheme(useApp((state) => state.theme));
  // Before the first painting of the screen, or it would be seen in the other theme for a moment.
  useLayoutEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dataset['theme'] = theme;
  }, [language, theme]);
  return (
    <I18nProvider locale={locales[language]}>
      <LanguageContext value={language}>
        <ViewProvider>
          <ErrorBoundary instead={(tryAgain) => <FailedScreen onTryAgain={tryAgain} />}>
            <ReplayProvider>
              <AfterPaint>
                <OpenDialogsProvider notice={appNotice}>
                  <Screens />
                </OpenDialogsProvider>
              </AfterPaint>
            </ReplayProvider>
          </ErrorBoundary>
        </ViewProvider>
      </LanguageContext>
    </I18nProvider>
  );
}

function Screens() {
  const isOpen = useApp((state) => state.table !== null);
  const isDamaged = useApp((state) => state.recovery !== null);
  const blocked = useApp((state) => state.blocked);
  const isLocked = useApp((state) => state.locked !== null);
  const isReading = useApp((state) => state.reading !== null);
  const starting = useApp((state) => state.starting);
  const { dialog } = useView();
  const hasNews = useApp((state) => state.exchange !== null);
  const isAsking = dialog !== null || hasNews;
  const consoleActions = useConsoleActions();
  const isDialogOpen = useIsDialogOpen();
  useShortcuts(consoleActions, isAsking || isDialogOpen);
  useMenuState(consoleActions);
  useEffect(() => {
    if (starting) return;
    // A failure shows itself when the screen is asked for.
    Promise.all([Console.prepare(), Dialogs.prepare()]).catch(() => undefined);
  }, [starting]);
  if (blocked !== null) return <BlockedScreen title={blocked.title} text={blocked.text} />;
  return (
    <>
      {isOpen ? <Console consoleActions={consoleActions} /> : isDamaged ? <RecoveryScreen /> : <StartScreen />}
      {isLocked ? <UnlockDialog /> : null}
      {isReading ? <ReadingDialog /> : null}
      {isAsking ? <Dialogs consoleActions={consoleActions} /> : null}
    </>
  );
}
