import { Button } from 'react-aria-components';
import { formatTime } from '../../../shared/i18n/format';
import type { Language } from '../../../shared/i18n/language';
import type { DiskState } from '../../../shared/ipc/disk';
import { useActions, useApp, useTable } from '../../app/app-context';
import type { SaveState } from '../../app/app-state';
import { byteSize } from '../../ui/byte-size';
import { classNames } from '../../ui/class-names';
import { Icon } from '../../ui/icons';
import { useLanguage, useTexts } from '../../ui/language-context';
import { Tooltip } from '../../ui/tooltip';
import { localTimeZone } from '../view/local-time';
import styles from './save-indicator.module.css';
import { shortPlace } from './short-place';
import { topBarTexts } from './texts';

const looks = { saved: 'saved', saving: 'saving', lagging: 'lagging', failed: 'failed' } as const;

/** The proof that nothing is lost: when and where the last change was confirmed by the disk, or what stands in the way. */
export function SaveIndicator() {
  const save = useTable((table) => table.save);
  const disk = useApp((state) => state.disk);
  const { retrySaving, notify } = useActions();
  const language = useLanguage();
  const texts = useTexts(topBarTexts);
  const time = (at: string): string => formatTime(at, localTimeZone, language);
  const nothingYet = save.kind === 'saved' && save.count === 0;
  const warning = save.kind === 'failed' ? null : warningOf(disk, texts, language);
  // Beside a warning the second copy is a detail: what has to be done must not be cut off by it.
  const told = warning !== null && save.kind === 'lagging' ? texts.saved(time(save.at)) : sentence(save, texts, time);
  const headline = nothingYet ? texts.notYetSaved : told;
  const explained = warning?.detail ?? detail(save, texts);
  const look = warning === null ? looks[save.kind] : disk.isLow ? 'failed' : 'lagging';
  return (
    <Tooltip text={explained}>
      <Button
        className={classNames(styles.indicator, styles[look])}
        onPress={() => {
          if (save.kind === 'failed') retrySaving();
          else notify({ kind: look === 'saved' || look === 'saving' ? 'info' : 'warning', text: explained });
        }}
      >
        <Icon
          name={look === 'failed' || look === 'lagging' ? 'alert' : save.kind === 'saving' ? 'clock' : 'check'}
          size={16}
        />
        <span role={save.kind === 'failed' ? 'alert' : 'status'}>{headline}</span>
        {warning === null ? null : (
          <span role={disk.isLow ? 'alert' : 'status'} className={styles.place}>
            {warning.headline}
          </span>
        )}
        {warning === null && save.kind === 'saved' && !nothingYet ? (
          <span className={styles.place}>{shortPlace(save.place)}</span>
        ) : null}
      </Button>
    </Tooltip>
  );
}

/** What threatens the next save while this one is safe. */
function warningOf(
  { free, isLow, backupProblem }: DiskState,
  texts: (typeof topBarTexts)['nl'],
  language: Language,
): { readonly headline: string; readonly detail: string } | null {
  if (isLow) {
    const left = byteSize(free ?? 0, language);
    return { headline: texts.lowSpace(left), detail: texts.lowSpaceDetail(left) };
  }
  if (backupProblem === null) return null;
  return { headline: texts.noBackup, detail: texts.noBackupDetail(backupProblem) };
}

function sentence(save: SaveState, texts: (typeof topBarTexts)['nl'], time: (at: string) => string): string {
  switch (save.kind) {
    case 'saved':
      return texts.saved(time(save.at));
    case 'saving':
      return texts.saving(save.waiting);
    case 'lagging':
      return texts.lagging(time(save.at));
    case 'failed':
      return texts.failed(save.waiting);
  }
}

function detail(save: SaveState, texts: (typeof topBarTexts)['nl']): string {
  if (save.kind === 'failed') return `${save.reason} ${texts.tryAgain}`;
  if (save.kind === 'saved') return texts.savedSpoken(save.count, save.place);
  return save.kind === 'saving' ? texts.saving(save.waiting) : save.reason;
}
