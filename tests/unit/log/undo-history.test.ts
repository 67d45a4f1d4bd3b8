import { describe, expect, it } from 'vitest';
import type { LogEntry } from '../../../shared/log/log-entry';
import { isUndoable, undoHistory } from '../../../shared/log/undo-history';
import { entry } from './entry';

const here = { laptop: { id: 'hier' } };
const there = { laptop: { id: 'daar' } };
const history = (log: readonly LogEntry[], laptop?: string) => {
  const { undo, redo, undoText, redoText } = undoHistory(log, laptop);
  return [undo?.dot, redo?.dot, undoText, redoText];
};
const three = [entry('a:1', [], here), entry('a:2'), entry('a:3')];

describe('what undo and redo would take back', () => {
  it('R-UNDO-6 is the last act, and what was undone under the line of the act itself', () => {
    expect(history([])).toEqual([undefined, undefined, '', '']);
    expect(history(three)).toEqual(['a:3', undefined, 'a:3', '']);
    const undone = [...three, entry('a:4', [], { undoes: 'a:3' })];
    expect(history(undone)).toEqual(['a:2', 'a:4', 'a:2', 'a:3']);
    const redone = [...undone, entry('a:5', [], { undoes: 'a:4' })];
    expect(history(redone)).toEqual(['a:5', undefined, 'a:3', '']);
    expect(history([...undone, entry('a:5')])).toEqual(['a:5', undefined, 'a:5', '']);
  });

  it('R-UNDO-6 passes over an older act that was taken back, and over one that nobody knows', () => {
    expect(history([...three, entry('a:4', [], { undoes: 'a:2' })])).toEqual(['a:3', 'a:4', 'a:3', 'a:2']);
    const one = [...three, entry('a:4', [], { undoes: 'a:2' }), entry('a:5', [], { undoes: 'a:3' })];
    expect(history(one).slice(0, 2)).toEqual(['a:1', 'a:5']);
    expect(history([...three, entry('a:4', [], { undoes: 'weg:1' })]).slice(0, 2)).toEqual(['a:3', 'a:4']);
  });

  it('R-UNDO-11 passes over what another laptop did, which ends nothing of what could be redone here', () => {
    const log = [...three, entry('a:4', [], { undoes: 'a:3' }), entry('b:1', [], there)];
    expect(history(log, 'hier').slice(0, 2)).toEqual(['a:2', 'a:4']);
    expect(history(log, 'daar').slice(0, 2)).toEqual(['b:1', undefined]);
    expect(history(log).slice(0, 2)).toEqual(['b:1', undefined]);
  });

  it('R-UNDO-11 no longer offers what another laptop took back, and goes on offering the rest', () => {
    const took = (undoes: LogEntry['dot']) => [...three, entry('b:1', [], { ...there, undoes })];
    expect(history(took('a:3'), 'hier')).toEqual(['a:2', undefined, 'a:2', '']);
    expect(history(took('a:2'), 'hier').slice(0, 2)).toEqual(['a:3', undefined]);
    expect(history(took('weg:1'), 'hier').slice(0, 2)).toEqual(['a:3', undefined]);
    const both = [...took('a:2'), entry('a:4', [], { undoes: 'a:3' })];
    expect(history(both, 'hier').slice(0, 2)).toEqual(['a:1', 'a:4']);
  });

  it('R-UNDO-9 is never what nobody did at the table', () => {
    const ofType = (type: LogEntry['event']['type'], data = {}) => entry('a:1', [], { event: { type, data } });
    for (const type of ['table.created', 'snapshot.taken', 'minutes.adopted', 'names.erased'] as const) {
      expect([type, isUndoable(ofType(type))]).toEqual([type, false]);
    }
    expect(isUndoable(ofType('elements.moved', { automatic: true }))).toBe(false);
    expect(isUndoable(ofType('elements.moved', { automatic: false }))).toBe(true);
  });
});
