import type { LogEntry } from '../../../shared/log/log-entry';
import type { Content } from '../../../shared/model/content';
import { parseKey } from '../../../shared/register/document';
import type { SelectedThing } from '../app-state';

/** What an entry changed and still stands, for the map to turn to. */
export function touchedThings(entry: LogEntry, content: Content | undefined): readonly SelectedThing[] {
  const things = new Map<string, SelectedThing>();
  for (const { entity } of entry.writes) {
    const { kind, id } = parseKey(entity);
    if ((kind === 'element' && content?.elements.has(id)) || (kind === 'relation' && content?.relations.has(id))) {
      things.set(entity, { kind, id } as SelectedThing);
    }
  }
  return [...things.values()];
}
