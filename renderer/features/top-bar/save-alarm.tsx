import { useActions, useApp, useTable } from '../../app/app-context';
import { Button } from '../../ui/button';
import { byteSize } from '../../ui/byte-size';
import { useLanguage, useTexts } from '../../ui/language-context';
import { NoticeBar } from '../../ui/notice-bar';
import styles from './save-alarm.module.css';
import { topBarTexts } from './texts';

/**
 * Where the eyes of who types are: why the last change could not be saved and what to do, or that the disk will soon be
 * full. It stays until that is over.
 */
export function SaveAlarm() {
  const save = useTable((table) => table.save);
  const disk = useApp((state) => state.disk);
  const { retrySaving } = useActions();
  const language = useLanguage();
  const texts = useTexts(topBarTexts);
  if (save.kind === 'failed') {
    return (
      <div className={styles.alarm}>
        <NoticeBar
          kind="problem"
          action={
            <Button size="small" onPress={retrySaving}>
              {texts.tryNow}
            </Button>
          }
        >
          {save.reason}
        </NoticeBar>
      </div>
    );
  }
  if (!disk.isLow) return null;
  return (
    <div className={styles.alarm}>
      <NoticeBar kind="problem">{texts.lowSpaceDetail(byteSize(disk.free ?? 0, language))}</NoticeBar>
    </div>
  );
}
