import { createContext, type ReactNode, useContext, useEffect } from 'react';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import type { AppActions } from './app-actions';
import type { AppState, OpenTable } from './app-state';

export interface App {
  readonly store: StoreApi<AppState>;
  /** The same one painting later. */
  readonly later: StoreApi<AppState>;
  readonly actions: AppActions;
}

const AppContext = createContext<App | null>(null);
/** The store that the screens in this part of the page are drawn from. */
const StoreContext = createContext<StoreApi<AppState> | null>(null);

export function AppProvider({ app, children }: { readonly app: App; readonly children: ReactNode }) {
  return (
    <AppContext value={app}>
      <StoreContext value={app.store}>{children}</StoreContext>
    </AppContext>
  );
}

/** Screens in here follow a change of the table one painting later, so that they do not hold up the others. */
export function AfterPaint({ children }: { readonly children: ReactNode }) {
  return <StoreContext value={useAppObject().later}>{children}</StoreContext>;
}

/** Screens in here show a change of the table at once, also inside `AfterPaint`: what people are waiting for. */
export function AtOnce({ children }: { readonly children: ReactNode }) {
  return <StoreContext value={useAppObject().store}>{children}</StoreContext>;
}

/** State and actions together, for who puts another app in their place (looking back). */
export function useAppObject(): App {
  const app = useContext(AppContext);
  if (app === null) throw new Error('AppProvider is missing above this component');
  return app;
}

/** Reads part of the state; the component renders again only when that part changes identity. */
export function useApp<Part>(select: (state: AppState) => Part): Part {
  const store = useContext(StoreContext);
  if (store === null) throw new Error('AppProvider is missing above this component');
  return useStore(store, select);
}

/** The open table; only for screens that exist while a table is open. */
export function useTable<Part>(select: (table: OpenTable) => Part): Part {
  return useApp((state) => {
    if (state.table === null) throw new Error('No table is open');
    return select(state.table);
  });
}

export function useActions(): AppActions {
  return useAppObject().actions;
}

/** Reads the state at the moment of an event, for work that goes on after the screen that started it was drawn. */
export function useReadState(): () => AppState {
  return useAppObject().store.getState;
}

/** Called at once when names are erased, with what takes them out of a text that was typed and not captured yet. */
export function useErasedNames(erase: (eraser: (typed: string) => string) => void): void {
  const { store } = useAppObject();
  useEffect(
    () =>
      store.subscribe(({ eraseTyped }, before) => {
        if (eraseTyped !== null && eraseTyped !== before.eraseTyped) erase(eraseTyped);
      }),
    [store, erase],
  );
}
