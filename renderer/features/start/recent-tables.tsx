import { useEffect, useRef } from 'react';
import { formatDate, formatTime, localDate } from '../../../shared/i18n/format';
import type { Language } from '../../../shared/i18n/language';
import { useActions, useApp } from '../../app/app-context';
import type { TableSummary } from '../../app/app-state';
import { byteSize } from '../../ui/byte-size';
import { classNames } from '../../ui/class-names';
import { EmptyState } from '../../ui/empty-state';
import { Icon } from '../../ui/icons';
import { useLanguage, useTexts } from '../../ui/language-context';
import { localTimeZone } from '../view/local-time';
import styles from './recent-tables.module.css';
import { startTexts } from './texts';

/** The tables on this computer, the last used first, each with the proof of what was saved. */
export function RecentTables() {
  const tables = useApp((state) => state.tables);
  const starting = useApp((state) => state.starting);
  const actions = useActions();
  const texts = useTexts(startTexts);
  const language = useLanguage();
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    // Most days begin where the last one ended; unless somebody is busy elsewhere already.
    if (starting || document.activeElement !== document.body) return;
    list.current?.querySelector<HTMLElement>('[data-whole]')?.focus();
  }, [starting]);
  if (starting) {
    return (
      <p className={styles.searching} role="status">
        {texts.searching}
      </p>
    );
  }
  if (tables.length === 0) {
    return (
      <EmptyState icon="map" title={texts.none}>
        {texts.noneText}
      </EmptyState>
    );
  }
  return (
    <ul ref={list} className={styles.list}>
      {[...tables].sort(byLastSaved).map((table) => (
        <li key={table.id}>
          <button
            type="button"
            className={styles.table}
            data-whole={table.isGone ? undefined : ''}
            onClick={() => void actions.openTable(table.id)}
          >
            <span className={classNames(styles.icon, table.isGone && styles.gone)}>
              <Icon name={table.isGone ? 'alert' : 'map'} />
            </span>
            <span className={styles.main}>
              <span className={styles.name}>{table.name ?? texts.unnamed}</span>
              {table.isGone ? (
                <span className={classNames(styles.detail, styles.gone)}>{texts.gone}</span>
              ) : (
                <span className={styles.detail}>{table.lastSession ?? texts.noSession}</span>
              )}
            </span>
            <span className={styles.numbers}>
              <span>{savedAt(table, language, table.isGone ? texts.whenUnknown : texts.neverSaved)}</span>
              <span className={styles.detail}>
                {table.isGone
                  ? texts.entries(table.count)
                  : `${texts.entries(table.count)} · ${byteSize(table.bytes, language)}`}
              </span>
            </span>
            <Icon name="chevronRight" />
          </button>
        </li>
      ))}
    </ul>
  );
}

function byLastSaved(left: TableSummary, right: TableSummary): number {
  return Date.parse(right.lastSavedAt ?? '1970-01-01') - Date.parse(left.lastSavedAt ?? '1970-01-01');
}

function savedAt({ lastSavedAt }: TableSummary, language: Language, never: string): string {
  if (lastSavedAt === null) return never;
  return `${formatDate(localDate(lastSavedAt, localTimeZone), language)}, ${formatTime(lastSavedAt, localTimeZone, language)}`;
}
