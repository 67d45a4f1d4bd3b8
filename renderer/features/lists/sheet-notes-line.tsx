import type { ListSource } from '../../../shared/lists/open-list';
import { sheetNoteSentences } from '../../../shared/lists/sheet-note-sentences';
import { useLanguage } from '../../ui/language-context';
import { NoticeBar } from '../../ui/notice-bar';
import styles from './lists.module.css';

/** What of a sheet was left where it is; nothing when all of it was read. */
export function SheetNotesLine({ source }: { readonly source: ListSource }) {
  const language = useLanguage();
  const said = sheetNoteSentences(source, language);
  return said.length === 0 ? null : (
    <NoticeBar kind="info">
      {said.map((each) => (
        <span key={each} className={styles.note}>
          {each}
        </span>
      ))}
    </NoticeBar>
  );
}
