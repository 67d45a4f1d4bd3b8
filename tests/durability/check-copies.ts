import { fold } from '../../shared/log/fold';
import type { LogEntry } from '../../shared/log/log-entry';
import type { Document, EntityKey } from '../../shared/register/document';
import { jsonEquals } from '../../shared/values/json';
import type { Copies } from './app-run';

/** Acknowledged entries that a copy does not hold, as `table dot`. */
export function lostFrom(copies: Copies, acknowledged: ReadonlyMap<string, ReadonlySet<string>>): readonly string[] {
  const lost: string[] = [];
  for (const [table, dots] of acknowledged) {
    const found = new Set((copies.journals[table] ?? []).map(({ dot }) => dot as string));
    for (const dot of dots) if (!found.has(dot)) lost.push(`${table} ${dot}`);
  }
  return lost;
}

/**
 * What is half in the working copy: a head that counts other entries than there are, a gap, or entities that are not
 * what the log adds up to, so that a command would be there in part.
 */
export function halfInStore({ stored }: Copies): readonly string[] {
  return stored.heads.flatMap((head) => {
    const entries = stored.log.filter(({ table }) => table === head.id).sort((a, b) => a.n - b.n);
    const problems: string[] = [];
    if (head.n !== entries.length) problems.push(`${head.id}: head says ${head.n}, log has ${entries.length}`);
    if (entries.some(({ n }, at) => n !== at + 1)) problems.push(`${head.id}: numbers with gaps`);
    const document = fold(entries.map(({ entry }) => entry));
    const entities = stored.entities.filter(({ table }) => table === head.id);
    if (!isTold(document, entities)) problems.push(`${head.id}: entities differ from the log`);
    return problems;
  });
}

function isTold(document: Document, entities: Copies['stored']['entities']): boolean {
  if (entities.length !== document.entities.size) return false;
  return entities.every(({ key, entity }) => {
    const fields = document.entities.get(key as EntityKey)?.fields;
    return fields !== undefined && jsonEquals(fields as never, entity.fields as never);
  });
}

/** Tables that were saved in one write and are there in part. */
export function halfBatches(copies: Copies, batches: ReadonlyMap<string, number>): readonly string[] {
  return [...batches].flatMap(([table, count]) => {
    const found = copies.journals[table]?.length ?? 0;
    return found === 0 || found >= count ? [] : [`${table}: ${found} of the ${count} entries of one write`];
  });
}

/** After opening both copies hold the same entries in the same order. */
export function differing(copies: Copies, table: string): readonly string[] {
  const inStore = copies.stored.log.filter((row) => row.table === table).sort((a, b) => a.n - b.n);
  const dots = (entries: readonly LogEntry[]): string => entries.map(({ dot }) => dot).join(' ');
  const journal = copies.journals[table] ?? [];
  return dots(journal) === dots(inStore.map(({ entry }) => entry)) ? [] : [`${table}: the copies differ after opening`];
}
