/** A value or the reason why there is none. Errors are values in `shared`; they become sentences on screen. */
export type Result<Value, Problem> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly refusal: Problem };

export function accept<const Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value };
}

export function refuse<Problem>(refusal: Problem): { readonly ok: false; readonly refusal: Problem } {
  return { ok: false, refusal };
}

/** Closes a switch over a discriminated union: forgetting a case is a type error, reaching it at run time a bug. */
export function assertNever(value: never): never {
  throw new Error(`Unreachable case: ${JSON.stringify(value)}`);
}
