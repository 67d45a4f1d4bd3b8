import { useState } from 'react';
import { fileRefusalSentence } from '../../../shared/ipc/file-refusal-sentence';
import { tableFileExtension } from '../../../shared/ipc/files';
import { shortestPassphrase } from '../../../shared/ipc/wipe';
import { useActions, useApp } from '../../app/app-context';
import type { WipeOutcome } from '../../app/erasure/wipe-actions';
import { forgetDraftsOf } from '../../app/table/drafts';
import { Button } from '../../ui/button';
import { byteSize } from '../../ui/byte-size';
import { Dialog } from '../../ui/dialog';
import { useLanguage, useTexts } from '../../ui/language-context';
import { NoticeBar } from '../../ui/notice-bar';
import { TextField } from '../../ui/text-field';
import { useSingleRun } from '../../ui/use-single-run';
import { forgetKeptLines } from '../capture/kept-lines';
import { wipeTexts } from './texts';
import styles from './wipe-dialog.module.css';

type Wiped = Extract<WipeOutcome, { kind: 'wiped' }>;

/** "Afsluiten en wissen": what will happen, the passphrase, and afterwards what was erased. */
export function WipeDialog({ onClose }: { readonly onClose: () => void }) {
  // The table is gone when the dialog tells of it.
  const [table] = useState(useApp((state) => state.table));
  const name = table?.content.table?.name ?? '';
  const [wiped, setWiped] = useState<Wiped | null>(null);
  if (wiped !== null) return <Erased name={name} wiped={wiped} onClose={onClose} />;
  return (
    <Question
      name={name}
      onClose={onClose}
      onWiped={(outcome) => {
        if (table !== null) {
          forgetKeptLines(table.id);
          forgetDraftsOf(table.id);
        }
        setWiped(outcome);
      }}
    />
  );
}

interface QuestionProps {
  readonly name: string;
  readonly onClose: () => void;
  readonly onWiped: (outcome: Wiped) => void;
}

function Question({ name, onClose, onWiped }: QuestionProps) {
  const texts = useTexts(wipeTexts);
  const language = useLanguage();
  const { wipeTable } = useActions();
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const isLong = passphrase.length >= shortestPassphrase;
  const isSame = passphrase === again;
  const wiping = useSingleRun(async () => {
    const outcome = await wipeTable(passphrase, `${texts.fileName(name)}.${tableFileExtension}`);
    if (outcome.kind === 'wiped') onWiped(outcome);
    else if (outcome.kind === 'refused') setProblem(fileRefusalSentence(outcome.refusal, language));
    else if (outcome.kind === 'not-understood') setProblem(texts.notUnderstood(outcome.count));
    else if (outcome.kind === 'in-the-way') setProblem(texts.inTheWay);
    else if (outcome.kind === 'unreachable') setProblem(texts.unreachable(outcome.folder, outcome.code));
    else if (outcome.kind === 'not-proven') setProblem(texts.notProven);
    else if (outcome.kind === 'not-erased') setProblem(texts.notErased(outcome.path, outcome.code));
  });
  return (
    <Dialog
      title={texts.title}
      isOpen
      role="alertdialog"
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{texts.cancel}</Button>
          <Button look="danger" isDisabled={!isLong || !isSame || wiping.isRunning} onPress={wiping.run}>
            {wiping.isRunning ? texts.busy : texts.wipe}
          </Button>
        </>
      }
    >
      {problem === null ? null : <NoticeBar kind="problem">{problem}</NoticeBar>}
      <p>{texts.what(name)}</p>
      <ol className={styles.list}>
        {texts.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <TextField
        label={texts.passphrase}
        value={passphrase}
        onChange={setPassphrase}
        description={texts.passphraseHelp(shortestPassphrase)}
        error={passphrase !== '' && !isLong ? texts.tooShort(shortestPassphrase) : undefined}
        isSecret
        autoFocus
      />
      <TextField
        label={texts.again}
        value={again}
        onChange={setAgain}
        error={again !== '' && !isSame ? texts.differs : undefined}
        isSecret
      />
      <p className={styles.strong}>{texts.lostForever}</p>
      <p className={styles.muted}>{texts.honest}</p>
    </Dialog>
  );
}

function Erased({
  name,
  wiped,
  onClose,
}: {
  readonly name: string;
  readonly wiped: Wiped;
  readonly onClose: () => void;
}) {
  const texts = useTexts(wipeTexts);
  const language = useLanguage();
  const { erased, isCopyGone, entries, path, passedOver } = wiped;
  const lines = [
    texts.gone.journal(erased.files, byteSize(erased.bytes, language)),
    texts.gone.backups(erased.backups),
    isCopyGone ? texts.gone.copy : texts.gone.copyRows,
    texts.gone.typed,
  ];
  return (
    <Dialog
      title={texts.doneTitle}
      isOpen
      onClose={onClose}
      footer={
        <Button look="primary" onPress={onClose}>
          {texts.close}
        </Button>
      }
    >
      <p>{texts.done(name)}</p>
      <ul className={styles.list}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {passedOver.map((folder) => (
        <NoticeBar key={folder} kind="warning">
          {texts.passedOver(folder)}
        </NoticeBar>
      ))}
      <p className={styles.strong} data-selectable>
        {texts.kept(entries, path)}
      </p>
      <p className={styles.muted}>{texts.honest}</p>
    </Dialog>
  );
}
