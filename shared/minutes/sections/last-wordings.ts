import { partsOf } from '../../log/act-entry';
import type { LogEntry } from '../../log/log-entry';
import type { Dot } from '../../register/register';
import { touchedIds } from './touched-ids';

/**
 * The entries in which a proposal got the words that the minutes tell: the last ones at each agenda item, and none from
 * before the table deferred or settled it, since that line says them. What was drafted in between is in the log alone.
 * @param entries those that stand, in order
 */
export function lastWordings(entries: readonly LogEntry[]): ReadonlySet<Dot> {
  const byDecision = new Map<string, Map<string, Dot>>();
  for (const entry of entries.flatMap(partsOf)) {
    const { type } = entry.event;
    if (!type.startsWith('decision.')) continue;
    const isWorded = type === 'decision.proposed' || type === 'decision.updated';
    for (const id of touchedIds(entry, 'decision')) {
      if (!isWorded) byDecision.delete(id);
      else if (wordsOf(entry, id)) {
        const byItem = byDecision.get(id) ?? new Map<string, Dot>();
        byDecision.set(id, byItem.set(JSON.stringify([entry.session, entry.item]), entry.dot));
      }
    }
  }
  return new Set([...byDecision.values()].flatMap((byItem) => [...byItem.values()]));
}

function wordsOf({ writes }: LogEntry, decision: string): boolean {
  return writes.some(({ entity, field }) => entity === `decision:${decision}` && field === 'text');
}
