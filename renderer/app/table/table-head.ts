import type { LogEntry } from '../../../shared/log/log-entry';
import { contentOf } from '../../../shared/model/content-of';
import type { Document } from '../../../shared/register/document';
import type { TableHead } from '../../storage/database';

/** What the start screen and the next opening need to know of a table. */
export function headOf(id: string, document: Document, log: readonly LogEntry[]): TableHead {
  const content = contentOf(document);
  const last = log.findLast((entry) => entry.session !== null)?.session ?? null;
  return {
    id,
    name: content.table?.name ?? id,
    n: log.length,
    lastAt: log.at(-1)?.at ?? null,
    lastSession: last === null ? null : (content.sessions.get(last)?.title ?? null),
  };
}
