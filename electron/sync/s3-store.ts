import { createHash, randomBytes } from 'node:crypto';
import { isSafeKey, isSafePrefix } from '../../shared/sync/object-key';
import type {
  ListedKeys,
  ListOptions,
  ObjectStore,
  StoreAbilities,
  StoreProblem,
} from '../../shared/sync/object-store';
import { accept, type Result, refuse } from '../../shared/values/result';
import type { HttpAnswer, HttpRequest, Send } from './http';
import { isPage, isSuccess, pageProblem } from './http-problem';
import { ListingBudget, largestPageBytes } from './listing-bounds';
import { readPage, type S3Page, s3Code, s3Problem } from './s3-answer';
import { S3Signer, type SigningKeys } from './s3-signer';

export interface S3StoreOptions {
  /** Address of the server without bucket, such as `https://s3.example`. */
  readonly endpoint: string;
  readonly region: string;
  readonly bucket: string;
  /** Where in the bucket: empty, or a path that ends with a slash. */
  readonly prefix?: string;
  readonly accessKey: string;
  readonly secretKey: string;
  readonly send: Send;
  /** Milliseconds since 1970; a signature holds the time. */
  readonly now?: () => number;
}

const nothing = new Uint8Array();
const largestPage = 1000;

/** A bucket on S3-compatible object storage: Ceph, MinIO, AWS. Addressed by path, every body signed by its hash. */
export class S3Store implements ObjectStore {
  readonly #options: S3StoreOptions;
  readonly #prefix: string;
  readonly #now: () => number;
  readonly #signingKeys: SigningKeys = new Map();
  /** How far the server's clock is ahead of ours, learned from its refusal. */
  #clockOffset = 0;
  #conditionIsUnknown = false;

  constructor(options: S3StoreOptions) {
    this.#options = options;
    this.#prefix = options.prefix ?? '';
    this.#now = options.now ?? Date.now;
  }

  async probe(): Promise<Result<StoreAbilities, StoreProblem>> {
    const key = `probe-${randomBytes(8).toString('hex')}`;
    let isSeenHalf = false;
    const halfway = async (): Promise<void> => {
      const seen = await this.#ask('GET', key);
      isSeenHalf = seen.ok && isSuccess(seen.value.status);
    };
    const condition = { 'if-none-match': '*' };
    const first = await this.#ask('PUT', key, { body: new Uint8Array(64 * 1024), headers: condition, halfway });
    if (!first.ok) return first;
    const isUnknown = await meansUnknownCondition(first.value);
    if (!isSuccess(first.value.status) && !isUnknown) return refuse(await s3Problem(first.value));
    const second = isUnknown ? null : await this.#ask('PUT', key, { body: new Uint8Array(1), headers: condition });
    const started = await this.list('', { after: key, limit: 1 });
    const removed = await this.delete(key);
    if (!removed.ok) return removed;
    if (second !== null && !second.ok) return second;
    if (!started.ok) return started;
    const conditionalPut = second === null ? 'unsupported' : second.value.status === 412 ? 'yes' : 'ignored';
    this.#conditionIsUnknown = conditionalPut === 'unsupported';
    return accept({ conditionalPut, atomicVisibility: !isSeenHalf, startAfter: !started.value.keys.includes(key) });
  }

  async list(prefix: string, { after = '', limit }: ListOptions = {}): Promise<Result<ListedKeys, StoreProblem>> {
    if (!isSafePrefix(prefix)) return refuse({ kind: 'bad-key' });
    const keys: string[] = [];
    const budget = new ListingBudget();
    let token: string | undefined;
    let before = 0;
    for (;;) {
      const within = budget.next(before);
      if (!within.ok) return within;
      const most = Math.min(largestPage, limit === undefined ? largestPage : limit - keys.length);
      const from = token === undefined ? 'start-after' : 'continuation-token';
      const begin = token ?? (after === '' ? '' : this.#prefix + after);
      const query = { 'max-keys': String(most), ...(begin === '' ? {} : { [from]: begin }) };
      const page = await this.#page(prefix, query, token);
      if (!page.ok) return page;
      before = page.value.keys.length;
      const found = page.value.keys.map((key) => this.#withoutPrefix(key));
      // A server that does not know `start-after` gives everything: slower, and just as right.
      keys.push(...found.filter((key): key is string => key !== null && key > after && isSafeKey(key)));
      token = page.value.next;
      if (token === undefined) return accept({ keys: keys.sort(), more: false });
      if (limit !== undefined && keys.length >= limit) return accept({ keys: keys.sort(), more: true });
    }
  }

  async children(prefix: string): Promise<Result<readonly string[], StoreProblem>> {
    if (!isSafePrefix(prefix)) return refuse({ kind: 'bad-key' });
    const names: string[] = [];
    const budget = new ListingBudget();
    let token: string | undefined;
    do {
      const within = budget.next(names.length);
      if (!within.ok) return within;
      const query = { delimiter: '/', ...(token === undefined ? {} : { 'continuation-token': token }) };
      const page = await this.#page(prefix, query, token);
      if (!page.ok) return page;
      for (const found of page.value.folders) {
        const key = this.#withoutPrefix(found)?.replace(/\/$/, '');
        if (key?.startsWith(prefix) && isSafeKey(key)) names.push(key.slice(prefix.length));
      }
      token = page.value.next;
    } while (token !== undefined);
    return accept(names.sort());
  }

  async get(
    key: string,
    { maxBytes }: { readonly maxBytes: number },
  ): Promise<Result<Uint8Array | null, StoreProblem>> {
    if (!isSafeKey(key)) return refuse({ kind: 'bad-key' });
    const answer = await this.#ask('GET', key, { maxBytes });
    if (!answer.ok) return answer;
    if (answer.value.status === 200) return accept(answer.value.bytes);
    const isAbsent = answer.value.status === 404 && (await s3Code(answer.value)) !== 'NoSuchBucket';
    return isAbsent ? accept(null) : refuse(await s3Problem(answer.value));
  }

  async putIfAbsent(key: string, bytes: Uint8Array): Promise<Result<'written' | 'present', StoreProblem>> {
    if (!isSafeKey(key)) return refuse({ kind: 'bad-key' });
    if (!this.#conditionIsUnknown) {
      const answer = await this.#ask('PUT', key, { body: bytes, headers: { 'if-none-match': '*' } });
      if (!answer.ok) return answer;
      const { status } = answer.value;
      if (isSuccess(status)) return accept('written');
      // 409: two writers at the same moment, and the other one won.
      if (status === 412 || (status === 409 && (await s3Code(answer.value)) === 'ConditionalRequestConflict'))
        return accept('present');
      if (!(await meansUnknownCondition(answer.value))) return refuse(await s3Problem(answer.value));
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
    const answer = await this.#ask('PUT', key, { body: bytes });
    if (!answer.ok) return answer;
    return isSuccess(answer.value.status) ? accept(null) : refuse(await s3Problem(answer.value));
  }

  async delete(key: string): Promise<Result<null, StoreProblem>> {
    if (!isSafeKey(key)) return refuse({ kind: 'bad-key' });
    const answer = await this.#ask('DELETE', key);
    if (!answer.ok) return answer;
    const isGone =
      isSuccess(answer.value.status) ||
      (answer.value.status === 404 && (await s3Code(answer.value)) !== 'NoSuchBucket');
    return isGone ? accept(null) : refuse(await s3Problem(answer.value));
  }

  async #page(
    prefix: string,
    query: Readonly<Record<string, string>>,
    before: string | undefined,
  ): Promise<Result<S3Page, StoreProblem>> {
    const asked = new URLSearchParams({ 'list-type': '2', prefix: this.#prefix + prefix, ...query });
    const answer = await this.#ask('GET', '', { query: asked, maxBytes: largestPageBytes });
    if (!answer.ok) return answer;
    return answer.value.status === 200 ? readPage(answer.value.bytes, before) : refuse(await s3Problem(answer.value));
  }

  #withoutPrefix(key: string): string | null {
    return key.startsWith(this.#prefix) ? key.slice(this.#prefix.length) : null;
  }

  /** Signs and sends. When the server finds the clock wrong, once more with the server's time. */
  async #ask(method: string, key: string, more: Asked = {}): Promise<Result<HttpAnswer, StoreProblem>> {
    const first = await this.#sendSigned(method, key, more);
    if (!first.ok || (await s3Code(first.value)) !== 'RequestTimeTooSkewed') return first;
    const served = Date.parse(first.value.headers.date ?? '');
    if (Number.isNaN(served)) return refuse({ kind: 'clock-differs', minutes: 0 });
    this.#clockOffset = served - this.#now();
    const second = await this.#sendSigned(method, key, more);
    if (!second.ok || (await s3Code(second.value)) !== 'RequestTimeTooSkewed') return second;
    return refuse({ kind: 'clock-differs', minutes: Math.round(Math.abs(this.#clockOffset) / 60_000) });
  }

  async #sendSigned(method: string, key: string, { query, ...more }: Asked): Promise<Result<HttpAnswer, StoreProblem>> {
    const { endpoint, bucket, region, accessKey, secretKey, send } = this.#options;
    const path = key === '' ? '' : `/${this.#prefix}${key}`;
    const url = `${endpoint.replace(/\/$/, '')}/${bucket}${path}${query === undefined ? '' : `?${query}`}`;
    const hash = createHash('sha256').update(more.body ?? nothing);
    const signer = new S3Signer(
      {
        method,
        url,
        service: 's3',
        region,
        accessKeyId: accessKey,
        secretAccessKey: secretKey,
        datetime: new Date(this.#now() + this.#clockOffset).toISOString().replace(/[:-]|\.\d{3}/g, ''),
        headers: { ...more.headers, 'x-amz-content-sha256': hash.digest('hex') },
      },
      this.#signingKeys,
    );
    const signed = await signer.sign();
    const answer = await send({ ...more, method, url: signed.url.href, headers: Object.fromEntries(signed.headers) });
    return method === 'PUT' && answer.ok && isPage(answer.value) ? refuse(pageProblem) : answer;
  }
}

type Asked = Omit<HttpRequest, 'method' | 'url'> & { readonly query?: URLSearchParams };

/** Swift and some gateways know no conditions on writing and say so. */
const meansUnknownCondition = async (answer: HttpAnswer): Promise<boolean> =>
  answer.status === 501 || (answer.status === 400 && (await s3Code(answer)) === 'NotImplemented');
