import { randomBytes } from 'node:crypto';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { keyFromPassphrase } from '../../../electron/disk/passphrase-key';
import { noSeal, sealOverhead, sealWith } from '../../../electron/sync/encrypted';
import {
  changePassphrase,
  createKeyFile,
  largestKeyFile,
  type MasterKey,
  openKeyFile,
  vaultOf,
} from '../../../electron/sync/key-file';
import type { ObjectPlace } from '../../../shared/sync/seal';

// As it is, and counted: it is the part that costs half a second.
vi.mock('../../../electron/disk/passphrase-key', async (original) => {
  const real = await original<typeof import('../../../electron/disk/passphrase-key')>();
  return { ...real, keyFromPassphrase: vi.fn(real.keyFromPassphrase) };
});

const passphrase = 'vier overheden, één tafel';
const place: ObjectPlace = { table: 'a'.repeat(20), device: 'b'.repeat(12), seq: 7 };
const damaged = { ok: false, refusal: { kind: 'key-file-damaged' } };

let file: Uint8Array;
let master: MasterKey;
beforeAll(async () => {
  ({ file, master } = await createKeyFile(passphrase));
});

type Fields = { kdf: Record<string, unknown>; wrapped: Record<string, string>; [name: string]: unknown };
function changed(change: (fields: Fields) => void): Uint8Array {
  const fields = JSON.parse(new TextDecoder().decode(file)) as Fields;
  change(fields);
  return new TextEncoder().encode(JSON.stringify(fields));
}
const flipped = (text: string): string => {
  const bytes = Buffer.from(text, 'base64');
  bytes[0] = (bytes[0] ?? 0) ^ 1;
  return bytes.toString('base64');
};

describe('the key file of a place', () => {
  it('R-SEAL-1: opens with the passphrase, in whichever form its letters were typed', async () => {
    expect(await openKeyFile(file, passphrase)).toEqual({ ok: true, value: master });
    expect(await openKeyFile(file, passphrase.normalize('NFD'))).toEqual({ ok: true, value: master });
    expect(vaultOf(file)).toEqual({ ok: true, value: master.vault });
  });

  it('R-SEAL-1: stays shut for another passphrase', async () => {
    const wrong = { ok: false, refusal: { kind: 'wrong-passphrase' } };
    expect(await openKeyFile(file, `${passphrase} `)).toEqual(wrong);
    expect(await openKeyFile(file, '')).toEqual(wrong);
  });

  it('R-SEAL-1: holds nothing readable of the secret, and is small', () => {
    const text = new TextDecoder().decode(file);
    expect(text).not.toContain(Buffer.from(master.key).toString('base64'));
    expect(text).not.toContain(Buffer.from(master.key).toString('hex'));
    expect(JSON.parse(text)).toMatchObject({ kdf: { name: 'scrypt', N: 131_072, r: 8, p: 1 } });
    expect(file.length).toBeLessThan(largestKeyFile);
  });

  it.each<[string, (fields: Fields) => void]>([
    ['a cheap lock', ({ kdf }) => Object.assign(kdf, { N: 2 ** 10 })],
    ['a lock whose parts together cost gigabytes', ({ kdf }) => Object.assign(kdf, { N: 2 ** 20, r: 16, p: 1 })],
    ['a lock whose parts together cost half a minute', ({ kdf }) => Object.assign(kdf, { N: 2 ** 18, r: 16, p: 4 })],
    ['a lock that costs gigabytes', ({ kdf }) => Object.assign(kdf, { N: 2 ** 24 })],
    ['a cost that is no power of two', ({ kdf }) => Object.assign(kdf, { N: 131_073 })],
    ['wide blocks', ({ kdf }) => Object.assign(kdf, { r: 1024 })],
    ['many lanes', ({ kdf }) => Object.assign(kdf, { p: 10_000 })],
    ['a fraction', ({ kdf }) => Object.assign(kdf, { N: 65_536.5 })],
    ['a short salt', ({ kdf }) => Object.assign(kdf, { salt: 'AAAA' })],
    ['another way to derive', ({ kdf }) => Object.assign(kdf, { name: 'pbkdf2' })],
    ['a tag of four bytes', ({ wrapped }) => Object.assign(wrapped, { tag: 'AAAAAA==' })],
    ['a field nobody knows', (fields) => Object.assign(fields, { more: 1 })],
    ['no vault', (fields) => Object.assign(fields, { vault: '' })],
  ])('R-SEAL-2 R-SAFE-4: refuses %s before spending time on it', async (_what, change) => {
    const before = vi.mocked(keyFromPassphrase).mock.calls.length;
    expect(await openKeyFile(changed(change), passphrase)).toEqual(damaged);
    expect(vi.mocked(keyFromPassphrase).mock.calls.length).toBe(before);
  });

  it.each([
    ['empty', new Uint8Array()],
    ['cut short', () => file.slice(0, 100)],
    ['not text', new Uint8Array(randomBytes(300))],
    ['too large', new Uint8Array(largestKeyFile + 1).fill(32)],
  ])('R-SEAL-2: refuses a file that is %s', async (_what, given) => {
    expect(await openKeyFile(typeof given === 'function' ? given() : given, passphrase)).toEqual(damaged);
  });

  it('R-SEAL-2: refuses a newer version as such', async () => {
    const newer = changed((fields) => Object.assign(fields, { version: 2 }));
    expect(await openKeyFile(newer, passphrase)).toEqual({ ok: false, refusal: { kind: 'key-file-newer', needed: 2 } });
  });

  it.each<[string, (fields: Fields) => void]>([
    ['the vault', (fields) => Object.assign(fields, { vault: '0'.repeat(32) })],
    ['the cost', ({ kdf }) => Object.assign(kdf, { N: 2 ** 16 })],
    ['the salt', ({ kdf }) => Object.assign(kdf, { salt: flipped(String(kdf['salt'])) })],
    ['the wrapped key', ({ wrapped }) => Object.assign(wrapped, { key: flipped(String(wrapped['key'])) })],
    ['the nonce', ({ wrapped }) => Object.assign(wrapped, { nonce: flipped(String(wrapped['nonce'])) })],
    ['the tag', ({ wrapped }) => Object.assign(wrapped, { tag: flipped(String(wrapped['tag'])) })],
  ])('R-SEAL-2: does not open when %s was changed', async (_what, change) => {
    expect(await openKeyFile(changed(change), passphrase)).toEqual({
      ok: false,
      refusal: { kind: 'wrong-passphrase' },
    });
  });

  it('R-SEAL-3: another passphrase is set without writing any object again', async () => {
    const sealed = sealWith(master).close(new Uint8Array([1, 2, 3]), place);
    const renewed = await changePassphrase(file, passphrase, 'een nieuwe wachtzin');
    if (!renewed.ok) throw new Error('not renewed');
    expect((await openKeyFile(renewed.value, passphrase)).ok).toBe(false);
    const opened = await openKeyFile(renewed.value, 'een nieuwe wachtzin');
    if (!opened.ok) throw new Error('not opened');
    expect(sealWith(opened.value).open(sealed, place)).toEqual({ ok: true, value: new Uint8Array([1, 2, 3]) });
    expect(await changePassphrase(file, 'guess', 'mine')).toMatchObject({ ok: false });
  });
});

describe('a sealed object', () => {
  const text = new TextEncoder().encode('Provincie trekt Woningbouw');

  it('R-SEAL-4: opens where it was put, and shows nothing of its content', () => {
    const seal = sealWith(master);
    const stored = seal.close(text, place);
    expect(seal.open(stored, place)).toEqual({ ok: true, value: text });
    expect(Buffer.from(stored).includes(Buffer.from('Provincie'))).toBe(false);
    expect(stored.length).toBe(text.length + sealOverhead);
    expect(seal.open(seal.close(new Uint8Array(), place), place)).toEqual({ ok: true, value: new Uint8Array() });
  });

  it('R-SEAL-4: the same content is never the same bytes', () => {
    const seal = sealWith(master);
    const many = Array.from({ length: 50 }, () => Buffer.from(seal.close(text, place)).toString('hex'));
    expect(new Set(many).size).toBe(50);
    expect(new Set(many.map((each) => each.slice(72, 96))).size).toBe(50);
  });

  it.each<[string, ObjectPlace]>([
    ['table', { ...place, table: 'c'.repeat(20) }],
    ['device', { ...place, device: 'c'.repeat(12) }],
    ['number', { ...place, seq: 8 }],
  ])('R-SEAL-4: does not open under another %s', (_what, elsewhere) => {
    const seal = sealWith(master);
    expect(seal.open(seal.close(text, place), elsewhere)).toEqual({ ok: false, refusal: 'not-ours' });
  });

  it('R-SEAL-4: does not open in another vault that has the same key', () => {
    const other = sealWith({ ...master, vault: 'f'.repeat(32) });
    expect(other.open(sealWith(master).close(text, place), place).ok).toBe(false);
  });

  it('R-SEAL-4: does not open when any byte was changed, or it was cut anywhere', () => {
    const seal = sealWith(master);
    const stored = seal.close(text, place);
    for (let at = 0; at < stored.length; at += 1) {
      expect(seal.open(stored.with(at, (stored[at] ?? 0) ^ 0x80), place).ok).toBe(false);
      expect(seal.open(stored.slice(0, at), place).ok).toBe(false);
    }
  });

  it('R-SEAL-5: what lies open in a sealed place is not taken, and the other way round', () => {
    expect(sealWith(master).open(text, place)).toEqual({ ok: false, refusal: 'not-ours' });
    expect(noSeal.open(sealWith(master).close(text, place), place)).toEqual({ ok: false, refusal: 'not-ours' });
    expect(noSeal.open(noSeal.close(text, place), place)).toEqual({ ok: true, value: text });
  });

  it('R-SEAL-6: the name of a table is the same on every laptop and says nothing without the secret', async () => {
    const again = sealWith({ vault: master.vault, key: master.key.slice() });
    expect(again.tableName('table-1')).toBe(sealWith(master).tableName('table-1'));
    expect(sealWith(master).tableName('table-1')).not.toBe(noSeal.tableName('table-1'));
    const elsewhere = sealWith((await createKeyFile(passphrase)).master);
    expect(elsewhere.tableName('table-1')).not.toBe(sealWith(master).tableName('table-1'));
    for (const seal of [noSeal, again]) expect(seal.tableName('Één tafel / met alles')).toMatch(/^[a-z2-7]{20}$/);
  });
});
