import type { JsonObject } from '../values/json';

/** One step from an earlier version of a format to the next one. It is given a copy and may change it. */
export interface FormatStep {
  /** The version it reads; it gives `from + 1`. */
  readonly from: number;
  readonly upgrade: (content: JsonObject) => JsonObject;
}

/** The version of a format that this program writes, and the way there from every earlier one. */
export interface FormatHistory {
  readonly version: number;
  /** Oldest first; as many as there are earlier versions. */
  readonly steps: readonly FormatStep[];
}

/** Throws when steps are missing, doubled or out of order: found by a test, never by a user. */
export function checkHistory({ version, steps }: FormatHistory): void {
  const found = steps.map(({ from }) => from).join(' ');
  const wanted = Array.from({ length: version - 1 }, (_, at) => at + 1).join(' ');
  if (found !== wanted) throw new Error(`the steps to version ${version} start at "${found}" and not at "${wanted}"`);
}

/** Whether a version is an earlier one, from which there are steps. */
export function isEarlier(version: unknown, history: FormatHistory): version is number {
  return Number.isSafeInteger(version) && (version as number) >= 1 && (version as number) < history.version;
}

/**
 * Content of an earlier version as the present one has it. Works on a copy: what was given, and the file it came from,
 * stay as they are.
 * @param version of the content; see `isEarlier`
 * @returns null when a step fails
 */
export function upgraded(content: JsonObject, version: number, { steps }: FormatHistory): JsonObject | null {
  try {
    const copy = JSON.parse(JSON.stringify(content)) as JsonObject;
    return steps.filter(({ from }) => from >= version).reduce((before, { upgrade }) => upgrade(before), copy);
  } catch {
    return null;
  }
}
