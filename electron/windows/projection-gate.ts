import type { ProjectAnswer } from '../../shared/ipc/projector';
import { projectionAfter } from '../../shared/projection/projection-changes';
import {
  type ProjectionMessage,
  projectionMessageSchema,
  type WholeProjection,
} from '../../shared/projection/projection-message';

/** Largest projection, in bytes of JSON: 10,000 elements with 15,000 relations are about a third of it. */
const largest = 16 * 1024 * 1024;

type Judged =
  | { readonly ok: true; readonly message: ProjectionMessage }
  | Extract<ProjectAnswer, { readonly ok: false }>;

/**
 * The last look at what goes to the hall (promise 4: nothing private by accident). Only what the schema of the
 * projection names passes; anything else is refused as a whole, and the hall keeps what it has. Keeps what the hall is
 * to see, whether it came whole or as changes.
 */
export class ProjectionGate {
  #model: WholeProjection | null = null;
  /** Never less than what the model takes, in bytes: what a change replaces is counted until a whole model comes. */
  #size = 0;
  /** After a refusal nobody knows what changes would follow: only a whole model passes. */
  #isInStep = false;

  /** What was let through last, as a whole. */
  get model(): WholeProjection | null {
    return this.#model;
  }

  /** @param given a projection message as JSON */
  judge(given: unknown): Judged {
    const judged = this.#judge(given);
    if (!judged.ok) this.#isInStep = false;
    return judged;
  }

  #judge(given: unknown): Judged {
    const text = typeof given === 'string' ? given : '';
    const size = Buffer.byteLength(text);
    if (size > largest) return { ok: false, refusal: { kind: 'too-large', detail: `${size} > ${largest}` } };
    const parsed = projectionMessageSchema.safeParse(saidBy(text));
    if (!parsed.success) {
      // Places and not values: a refusal must not carry what it keeps back.
      const places = parsed.error.issues.slice(0, 5).map((issue) => issue.path.join('.') || 'model');
      return { ok: false, refusal: { kind: 'not-a-projection', detail: places.join(', ') } };
    }
    const message = parsed.data;
    if (message.type === 'heartbeat') return { ok: true, message };
    const whole = (message.type === 'changes' ? this.#size : 0) + size;
    if (whole > largest) return { ok: false, refusal: { kind: 'too-large', detail: `${whole} > ${largest}` } };
    const model = projectionAfter(this.#isInStep ? this.#model : null, message);
    if (model === null) return { ok: false, refusal: { kind: 'out-of-step', detail: '' } };
    this.#model = model;
    this.#size = whole;
    this.#isInStep = true;
    return { ok: true, message };
  }
}

/** What a text says; undefined when it is no JSON, which no schema lets through. */
function saidBy(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
