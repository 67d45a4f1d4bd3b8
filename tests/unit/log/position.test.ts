import { describe, expect, it } from 'vitest';
import { nextPosition } from '../../../shared/log/position';
import type { Content } from '../../../shared/model/content';
import { entry } from './entry';

const held = (dot: `${string}:${number}`, session: string, seq: number) => entry(dot, [], { session, seq });
const content = (sessions: Readonly<Record<string, object>>): Content =>
  ({ sessions: new Map(Object.entries(sessions)) }) as unknown as Content;
const isOwn = ({ dot }: { readonly dot: string }): boolean => dot.startsWith('a');

describe('where the next entry stands', () => {
  const log = [held('a:1', 'hier', 1), held('b:1', 'daar', 1), held('b:2', 'daar', 2)];

  it('R-LOG-8 stays in the open session of this laptop, whatever came in', () => {
    const open = content({ hier: { currentItem: 3 }, daar: { currentItem: 5 } });
    expect(nextPosition(log, open, isOwn)).toEqual({ session: 'hier', seq: 2, item: 3 });
    expect(nextPosition(log, open)).toEqual({ session: 'daar', seq: 3, item: 5 });
  });

  it('R-LOG-8 follows the session held last when the one here is closed, or none was held here', () => {
    const closed = content({ hier: { closedAt: '2026-11-24T12:00:00Z', currentItem: 3 }, daar: {} });
    expect(nextPosition(log, closed, isOwn)).toEqual({ session: 'daar', seq: 3, item: null });
    expect(nextPosition(log, closed, () => false)).toEqual({ session: 'daar', seq: 3, item: null });
  });

  it('R-LOG-7 has no agenda item once its session is closed', () => {
    const closed = content({ daar: { closedAt: '2026-11-24T12:00:00Z', currentItem: 5 } });
    expect(nextPosition(log, closed)).toEqual({ session: 'daar', seq: 3, item: null });
  });

  it('R-LOG-8 counts on from the highest number of its session, wherever that stands in the log', () => {
    const mixed = [held('b:1', 's', 7), held('a:1', 's', 2), entry('a:2', [], { session: 's' })];
    expect(nextPosition(mixed, content({ s: {} }), isOwn).seq).toBe(8);
  });

  it('R-LOG-7 passes over entries that stand in no session', () => {
    const prepared = [
      held('a:1', 's', 1),
      entry('a:2'),
      entry('a:3', [], { session: 't' }),
      entry('a:4', [], { seq: 1 }),
    ];
    expect(nextPosition(prepared, content({ s: {}, t: {} }))).toMatchObject({ session: 's', seq: 2 });
  });
});
