import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import type { MapOverlay } from '../../../shared/boards/map-overlay';
import type { MainView } from '../../../shared/i18n/main-views';
import type { ListedSnapshot } from '../../../shared/snapshot/listed-snapshots';
import { whenNarrow } from './narrow-window';
import { initialView, type OpenDialog, type PanelId, steadyViews, type ViewState } from './view-state';

export interface View extends ViewState {
  showMain(main: MainView): void;
  /** Compares a snapshot with the table as it is now. */
  showComparison(compared: ListedSnapshot): void;
  /** Puts something in the light on the map, which comes on screen for it; null puts the light out. */
  showOverlay(overlay: MapOverlay | null): void;
  /** The panel that is shown already is folded away. */
  togglePanel(panel: PanelId): void;
  showPanel(panel: PanelId): void;
  toggleAgenda(): void;
  openDialog(dialog: OpenDialog): void;
  closeDialog(): void;
}

const ViewContext = createContext<View | null>(null);

export function ViewProvider({ children }: { readonly children: ReactNode }) {
  const [state, setState] = useState<ViewState>(initialView);
  useEffect(() => whenNarrow((isNarrow) => setState((before) => ({ ...before, isAgendaShown: !isNarrow }))), []);
  const view = useMemo(
    (): View => ({
      ...state,
      showMain: (main) =>
        setState((before) => ({
          ...before,
          main,
          extraBoard: steadyViews.includes(main) ? before.extraBoard : main,
        })),
      showComparison: (compared) =>
        setState((before) => ({ ...before, compared, main: 'compare', extraBoard: 'compare' })),
      showOverlay: (overlay) =>
        setState((before) => ({ ...before, overlay, main: overlay === null ? before.main : 'map' })),
      togglePanel: (panel) => setState((before) => ({ ...before, panel: before.panel === panel ? null : panel })),
      showPanel: (panel) => setState((before) => ({ ...before, panel })),
      toggleAgenda: () => setState((before) => ({ ...before, isAgendaShown: !before.isAgendaShown })),
      openDialog: (dialog) => setState((before) => ({ ...before, dialog })),
      closeDialog: () => setState((before) => ({ ...before, dialog: null })),
    }),
    [state],
  );
  return <ViewContext value={view}>{children}</ViewContext>;
}

export function useView(): View {
  const view = useContext(ViewContext);
  if (view === null) throw new Error('ViewProvider is missing above this component');
  return view;
}
