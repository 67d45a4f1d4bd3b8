import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useId,
  useLayoutEffect,
  useMemo,
  useState,
} from 'react';

interface OpenDialogs {
  /** The one on top, or null when none is open. */
  readonly top: string | null;
  /** What the dialog on top shows above its buttons, since nothing beside a dialog can be read then. */
  readonly notice: ReactNode;
  /** Says that a dialog is open; returns what says that it is no longer. */
  readonly enter: (dialog: string) => () => void;
}

const OpenDialogsContext = createContext<OpenDialogs>({ top: null, notice: null, enter: () => () => {} });

/** Knows which dialogs are open below it, and gives the one on top something to show. */
export function OpenDialogsProvider({
  notice,
  children,
}: {
  readonly notice: ReactNode;
  readonly children: ReactNode;
}) {
  const [dialogs, setDialogs] = useState<readonly string[]>([]);
  const top = dialogs.at(-1) ?? null;
  const enter = useCallback((dialog: string) => {
    setDialogs((open) => [...open, dialog]);
    return () => setDialogs((open) => open.filter((other) => other !== dialog));
  }, []);
  const value = useMemo(() => ({ top, notice, enter }), [top, notice, enter]);
  return <OpenDialogsContext value={value}>{children}</OpenDialogsContext>;
}

/** Whether a dialog is open, for what would otherwise stand behind it or in front of it. */
export function useIsDialogOpen(): boolean {
  return useContext(OpenDialogsContext).top !== null;
}

/** Inside a dialog: says that it is open, and returns what it shows while it is the one on top. */
export function useNoticeInDialog(): ReactNode {
  const id = useId();
  const { top, notice, enter } = useContext(OpenDialogsContext);
  useLayoutEffect(() => enter(id), [enter, id]);
  return top === id ? notice : null;
}
