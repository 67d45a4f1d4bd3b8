import { createContext, useContext } from 'react';

/** Whether the fields below show values that cannot be changed now. */
export const ReadOnlyContext = createContext(false);

/** Whether a field is to be disabled: because it is said of it, or of everything around it. */
export function useIsDisabled(isDisabled: boolean | undefined): boolean {
  return useContext(ReadOnlyContext) || (isDisabled ?? false);
}
