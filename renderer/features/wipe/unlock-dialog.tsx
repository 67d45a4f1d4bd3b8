import { useState } from 'react';
import { useActions, useApp } from '../../app/app-context';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { useTexts } from '../../ui/language-context';
import { TextField } from '../../ui/text-field';
import { useSingleRun } from '../../ui/use-single-run';
import { wipeTexts } from './texts';

/** Asks for the passphrase of an encrypted file that is being opened. */
export function UnlockDialog() {
  const texts = useTexts(wipeTexts);
  const name = useApp((state) => state.locked?.name ?? '');
  const { unlockFile, leaveLocked } = useActions();
  const [passphrase, setPassphrase] = useState('');
  const [problem, setProblem] = useState<string | undefined>(undefined);
  const opening = useSingleRun(async () => {
    const reason = await unlockFile(passphrase);
    if (reason !== null) setProblem(texts.refused[reason]);
  });
  return (
    <Dialog
      title={texts.unlockTitle}
      isOpen
      onClose={leaveLocked}
      size="small"
      footer={
        <>
          <Button onPress={leaveLocked}>{texts.cancel}</Button>
          <Button look="primary" isDisabled={passphrase === '' || opening.isRunning} onPress={opening.run}>
            {opening.isRunning ? texts.busy : texts.unlock}
          </Button>
        </>
      }
    >
      <p>{texts.unlockText(name)}</p>
      <TextField
        label={texts.passphrase}
        value={passphrase}
        onChange={(next) => {
          setPassphrase(next);
          setProblem(undefined);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && passphrase !== '') opening.run();
        }}
        error={problem}
        isSecret
        autoFocus
      />
    </Dialog>
  );
}
