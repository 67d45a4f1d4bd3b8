import { useMemo, useState } from 'react';
import { keysOf } from '../../../shared/actions/actions';
import { undoneDots } from '../../../shared/checks/effective-entries';
import { formatDay, formatTime, localDate } from '../../../shared/i18n/format';
import type { Language } from '../../../shared/i18n/language';
import type { LogEntry } from '../../../shared/log/log-entry';
import type { Content } from '../../../shared/model/content';
import { useActions, useTable } from '../../app/app-context';
import type { SelectedThing } from '../../app/app-state';
import { Button } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import { EmptyState } from '../../ui/empty-state';
import { IconButton } from '../../ui/icon-button';
import { Icon } from '../../ui/icons';
import { useLanguage, useTexts } from '../../ui/language-context';
import { Panel } from '../../ui/panel';
import { TextField } from '../../ui/text-field';
import { useReplay } from '../replay/replay-context';
import { localTimeZone } from '../view/local-time';
import { useView } from '../view/view-context';
import type { PanelId } from '../view/view-state';
import { changedThings } from './changed-things';
import styles from './logbook.module.css';
import { NoteSigns, noteOf, targetOfKey, useTurnNote } from './note-signs';
import { logbookTexts } from './texts';

/** Entries drawn at first and added at each request: the newest are what people look for. */
const pageSize = 200;

const panelOf: Readonly<Record<SelectedThing['kind'], PanelId>> = {
  element: 'element',
  relation: 'element',
  decision: 'decisions',
  action: 'actions',
  question: 'questions',
  learning: 'learnings',
};

/** Everything recorded, newest first. What was undone stays readable, struck through. */
export function LogbookPanel() {
  const texts = useTexts(logbookTexts);
  const language = useLanguage();
  const log = useTable((table) => table.log);
  const content = useTable((table) => table.content);
  const { select } = useActions();
  const { showPanel } = useView();
  const { shown: replayed, start } = useReplay();
  const turnNote = useTurnNote();
  const [search, setSearch] = useState('');
  const [shown, setShown] = useState(pageSize);
  const moments = useMemo(() => new Map(log.map(({ dot }, index) => [dot, index + 1])), [log]);
  const undone = useMemo(() => undoneDots(log), [log]);
  const found = useMemo(() => matchingEntries(log, search), [log, search]);
  const groups = groupByPlace(found.slice(0, shown), content, language, texts.beforeSessions);
  return (
    <Panel
      title={texts.title}
      aside={
        <>
          <span className={styles.total}>{texts.entries(log.length)}</span>
          {replayed === null && log.length > 0 ? (
            <IconButton
              icon="replay"
              size="small"
              label={texts.lookBack}
              keys={keysOf('view.replay')}
              onPress={() => start()}
            />
          ) : null}
        </>
      }
    >
      {log.length === 0 ? (
        <EmptyState icon="logbook" title={texts.none}>
          {texts.noneText}
        </EmptyState>
      ) : (
        <div className={styles.search}>
          <TextField label={texts.search} hideLabel placeholder={texts.search} value={search} onChange={setSearch} />
        </div>
      )}
      {replayed === null && content.notes.size > 0 ? <p className={styles.hint}>{texts.noteHint}</p> : null}
      {log.length > 0 && found.length === 0 ? <p className={styles.none}>{texts.noHits}</p> : null}
      {groups.map((group) => (
        <section key={group.key} aria-label={group.title}>
          <h3 className={styles.heading}>{group.title}</h3>
          <ol>
            {group.entries.map((entry) => {
              const things = changedThings(entry);
              const isUndone = undone.has(entry.dot);
              const note = replayed === null ? noteOf(entry, content) : undefined;
              return (
                <li key={entry.dot} className={styles.entry}>
                  <button
                    type="button"
                    className={styles.line}
                    disabled={things.length === 0 && note === undefined}
                    aria-keyshortcuts={note === undefined ? undefined : '! + ? *'}
                    onKeyDown={(event) => {
                      const target = note === undefined ? undefined : targetOfKey(event);
                      if (note === undefined || target === undefined) return;
                      // Before the window takes it for a key of its own.
                      event.preventDefault();
                      turnNote(note, entry.text, target);
                    }}
                    onClick={() => {
                      select(things);
                      const [first] = things;
                      if (first !== undefined && panelOf[first.kind] !== 'element') showPanel(panelOf[first.kind]);
                    }}
                  >
                    <span className={styles.time}>{formatTime(entry.at, group.timeZone, language)}</span>
                    <span className={classNames(styles.text, isUndone && styles.undone)}>
                      {isUndone ? <del>{entry.text}</del> : entry.text}
                      {isUndone ? <span className={styles.note}> {texts.undone}</span> : null}
                    </span>
                    {entry.item === null ? null : <span className={styles.item}>{texts.item(entry.item)}</span>}
                  </button>
                  {note === undefined ? null : <NoteSigns onTurn={(target) => turnNote(note, entry.text, target)} />}
                  <button
                    type="button"
                    className={styles.moment}
                    title={texts.lookAtMoment}
                    aria-label={`${texts.lookAtMoment}: ${entry.text}`}
                    onClick={() => start(moments.get(entry.dot))}
                  >
                    <Icon name="replay" size={16} />
                  </button>
                </li>
              );
            })}
          </ol>
        </section>
      ))}
      {found.length > shown ? (
        <div className={styles.more}>
          <Button look="quiet" onPress={() => setShown(shown + pageSize)}>
            {texts.showMore(Math.min(pageSize, found.length - shown))}
          </Button>
        </div>
      ) : null}
    </Panel>
  );
}

function matchingEntries(log: readonly LogEntry[], search: string): readonly LogEntry[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  const found = log.filter(({ text }) => {
    const line = text.toLowerCase();
    return words.every((word) => line.includes(word));
  });
  return found.reverse();
}

interface Group {
  readonly key: string;
  readonly title: string;
  readonly timeZone: string;
  readonly entries: LogEntry[];
}

/** Runs of entries of one session, or of one day outside a session. */
function groupByPlace(
  entries: readonly LogEntry[],
  content: Content,
  language: Language,
  outside: string,
): readonly Group[] {
  const groups: Group[] = [];
  for (const entry of entries) {
    const session = entry.session === null ? undefined : content.sessions.get(entry.session);
    const timeZone = session?.timeZone ?? localTimeZone;
    const key = `${entry.session ?? ''} ${localDate(entry.at, timeZone)}`;
    const last = groups.at(-1);
    if (last?.key === key) last.entries.push(entry);
    else {
      const title = `${session?.title ?? outside} · ${formatDay(entry.at, timeZone, language)}`;
      groups.push({ key, title, timeZone, entries: [entry] });
    }
  }
  return groups;
}
