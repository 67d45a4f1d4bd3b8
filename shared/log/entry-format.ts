import { type FormatHistory, isEarlier, upgraded } from '../model/format-history';
import type { JsonObject } from '../values/json';

/** Format of the entries that this program writes and understands. */
export const logEntryVersion = 1;

/** Every step there has been from one format of entries to the next. Format 1 is the first one. */
export const entryHistory: FormatHistory = { version: logEntryVersion, steps: [] };

/**
 * An entry of an earlier format as one of the current format; everything else as it is, for its reader to judge. Works on
 * a copy: what is on the disk is never written over, and when a step fails the entry is given back as it was, so that it
 * counts as not understood and stays where it is (rule R-OPEN-10).
 */
export function upgradeEntry(value: unknown, history: FormatHistory = entryHistory): unknown {
  const version = (value as { readonly v?: unknown } | null | undefined)?.v;
  if (!isEarlier(version, history)) return value;
  const entry = upgraded(value as JsonObject, version, history);
  return entry === null ? value : { ...entry, v: history.version };
}
