import { useState } from 'react';
import type { ListedSnapshot } from '../../../shared/snapshot/listed-snapshots';
import { useActions } from '../../app/app-context';
import { byteSize } from '../../ui/byte-size';
import { Dialog } from '../../ui/dialog';
import dialogList from '../../ui/dialog-list.module.css';
import dialogText from '../../ui/dialog-text.module.css';
import { EmptyState } from '../../ui/empty-state';
import { useLanguage, useTexts } from '../../ui/language-context';
import { useCapped } from '../../ui/use-capped';
import { useView } from '../view/view-context';
import { PutBackDialog } from './put-back-dialog';
import { RenameSnapshotDialog } from './rename-snapshot-dialog';
import { SnapshotRow } from './snapshot-row';
import { TakeSnapshotForm } from './take-snapshot-form';
import { snapshotDialogTexts } from './texts';
import { useSnapshots } from './use-snapshots';

type Asked = { readonly what: 'rename' | 'putBack'; readonly snapshot: ListedSnapshot };

/** The snapshots of the table: take one, look at what there is, compare, put back, save. */
export function SnapshotsDialog({ onClose }: { readonly onClose: () => void }) {
  const texts = useTexts(snapshotDialogTexts);
  const { snapshots: actions } = useActions();
  const { showComparison } = useView();
  const language = useLanguage();
  const { found, refresh } = useSnapshots();
  const [asked, setAsked] = useState<Asked | null>(null);
  const { shown, more } = useCapped(found?.snapshots ?? [], 50);
  if (asked?.what === 'putBack') {
    return <PutBackDialog snapshot={asked.snapshot} onBack={() => setAsked(null)} onDone={onClose} />;
  }
  if (asked?.what === 'rename') {
    const done = (): void => void refresh().then(() => setAsked(null));
    return <RenameSnapshotDialog snapshot={asked.snapshot} onBack={() => setAsked(null)} onDone={done} />;
  }
  return (
    <Dialog title={texts.title} isOpen onClose={onClose} size="large">
      <p className={dialogText.intro}>{texts.intro}</p>
      <TakeSnapshotForm onTaken={refresh} />
      {found?.snapshots.length === 0 ? (
        <EmptyState icon="snapshot" title={texts.none}>
          {texts.noneText}
        </EmptyState>
      ) : (
        <ul className={dialogList.list} aria-label={texts.listLabel}>
          {shown.map((snapshot) => (
            <SnapshotRow
              key={snapshot.id}
              snapshot={snapshot}
              onCompare={() => {
                onClose();
                showComparison(snapshot);
              }}
              onPutBack={() => setAsked({ what: 'putBack', snapshot })}
              onRename={() => setAsked({ what: 'rename', snapshot })}
              onSave={() => void actions.save(snapshot)}
            />
          ))}
        </ul>
      )}
      {more}
      {found === null || found.bytes === 0 ? null : (
        <p className={dialogText.hint}>{texts.cost(byteSize(found.bytes, language))}</p>
      )}
    </Dialog>
  );
}
