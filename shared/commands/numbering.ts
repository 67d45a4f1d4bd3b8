import { type Document, parseKey } from '../register/document';

/**
 * The next number of a kind of thing that people refer to by number. Numbers are never used again, also when the thing
 * was withdrawn or taken back, so removed things count too (minutes template 2).
 */
export function nextNumber(
  document: Document,
  kind: 'decision' | 'action' | 'question' | 'learning',
  prefix: string,
): number {
  let highest = 0;
  for (const [key, entity] of document.entities) {
    if (parseKey(key).kind !== kind) continue;
    for (const write of entity.fields['no'] ?? []) {
      const no = write.value;
      if (typeof no === 'string' && no.startsWith(prefix)) highest = Math.max(highest, trailingNumber(no, prefix));
    }
  }
  return highest + 1;
}

function trailingNumber(no: string, prefix: string): number {
  const digits = no.slice(prefix.length);
  return /^\d+$/.test(digits) ? Number(digits) : 0;
}

/** "2021-03": the year of the session and a running number across sessions. */
export function nextDecisionNumber(document: Document, at: string): string {
  const prefix = `${at.slice(0, 4)}-`;
  return `${prefix}${String(nextNumber(document, 'decision', prefix)).padStart(2, '0')}`;
}
