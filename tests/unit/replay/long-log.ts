import { apply } from '../../../shared/commands/apply';
import type { Command } from '../../../shared/commands/command';
import { writeInto } from '../../../shared/log/fold';
import type { LogEntry } from '../../../shared/log/log-entry';
import { advanceClock, type Document, type Entity, type EntityKey } from '../../../shared/register/document';

/** A table that many people worked on for long: elements come, move, get another name, and now and then go. */
export function longLog(entries: number): { readonly log: readonly LogEntry[]; readonly elements: number } {
  const log: LogEntry[] = [];
  const entities = new Map<EntityKey, Entity>();
  let document: Document = { clock: {}, entities };
  const carryOut = (command: Command): void => {
    const n = log.length + 1;
    const context = { at: '2026-11-24T09:00:00Z', session: null, seq: null, item: null, language: 'nl' } as const;
    const answer = apply(document, command, { ...context, dot: `r1:${n}` });
    if (!answer.ok) throw new Error(JSON.stringify(answer.refusal));
    log.push(answer.value);
    writeInto(entities, answer.value.dot, answer.value.writes);
    // A new document each time, since what is read from one is remembered by it.
    document = { clock: advanceClock(document.clock, answer.value.dot), entities };
  };
  carryOut({ type: 'createTable', table: { id: 'tafel', name: 'Groot gebied' } });
  let elements = 0;
  for (let at = 1; at < entries; at += 1) {
    const id = `o-${(at * 7) % Math.max(1, elements)}`;
    if (at % 4 === 1 || elements < 4) {
      carryOut({ type: 'addElement', element: { id: `o-${elements}`, kind: 'task', name: `Opgave ${elements}` } });
      elements += 1;
    } else if (at % 4 === 2) {
      carryOut({ type: 'moveElements', positions: [{ id, position: { x: at, y: -at } }] });
    } else carryOut({ type: 'updateElement', id, set: { note: `aantekening ${at}` } });
  }
  return { log, elements };
}
