import type { ListOptions, ObjectStore, StoreProblem } from '../../../shared/sync/object-store';
import { accept, type Result, refuse } from '../../../shared/values/result';

/** What may go wrong during one exchange: at the how-manieth request, and how. */
export interface Fault {
  readonly kind: 'lost-answer' | 'lost-request' | 'torn-read';
  readonly at: number;
}

const gone: StoreProblem = { kind: 'timeout', seconds: 15 };

/**
 * One place that several laptops look at. As a server everybody sees an object at once; as a folder that a synchroniser
 * keeps equal, objects of others arrive late, one by one, in any order.
 */
export class SharedPlace {
  readonly objects = new Map<string, Uint8Array>();
  /** Everything that was ever put, also what vanished since. */
  readonly ever = new Map<string, Uint8Array>();
  readonly #arrived = new Map<number, Set<string>>();
  readonly arrivesLate: boolean;

  constructor(arrivesLate: boolean) {
    this.arrivesLate = arrivesLate;
  }

  /** Lets those of the waiting objects arrive whose bit is set. */
  arrive(who: number, bits: number): void {
    const waiting = [...this.objects.keys()].filter((key) => !this.#isSeenBy(who, key));
    for (const [at, key] of waiting.entries()) if ((bits >> (at % 30)) & 1) this.#seenBy(who).add(key);
  }

  vanish(at: number): void {
    const keys = [...this.objects.keys()];
    const key = keys[at % Math.max(1, keys.length)];
    if (key !== undefined) this.objects.delete(key);
  }

  /** An object loses its end, all of it, or a bit of it, and stays where it is. */
  damage(at: number, how: 'nothing' | 'half' | 'bit'): void {
    const keys = [...this.objects.keys()];
    const key = keys[at % Math.max(1, keys.length)];
    const bytes = key === undefined ? undefined : this.objects.get(key);
    if (key === undefined || bytes === undefined) return;
    const flipped = (): Uint8Array => bytes.map((byte, place) => (place === bytes.length >> 1 ? byte ^ 1 : byte));
    const length = how === 'nothing' ? 0 : bytes.length >> 1;
    this.objects.set(key, how === 'bit' ? flipped() : bytes.slice(0, length));
  }

  storeOf(who: number, fault: Fault | null): ObjectStore {
    let request = 0;
    const isHit = (kind: Fault['kind']): boolean => fault?.kind === kind && request === fault.at;
    const ask = async <Value>(work: () => Value): Promise<Result<Value, StoreProblem>> => {
      request += 1;
      if (isHit('lost-request')) return refuse(gone);
      const value = work();
      return isHit('lost-answer') ? refuse(gone) : accept(value);
    };
    const seen = (): string[] => [...this.objects.keys()].filter((key) => this.#isSeenBy(who, key)).sort();
    return {
      probe: () => ask(() => ({ conditionalPut: 'ignored', atomicVisibility: true, startAfter: true }) as const),
      list: (prefix: string, { after = '', limit = Number.POSITIVE_INFINITY }: ListOptions = {}) =>
        ask(() => {
          const keys = seen().filter((key) => key.startsWith(prefix) && key > after);
          // Smaller pages than were asked for, so that reading on is met in every schedule.
          const page = limit === Number.POSITIVE_INFINITY ? keys : keys.slice(0, 3);
          return { keys: page, more: page.length < keys.length };
        }),
      children: (prefix: string) =>
        ask(() => {
          const below = seen().filter((key) => key.startsWith(prefix));
          return [...new Set(below.map((key) => key.slice(prefix.length).split('/')[0] ?? ''))];
        }),
      get: (key: string) =>
        ask(() => {
          const bytes = this.#isSeenBy(who, key) ? this.objects.get(key) : undefined;
          if (bytes === undefined) return null;
          return isHit('torn-read') ? bytes.slice(0, bytes.length / 2) : bytes;
        }),
      putIfAbsent: (key: string, bytes: Uint8Array) =>
        ask(() => {
          this.#put(who, key, bytes);
          return 'written' as const;
        }),
      overwrite: (key: string, bytes: Uint8Array) =>
        ask(() => {
          this.#put(who, key, bytes);
          return null;
        }),
      delete: (key: string) =>
        ask(() => {
          this.objects.delete(key);
          return null;
        }),
    };
  }

  #put(who: number, key: string, bytes: Uint8Array): void {
    this.objects.set(key, bytes);
    this.ever.set(key, bytes);
    this.#seenBy(who).add(key);
  }

  #isSeenBy(who: number, key: string): boolean {
    return !this.arrivesLate || this.#seenBy(who).has(key);
  }

  #seenBy(who: number): Set<string> {
    const seen = this.#arrived.get(who) ?? new Set();
    this.#arrived.set(who, seen);
    return seen;
  }
}
