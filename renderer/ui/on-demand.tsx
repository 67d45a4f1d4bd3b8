import { type ComponentType, type ReactNode, useEffect, useState } from 'react';

/** A part of a screen whose code is fetched when it is first needed, or before, with `prepare`. */
export interface OnDemand<Props> {
  (props: Props): ReactNode;
  /** Fetches the code. Rejects when it cannot be read; the next time it is asked for again. */
  prepare(): Promise<void>;
}

/**
 * As `lazy` in a `Suspense` without a fallback, but shown the moment the code is there: at once when it is there already.
 * React first shows the fallback even then, and leaves it for three tenths of a second, so that it does not flicker.
 * A failure to fetch is thrown to the nearest error boundary. To be called outside of components.
 */
export function onDemand<Props extends object>(load: () => Promise<ComponentType<Props>>): OnDemand<Props> {
  let fetched: ComponentType<Props> | null = null;
  const fetchPart = async (): Promise<ComponentType<Props>> => {
    fetched ??= await load();
    return fetched;
  };
  // biome-ignore lint/correctness/noComponentHookFactories: called once for each part, outside of components, as `lazy` is
  const Part = (props: Props): ReactNode => {
    const [Shown, show] = useState<ComponentType<Props> | null>(() => fetched);
    useEffect(() => {
      if (Shown !== null) return;
      let isGone = false;
      fetchPart().then(
        (part) => {
          if (!isGone) show(() => part);
        },
        (error: unknown) => {
          show(() => {
            throw error;
          });
        },
      );
      return () => {
        isGone = true;
      };
    }, [Shown]);
    return Shown === null ? null : <Shown {...props} />;
  };
  return Object.assign(Part, { prepare: async () => void (await fetchPart()) });
}
