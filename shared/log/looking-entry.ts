import { parseKey } from '../register/document';
import type { LogEntry } from './log-entry';

/**
 * Whether an entry only says how the map is looked at: a named view, the view of an agenda item, or the taking back of
 * one. It changes nothing that the table agreed on, so the hall and the minutes pass over it.
 */
export function isAboutLooking({ writes }: LogEntry): boolean {
  return (
    writes.length > 0 &&
    writes.every(({ entity, field }) => {
      const { kind } = parseKey(entity);
      return kind === 'view' || (kind === 'agendaItem' && field === 'view');
    })
  );
}
