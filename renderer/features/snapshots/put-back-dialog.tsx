import { useEffect, useMemo, useState } from 'react';
import type { TableState } from '../../../shared/merge/merge-tables';
import type { ListedSnapshot } from '../../../shared/snapshot/listed-snapshots';
import { restoringOf } from '../../../shared/snapshot/restore-snapshot';
import { restoredLine, restoringSentences, snapshotTitle } from '../../../shared/snapshot/snapshot-sentences';
import type { Result } from '../../../shared/values/result';
import { useActions, useTable } from '../../app/app-context';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import dialogText from '../../ui/dialog-text.module.css';
import { useLanguage, useTexts } from '../../ui/language-context';
import { NoticeBar } from '../../ui/notice-bar';
import { useSingleRun } from '../../ui/use-single-run';
import { momentText } from './moment-text';
import styles from './snapshots.module.css';
import { snapshotDialogTexts } from './texts';

interface PutBackDialogProps {
  readonly snapshot: ListedSnapshot;
  readonly onBack: () => void;
  readonly onDone: () => void;
}

/** Says what putting back would change, and does it when somebody agrees. */
export function PutBackDialog({ snapshot, onBack, onDone }: PutBackDialogProps) {
  const texts = useTexts(snapshotDialogTexts);
  const language = useLanguage();
  const { open, restore } = useActions().snapshots;
  const document = useTable((table) => table.document);
  const [then, setThen] = useState<Result<TableState, string> | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void open(snapshot).then((opened) => isCurrent && setThen(opened));
    return () => {
      isCurrent = false;
    };
  }, [open, snapshot]);
  const restoring = useMemo(() => (then?.ok ? restoringOf(document, then.value.document) : null), [document, then]);
  const title = snapshotTitle(snapshot, language);
  const moment = momentText(snapshot.at, language);
  const putBack = useSingleRun(async () => {
    if (await restore(snapshot, restoredLine(title, moment, language))) onDone();
  });
  return (
    <Dialog
      title={texts.putBackTitle(title)}
      role="alertdialog"
      isOpen
      isText
      onClose={onBack}
      footer={
        <>
          <Button look="quiet" autoFocus onPress={onBack}>
            {texts.cancel}
          </Button>
          <Button
            look="primary"
            icon="undo"
            isDisabled={restoring === null || restoring.changes.length === 0}
            onPress={putBack.run}
          >
            {texts.confirm}
          </Button>
        </>
      }
    >
      <p className={dialogText.intro}>{texts.from(moment, snapshot.session)}</p>
      {then === null ? <p role="status">{texts.opening}</p> : null}
      {then?.ok === false ? <NoticeBar kind="problem">{then.refusal}</NoticeBar> : null}
      {restoring === null ? null : (
        <section className={styles.changes}>
          <h3 className={dialogText.subtitle}>{texts.whatChanges}</h3>
          <ul className={styles.sentences}>
            {restoringSentences(restoring, language).map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </section>
      )}
      <p className={dialogText.hint}>{texts.stays}</p>
      <p className={dialogText.hint}>{texts.howBack}</p>
    </Dialog>
  );
}
