import type { StoreApi } from 'zustand/vanilla';
import type { AppState, Notice } from './app-state';
import type { Later } from './clock';

/** Milliseconds to see that something is said at all, and for each character: half the pace of an easy reader, who is
 * talking to a table meanwhile. */
const toSee = 4000;
const perCharacter = 80;

/** How long a message that only tells something stays on screen, in milliseconds. */
export function readingTime(text: string): number {
  return toSee + perCharacter * text.length;
}

/**
 * Takes a message away that only tells something, after the time it takes to read. What went wrong, what asks for
 * attention and what offers a step stays until somebody closes it. Lives as long as the app.
 * @returns what keeps the message that is shown for as long as somebody is at it, and returns what lets it go: then the
 * time begins anew
 */
export function passingNotices(store: StoreApi<AppState>, later: Later): () => () => void {
  let cancel = (): void => {};
  let keepers = 0;
  const begin = (): void => {
    cancel();
    cancel = () => {};
    const { notice } = store.getState();
    if (notice === null || !passes(notice) || keepers > 0) return;
    cancel = later(() => {
      if (store.getState().notice === notice) store.setState({ notice: null });
    }, readingTime(notice.text));
  };
  store.subscribe(({ notice }, before) => {
    if (notice !== before.notice) begin();
  });
  return () => {
    keepers += 1;
    begin();
    let isKept = true;
    return () => {
      if (!isKept) return;
      isKept = false;
      keepers -= 1;
      begin();
    };
  };
}

const passes = ({ kind, offer }: Notice): boolean => (kind === 'done' || kind === 'info') && offer === undefined;
