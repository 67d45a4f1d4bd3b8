import type { ProjectAnswer } from '../shared/ipc/projector';
import { type ProjectionMessage, projectionMessageSchema } from '../shared/projection/projection-model';

/** Largest projection, in bytes of JSON: 10,000 elements with their relations are about half of it. */
const largest = 4 * 1024 * 1024;

type Judged =
  | { readonly ok: true; readonly message: ProjectionMessage }
  | Extract<ProjectAnswer, { readonly ok: false }>;

/**
 * The last look at what goes to the hall (promise 4: nothing private by accident). Only what the schema of the
 * projection names passes; anything else is refused as a whole, and the hall keeps what it has.
 */
export function judgeProjection(given: unknown): Judged {
  const parsed = projectionMessageSchema.safeParse(given);
  if (!parsed.success) {
    // Places and not values: a refusal must not carry what it keeps back.
    const places = parsed.error.issues.slice(0, 5).map((issue) => issue.path.join('.') || 'model');
    return { ok: false, refusal: { kind: 'not-a-projection', detail: places.join(', ') } };
  }
  const bytes = Buffer.byteLength(JSON.stringify(parsed.data));
  if (bytes > largest) return { ok: false, refusal: { kind: 'too-large', detail: `${bytes} > ${largest}` } };
  return { ok: true, message: parsed.data };
}
