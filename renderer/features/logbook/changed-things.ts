import type { LogEntry } from '../../../shared/log/log-entry';
import { parseKey } from '../../../shared/register/document';
import type { SelectedThing } from '../../app/app-state';

const selectable = new Set<string>(['element', 'relation', 'decision', 'action', 'question', 'learning']);

/** What an entry changed, as far as it can be selected. A step or reservation selects its decision. */
export function changedThings(entry: LogEntry): readonly SelectedThing[] {
  const found = new Map<string, SelectedThing>();
  for (const write of entry.writes) {
    const { kind, id } = parseKey(write.entity);
    if (selectable.has(kind)) found.set(write.entity, { kind, id } as SelectedThing);
    else if (
      (kind === 'step' || kind === 'reservation') &&
      write.field === 'decision' &&
      typeof write.value === 'string'
    ) {
      found.set(`decision:${write.value}`, { kind: 'decision', id: write.value });
    }
  }
  return [...found.values()];
}
