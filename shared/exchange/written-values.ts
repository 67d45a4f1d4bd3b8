import type { LogEntry } from '../log/log-entry';
import type { JsonValue } from '../values/json';

/** What was ever written where in a log that is written on. Nothing is kept before somebody asks, which few files do. */
export class WrittenValues {
  readonly #values = new Map<string, JsonValue[]>();
  #read = 0;

  /** @param place the thing and the field, with a space between them */
  of(log: readonly LogEntry[], place: string): readonly JsonValue[] {
    for (; this.#read < log.length; this.#read += 1) {
      for (const { entity, field, value } of (log[this.#read] as LogEntry).writes) {
        const written = `${entity} ${field}`;
        const values = this.#values.get(written);
        if (values === undefined) this.#values.set(written, [value]);
        else values.push(value);
      }
    }
    return this.#values.get(place) ?? [];
  }
}
