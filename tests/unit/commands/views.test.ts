import { describe, expect, it } from 'vitest';
import { apply } from '../../../shared/commands/apply';
import type { Command } from '../../../shared/commands/command';
import { refusalSentence } from '../../../shared/commands/refusal-sentence';
import { undoEntry } from '../../../shared/commands/undo-entry';
import { isAboutLooking } from '../../../shared/log/looking-entry';
import { undoHistory } from '../../../shared/log/undo-history';
import { conflictSentence } from '../../../shared/merge/conflict-sentences';
import { conflictsOf } from '../../../shared/merge/conflicts';
import { mergeTables } from '../../../shared/merge/merge-tables';
import { contentOf } from '../../../shared/model/content-of';
import { spotlightOf } from '../../../shared/projection/spotlight-of';
import { restoringOf } from '../../../shared/snapshot/restore-snapshot';
import {
  type AgendaView,
  longestView,
  parseAgendaView,
  recordOfAgendaView,
  withNamedView,
} from '../../../shared/views/agenda-view';
import { noFilter, wholeMapView } from '../../../shared/views/map-view-record';
import { keptRecord, recordOfView } from '../../../shared/views/named-views';
import { contextAfter, follow, noWork, type Work } from '../../property/random-table';

const answerTo = (work: Work, command: Command, replica?: string) => {
  const context = contextAfter(work);
  const dot = replica === undefined ? context.dot : (`${replica}:${work.log.length + 1}` as typeof context.dot);
  return apply(work.document, command, { ...context, dot, language: 'nl' });
};

function having(work: Work, ...commands: Command[]): Work {
  return commands.reduce((before, command) => {
    const answer = answerTo(before, command);
    if (!answer.ok) throw new Error(`${command.type}: ${JSON.stringify(answer.refusal)}`);
    return follow(before, answer.value);
  }, work);
}

const elsewhere = (work: Work, replica: string, command: Command): Work => {
  const answer = answerTo(work, command, replica);
  if (!answer.ok) throw new Error(JSON.stringify(answer.refusal));
  return follow(work, answer.value);
};

function takenBack(work: Work): Work {
  const { undo } = undoHistory(work.log);
  if (undo === undefined) throw new Error('Nothing to undo');
  const answer = undoEntry(work.document, work.log, undo.dot, { ...contextAfter(work), language: 'nl' });
  if (!answer.ok) throw new Error(JSON.stringify(answer.refusal));
  return follow(work, answer.value);
}

const refused = (work: Work, command: Command): string | undefined => {
  const answer = answerTo(work, command);
  return answer.ok ? undefined : refusalSentence(answer.refusal, 'nl');
};

function united(one: Work, other: Work) {
  const merged = mergeTables(one, other);
  if (!merged.ok) throw new Error(JSON.stringify(merged.refusal));
  return merged.value;
}

const names = (work: Work) => [...contentOf(work.document).views.values()].map(({ name }) => name);
const water = { ...wholeMapView, filter: { ...noFilter, layers: ['water_board' as const] } };
const tasks = { ...wholeMapView, filter: { ...noFilter, kinds: ['task' as const] } };
const keep = (id: string, name: string): Command => ({
  type: 'keepView',
  view: { id, name, view: keptRecord(water) },
});
const begun = having(noWork, { type: 'createTable', table: { id: 'tafel', name: 'Voorbeeldgebied' } });
const kept = having(begun, keep('v1', 'Waterschap'));

describe('views that the table keeps under a name', () => {
  it('R-VIEW-1 are kept, renamed, updated and removed, in one line of the log each, and read back as they were', () => {
    const work = having(
      kept,
      { type: 'updateView', id: 'v1', set: { name: 'Water en bodem' } },
      { type: 'updateView', id: 'v1', set: { view: keptRecord(tasks) } },
    );
    const view = contentOf(work.document).views.get('v1');
    expect(view?.name).toBe('Water en bodem');
    expect(view && recordOfView(view)).toEqual(tasks);
    expect(work.log.slice(1).map(({ text }) => text)).toEqual([
      'Beeld "Waterschap" is bewaard.',
      'Beeld "Waterschap" heet voortaan "Water en bodem".',
      'Beeld "Water en bodem" is aangepast.',
    ]);
    expect(names(having(work, { type: 'removeView', id: 'v1' }))).toEqual([]);
  });

  it('R-VIEW-1 are taken back one act at a time, to nothing', () => {
    const work = having(
      kept,
      { type: 'updateView', id: 'v1', set: { name: 'Water' } },
      { type: 'removeView', id: 'v1' },
    );
    expect(names(takenBack(work))).toEqual(['Water']);
    expect(names(takenBack(takenBack(work)))).toEqual(['Waterschap']);
    expect(names(takenBack(takenBack(takenBack(work))))).toEqual([]);
  });

  it('R-VIEW-1 are refused without a name, too large, unknown, under a known id, and when nothing changes', () => {
    expect(refused(begun, keep('v1', '  '))).toBeDefined();
    const large = { focus: 'x'.repeat(longestView) };
    expect(refused(begun, { type: 'keepView', view: { name: 'Groot', view: large } })).toMatch(/lang/);
    expect(refused(kept, { type: 'updateView', id: 'v1', set: { view: large } })).toMatch(/lang/);
    expect(refused(kept, { type: 'updateView', id: 'v2', set: { name: 'Water' } })).toContain('v2');
    expect(refused(kept, { type: 'removeView', id: 'v2' })).toContain('v2');
    expect(refused(kept, keep('v1', 'Anders'))).toContain('v1');
    expect(refused(kept, { type: 'updateView', id: 'v1', set: { name: 'Waterschap' } })).toMatch(/niets/);
    expect(refused(kept, { type: 'updateView', id: 'v1', set: {} })).toMatch(/niets/);
  });

  it('R-VIEW-2 pass the hall and the minutes by, with what takes them back', () => {
    const task = having(kept, { type: 'addElement', element: { id: 't', kind: 'task', name: 'Wonen' } });
    const work = takenBack(having(task, keep('v2', 'Nog een')));
    expect(work.log.map(isAboutLooking)).toEqual([false, true, false, true, true]);
    const lit = spotlightOf(contentOf(work.document), work.log, 'nl');
    expect(lit?.elements).toEqual(['t']);
  });

  it('R-VIEW-3 an agenda item shows what its named view shows by then, and how it was when the view is gone', () => {
    const own: AgendaView = { main: 'map', map: water, hall: [], named: 'v1' };
    const read = parseAgendaView(recordOfAgendaView(own));
    expect(read).toEqual(own);
    const changed = having(kept, { type: 'updateView', id: 'v1', set: { view: keptRecord(tasks) } });
    expect(withNamedView(own, contentOf(changed.document).views).map).toEqual(tasks);
    const gone = contentOf(having(changed, { type: 'removeView', id: 'v1' }).document).views;
    expect(withNamedView(own, gone)).toEqual({ ...own, named: null });
    expect(parseAgendaView({ main: 'map', map: null, named: 7 })?.named).toBeNull();
  });

  it('R-VIEW-4 two names given apart are a disagreement, two ways of looking are not', () => {
    const renamed = (replica: string, name: string) =>
      elsewhere(kept, replica, { type: 'updateView', id: 'v1', set: { name } });
    const merged = united(renamed('aa', 'Water'), renamed('bb', 'Waterveiligheid'));
    const [conflict, ...more] = conflictsOf(merged);
    expect(more).toEqual([]);
    expect(conflict && conflictSentence(conflict, contentOf(merged.document), { language: 'nl' })).toMatch(/naam:/);

    const looked = (replica: string, view: typeof tasks) =>
      elsewhere(kept, replica, { type: 'updateView', id: 'v1', set: { view: keptRecord(view) } });
    const both = united(looked('aa', tasks), looked('bb', { ...tasks, collapsed: ['municipality'] }));
    expect(conflictsOf(both)).toEqual([]);
  });

  it('R-VIEW-5 stay when the table is put back to an earlier moment', () => {
    expect(restoringOf(kept.document, begun.document).changes).toEqual([]);
  });
});
