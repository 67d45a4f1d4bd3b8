import { describe, expect, it } from 'vitest';
import { apply } from '../../../shared/commands/apply';
import type { Command } from '../../../shared/commands/command';
import { refusalSentence } from '../../../shared/commands/refusal-sentence';
import { undoEntry } from '../../../shared/commands/undo-entry';
import { undoHistory } from '../../../shared/log/undo-history';
import { contentOf } from '../../../shared/model/content-of';
import { contextAfter, follow, noWork, type Work } from '../../property/random-table';

function answerTo(work: Work, command: Command) {
  const position = command.type === 'openSession' ? { session: command.id, seq: 1, item: null } : {};
  return apply(work.document, command, { ...contextAfter(work), language: 'nl', ...position });
}

function having(work: Work, ...commands: Command[]): Work {
  return commands.reduce((before, command) => {
    const answer = answerTo(before, command);
    if (!answer.ok) throw new Error(`${command.type}: ${JSON.stringify(answer.refusal)}`);
    return follow(before, answer.value);
  }, work);
}

function refused(work: Work, command: Command): string | undefined {
  const answer = answerTo(work, command);
  return answer.ok ? undefined : refusalSentence(answer.refusal, 'nl');
}

const running = having(
  noWork,
  { type: 'createTable', table: { id: 'tafel', name: 'Voorbeeldgebied' } },
  {
    type: 'planSession',
    session: {
      id: 's',
      title: 'Eerste',
      start: '2020-11-24T09:00:00+01:00',
      end: '2020-11-24T12:00:00+01:00',
      timeZone: 'Europe/Amsterdam',
    },
    agenda: [],
  },
  { type: 'openSession', id: 's' },
);
const closed = having(running, { type: 'closeSession' });
const adopt: Command = { type: 'adoptMinutes', session: 's', on: '2099-01-14' };

describe('minutes', () => {
  it('R-SES-4 are submitted and adopted once, after the session was closed', () => {
    expect(refused(running, adopt)).toContain('Eerste is nog niet gesloten.');
    const work = having(closed, { type: 'submitMinutes', session: 's' }, adopt);
    expect(contentOf(work.document).sessions.get('s')).toMatchObject({ minutesAdoptedOn: '2099-01-14' });
    expect(work.log.at(-1)).toMatchObject({
      event: { type: 'minutes.adopted', data: { session: 's', on: '2099-01-14' } },
      text: 'De tafel stelt het verslag van "Eerste" vast.',
    });
    expect(refused(work, adopt)).toContain('Eerste is al vastgesteld.');
    expect(refused(work, { type: 'submitMinutes', session: 's' })).toContain('Eerste is al vastgesteld.');
  });

  it('are not adopted on a day that does not exist or lies before the session', () => {
    expect(refused(closed, { ...adopt, on: '2099-02-30' })).toBeDefined();
    expect(refused(closed, { ...adopt, on: '1999-01-01' })).toBeDefined();
    expect(refused(closed, { ...adopt, session: 'geen' })).toBeDefined();
  });

  it('are passed over by undo: what was adopted stays adopted', () => {
    const history = undoHistory(having(closed, adopt).log);
    expect(history.undo?.event.type).toBe('session.closed');
  });

  it('are new ones when the session was reopened and closed again, and every closing can be taken back', () => {
    const again = (work: Work): Work => {
      const close = undoHistory(work.log).undo;
      if (close === undefined) throw new Error('nothing to undo');
      const undone = undoEntry(work.document, work.log, close.dot, { ...contextAfter(work), language: 'nl' });
      if (!undone.ok) throw new Error(JSON.stringify(undone.refusal));
      return follow(work, undone.value);
    };
    const second = having(again(having(closed, adopt)), { type: 'closeSession' });
    expect(refused(second, adopt)).toBeUndefined();
    const reopened = again(having(second, adopt));
    expect(contentOf(reopened.document).sessions.get('s')?.closedAt ?? null).toBeNull();
  });

  it('cannot be adopted by changing the session', () => {
    const set = { minutesAdoptedOn: '2099-01-14' };
    expect(answerTo(closed, { type: 'updateSession', id: 's', set })).toMatchObject({
      refusal: { code: 'fixed_field', field: 'minutesAdoptedOn' },
    });
  });
});
