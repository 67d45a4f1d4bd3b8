import { useEffect, useState } from 'react';
import type { AppInfo } from '../../shared/ipc/app-info';
import { Dialog } from '../ui/dialog';
import { useTexts } from '../ui/language-context';
import { facilitatorTexts } from './texts';

export function AboutDialog({ onClose }: { readonly onClose: () => void }) {
  const texts = useTexts(facilitatorTexts);
  const [info, setInfo] = useState<AppInfo | null>(null);
  useEffect(() => {
    // Without an answer the dialog simply says less.
    window.facilitator?.app.info().then(setInfo, () => undefined);
  }, []);
  return (
    <Dialog title={texts.about} isOpen onClose={onClose} size="small">
      <p>{texts.aboutText}</p>
      {info === null ? null : (
        <>
          <p>
            {texts.version(info.version)} · Electron {info.electron} · Chromium {info.chrome}
          </p>
          <p data-selectable>
            {texts.dataFolder} {info.dataFolder}
          </p>
        </>
      )}
      <p>{texts.licence}</p>
      <p>{texts.libraries}</p>
    </Dialog>
  );
}
