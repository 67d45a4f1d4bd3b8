import { undoneDots } from '../checks/effective-entries';
import type { LogEntry } from '../log/log-entry';

/** An agenda item was taken up. */
export interface ItemStart {
  readonly no: number;
  /** Epoch milliseconds. */
  readonly at: number;
}

/** When which agenda item of a session was taken up, oldest first. What was undone did not happen. */
export function itemStarts(log: readonly LogEntry[], session: string): readonly ItemStart[] {
  const undone = undoneDots(log);
  const starts: ItemStart[] = [];
  for (const entry of log) {
    if (entry.event.type !== 'agenda.item_started' || entry.session !== session || undone.has(entry.dot)) continue;
    const no = entry.event.data.item ?? entry.item;
    if (typeof no === 'number') starts.push({ no, at: Date.parse(entry.at) });
  }
  return starts;
}
