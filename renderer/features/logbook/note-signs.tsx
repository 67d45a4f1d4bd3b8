import type { KeyboardEvent } from 'react';
import { convertNote, type NoteTarget } from '../../../shared/capture/convert-note';
import { signs } from '../../../shared/capture/specification';
import type { LogEntry } from '../../../shared/log/log-entry';
import type { Content } from '../../../shared/model/content';
import { parseKey } from '../../../shared/register/document';
import { useLanguage, useTexts } from '../../ui/language-context';
import { turnNoteInto } from '../capture/capture-handle';
import styles from './logbook.module.css';
import { logbookTexts } from './texts';

/** In the order of the capture line. */
export const noteTargets: readonly NoteTarget[] = ['decision', 'action', 'question', 'learning'];

/** The note that an entry recorded and that still stands; undefined for every other entry. */
export function noteOf(entry: LogEntry, content: Content): string | undefined {
  if (entry.event.type !== 'note.recorded') return undefined;
  const key = entry.writes.find(({ entity }) => parseKey(entity).kind === 'note')?.entity;
  const id = key === undefined ? undefined : parseKey(key).id;
  return id !== undefined && content.notes.has(id) ? id : undefined;
}

/**
 * Makes something else of a note: the line goes back into the capture line, where it gets its owner and date, and the
 * note goes when that line is captured.
 */
export function useTurnNote(): (note: string, text: string, target: NoteTarget) => void {
  const language = useLanguage();
  const { becomes } = useTexts(logbookTexts);
  return (note, text, target) => turnNoteInto(convertNote(text, target, language), { id: note, gone: becomes[target] });
}

/** What a key on a note asks for. */
export function targetOfKey({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): NoteTarget | undefined {
  if (ctrlKey || metaKey || altKey) return undefined;
  return noteTargets.find((target) => signs[target] === key);
}

/** The four keys as buttons, for who has a mouse in hand. */
export function NoteSigns({ onTurn }: { readonly onTurn: (target: NoteTarget) => void }) {
  const texts = useTexts(logbookTexts);
  return (
    <span className={styles.signs}>
      {noteTargets.map((target) => (
        <button
          key={target}
          type="button"
          className={styles.sign}
          tabIndex={-1}
          title={texts.turn[target]}
          aria-label={texts.turn[target]}
          onClick={() => onTurn(target)}
        >
          {signs[target]}
        </button>
      ))}
    </span>
  );
}
