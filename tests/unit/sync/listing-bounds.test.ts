import { describe, expect, it } from 'vitest';
import { endedProblem } from '../../../electron/sync/ended';
import type { HttpRequest, Send } from '../../../electron/sync/http';
import { ListingBudget } from '../../../electron/sync/listing-bounds';
import { readMultistatus } from '../../../electron/sync/multistatus';
import { readPage } from '../../../electron/sync/s3-answer';
import { S3Store } from '../../../electron/sync/s3-store';
import { WebdavStore } from '../../../electron/sync/webdav-store';
import { readXml } from '../../../electron/sync/xml-reader';
import { accept } from '../../../shared/values/result';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const answering =
  (body: (request: HttpRequest) => string, status = 200): Send =>
  async (request) =>
    accept({ status, headers: {}, bytes: utf8(body(request)) });
const s3On = (send: Send) =>
  new S3Store({ endpoint: 'https://s3.example', region: 'eu', bucket: 'b', accessKey: 'a', secretKey: 'b', send });
const webdavOn = (send: Send) =>
  new WebdavStore({ url: 'https://cloud.example/tafels/', username: 'a', password: 'b', send });

/** Milliseconds of the best of three readings: a busy machine makes single ones slow. */
async function timeOf(work: () => Promise<unknown>): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 3; run += 1) {
    const begun = performance.now();
    await work();
    best = Math.min(best, performance.now() - begun);
  }
  return best;
}

describe('the answer of a server', () => {
  it.each([
    ['tags that never close', (length: number) => '<CommonPrefixes>'.repeat(length / 16)],
    ['one text', (length: number) => `<ListBucketResult><Name>${'a'.repeat(length)}`],
    ['one attribute', (length: number) => `<ListBucketResult a="${'a'.repeat(length)}`],
    ['one name', (length: number) => `<${'a'.repeat(length)}`],
    ['open brackets', (length: number) => `<ListBucketResult>${'<'.repeat(length)}`],
    ['half entities', (length: number) => `<ListBucketResult>${'&'.repeat(length)}`],
    ['keys that never close', (length: number) => `<ListBucketResult>${'<Key>a'.repeat(length / 6)}`],
  ])('R-STORES-10 costs its length and no more, with %s', async (_what, bodyOf) => {
    const time = await timeOf(() => readPage(utf8(bodyOf(1_600_000)), undefined));
    // 1.6 MB took 9 s when it cost the square of its length.
    expect(time).toBeLessThan(1_000);
  });

  it('R-STORES-10 is not read past what any answer holds', async () => {
    const bounds = { elements: 100, time: 1_000 };
    const seen: string[] = [];
    const read = (xml: string) => readXml(utf8(xml), (path) => seen.push(path), bounds);
    expect(await read(`<a>${'<b/>'.repeat(200)}</a>`)).toEqual({ ok: false, refusal: 'too-much' });
    expect(seen.length).toBeLessThan(100);
    expect(await read(`${'<a>'.repeat(50)}${'</a>'.repeat(50)}`)).toEqual({ ok: false, refusal: 'too-much' });
    expect(await read(`<a>${'x'.repeat(20_000)}</a>`)).toEqual({ ok: false, refusal: 'too-much' });
    expect(await readXml(utf8('<a></a>'), () => {}, { ...bounds, time: -1 })).toEqual({
      ok: false,
      refusal: 'too-much',
    });
    expect(await read('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>')).toEqual({ ok: false, refusal: 'foreign' });
    expect(await read('<a>&b;</a>')).toEqual({ ok: false, refusal: 'foreign' });
    expect(await read('<a><b></a>')).toEqual({ ok: false, refusal: 'foreign' });
  });

  it('R-STORES-10 lets the program have its turn between its pieces', async () => {
    let turns = 0;
    const timer = setInterval(() => (turns += 1), 0);
    const response = '<d:response><d:href>/tafels/a</d:href></d:response>';
    await readMultistatus(utf8(`<d:multistatus xmlns:d="DAV:">${response.repeat(40_000)}</d:multistatus>`), '/tafels/');
    clearInterval(timer);
    expect(turns).toBeGreaterThan(3);
  });

  it('R-STORES-2 is taken with prefixes, CDATA, character references and parts of a letter between two pieces', async () => {
    const key = `v1/${'é'.repeat(400)}`;
    const contents = `<Contents><Key>${key}</Key></Contents>`;
    const page = await readPage(
      utf8(
        `<?xml version="1.0"?><ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Contents><Key><![CDATA[a&b]]></Key></Contents><Contents><Key>a&#233;&lt;</Key></Contents>${contents.repeat(200)}</ListBucketResult>`,
      ),
      undefined,
    );
    expect(page.ok && page.value.keys.slice(0, 2)).toEqual(['a&b', 'aé<']);
    expect(page.ok && page.value.keys.slice(2).every((each) => each === key)).toBe(true);
  });
});

describe('an exchange that does not end', () => {
  it('R-STORES-11 is told from one that somebody stopped', () => {
    const late = AbortSignal.abort(new DOMException('late', 'TimeoutError'));
    expect(endedProblem(late)).toEqual({ kind: 'timeout', seconds: 3600 });
    expect(endedProblem(AbortSignal.abort())).toEqual({ kind: 'cancelled' });
  });
});

describe('a listing that does not end', () => {
  const endless = { ok: false, refusal: { kind: 'endless' } };

  it('R-STORES-11 is stopped on S3, with and without names in it', async () => {
    let page = 0;
    const send = answering(() => {
      page += 1;
      return `<ListBucketResult><IsTruncated>true</IsTruncated><NextContinuationToken>${page}</NextContinuationToken><CommonPrefixes><Prefix>a${page}/</Prefix></CommonPrefixes></ListBucketResult>`;
    });
    expect(await s3On(send).list('')).toMatchObject(endless);
    expect(await s3On(send).children('')).toMatchObject(endless);
  });

  it('R-STORES-11 is stopped on WebDAV, where every collection holds others', async () => {
    const send = answering(({ url }) => {
      const path = new URL(url).pathname;
      const members = ['a', 'b', 'c'].map(
        (name) =>
          `<d:response><d:href>${path}${name}/</d:href><d:propstat><d:prop><d:resourcetype><d:collection/></d:resourcetype></d:prop></d:propstat></d:response>`,
      );
      return `<d:multistatus xmlns:d="DAV:"><d:response><d:href>${path}</d:href></d:response>${members.join('')}</d:multistatus>`;
    }, 207);
    expect(await webdavOn(send).list('')).toMatchObject(endless);
  });

  it('R-STORES-11 counts answers, names and time', () => {
    let now = 0;
    const bounds = { pages: 3, entries: 10, time: 100 };
    const budget = () => new ListingBudget(bounds, () => now);
    const pages = budget();
    expect([1, 2, 3].map(() => pages.next().ok)).toEqual([true, true, true]);
    expect(pages.next()).toEqual({ ok: false, refusal: { kind: 'endless', pages: 3 } });
    const entries = budget();
    expect([entries.next(10).ok, entries.next(1).ok]).toEqual([true, false]);
    const time = budget();
    now = 101;
    expect(time.next().ok).toBe(false);
  });
});
