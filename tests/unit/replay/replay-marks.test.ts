import { describe, expect, it } from 'vitest';
import { withPlaces } from '../../../renderer/app/table/read-table-log';
import { targetOf } from '../../../renderer/features/replay/replay-slider';
import { spacedMarks } from '../../../renderer/features/replay/spaced-marks';
import { LogHistory } from '../../../shared/log/log-history';
import { contentOf } from '../../../shared/model/content-of';
import { changedOnMap } from '../../../shared/replay/changed-on-map';
import { contentThen } from '../../../shared/replay/content-then';
import { neighbourMark, replayMarks } from '../../../shared/replay/replay-marks';
import { exampleLog } from '../exchange/example-log';

const history = new LogHistory(exampleLog());
const marks = replayMarks(history);

describe('places in the log that people look for', () => {
  it('R-REPLAY-4 are the opening of each session and the start of each agenda item, by the name they had', () => {
    expect(marks.map(({ kind, session, no }) => (kind === 'session' ? session : `${session} ${no}`))).toEqual([
      'ses-1',
      ...[1, 2, 3, 4, 5, 6].map((no) => `ses-1 ${no}`),
      // The example takes up no item in its short second session.
      'ses-2',
    ]);
    expect(marks[0]?.title).toBe('Gebiedstafel 1');
    expect(marks[4]?.title).toBe('Ruimte: niet alles kan overal');
    for (const { moment, kind } of marks) {
      const type = history.log[moment - 1]?.event.type;
      expect(type).toBe(kind === 'session' ? 'session.opened' : 'agenda.item_started');
    }
  });

  it('R-REPLAY-4 are reached one by one in both directions, by kind when asked', () => {
    const [first, second] = marks;
    expect(neighbourMark(marks, 0, 1)).toBe(first);
    expect(neighbourMark(marks, first?.moment ?? 0, 1)).toBe(second);
    expect(neighbourMark(marks, (second?.moment ?? 0) + 1, -1)).toBe(second);
    expect(neighbourMark(marks, second?.moment ?? 0, -1)).toBe(first);
    expect(neighbourMark(marks, second?.moment ?? 0, 1, ['session'])?.session).toBe('ses-2');
    expect(neighbourMark(marks, history.length, 1)).toBeUndefined();
  });

  it('R-REPLAY-4 all keep their tick, and are written at only where there is room', () => {
    const spaced = spacedMarks(marks, history.length);
    expect(spaced).toHaveLength(marks.length);
    const crowded = spacedMarks(
      Array.from({ length: 300 }, (_, at) => ({
        kind: 'item' as const,
        moment: at * 3,
        session: 's',
        no: at,
        title: '',
      })),
      900,
    );
    const written = crowded.filter(({ hasLabel }) => hasLabel).map(({ mark }) => mark.moment);
    expect(written.length).toBeGreaterThan(20);
    for (const [at, moment] of written.entries())
      if (at > 0) expect(moment - (written[at - 1] ?? 0)).toBeGreaterThan(13);
  });
});

describe('keys of the slider beyond those it has by itself', () => {
  const plain = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false };
  const from = (moment: number) => ({ moment, last: history.length, marks });
  it('R-REPLAY-4 goes ten entries with Page Up and Page Down, within the log', () => {
    expect(targetOf({ ...plain, key: 'PageUp' }, from(30))).toBe(40);
    expect(targetOf({ ...plain, key: 'PageDown' }, from(30))).toBe(20);
    expect(targetOf({ ...plain, key: 'PageDown' }, from(4))).toBe(0);
    expect(targetOf({ ...plain, key: 'PageUp' }, from(history.length - 3))).toBe(history.length);
  });
  it('R-REPLAY-4 goes to agenda items with Shift, to sessions with Ctrl, and leaves plain arrows alone', () => {
    const second = marks.find(({ session }) => session === 'ses-2');
    expect(targetOf({ ...plain, key: 'ArrowRight', shiftKey: true }, from(0))).toBe(marks[0]?.moment);
    expect(targetOf({ ...plain, key: 'ArrowRight', ctrlKey: true }, from(30))).toBe(second?.moment);
    expect(targetOf({ ...plain, key: 'ArrowLeft', ctrlKey: true }, from(30))).toBe(marks[0]?.moment);
    expect(targetOf({ ...plain, key: 'ArrowRight', ctrlKey: true }, from(history.length - 1))).toBe(history.length);
    expect(targetOf({ ...plain, key: 'ArrowRight' }, from(30))).toBeNull();
    expect(targetOf({ ...plain, key: 'ArrowRight', altKey: true, ctrlKey: true }, from(30))).toBeNull();
  });
});

describe('what an entry is about', () => {
  const at = (type: string) => {
    const index = history.log.findIndex((entry) => entry.event.type === type);
    const entry = history.log[index];
    if (entry === undefined) throw new Error(`The example has no ${type}`);
    return { entry, content: contentOf(history.documentAt(index + 1)) };
  };
  it('R-REPLAY-5 is a relation with both its ends', () => {
    const { entry, content } = at('role.assigned');
    const { elements, relations } = changedOnMap(entry, content);
    const relation = content.relations.get(relations[0] ?? '');
    expect(relations).toHaveLength(1);
    expect(elements).toEqual(expect.arrayContaining([relation?.from, relation?.to]));
  });
  it('R-REPLAY-5 is what a decision or an action names', () => {
    const decided = at('decision.proposed');
    expect(changedOnMap(decided.entry, decided.content).elements.length).toBeGreaterThan(0);
    const acted = at('action.assigned');
    const owner = [...acted.content.actions.values()][0]?.owner;
    expect(changedOnMap(acted.entry, acted.content).elements).toContain(owner);
  });
  it('R-REPLAY-5 leaves out what is gone, and a change of nearly the whole map', () => {
    const removed = at('relation.removed');
    expect(changedOnMap(removed.entry, removed.content).relations).toEqual([]);
    const begun = at('table.created');
    expect(begun.content.elements.size).toBeGreaterThan(10);
    expect(changedOnMap(begun.entry, begun.content)).toEqual({ elements: [], relations: [] });
  });
});

describe('where elements stand at an earlier moment', () => {
  const reader = { replica: 'here', now: '2026-11-24T10:00:00+01:00', language: 'nl' } as const;
  const log = withPlaces(exampleLog(), reader);
  const placed = new LogHistory([...log, moved(log)]);
  it('R-REPLAY-6 is the place they had, and the first they were given when they had none yet', () => {
    const first = contentOf(placed.documentAt(log.length));
    const early = contentThen(placed, 20);
    expect(early.elements.size).toBeLessThan(first.elements.size);
    for (const [id, { position }] of early.elements)
      expect([id, position]).toEqual([id, first.elements.get(id)?.position]);
    expect(contentThen(placed, log.length).elements).toEqual(first.elements);
    expect(contentThen(placed, log.length + 1).elements.get('t-wonen')?.position).toEqual({ x: 4000, y: 4000 });
  });
  it('R-REPLAY-2 keeps an element that looks the same at two moments one object', () => {
    const [one, other] = [contentThen(placed, 20), contentThen(placed, 21)];
    const same = [...one.elements].filter(([id, element]) => other.elements.get(id) === element);
    expect(same.length).toBeGreaterThan(one.elements.size - 3);
  });
});

function moved(log: ReturnType<typeof exampleLog>) {
  const last = log.at(-1);
  const write = last?.writes.find(({ entity }) => entity === 'element:t-wonen');
  if (last === undefined || write === undefined) throw new Error('The example was not placed');
  const was = [{ dot: last.dot, value: write.value }];
  return { ...last, dot: 'here:2' as const, writes: [{ ...write, value: { x: 4000, y: 4000 }, was }] };
}
