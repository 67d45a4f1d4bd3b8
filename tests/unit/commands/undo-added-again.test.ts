import { describe, expect, it } from 'vitest';
import { apply } from '../../../shared/commands/apply';
import type { Command } from '../../../shared/commands/command';
import { undoEntry } from '../../../shared/commands/undo-entry';
import { fold } from '../../../shared/log/fold';
import type { LogEntry } from '../../../shared/log/log-entry';
import { undoHistory } from '../../../shared/log/undo-history';
import { contentOf } from '../../../shared/model/content-of';

const start = '2026-11-24T09:00:00+01:00';
const session = { id: 's', title: 'Sessie', start, end: '2026-11-24T12:00:00+01:00', timeZone: 'Europe/Amsterdam' };
const item = (title: string) => ({ no: 1, title, phase: 'opening', minutes: 5 }) as const;
const commands: readonly Command[] = [
  { type: 'createTable', table: { id: 'tafel', name: 'Tafel' } },
  { type: 'planSession', session, agenda: [item('Eerst')] },
  { type: 'removeAgendaItem', session: 's', no: 1 },
  { type: 'addAgendaItem', session: 's', item: item('Opnieuw') },
];

describe('an agenda item that was removed and added again under its number', () => {
  it('is taken back step by step, each time to what it said before (R-UNDO-2)', () => {
    const log: LogEntry[] = [];
    const context = () =>
      ({ dot: `r1:${log.length + 1}`, at: start, session: null, seq: null, item: null, language: 'nl' }) as const;
    const titles = (): readonly string[] => [...contentOf(fold(log)).agendaItems.values()].map(({ title }) => title);
    for (const command of commands) {
      const answer = apply(fold(log), command, context());
      if (!answer.ok) throw new Error(answer.refusal.code);
      log.push(answer.value);
    }
    const seen = [titles()];
    for (let { undo } = undoHistory(log); undo !== undefined; { undo } = undoHistory(log)) {
      const answer = undoEntry(fold(log), log, undo.dot, context());
      if (!answer.ok) throw new Error(answer.refusal.code);
      log.push(answer.value);
      seen.push(titles());
    }
    expect(seen).toEqual([['Opnieuw'], [], ['Eerst'], []]);
  });
});
