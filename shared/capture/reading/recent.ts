import type { LogEntry } from '../../log/log-entry';
import type { Content } from '../../model/content';
import { parseKey } from '../../register/document';
import { type LastSpoken, nothingSpoken } from '../resolve/spoken';

/** Lines that a pronoun looks back. */
const remembered = 3;
/** Entries of the log that are looked at for them. */
const lookedBack = 12;

/** What was last spoken of, after the entries that one line made. */
export function lastSpokenAfter(before: LastSpoken, entries: readonly LogEntry[], content: Content): LastSpoken {
  const elements: string[] = [];
  let last = before.last;
  for (const { event, writes } of entries) {
    if (event.type === 'attendance.recorded' || event.type === 'note.recorded' || event.type === 'elements.moved')
      continue;
    for (const { entity } of writes) {
      const { kind, id } = parseKey(entity);
      if (kind === 'element') elements.push(id);
      if (kind === 'relation') {
        const relation = content.relations.get(id);
        // The thing that was spoken of goes before who speaks.
        if (relation !== undefined) {
          elements.push(relation.to, relation.from);
          last = { type: 'relation', id };
        }
      }
      if (kind === 'action' || kind === 'decision' || kind === 'question') last = { type: kind, id };
      if (
        kind === 'element' &&
        content.elements.has(id) &&
        !writes.some((write) => write.entity.startsWith('relation:'))
      )
        last = { type: 'element', id };
    }
  }
  const named = [...new Set(elements)].filter((id) => content.elements.has(id));
  const isSame = last === before.last && named.length === 0;
  if (isSame) return before;
  return {
    elements: (named.length === 0 ? before.elements : [named, ...before.elements]).slice(0, remembered),
    ...(last === undefined ? {} : { last }),
  };
}

/** What was last spoken of, from the end of a log. */
export function lastSpokenIn(log: readonly LogEntry[], content: Content): LastSpoken {
  return log.slice(-lookedBack).reduce((spoken, entry) => lastSpokenAfter(spoken, [entry], content), nothingSpoken);
}
