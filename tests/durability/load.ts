import { createHash } from 'node:crypto';
import { apply } from '../../shared/commands/apply';
import type { Command } from '../../shared/commands/command';
import { writeTableFile } from '../../shared/exchange/table-file';
import { applyEntry, fold } from '../../shared/log/fold';
import type { LogEntry } from '../../shared/log/log-entry';

/** Sentences for one life of the app: things, relations that make two things at once, notes, questions. */
export function sentencesOf(life: number, count: number): readonly string[] {
  const kinds = [
    (at: number) => `opgave: Opgave ${life}-${at}`,
    (at: number) => `Gemeente Dorp ${life}-${at} trekt Opgave ${life}-${at - 1}`,
    (at: number) => `Er is gesproken over punt ${life}-${at}, langer dan een regel gewoonlijk is`,
    (at: number) => `? Wie werkt vraag ${life}-${at} verder uit`,
  ];
  return Array.from({ length: count }, (_, at) => (kinds[at % kinds.length] as (at: number) => string)(at));
}

/** A log of a table with this many entries, for a batch or a large table. */
export function logOf(id: string, name: string, count: number): readonly LogEntry[] {
  const replica = `maker-${id.replace(/[^a-z0-9]/g, '')}`;
  let document = fold([]);
  const log: LogEntry[] = [];
  for (let n = 1; n <= count; n += 1) {
    const command: Command =
      n === 1
        ? { type: 'createTable', table: { id, name, language: 'nl' } }
        : n % 3 === 0
          ? { type: 'addElement', element: { kind: 'task', name: `Opgave ${n}`, position: placeOf(n) } }
          : { type: 'parkQuestion', question: { text: `Vraag ${n} van ${name}` } };
    const context = {
      dot: `${replica}:${n}`,
      at: '2026-11-24T09:00:00Z',
      session: null,
      seq: null,
      item: null,
      language: 'nl',
    } as const;
    const made = apply(document, command, context);
    if (!made.ok) throw new Error(JSON.stringify(made.refusal));
    document = applyEntry(document, made.value);
    log.push(made.value);
  }
  return log;
}

const placeOf = (n: number) => ({ x: (n % 40) * 240, y: Math.floor(n / 40) * 160 });

/** A log of many entries on a small map: one element that is renamed over and over, each time on the name before. */
export function longLogOf(id: string, name: string, count: number): readonly LogEntry[] {
  const begun = logOf(id, name, Math.min(count, 300));
  const log = [...begun];
  const document = fold(begun);
  const key = [...document.entities.keys()].find((each) => each.startsWith('element:'));
  if (key === undefined || count <= begun.length) return log;
  let was = document.entities.get(key)?.fields['name'] ?? [];
  for (let n = log.length + 1; n <= count; n += 1) {
    const dot = `${begun[0]?.dot.split(':')[0]}:${n}` as LogEntry['dot'];
    const value = `Naam ${n}`;
    const write = { entity: key, field: 'name', value, was };
    const event = {
      type: 'element.updated',
      data: { id: key.slice('element:'.length), set: { name: value } },
    } as const;
    const moment = { at: '2026-11-24T09:00:00Z', session: null, seq: null, item: null };
    log.push({ v: 1, dot, ...moment, event, text: `Hernoemd in ${value}.`, writes: [write] });
    was = [{ dot, value }];
  }
  return log;
}

/** A table file, all of whose entries are saved in one write. */
export function tableFileOf(log: readonly LogEntry[]): Promise<Uint8Array> {
  return writeTableFile(log, async (bytes) => createHash('sha256').update(bytes).digest('hex'));
}
