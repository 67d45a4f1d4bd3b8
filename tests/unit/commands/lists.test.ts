import { describe, expect, it } from 'vitest';
import { apply } from '../../../shared/commands/apply';
import type { Command } from '../../../shared/commands/command';
import { refusalSentence } from '../../../shared/commands/refusal-sentence';
import { undoEntry } from '../../../shared/commands/undo-entry';
import { exportExchange } from '../../../shared/exchange/export-exchange';
import { importExchange } from '../../../shared/exchange/import-exchange';
import { parseExchange } from '../../../shared/exchange/parse-exchange';
import { fold } from '../../../shared/log/fold';
import type { LogEntry } from '../../../shared/log/log-entry';
import { undoHistory } from '../../../shared/log/undo-history';
import { contentOf } from '../../../shared/model/content-of';
import { isAlive, keyOf } from '../../../shared/register/document';
import { shownValue } from '../../../shared/register/register';
import { contextAfter, follow, noWork, type Work } from '../../property/random-table';

const begun = having(noWork, {
  type: 'createTable',
  table: { id: 't', name: 'Tafel' },
  elements: [{ id: 'wonen', kind: 'task', name: 'Wonen' }],
});

const list: Extract<Command, { type: 'takeList' }> = {
  type: 'takeList',
  list: 'opgaven.csv',
  elements: [
    { id: 'raad', kind: 'stakeholder', name: 'Raad', stakeholderKind: 'council', layer: null, parentId: 'stad' },
    { id: 'stad', kind: 'stakeholder', name: 'Stad', stakeholderKind: 'municipality', layer: 'municipality' },
  ],
  relations: [{ kind: 'leads', from: 'stad', to: 'wonen' }],
  changes: [{ id: 'wonen', set: { estimatedCostMln: 60 } }],
  scores: [{ stakeholder: 'stad', set: { influence: 4, interest: 5 } }],
};

function answerTo(work: Work, command: Command) {
  return apply(work.document, command, { ...contextAfter(work), language: 'nl' });
}

function having(work: Work, ...commands: readonly Command[]): Work {
  return commands.reduce((before, command) => {
    const answer = answerTo(before, command);
    if (!answer.ok) throw new Error(JSON.stringify(answer.refusal));
    return follow(before, answer.value);
  }, work);
}

const refused = (work: Work, changes: Partial<typeof list>): string | undefined => {
  const answer = answerTo(work, { ...list, ...changes });
  return answer.ok ? undefined : refusalSentence(answer.refusal, 'nl');
};

function influenceOf({ document }: Work, id: string): unknown {
  return shownValue(document.entities.get(keyOf('analysis', id))?.fields['influence']);
}

describe('taking over a list', () => {
  it('R-BRING-3 is one entry that says what came, and one undo takes all of it back', () => {
    const taken = having(begun, list);
    expect(taken.log).toHaveLength(2);
    expect(taken.log[1]?.text).toBe(
      'Lijst "opgaven.csv" is overgenomen: 2 nieuwe onderdelen, 1 nieuwe relatie, 1 onderdeel aangevuld.',
    );
    const content = contentOf(taken.document);
    expect([...content.elements.values()].map(({ name }) => name)).toEqual(['Wonen', 'Raad', 'Stad']);
    expect(content.elements.get('raad')).toMatchObject({ parentId: 'stad' });
    expect(content.elements.get('wonen')).toMatchObject({ estimatedCostMln: 60 });
    expect([...content.relations.values()]).toMatchObject([{ kind: 'leads', from: 'stad', to: 'wonen' }]);

    const dot = undoHistory(taken.log).undo?.dot;
    const undone = undoEntry(taken.document, taken.log, dot as LogEntry['dot'], contextAfter(taken));
    expect(undone.ok).toBe(true);
    const back = follow(taken, (undone as { readonly value: LogEntry }).value);
    expect([...contentOf(back.document).elements.keys()]).toEqual(['wonen']);
    expect(contentOf(back.document).relations.size).toBe(0);
    expect(contentOf(back.document).elements.get('wonen')).toMatchObject({ estimatedCostMln: null });
    expect(isAlive(back.document.entities.get(keyOf('analysis', 'stad')))).toBe(false);
  });

  it('R-BRING-8 keeps scores apart: not in its event, not in its line', () => {
    const taken = having(begun, list);
    expect(influenceOf(taken, 'stad')).toBe(4);
    const [, entry] = taken.log;
    expect(JSON.stringify(entry?.event) + entry?.text).not.toMatch(/influence|interest|invloed|belang/);
  });

  it('is refused as a whole when any part of it cannot be', () => {
    expect(refused(begun, { relations: [{ kind: 'leads', from: 'wonen', to: 'stad' }] })).toMatch(/kan niet "trekt"/);
    const twice = [list.relations[0]!, list.relations[0]!];
    expect(refused(begun, { relations: twice })).toMatch(/Stad .*Wonen/);
    expect(refused(begun, { elements: [], relations: [] })).toBeDefined();
    expect(refused(begun, { changes: [{ id: 'wonen', set: { kind: 'goal' } }] })).toBeDefined();
    expect(refused(begun, { changes: [{ id: 'nergens', set: {} }] })).toBeDefined();
    expect(refused(begun, { changes: [{ id: 'wonen', set: { parentId: 'nergens' } }] })).toBeDefined();
    expect(refused(begun, { scores: [{ stakeholder: 'wonen', set: { influence: 3 } }] })).toBeDefined();
    expect(refused(begun, { scores: [{ stakeholder: 'stad', set: { influence: 9 } }] })).toBeDefined();
    expect(refused(begun, { elements: [], relations: [], changes: [], scores: [] })).toBeDefined();
    expect(refused(begun, {})).toBeUndefined();
  });

  it('goes through an exchange file and back, with its scores when those are asked for', () => {
    const planned = having(begun, {
      type: 'planSession',
      session: {
        id: 's',
        title: 'Sessie',
        start: '2026-11-24T09:00:00+01:00',
        end: '2026-11-24T12:00:00+01:00',
        timeZone: 'Europe/Amsterdam',
      },
      agenda: [],
    });
    const opening = apply(
      planned.document,
      { type: 'openSession', id: 's' },
      {
        ...contextAfter(planned),
        session: 's',
        seq: 1,
        item: null,
      },
    );
    if (!opening.ok) throw new Error(JSON.stringify(opening.refusal));
    const known = { ...list, scores: [...(list.scores ?? []), { stakeholder: 'oud', set: { influence: 2 } }] };
    const party: Command = {
      type: 'addElement',
      element: { id: 'oud', kind: 'stakeholder', name: 'Oud', stakeholderKind: 'society', layer: null },
    };
    for (const before of [begun, follow(planned, opening.value)]) {
      const taken = having(before, party, known);
      const file = exportExchange(taken.log, { includeAnalysis: true, includeNames: false });
      const parsed = parseExchange(JSON.stringify(file));
      if (!parsed.ok) throw new Error(JSON.stringify(parsed.refusal));
      const log = importExchange(parsed.value, { replica: 'n' });
      if (!log.ok) throw new Error(JSON.stringify(log.refusal));
      const document = fold(log.value);
      expect([...contentOf(document).elements.keys()].sort()).toEqual(['oud', 'raad', 'stad', 'wonen']);
      expect(contentOf(document).relations.size).toBe(1);
      expect(influenceOf({ document, log: [] }, 'stad')).toBe(4);
      expect(influenceOf({ document, log: [] }, 'oud')).toBe(2);
      expect(exportExchange(log.value, { includeAnalysis: true, includeNames: false })).toEqual(file);
    }
  });
});
