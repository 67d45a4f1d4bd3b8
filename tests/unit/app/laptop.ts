import type { OpenTable } from '../../../renderer/app/app-state';
import { openTableOf } from '../../../renderer/app/table/open-table';
import { TableEngine } from '../../../renderer/app/table/table-engine';
import type { Command } from '../../../shared/commands/command';
import { publicLog } from '../../../shared/exchange/public-log';
import { fold } from '../../../shared/log/fold';
import type { LogEntry } from '../../../shared/log/log-entry';
import type { TableState } from '../../../shared/merge/merge-tables';
import { workThrough } from '../../property/random-table';
import { FakeJournal, FakeStore } from './fake-services';

export const begun: readonly LogEntry[] = workThrough([]).log;

/** A laptop with the table open, on a journal and a database in memory. */
export function laptop(id: string, log: readonly LogEntry[] = begun, replica = `r-${id}`) {
  const journal = new FakeJournal(log);
  const store = new FakeStore();
  store.stored = [...log];
  const clock = { at: '2026-11-24T10:00:00+01:00', now: () => clock.at };
  const services = {
    journal,
    store,
    clock,
    replica,
    laptop: () => ({ id, name: `Laptop ${id}` }),
    language: () => 'nl' as const,
    place: '/data',
    whenPainted: (run: () => void) => run(),
    forgetNames: async () => undefined,
  };
  const shown: OpenTable[] = [];
  const engine = new TableEngine(services, openTableOf('tafel', fold(log), log, '/data', id), (table) =>
    shown.push(table),
  );
  const file = (): TableState => {
    const open = publicLog(engine.table.log);
    return { log: open, document: fold(open) };
  };
  const say = async (command: Command): Promise<LogEntry> => {
    const answer = await engine.dispatch(command);
    if (!answer.ok) throw new Error(answer.refusal.code);
    return answer.value;
  };
  return { engine, journal, store, clock, file, say, shown };
}
