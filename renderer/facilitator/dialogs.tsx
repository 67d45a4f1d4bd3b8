import { useActions } from '../app/app-context';
import { ExchangeDialog } from '../features/exchange/exchange-dialog';
import { NewsDialog } from '../features/exchange/news-dialog';
import { FollowErasingDialog } from '../features/names/follow-erasing-dialog';
import { NamesDialog } from '../features/names/names-dialog';
import { Palette } from '../features/palette/palette';
import { CloseSessionDialog } from '../features/session/close-session-dialog';
import { EditAgendaDialog } from '../features/session/edit-agenda-dialog';
import { MinutesDialog } from '../features/session/minutes-dialog';
import { PlanSessionDialog } from '../features/session/plan-session-dialog';
import type { ConsoleActions } from '../features/shortcuts/console-action';
import { ShortcutOverview } from '../features/shortcuts/shortcut-overview';
import { NewTableForm } from '../features/start/new-table-form';
import { RenameTableDialog } from '../features/top-bar/rename-table-dialog';
import { useView } from '../features/view/view-context';
import { KeepViewDialog } from '../features/views/keep-view-dialog';
import { ViewsDialog } from '../features/views/views-dialog';
import { WipeDialog } from '../features/wipe/wipe-dialog';
import { Dialog } from '../ui/dialog';
import { useTexts } from '../ui/language-context';
import { onDemand } from '../ui/on-demand';
import { AboutDialog } from './about-dialog';
import { facilitatorTexts } from './texts';

const ArchiveDialog = onDemand(async () => (await import('../features/archive/archive-dialog')).ArchiveDialog);
const TakeListDialog = onDemand(async () => (await import('../features/lists/take-list-dialog')).TakeListDialog);
const SnapshotsDialog = onDemand(async () => (await import('../features/snapshots/snapshots-dialog')).SnapshotsDialog);

/** The one dialog that is open, if any, and a question that an exchange asks over it. */
export function Dialogs({ consoleActions }: { readonly consoleActions: ConsoleActions }) {
  return (
    <>
      <OpenDialog consoleActions={consoleActions} />
      <FollowErasingDialog />
    </>
  );
}

function OpenDialog({ consoleActions }: { readonly consoleActions: ConsoleActions }) {
  const { dialog, openDialog, closeDialog } = useView();
  const texts = useTexts(facilitatorTexts);
  const { closeTable } = useActions();
  switch (dialog?.kind) {
    case undefined:
      return <NewsDialog />;
    case 'palette':
      return <Palette consoleActions={consoleActions} onlyElements={dialog.start === '@'} />;
    case 'shortcuts':
      return <ShortcutOverview onClose={closeDialog} />;
    case 'newTable':
      return (
        <Dialog title={texts.newTable} isOpen onClose={closeDialog} size="small">
          <NewTableForm
            autoFocus
            onCreated={() => {
              closeTable();
              closeDialog();
            }}
          />
        </Dialog>
      );
    case 'renameTable':
      return <RenameTableDialog onClose={closeDialog} />;
    case 'takeList':
      return <TakeListDialog file={dialog.file} onClose={closeDialog} />;
    case 'planSession':
      return <PlanSessionDialog onClose={closeDialog} />;
    case 'editAgenda':
      return <EditAgendaDialog session={dialog.session} onClose={closeDialog} />;
    case 'closeSession':
      return <CloseSessionDialog session={dialog.session} onClose={closeDialog} />;
    case 'minutes':
      return <MinutesDialog session={dialog.session} beginsWith={dialog.part} onClose={closeDialog} />;
    case 'archive': {
      const { session } = dialog;
      // Whoever came from the minutes goes on there.
      const leave = session === undefined ? closeDialog : () => openDialog({ kind: 'minutes', session });
      return <ArchiveDialog session={session} onClose={leave} />;
    }
    case 'names':
      return <NamesDialog onClose={closeDialog} />;
    case 'wipeTable':
      return <WipeDialog onClose={closeDialog} />;
    case 'exchange':
      return <ExchangeDialog onClose={closeDialog} />;
    case 'snapshots':
      return <SnapshotsDialog onClose={closeDialog} />;
    case 'keepView':
      return <KeepViewDialog onClose={closeDialog} />;
    case 'views':
      return <ViewsDialog onClose={closeDialog} />;
    case 'about':
      return <AboutDialog onClose={closeDialog} />;
  }
}
