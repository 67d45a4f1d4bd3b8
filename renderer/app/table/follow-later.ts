import { createStore, type StoreApi } from 'zustand/vanilla';
import type { AppState } from '../app-state';

/**
 * The same state a little later. A change of the table reaches the map, the capture line and the save state at once;
 * agenda, panels and counts follow from this store, so that they do not hold up what people are waiting for. What it
 * holds is always whole: a state that was, never parts of two. Everything else, such as what is selected, is passed on
 * at once, unless a change of the table is on its way: then it arrives with that.
 * @param wait calls back when the panels may follow
 */
export function followLater(source: StoreApi<AppState>, wait: (run: () => void) => void): StoreApi<AppState> {
  const follower = createStore<AppState>(() => source.getState());
  let isWaiting = false;
  /** Follows when nothing has changed while the last change was painted; after a few times at any rate. */
  const follow = (seen: AppState, turns: number): void =>
    wait(() => {
      const state = source.getState();
      if (state.table !== seen.table && turns < mostTurns) return follow(state, turns + 1);
      isWaiting = false;
      follower.setState(state, true);
    });
  source.subscribe((state, before) => {
    if (state.table?.id !== before.table?.id) {
      follower.setState(state, true);
      return;
    }
    if (isWaiting) return;
    if (state.table === before.table) {
      follower.setState(state, true);
      return;
    }
    isWaiting = true;
    follow(state, 1);
  });
  return follower;
}

/** "Saving" and "saved" are two changes of the table shortly after one another; panels need only the second. */
const mostTurns = 4;
