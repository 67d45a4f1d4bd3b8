import { describe, expect, it } from 'vitest';
import { createStore } from 'zustand/vanilla';
import type { AppState, OpenTable } from '../../../renderer/app/app-state';
import { followLater } from '../../../renderer/app/table/follow-later';
import { openTableOf } from '../../../renderer/app/table/open-table';
import { fold } from '../../../shared/log/fold';

function stores() {
  const source = createStore<AppState>(() => ({ table: openTableOf('t', fold([]), [], '/data') }) as AppState);
  const steps: (() => void)[] = [];
  const follower = followLater(source, (run) => steps.push(run));
  const changed = (): OpenTable => ({ ...(source.getState().table as OpenTable) });
  return { source, follower, steps, changed };
}

describe('a store that follows later', () => {
  it('R-SHOW-1 passes on what is not the table at once', () => {
    const { source, follower, steps } = stores();
    source.setState({ theme: 'dark' });
    expect(follower.getState().theme).toBe('dark');
    expect(steps).toEqual([]);
  });

  it('R-SHOW-2 waits with a change of the table, and with what came after it, and is whole at every moment', () => {
    const { source, follower, steps, changed } = stores();
    const before = source.getState();
    source.setState({ table: changed() });
    source.setState({ selection: [{ kind: 'element', id: 'new' }] });
    source.setState({ table: changed() });
    expect(follower.getState()).toBe(before);
    expect(steps).toHaveLength(1);
    // More has changed in the meantime: the painting of that comes first.
    steps[0]?.();
    expect(follower.getState()).toBe(before);
    steps[1]?.();
    expect(follower.getState()).toBe(source.getState());
    source.setState({ table: changed() });
    expect(steps).toHaveLength(3);
  });

  it('R-SHOW-2 follows in the end, however often the table changes', () => {
    const { source, follower, steps, changed } = stores();
    for (let at = 0; at < 5; at += 1) {
      source.setState({ table: changed() });
      steps[at]?.();
    }
    expect(steps.length).toBeLessThanOrEqual(5);
    expect(follower.getState().table).toBe(source.getState().table);
  });

  it('R-SHOW-3 shows another table, or none, at once', () => {
    const { source, follower, steps } = stores();
    source.setState({ table: null });
    expect(follower.getState().table).toBeNull();
    source.setState({ table: openTableOf('other', fold([]), [], '/data') });
    expect(follower.getState().table?.id).toBe('other');
    expect(steps).toEqual([]);
  });
});
