import { randomBytes } from 'node:crypto';
import { isSafeKey, isSafePrefix } from '../../shared/sync/object-key';
import type {
  ListedKeys,
  ListOptions,
  ObjectStore,
  StoreAbilities,
  StoreProblem,
} from '../../shared/sync/object-store';
import { accept, type Result, refuse } from '../../shared/values/result';
import type { HttpAnswer, Send } from './http';
import { isPage, isSuccess, pageProblem, statusProblem } from './http-problem';
import { pageOf } from './key-order';
import { ListingBudget, largestPageBytes } from './listing-bounds';
import { type DavEntry, readMultistatus } from './multistatus';

export interface WebdavStoreOptions {
  /** Address of a collection that exists, such as `https://cloud.example/remote.php/dav/files/anna/tafels/`. */
  readonly url: string;
  readonly username: string;
  readonly password: string;
  readonly send: Send;
}

const propfindBody = new TextEncoder().encode(
  '<?xml version="1.0" encoding="utf-8"?><d:propfind xmlns:d="DAV:"><d:prop><d:resourcetype/></d:prop></d:propfind>',
);

/** A collection on a WebDAV server: Nextcloud, ownCloud, Apache, nginx and the like. */
export class WebdavStore implements ObjectStore {
  readonly #base: URL;
  readonly #authorization: string;
  readonly #send: Send;
  readonly #made = new Set<string>();
  /** Learned from the first answer to a conditional PUT that was turned down as such. */
  #conditionIsUnknown = false;

  constructor({ url, username, password, send }: WebdavStoreOptions) {
    this.#base = new URL(url.endsWith('/') ? url : `${url}/`);
    this.#authorization = `Basic ${Buffer.from(`${username}:${password}`, 'utf8').toString('base64')}`;
    this.#send = send;
  }

  async probe(): Promise<Result<StoreAbilities, StoreProblem>> {
    const root = await this.#entries('');
    if (!root.ok) return root;
    const key = `probe-${randomBytes(8).toString('hex')}.tmp`;
    let isSeenHalf = false;
    const first = await this.#ask('PUT', key, {
      body: new Uint8Array(64 * 1024),
      headers: { 'if-none-match': '*' },
      halfway: async () => {
        const seen = await this.#ask('GET', key);
        isSeenHalf = seen.ok && isSuccess(seen.value.status);
      },
    });
    if (!first.ok) return first;
    const isUnknown = [400, 405, 501].includes(first.value.status);
    if (!isSuccess(first.value.status) && !isUnknown) return refuse(statusProblem(first.value.status));
    const second = isUnknown
      ? null
      : await this.#ask('PUT', key, { body: new Uint8Array(1), headers: { 'if-none-match': '*' } });
    const removed = await this.delete(key);
    if (!removed.ok) return removed;
    if (second !== null && !second.ok) return second;
    const conditionalPut = second === null ? 'unsupported' : second.value.status === 412 ? 'yes' : 'ignored';
    this.#conditionIsUnknown = conditionalPut === 'unsupported';
    return accept({ conditionalPut, atomicVisibility: !isSeenHalf, startAfter: false });
  }

  async list(prefix: string, options: ListOptions = {}): Promise<Result<ListedKeys, StoreProblem>> {
    if (!isSafePrefix(prefix)) return refuse({ kind: 'bad-key' });
    const found: string[] = [];
    const open = [prefix];
    const budget = new ListingBudget();
    let before = 0;
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      // '~' stands behind everything that a key can contain: nothing in this collection comes after the beginning.
      if (at !== prefix && `${at}~` <= (options.after ?? '')) continue;
      const within = budget.next(before);
      if (!within.ok) return within;
      const entries = await this.#entries(at);
      if (!entries.ok) return entries;
      before = entries.value.length;
      for (const { name, isCollection } of entries.value) {
        const key = at + name;
        if (!isSafeKey(key)) continue;
        if (isCollection) open.push(`${key}/`);
        else found.push(key);
      }
    }
    return accept(pageOf(found, options));
  }

  async children(prefix: string): Promise<Result<readonly string[], StoreProblem>> {
    if (!isSafePrefix(prefix)) return refuse({ kind: 'bad-key' });
    const entries = await this.#entries(prefix);
    if (!entries.ok) return entries;
    return accept(
      entries.value
        .filter(({ name, isCollection }) => isCollection && isSafeKey(prefix + name))
        .map(({ name }) => name)
        .sort(),
    );
  }

  async get(
    key: string,
    { maxBytes }: { readonly maxBytes: number },
  ): Promise<Result<Uint8Array | null, StoreProblem>> {
    if (!isSafeKey(key)) return refuse({ kind: 'bad-key' });
    const answer = await this.#ask('GET', key, { maxBytes });
    if (!answer.ok) return answer;
    const { status, bytes } = answer.value;
    if (status === 404) return accept(null);
    return status === 200 ? accept(bytes) : refuse(statusProblem(status));
  }

  async putIfAbsent(key: string, bytes: Uint8Array): Promise<Result<'written' | 'present', StoreProblem>> {
    if (!isSafeKey(key)) return refuse({ kind: 'bad-key' });
    if (!this.#conditionIsUnknown) {
      const answer = await this.#put(key, bytes, { 'if-none-match': '*' });
      if (!answer.ok) return answer;
      const { status } = answer.value;
      if (isSuccess(status)) return accept('written');
      if (status === 412) return accept('present');
      if (![400, 405, 501].includes(status)) return refuse(statusProblem(status));
      this.#conditionIsUnknown = true;
    }
    const there = await this.#ask('HEAD', key);
    if (!there.ok) return there;
    if (isSuccess(there.value.status)) return accept('present');
    const written = await this.overwrite(key, bytes);
    return written.ok ? accept('written') : written;
  }

  async overwrite(key: string, bytes: Uint8Array): Promise<Result<null, StoreProblem>> {
    if (!isSafeKey(key)) return refuse({ kind: 'bad-key' });
    const answer = await this.#put(key, bytes, {});
    if (!answer.ok) return answer;
    return isSuccess(answer.value.status) ? accept(null) : refuse(statusProblem(answer.value.status));
  }

  async delete(key: string): Promise<Result<null, StoreProblem>> {
    if (!isSafeKey(key)) return refuse({ kind: 'bad-key' });
    const answer = await this.#ask('DELETE', key);
    if (!answer.ok) return answer;
    const { status } = answer.value;
    return isSuccess(status) || status === 404 ? accept(null) : refuse(statusProblem(status));
  }

  /** Writes, and makes the collections above when the server says that they are missing. */
  async #put(
    key: string,
    body: Uint8Array,
    headers: Readonly<Record<string, string>>,
  ): Promise<Result<HttpAnswer, StoreProblem>> {
    const folders = key.split('/').slice(0, -1);
    const folder = folders.join('/');
    const isMade = folder === '' || this.#made.has(folder);
    const answer = await this.#ask('PUT', key, { body, headers });
    // Apache says 404 or 409 for a collection that is not there, others 403; then, and also after a purge.
    const isMissing = answer.ok && folder !== '' && [403, 404, 409].includes(answer.value.status);
    if (!isMissing || (isMade && answer.value.status === 403)) {
      if (answer.ok && isSuccess(answer.value.status)) this.#made.add(folder);
      return answer;
    }
    let forbidden: Result<HttpAnswer, StoreProblem> | null = null;
    for (let depth = 1; depth <= folders.length; depth += 1) {
      const made = await this.#ask('MKCOL', `${folders.slice(0, depth).join('/')}/`);
      if (!made.ok) return made;
      const { status } = made.value;
      // 405: it is there already. Apache says 403 of one that another laptop makes at this very moment, and of one that
      // nobody may make: which of the two shows when the object is put.
      if (status === 403) forbidden = made;
      else if (!isSuccess(status) && status !== 405) return made;
    }
    const again = await this.#ask('PUT', key, { body, headers });
    if (forbidden !== null && again.ok && [404, 409].includes(again.value.status)) return forbidden;
    if (again.ok && isSuccess(again.value.status)) this.#made.add(folder);
    return again;
  }

  /** Members of a collection; none when the collection is not there, unless it is the place itself. */
  async #entries(prefix: string): Promise<Result<readonly DavEntry[], StoreProblem>> {
    const answer = await this.#ask('PROPFIND', prefix, {
      body: propfindBody,
      maxBytes: largestPageBytes,
      headers: { depth: '1', 'content-type': 'application/xml; charset=utf-8' },
    });
    if (!answer.ok) return answer;
    const { status, bytes } = answer.value;
    if (status === 404 && prefix !== '') return accept([]);
    if (status !== 207) return refuse(statusProblem(status));
    const entries = await readMultistatus(bytes, this.#urlOf(prefix).pathname);
    if (entries === null) return refuse({ kind: 'strange-answer', detail: 'PROPFIND' });
    return accept(entries.filter(({ name }) => name !== ''));
  }

  #urlOf(key: string): URL {
    return new URL(key, this.#base);
  }

  async #ask(
    method: string,
    key: string,
    more: {
      readonly body?: Uint8Array;
      readonly headers?: Readonly<Record<string, string>>;
      readonly maxBytes?: number;
      readonly halfway?: () => Promise<void>;
    } = {},
  ): Promise<Result<HttpAnswer, StoreProblem>> {
    const headers = { ...more.headers, authorization: this.#authorization };
    const answer = await this.#send({ ...more, method, url: this.#urlOf(key).href, headers });
    return method === 'PUT' && answer.ok && isPage(answer.value) ? refuse(pageProblem) : answer;
  }
}
