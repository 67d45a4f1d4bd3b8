import { useSyncExternalStore } from 'react';
import type { Theme } from './app-state';

const darkScheme = window.matchMedia('(prefers-color-scheme: dark)');

/** The colours to use now: as chosen, or as the system has them. */
export function useResolvedTheme(theme: Theme): 'light' | 'dark' {
  const isSystemDark = useSyncExternalStore(
    (onChange) => {
      darkScheme.addEventListener('change', onChange);
      return () => darkScheme.removeEventListener('change', onChange);
    },
    () => darkScheme.matches,
  );
  if (theme === 'system') return isSystemDark ? 'dark' : 'light';
  return theme;
}
