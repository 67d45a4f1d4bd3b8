import { apply } from '../../../shared/commands/apply';
import type { Command } from '../../../shared/commands/command';
import { openingPosition } from '../../../shared/log/position';
import { contextAfter, follow, noWork, type Work } from '../../property/random-table';

const at = (x: number) => ({ x, y: 0 });

/** Carries out commands in Dutch, each as the entry that it is; a refusal is a mistake in the test. */
export function having(work: Work, ...commands: readonly Command[]): Work {
  return commands.reduce((before, command) => {
    const answer = answerTo(before, command);
    if (!answer.ok) throw new Error(JSON.stringify(answer.refusal));
    return follow(before, answer.value);
  }, work);
}

export function answerTo(work: Work, command: Command, replica?: string) {
  const position = command.type === 'openSession' ? openingPosition(work.log, command.id) : {};
  const context = { ...contextAfter(work, replica), language: 'nl' as const, ...position };
  return apply(work.document, command, context);
}

/** A table with three parties and two tasks, in an open session with three items on its agenda. */
export const inSession = having(
  noWork,
  {
    type: 'createTable',
    table: { id: 'tafel', name: 'Tafel' },
    elements: [
      { id: 'prov', kind: 'stakeholder', name: 'Provincie', stakeholderKind: 'province', position: at(1) },
      { id: 'gouda', kind: 'stakeholder', name: 'Gouda', stakeholderKind: 'municipality', position: at(2) },
      { id: 'zuid', kind: 'stakeholder', name: 'Zuidplas', stakeholderKind: 'municipality', position: at(3) },
      { id: 'wonen', kind: 'task', name: 'Wonen', position: at(5) },
      { id: 'natuur', kind: 'task', name: 'Natuur', position: at(6) },
    ],
    relations: [{ id: 'stuwt', kind: 'drives', from: 'prov', to: 'natuur' }],
  },
  {
    type: 'planSession',
    session: {
      id: 's1',
      title: 'Sessie 1',
      start: '2026-11-24T09:00:00+00:00',
      end: '2026-11-24T12:00:00+00:00',
      timeZone: 'Europe/Amsterdam',
    },
    agenda: ['Opening', 'Ruimte', 'Slot'].map((title, index) => ({
      no: index + 1,
      title,
      phase: 'weigh' as const,
      minutes: 30,
    })),
  },
  { type: 'openSession', id: 's1' },
  { type: 'startAgendaItem', no: 1 },
);
