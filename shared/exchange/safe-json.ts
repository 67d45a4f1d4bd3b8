import type { JsonValue } from '../values/json';
import { accept, type Result, refuse } from '../values/result';
import { type ImportProblem, type ImportReason, placeOf } from './import-problem';
import { findJsonFault } from './json-fault';

export const deepestNesting = 64;
export const longestText = 100_000;
export const longestKey = 200;

/** Keys that mean something to JavaScript objects themselves. Fine as ids and names, refused as keys (rulings). */
const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype']);

/** Parses JSON and refuses what no field of the format may be: forbidden keys, deep nesting, infinite numbers, endless texts. */
export function parseSafeJson(text: string, deepest = deepestNesting): Result<JsonValue, ImportProblem> {
  let value: JsonValue;
  try {
    value = JSON.parse(text) as JsonValue;
  } catch {
    return refuse({ place: '', reason: notJson(text) });
  }
  const problem = findUnsafe(value, deepest);
  return problem === undefined ? accept(value) : refuse(problem);
}

function notJson(text: string): ImportReason {
  const fault = findJsonFault(text);
  return fault === null ? { code: 'cut_off' } : { code: 'not_json', ...fault };
}

interface Spot {
  readonly value: JsonValue;
  readonly step: PropertyKey | null;
  readonly parent: Spot | null;
  readonly depth: number;
}

/** The first unsafe spot in document order. Walks with its own stack, since the file decides how deep it goes. */
export function findUnsafe(root: JsonValue, deepest = deepestNesting): ImportProblem | undefined {
  // Nearly every file is safe, which is told much faster without remembering the way.
  if (isSafe(root, deepest)) return undefined;
  const stack: Spot[] = [{ value: root, step: null, parent: null, depth: 1 }];
  for (let spot = stack.pop(); spot !== undefined; spot = stack.pop()) {
    const reason = reasonAgainst(spot, deepest);
    if (reason !== undefined) return { place: placeOf(pathOf(spot)), reason };
    const { value, depth } = spot;
    if (typeof value !== 'object' || value === null) continue;
    const children: Spot[] = Array.isArray(value)
      ? value.map((child, index) => ({ value: child, step: index, parent: spot, depth: depth + 1 }))
      : Object.entries(value).map(([key, child]) => ({ value: child, step: key, parent: spot, depth: depth + 1 }));
    for (let at = children.length - 1; at >= 0; at -= 1) stack.push(children[at] as Spot);
  }
  return undefined;
}

/** Goes no deeper than allowed, so the file does not decide how deep. */
function isSafe(value: JsonValue, levels: number): boolean {
  if (typeof value === 'string') return value.length <= longestText;
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object' || value === null) return true;
  if (levels === 0) return false;
  if (Array.isArray(value)) {
    for (const item of value as readonly JsonValue[]) if (!isSafe(item, levels - 1)) return false;
    return true;
  }
  for (const key in value) {
    if (key.length > longestKey || forbiddenKeys.has(key)) return false;
    if (!isSafe((value as { readonly [key: string]: JsonValue })[key] as JsonValue, levels - 1)) return false;
  }
  return true;
}

function reasonAgainst({ value, step, depth }: Spot, deepest: number): ImportReason | undefined {
  if (typeof step === 'string') {
    if (forbiddenKeys.has(step)) return { code: 'forbidden_key', key: step };
    if (step.length > longestKey) return { code: 'key_too_long', limit: longestKey };
  }
  if (typeof value === 'number' && !Number.isFinite(value)) return { code: 'not_finite' };
  if (typeof value === 'string' && value.length > longestText) return { code: 'too_long', limit: longestText };
  if (typeof value === 'object' && value !== null && depth > deepest) {
    return { code: 'too_deep', limit: deepest };
  }
  return undefined;
}

function pathOf(spot: Spot): PropertyKey[] {
  const path: PropertyKey[] = [];
  for (let here: Spot | null = spot; here !== null; here = here.parent) if (here.step !== null) path.push(here.step);
  return path.reverse();
}
