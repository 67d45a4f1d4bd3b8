import type { useStoreApi } from '@xyflow/react';
import type { MapViewport, ViewSize } from '../../../shared/projection/map-bounds';

type FlowStore = Pick<ReturnType<typeof useStoreApi>, 'getState' | 'subscribe'>;

/** Where the window looks, kept by whoever moves it. */
export interface WatchedView {
  readonly viewport: () => MapViewport;
  readonly size: () => ViewSize;
  readonly onChange: (listener: () => void) => () => void;
}

/** Where the window looks, as React Flow keeps it. */
export function watchedView(store: FlowStore): WatchedView {
  return {
    viewport: () => {
      const [x, y, zoom] = store.getState().transform;
      return { x, y, zoom };
    },
    size: () => ({ width: store.getState().width, height: store.getState().height }),
    onChange: (listener) => {
      let last = store.getState();
      return store.subscribe((state) => {
        if (state.transform === last.transform && state.width === last.width && state.height === last.height) return;
        last = state;
        listener();
      });
    },
  };
}
