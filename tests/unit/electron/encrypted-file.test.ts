import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decryptFile, encryptFile } from '../../../electron/disk/encrypted-file';
import { isEncrypted } from '../../../shared/ipc/wipe';

const passphrase = 'paard batterij nietje correct';
const content = new TextEncoder().encode('Alles van de tafel, ook namen. '.repeat(40));

describe('an encrypted file', () => {
  it('R-WIPE-1 gives back what it was made of, and shows nothing of it', { timeout: 30_000 }, async () => {
    const file = await encryptFile(content, passphrase);
    expect(isEncrypted(file)).toBe(true);
    expect(Buffer.from(file).includes('namen')).toBe(false);
    expect(await decryptFile(file, passphrase)).toEqual({ ok: true, value: Buffer.from(content) });
    // The same letters, composed otherwise.
    const accented = await encryptFile(content, 'één lange wachtzin hier');
    expect((await decryptFile(accented, 'één lange wachtzin hier'.normalize('NFD'))).ok).toBe(true);
    expect(await decryptFile(file, `${passphrase}!`)).toEqual({ ok: false, refusal: 'wrong-passphrase' });
    // Never the same bytes twice.
    expect(Buffer.from(await encryptFile(content, passphrase)).equals(Buffer.from(file))).toBe(false);
  });

  it('R-WIPE-1 opens to nothing when any byte was changed', { timeout: 60_000 }, async () => {
    const file = await encryptFile(content, passphrase);
    const headEnd = file.indexOf(0x0a, file.indexOf(0x0a) + 1);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: headEnd + 1, max: file.length - 1 }), async (at) => {
        const changed = Uint8Array.from(file);
        changed[at] = changed[at]! ^ 1;
        expect(await decryptFile(changed, passphrase)).toEqual({ ok: false, refusal: 'wrong-passphrase' });
      }),
      { numRuns: 4 },
    );
  });

  it.each([
    ['another file', 'iets anders', 'not-encrypted'],
    ['half a header', 'gebiedstafel-encrypted 1\n{"kdf":"scr', 'not-encrypted'],
    [
      'a key that would take all memory',
      `gebiedstafel-encrypted 1\n${JSON.stringify({ kdf: 'scrypt', N: 2 ** 30, r: 99, p: 9, salt: '', cipher: 'aes-256-gcm', nonce: '' })}\n${'x'.repeat(40)}`,
      'not-encrypted',
    ],
    [
      'a cost that no key can be made of',
      `gebiedstafel-encrypted 1\n${JSON.stringify({ kdf: 'scrypt', N: 40_000, r: 8, p: 1, salt: 'AAAA', cipher: 'aes-256-gcm', nonce: 'AAAA' })}\n${'x'.repeat(40)}`,
      'not-encrypted',
    ],
    [
      'a key whose costs together would take 2 GB',
      `gebiedstafel-encrypted 1\n${JSON.stringify({ kdf: 'scrypt', N: 2 ** 20, r: 16, p: 4, salt: 'AAAA', cipher: 'aes-256-gcm', nonce: 'AAAA' })}\n${'x'.repeat(40)}`,
      'not-encrypted',
    ],
    ['a newer version', 'gebiedstafel-encrypted 2\nwie weet', 'newer-version'],
  ])('R-WIPE-1 refuses %s in words', async (_what, text, refusal) => {
    expect(await decryptFile(new TextEncoder().encode(text), passphrase)).toEqual({ ok: false, refusal });
  });
});
