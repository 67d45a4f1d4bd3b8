import { describe, expect, it } from 'vitest';
import { hashInKey } from '../../../electron/sync/hash';
import type { HttpRequest, Send } from '../../../electron/sync/http';
import { S3Store } from '../../../electron/sync/s3-store';
import { WebdavStore } from '../../../electron/sync/webdav-store';
import { keyOf } from '../../../shared/sync/object-key';
import type { ObjectStore } from '../../../shared/sync/object-store';
import { storeObject } from '../../../shared/sync/object-transfer';
import { accept } from '../../../shared/values/result';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const bytes = utf8('wat een laptop achterliet');
const key = keyOf({ table: 'a'.repeat(20), device: 'b'.repeat(12), seq: 1, hash: hashInKey(bytes) });

type Answer = { readonly status: number; readonly type?: string; readonly body?: string };
const answering =
  (answer: (request: HttpRequest) => Answer): Send =>
  async (request) => {
    const { status, type, body = '' } = answer(request);
    return accept({ status, headers: type === undefined ? {} : { 'content-type': type }, bytes: utf8(body) });
  };
const stores: readonly (readonly [string, (send: Send) => ObjectStore])[] = [
  ['WebDAV', (send) => new WebdavStore({ url: 'https://cloud.example/tafels/', username: 'a', password: 'b', send })],
  [
    'S3',
    (send) =>
      new S3Store({
        endpoint: 'https://s3.example',
        region: 'eu',
        bucket: 'tafels',
        accessKey: 'a',
        secretKey: 'b',
        send,
        now: () => Date.UTC(2026, 10, 24),
      }),
  ],
];
const page = '<html><body>Meld u aan</body></html>';

describe.each(stores)('a %s server behind a page to log in on', (_kind, storeOn) => {
  const strange = { ok: false, refusal: { kind: 'strange-answer' } };

  it('R-STORES-8 is told whatever is asked; nothing counts as written, and the place as empty never', async () => {
    const store = storeOn(answering(() => ({ status: 200, type: 'text/html; charset=utf-8', body: page })));
    expect(await store.list('')).toMatchObject(strange);
    expect(await store.children('v1/tables/')).toMatchObject(strange);
    expect(await store.putIfAbsent(key, bytes)).toMatchObject(strange);
    expect(await store.overwrite(key, bytes)).toMatchObject(strange);
    expect(await storeObject(store, key, bytes, hashInKey)).toMatchObject(strange);
    expect(await store.probe()).toMatchObject(strange);
  });

  it('R-STORES-8 is told when the page comes after the first question', async () => {
    const store = storeOn(
      answering(({ method }) =>
        method === 'PUT' ? { status: 200, type: 'text/html', body: page } : { status: 404, body: '' },
      ),
    );
    expect(await storeObject(store, key, bytes, hashInKey)).toMatchObject(strange);
  });

  it('R-STORES-3 takes a page that tells of something written for what it is', async () => {
    const store = storeOn(answering(() => ({ status: 201, type: 'text/html', body: '<h1>Created</h1>' })));
    expect(await store.putIfAbsent(key, bytes)).toEqual({ ok: true, value: 'written' });
    const silent = storeOn(answering(() => ({ status: 200, type: 'text/html' })));
    expect(await silent.putIfAbsent(key, bytes)).toEqual({ ok: true, value: 'written' });
  });

  it('R-STORES-3 looks at what is there when the server finds something, and writes it again when it is not ours', async () => {
    const asked: string[] = [];
    const store = storeOn(
      answering(({ method, headers }) => {
        asked.push(method);
        if (method === 'GET') return { status: 200, body: 'iets anders' };
        return { status: headers?.['if-none-match'] === '*' ? 412 : 201 };
      }),
    );
    expect(await storeObject(store, key, bytes, hashInKey)).toEqual({ ok: true, value: null });
    expect(asked).toEqual(['PUT', 'GET', 'PUT']);
  });
});

const s3 = stores[1]![1];
const keysAt = (...seqs: readonly number[]): readonly string[] =>
  seqs.map((seq) => keyOf({ table: 'a'.repeat(20), device: 'b'.repeat(12), seq, hash: 'q'.repeat(52) }));

/** @param next the token after a page, given the one it was asked with */
function pagedServer(pages: readonly (readonly string[])[], next: (at: number) => string | null): Send {
  return answering(({ url }) => {
    const at = Number(new URL(url).searchParams.get('continuation-token') ?? 0);
    const token = next(at);
    const isLast = at >= pages.length - 1;
    const keys = (pages[at] ?? []).map((each) => `<Contents><Key>${each}</Key></Contents>`).join('');
    const folders = (pages[at] ?? []).map((each) => `<CommonPrefixes><Prefix>${each}/</Prefix></CommonPrefixes>`);
    const more = isLast ? '' : `<NextContinuationToken>${token ?? ''}</NextContinuationToken>`;
    const rest = token === null ? '' : more;
    return {
      status: 200,
      body: `<ListBucketResult><IsTruncated>${!isLast}</IsTruncated>${rest}${keys}${folders.join('')}</ListBucketResult>`,
    };
  });
}

describe('a listing in pages', () => {
  const pages = [keysAt(1, 2), [], keysAt(3), keysAt(4, 5)];

  it('R-STORES-2 is read to its end, also over a page with nothing on it', async () => {
    const store = s3(pagedServer(pages, (at) => String(at + 1)));
    expect(await store.list('')).toEqual({ ok: true, value: { keys: keysAt(1, 2, 3, 4, 5), more: false } });
    expect(await store.list('', { limit: 3 })).toEqual({ ok: true, value: { keys: keysAt(1, 2, 3), more: true } });
    expect(await store.list('', { after: keysAt(3)[0]! })).toEqual({
      ok: true,
      value: { keys: keysAt(4, 5), more: false },
    });
    const folders = await s3(pagedServer([['aa'], ['bb', 'cc']], (at) => String(at + 1))).children('');
    expect(folders).toEqual({ ok: true, value: ['aa', 'bb', 'cc'] });
  });

  it.each([
    ['does not say where it goes on', () => null],
    ['says nothing there', () => ''],
    ['goes on where it was', (at: number) => String(at === 0 ? 1 : at)],
  ])('R-STORES-8 is refused when the server %s: a part is not taken for the whole', async (_how, next) => {
    const strange = { ok: false, refusal: { kind: 'strange-answer', detail: 'NextContinuationToken' } };
    expect(await s3(pagedServer(pages, next)).list('')).toEqual(strange);
    expect(await s3(pagedServer([['aa'], ['bb'], ['cc']], next)).children('')).toEqual(strange);
  });
});
