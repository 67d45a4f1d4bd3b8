import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync, strFromU8, strToU8 } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { unpack } from '../../../shared/exchange/gzip';
import { importProblemSentence } from '../../../shared/exchange/import-problem';
import { isPacked, readTableFile, writeTableFile } from '../../../shared/exchange/table-file';
import { fold } from '../../../shared/log/fold';
import { contentOf } from '../../../shared/model/content-of';
import { exampleCopy, exampleLog, logOf } from './example-log';

const hash = async (bytes: Uint8Array): Promise<string> => createHash('sha256').update(bytes).digest('hex');

let bytes: Uint8Array;
beforeAll(async () => {
  bytes = await writeTableFile(exampleLog(), hash);
});

/** The file with another header or content; the hash is made to fit unless the header says otherwise. */
async function rewritten(
  change: (content: string) => string,
  header: Record<string, unknown> = {},
): Promise<Uint8Array> {
  const text = strFromU8(gunzipSync(bytes));
  const end = text.indexOf('\n');
  const content = change(text.slice(end + 1));
  const head = { ...JSON.parse(text.slice(0, end)), sha256: await hash(strToU8(content)), ...header };
  return gzipSync(strToU8(`${JSON.stringify(head)}\n${content}`));
}

async function reasonAgainst(file: Uint8Array) {
  const read = await readTableFile(file, hash);
  if (read.ok) return undefined;
  for (const language of ['nl', 'en'] as const) expect(importProblemSentence(read.refusal, language)).toMatch(/\.$/);
  return { place: read.refusal.place, code: read.refusal.reason.code };
}

describe('a table file', () => {
  it('holds the whole table and its log', async () => {
    const read = await readTableFile(bytes, hash);
    if (!read.ok) throw new Error(read.refusal.reason.code);
    expect(contentOf(read.value.document)).toEqual(contentOf(fold(exampleLog())));
    expect(read.value.log.map((entry) => entry.event)).toEqual(exampleLog().map((entry) => entry.event));
    expect(read.value.id).toMatch(/^[0-9a-f]{64}$/);
  });

  it('holds no scores and no names, in no form', async () => {
    const file = exampleCopy();
    file.sessions[0].events[2].data.attendance[0].name = 'Jannie Voorbeeld';
    const text = strFromU8(gunzipSync(await writeTableFile(logOf(file), hash)));
    for (const word of ['influence', 'interest', 'meebeslissen', 'facilitatorOnly', 'analysis', 'Jannie', 'person:']) {
      expect(text).not.toContain(word);
    }
  });

  it('is the same file for the same table, whatever the order of its entities in memory', async () => {
    expect(await writeTableFile([...exampleLog()], hash)).toEqual(bytes);
    expect(isPacked(bytes)).toBe(true);
  });

  it.each([
    ['is no packed file', async () => strToU8(JSON.stringify(exampleCopy())), '', 'not_gzip'],
    ['is empty', async () => new Uint8Array(), '', 'not_gzip'],
    ['is another packed file', async () => gzipSync(strToU8('hello')), '', 'not_table_file'],
    ['is packed JSON of something else', async () => gzipSync(strToU8('{"format":"x"}\n{}')), '', 'not_table_file'],
    ['lost its tail', async () => bytes.slice(0, bytes.length - 40), '', 'cut_short'],
    ['lost its second half', async () => bytes.slice(0, bytes.length / 2), '', 'cut_short'],
    [
      'is of a newer version',
      async () => await rewritten(() => 'anything at all', { version: 2 }),
      'version',
      'newer_version',
    ],
    ['has no version', async () => await rewritten((text) => text, { version: null }), 'version', 'not_in_list'],
    [
      'was changed after it was written',
      async () => await rewritten((text) => text.replace('Wonen', 'Wonem'), { sha256: 'a'.repeat(64) }),
      '',
      'hash_differs',
    ],
    [
      'has an entry of a newer version',
      async () => await rewritten((text) => text.replace('"v":1', '"v":2')),
      'log[0].v',
      'newer_version',
    ],
    [
      'has an entry with a broken time',
      async () => await rewritten((text) => text.replace('"at":"2021-12-02T13:30:00+01:00"', '"at":"half twee"')),
      'log[0].at',
      'not_a_moment',
    ],
    [
      'has a log that does not tell its state',
      async () => await rewritten((text) => text.replace('"value":"Wonen"', '"value":"Wonem"')),
      'entities',
      'log_differs',
    ],
    [
      'has a clock that does not fit',
      async () => await rewritten((text) => text.replace(/"clock":\{"test":\d+\}/, '"clock":{"test":5}')),
      'entities',
      'log_differs',
    ],
  ])('is refused when it %s', async (_what, make, place, code) => {
    expect(await reasonAgainst(await make())).toEqual({ place, code });
  });

  it('is refused when little unpacks to very much, as soon as the limit is passed', () => {
    const megabyte = gzipSync(new Uint8Array(1024 * 1024), { level: 9 });
    const members = new Uint8Array(megabyte.length * 100);
    for (let at = 0; at < 100; at += 1) members.set(megabyte, at * megabyte.length);
    const limit = 2 * 1024 * 1024;
    expect(unpack(members, limit)).toEqual({
      ok: false,
      refusal: { place: '', reason: { code: 'too_large', limit } },
    });
  });
});
