import path from 'node:path';
import type { PulledAnswer, PushedAnswer } from '../../shared/ipc/places';
import type { LogEntry } from '../../shared/log/log-entry';
import type { ExchangeProgress } from '../../shared/sync/exchange-parts';
import type { ObjectStore } from '../../shared/sync/object-store';
import type {
  FoundTable,
  PassphraseChange,
  PassphraseChanged,
  PlaceDraft,
  PlaceProblem,
  PlaceSummary,
  PlaceTest,
  TableAtPlace,
} from '../../shared/sync/place';
import type { Seal } from '../../shared/sync/seal';
import { accept, type Result, refuse } from '../../shared/values/result';
import { errorCode } from '../disk/atomic-write';
import { endOfExchange } from './ended';
import { findTables } from './found-tables';
import { newDevice } from './hash';
import { changeLock, type OpenPlaceOptions, startsAnywhere, storeAt, unlock } from './open-place';
import { type KnownPlace, PlaceList } from './place-list';
import { type KeyRing, SecretBox } from './secret-box';
import { TableSync } from './table-sync';

export interface PlacesOptions {
  readonly dataFolder: string;
  readonly keyRing: KeyRing;
  readonly systemProxy: OpenPlaceOptions['systemProxy'];
  /** Lines of a table as its journal has them, in order. */
  readonly logOf: (journal: string) => Promise<readonly LogEntry[]>;
  readonly onProgress: (place: string, progress: ExchangeProgress) => void;
  readonly now?: () => Date;
}

interface Opened {
  readonly store: ObjectStore;
  readonly seal: Seal;
  readonly vault: string | null;
}

/** What the program does at the places where this laptop exchanges. One exchange at a time. */
export class Places {
  readonly #options: PlacesOptions;
  readonly #list: PlaceList;
  readonly #secrets: SecretBox;
  #ended = new AbortController();
  #queue: Promise<unknown> = Promise.resolve();

  constructor(options: PlacesOptions) {
    this.#options = options;
    this.#list = new PlaceList(options.dataFolder);
    this.#secrets = new SecretBox(options.keyRing);
  }

  summaries(): readonly PlaceSummary[] {
    return this.#list.all.map((place) => {
      const { id, name, address, vault, isAutomatic, lastExchange, waiting, problem } = place;
      const isLocked = vault !== null;
      return {
        id,
        name,
        address,
        isLocked,
        isAutomatic,
        needsSecret: this.#lacksSecret(place),
        lastExchange,
        waiting,
        problem,
      };
    });
  }

  /** Tries a place out: reaches it, writes and removes something, opens its lock when it has one. Keeps nothing. */
  async test(draft: PlaceDraft): Promise<PlaceTest> {
    this.#ended = new AbortController();
    const store = await storeAt(draft, this.#ways());
    if (!store.ok) return { ok: false, problem: store.refusal };
    const abilities = await store.value.probe();
    if (!abilities.ok) return { ok: false, problem: abilities.refusal };
    const found = await this.#isLocked(store.value, draft.passphrase);
    if (!found.ok) return { ok: false, problem: found.refusal };
    return {
      ok: true,
      abilities: abilities.value,
      isLocked: found.value,
      isOpenLine: isOpenLine(draft),
      keepsSecrets: this.#secrets.keeps,
    };
  }

  /** Tries a place out and writes it down; a new place with a passphrase is locked now. */
  async save(draft: PlaceDraft, id: string | null): Promise<PlaceTest> {
    const tested = await this.test(draft);
    if (!tested.ok) return tested;
    const store = await storeAt(draft, this.#ways());
    if (!store.ok) return { ok: false, problem: store.refusal };
    const lock = await unlock(store.value, draft.passphrase, undefined);
    if (!lock.ok) return { ok: false, problem: lock.refusal };
    const place = id ?? newDevice();
    const before = this.#list.find(place);
    try {
      await this.#list.put({
        id: place,
        name: draft.name.trim() || defaultName(draft),
        address: draft.address,
        network: draft.network,
        secret: this.#secrets.seal(`${place} secret`, draft.secret),
        passphrase: this.#secrets.seal(`${place} passphrase`, draft.passphrase),
        vault: lock.value.vault,
        isAutomatic: before?.isAutomatic ?? false,
        lastExchange: before?.lastExchange ?? null,
        waiting: before?.waiting ?? 0,
        problem: null,
      });
    } catch (error) {
      return { ok: false, problem: { kind: 'own-disk', detail: errorCode(error) } };
    }
    return { ...tested, isLocked: lock.value.vault !== null };
  }

  /** Locks a place with another passphrase. The other laptops type it in when they next exchange. */
  async changePassphrase(id: string, change: PassphraseChange): Promise<PassphraseChanged> {
    this.#ended = new AbortController();
    const place = this.#list.find(id);
    if (place === undefined || place.vault === null) return { ok: false, problem: { kind: 'lock-changed' } };
    const secret = this.#secrets.open(`${id} secret`, place.secret);
    if (secret === null && place.address.kind !== 'folder') return { ok: false, problem: { kind: 'secret-missing' } };
    const store = await storeAt({ ...place, secret: secret ?? '' }, this.#ways());
    if (!store.ok) return { ok: false, problem: store.refusal };
    const changed = await changeLock(store.value, change, place.vault);
    if (!changed.ok) return { ok: false, problem: changed.refusal };
    try {
      const passphrase = this.#secrets.seal(`${id} passphrase`, change.to);
      await this.#list.change(id, { passphrase, problem: null });
      return { ok: true };
    } catch (error) {
      return { ok: false, problem: { kind: 'own-disk', detail: errorCode(error) } };
    }
  }

  /** Whether this place is exchanged at without being asked each time. False: it could not be written down. */
  async setAutomatic(id: string, isAutomatic: boolean): Promise<boolean> {
    return this.#list.change(id, { isAutomatic }).then(
      () => true,
      () => false,
    );
  }

  async forget(id: string): Promise<void> {
    this.#secrets.forget(`${id} secret`);
    this.#secrets.forget(`${id} passphrase`);
    await this.#list.remove(id);
  }

  cancel(): void {
    this.#ended.abort();
  }

  /**
   * Ends the exchange that is under way, and does what changes what exchanges remember while there is none: an exchange
   * would write down again what it still holds. What is sent afterwards reads all of it anew, so that whoever agrees to
   * erase in the middle of an exchange goes on with it.
   */
  withoutExchange<Answer>(work: () => Promise<Answer>): Promise<Answer> {
    this.cancel();
    return this.#inTurn(() => {
      this.#ended = new AbortController();
      return work();
    });
  }

  pull(id: string, table: TableAtPlace): Promise<PulledAnswer> {
    return this.#inTurn(() => this.#pull(id, table));
  }

  /** @param taken ids of received snapshots that are in the table now */
  push(id: string, table: TableAtPlace, taken: readonly string[]): Promise<PushedAnswer> {
    return this.#inTurn(() => this.#push(id, table, taken));
  }

  async #pull(id: string, table: TableAtPlace): Promise<PulledAnswer> {
    this.#ended = new AbortController();
    const sync = await this.#syncOf(id, table);
    if (!sync.ok) return { ok: false, problem: await this.#remember(id, sync.refusal) };
    const { lines, ids, setAside, ...pulled } = await sync.value.pull();
    const [torn] = setAside;
    // What doesn't hang on it is taken in; it is told all the same.
    const problem = pulled.problem ?? (torn === undefined ? null : { kind: 'not-whole', ...torn });
    if (problem !== null) await this.#remember(id, problem);
    return pulled.problem !== null && lines.length === 0
      ? { ok: false, problem: pulled.problem }
      : { ok: true, lines, ids, problem };
  }

  async #push(id: string, table: TableAtPlace, taken: readonly string[]): Promise<PushedAnswer> {
    const sync = await this.#syncOf(id, table);
    if (!sync.ok) return { ok: false, problem: await this.#remember(id, sync.refusal) };
    await sync.value.confirm(taken);
    const { sent, waiting, problem } = await sync.value.push(await this.#options.logOf(table.journal));
    if (problem !== null) return { ok: false, problem: await this.#remember(id, problem, waiting) };
    const at = (this.#options.now ?? (() => new Date()))().toISOString();
    await this.#list.change(id, { lastExchange: at, waiting, problem: null });
    return { ok: true, sent, waiting };
  }

  /** Tables that others left there. */
  async tables(id: string): Promise<Result<readonly FoundTable[], PlaceProblem>> {
    this.#ended = new AbortController();
    const opened = await this.#open(id);
    if (!opened.ok) return refuse(await this.#remember(id, opened.refusal));
    const found = await findTables(opened.value.store, opened.value.seal);
    if (!found.ok) return refuse(await this.#remember(id, found.refusal));
    return accept(found.value.map(({ table, name }) => ({ id: table, name })));
  }

  #inTurn<Answer>(work: () => Promise<Answer>): Promise<Answer> {
    const answer = this.#queue.then(work);
    this.#queue = answer.catch(() => {});
    return answer;
  }

  async #syncOf(id: string, { id: table, name }: TableAtPlace): Promise<Result<TableSync, PlaceProblem>> {
    const place = this.#list.find(id);
    const opened = await this.#open(id);
    if (!opened.ok || place === undefined) return opened.ok ? refuse({ kind: 'not-found', detail: id }) : opened;
    const { store, seal, vault } = opened.value;
    // Another vault under the same address is another place: what is remembered belongs to it.
    const folder = path.join(this.#options.dataFolder, 'exchange', id, vault ?? 'open', seal.tableName(table));
    try {
      const sync = await TableSync.open({
        folder,
        about: { table, name },
        store,
        seal,
        startAfter: startsAnywhere(place.address),
        onProgress: (progress) => this.#options.onProgress(id, progress),
      });
      return accept(sync);
    } catch (error) {
      return refuse({ kind: 'own-disk', detail: errorCode(error) });
    }
  }

  async #open(id: string): Promise<Result<Opened, PlaceProblem>> {
    const place = this.#list.find(id);
    if (place === undefined) return refuse({ kind: 'not-found', detail: id });
    const secret = this.#secrets.open(`${id} secret`, place.secret);
    const passphrase = this.#secrets.open(`${id} passphrase`, place.passphrase);
    if (secret === null && place.address.kind !== 'folder') return refuse({ kind: 'secret-missing' });
    if (passphrase === null && place.vault !== null) return refuse({ kind: 'passphrase-missing' });
    const store = await storeAt({ ...place, secret: secret ?? '' }, this.#ways());
    if (!store.ok) return store;
    const lock = await unlock(store.value, passphrase ?? '', place.vault);
    return lock.ok ? accept({ store: store.value, ...lock.value }) : lock;
  }

  async #isLocked(store: ObjectStore, passphrase: string): Promise<Result<boolean, PlaceProblem>> {
    // With an empty passphrase a locked place says so, and an open one is not locked by looking.
    const looked = await unlock(store, '', undefined);
    if (looked.ok) return accept(false);
    if (looked.refusal.kind !== 'passphrase-missing' || passphrase === '') return looked;
    const opened = await unlock(store, passphrase, undefined);
    return opened.ok ? accept(true) : opened;
  }

  #lacksSecret({ id, address, secret, passphrase, vault }: KnownPlace): boolean {
    const lacksPassword = address.kind !== 'folder' && this.#secrets.open(`${id} secret`, secret) === null;
    return lacksPassword || (vault !== null && this.#secrets.open(`${id} passphrase`, passphrase) === null);
  }

  #ways(): OpenPlaceOptions {
    return { systemProxy: this.#options.systemProxy, signal: endOfExchange(this.#ended.signal) };
  }

  async #remember(id: string, problem: PlaceProblem, waiting?: number): Promise<PlaceProblem> {
    const changes = {
      problem: problem.kind === 'cancelled' ? null : problem,
      ...(waiting === undefined ? {} : { waiting }),
    };
    // The problem itself is what has to be told, also when it cannot be written down.
    await this.#list.change(id, changes).catch(() => {});
    return problem;
  }
}

const isOpenLine = ({ address }: PlaceDraft): boolean =>
  (address.kind === 'webdav' && address.url.startsWith('http:')) ||
  (address.kind === 's3' && address.endpoint.startsWith('http:'));

function defaultName({ address }: PlaceDraft): string {
  if (address.kind === 'folder') return path.basename(address.folder);
  return new URL(address.kind === 's3' ? address.endpoint : address.url).hostname;
}
