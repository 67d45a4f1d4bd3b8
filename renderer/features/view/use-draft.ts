import { useCallback, useState, useSyncExternalStore } from 'react';
import { useApp } from '../../app/app-context';
import { forgetDraft, keepDraft, onDrafts, readDraft } from '../../app/table/drafts';

export interface Draft<Values> {
  readonly values: Values;
  readonly change: (values: Partial<Values>) => void;
  /** After it was carried out, or to begin anew. */
  readonly forget: () => void;
  /** Filled in before, when the form was closed without being carried out. */
  readonly isRestored: boolean;
}

/**
 * What is filled in in a form, kept when the form is closed until it is carried out.
 * @param form names the form and the thing it is about. A form that changes something puts in what it changes, so that
 * what was filled in before somebody else changed it does not come back over that.
 * @param initial plain values (texts, numbers, lists, records), asked for when the form opens
 */
export function useDraft<Values extends object>(form: string, initial: () => Values): Draft<Values> {
  const table = useApp((state) => state.table?.id ?? '');
  const key = `${table} ${form}`;
  const [start] = useState(initial);
  const read = useCallback(() => readDraft(key) as Values | undefined, [key]);
  const known = useSyncExternalStore(onDrafts, read, read);
  const [isRestored, setRestored] = useState(known !== undefined);
  return {
    values: known ?? start,
    change: (values) => keepDraft(key, { ...(read() ?? start), ...values }),
    forget: () => {
      setRestored(false);
      forgetDraft(key);
    },
    isRestored: isRestored && known !== undefined,
  };
}
