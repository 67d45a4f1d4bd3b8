import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { pack } from '../../../shared/exchange/gzip';
import { fold } from '../../../shared/log/fold';
import type { LogEntry } from '../../../shared/log/log-entry';
import { makeSnapshot } from '../../../shared/snapshot/make-snapshot';
import { openSnapshot } from '../../../shared/snapshot/open-snapshot';
import { canonicalJson } from '../../../shared/values/canonical-json';
import type { JsonValue } from '../../../shared/values/json';
import { entry, note, score, write } from '../log/entry';

const hash = async (bytes: Uint8Array): Promise<string> => createHash('sha256').update(bytes).digest('hex');
const log = [entry('a:1', [write('element:partij', 'alive', true), note('x')]), entry('a:2', [note('y', 'a:1')])];
const document = fold(log);
const things = [...document.entities.values()] as unknown as JsonValue[];

/** Objects whose names fit, whatever they say: what somebody may have put in the folder who knows how. */
class Shelf {
  readonly #objects = new Map<string, Uint8Array>();

  async keep(content: JsonValue | Uint8Array): Promise<string> {
    const bytes = content instanceof Uint8Array ? content : Buffer.from(canonicalJson(content));
    const id = await hash(bytes);
    this.#objects.set(id, pack(bytes));
    return id;
  }

  open(id: string) {
    const read = async (ids: readonly string[]) => new Map([...this.#objects].filter(([known]) => ids.includes(known)));
    return openSnapshot(id, read, hash);
  }
}

async function opened(changes: {
  readonly state?: Readonly<Record<string, JsonValue>>;
  readonly log?: JsonValue;
  readonly entities?: JsonValue;
}) {
  const shelf = new Shelf();
  const state = {
    format: 'gebiedstafel-snapshot',
    version: 1,
    clock: { ...document.clock },
    entities: [await shelf.keep(changes.entities ?? things)],
    log: [await shelf.keep(changes.log ?? (log as unknown as JsonValue))],
    ...changes.state,
  };
  return shelf.open(await shelf.keep(state));
}

const damaged = { ok: false, refusal: 'damaged' };
const newer = { ok: false, refusal: 'newer' };

describe('opening a snapshot of which every object is what its name says', () => {
  it('R-SNAP-1 gives the log and the things that it was made of', async () => {
    expect(await opened({})).toEqual({ ok: true, value: { log, document } });
    const made = await makeSnapshot(log, hash);
    const shelf = new Shelf();
    for (const id of made.ids) expect(await shelf.keep(made.bytesOf(id))).toBe(id);
    expect(await shelf.open(made.id)).toEqual({ ok: true, value: { log, document } });
  });

  it('R-SNAP-4 refuses one of a newer version, or with a line of a newer format', async () => {
    expect(await opened({ state: { version: 2, more: 'onbekend' } })).toEqual(newer);
    expect(await opened({ log: [{ ...log[0], v: 2 }] as unknown as JsonValue })).toEqual(newer);
  });

  it('R-SNAP-4 refuses one that does not say what a snapshot says', async () => {
    for (const state of [
      { format: 'anders' },
      { version: '1' },
      { clock: { a: 0 } },
      { clock: { a: 1.5 } },
      { log: ['geen hash'] },
      { entities: 'x' },
    ] as const) {
      expect(await opened({ state: state as never })).toEqual(damaged);
    }
    const shelf = new Shelf();
    for (const content of [null, [], 'x', 5]) expect(await shelf.open(await shelf.keep(content))).toEqual(damaged);
    for (const text of ['', '{', '{"__proto__":1}']) {
      expect(await shelf.open(await shelf.keep(Buffer.from(text)))).toEqual(damaged);
    }
    expect(await shelf.open(await shelf.keep(Uint8Array.of(0x22, 0xff, 0x22)))).toEqual(damaged);
    expect(await shelf.open('0'.repeat(64))).toEqual({ ok: false, refusal: 'missing' });
  });

  it('R-SNAP-4 refuses one of which a piece is no list, or a line is none', async () => {
    for (const wrong of [{}, 'x', [null], [5], [{ ...log[0], dot: 'A:1' }]] as const) {
      expect(await opened({ log: wrong as unknown as JsonValue })).toEqual(damaged);
    }
    expect(await opened({ entities: {} })).toEqual(damaged);
  });

  it('R-SNAP-4 refuses one of which the log tells something else than the things or the clock', async () => {
    expect(await opened({ log: [log[0]] as unknown as JsonValue })).toEqual(damaged);
    expect(await opened({ entities: [] })).toEqual(damaged);
    expect(await opened({ entities: [...things, ...things] })).toEqual(damaged);
    expect(await opened({ state: { clock: { a: 3 } } })).toEqual(damaged);
  });

  it('R-SNAP-1 refuses one with anything private', async () => {
    const hidden: readonly LogEntry[] = [...log, entry('a:3', [score(4)])];
    const told = fold(hidden);
    const refused = await opened({
      log: hidden as unknown as JsonValue,
      entities: [...told.entities.values()].sort((a, b) => (a.key < b.key ? -1 : 1)) as unknown as JsonValue,
      state: { clock: { ...told.clock } },
    });
    expect(refused).toEqual(damaged);
  });
});
