import { createCipheriv, createDecipheriv, createHash, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { base32 } from '../../shared/sync/base32';
import type { ObjectPlace, Seal } from '../../shared/sync/seal';
import { accept, refuse } from '../../shared/values/result';
import type { MasterKey } from './key-file';

const purpose = 'gebiedstafel object v1';
const magic = new TextEncoder().encode('GTS1');
const saltLength = 32;
const tagLength = 16;
export const sealOverhead = magic.length + saltLength + tagLength;

/** Whether an object was closed with a key. */
export const startsSealed = (stored: Uint8Array): boolean => startsWith(stored, magic);

/** Objects lie open; a table is named by a hash of its id, since ids may hold what a disk does not take. */
export const noSeal: Seal = {
  tableName: (tableId) => base32(createHash('sha256').update(`table ${tableId}`).digest()).slice(0, 20),
  close: (bytes) => bytes,
  open: (stored) => (startsSealed(stored) ? refuse('not-ours') : accept(stored)),
};

/**
 * Every object under a key and nonce of its own, drawn from the secret of the place and 32 random bytes (HKDF-SHA256),
 * with AES-256-GCM. The name of a table is a keyed hash: who only sees the place cannot even try a guess of its id.
 */
export function sealWith({ vault, key }: MasterKey): Seal {
  const boundTo = ({ table, device, seq }: ObjectPlace): Uint8Array =>
    new TextEncoder().encode(JSON.stringify([purpose, vault, table, device, seq]));
  const keysFrom = (salt: Uint8Array) => {
    const drawn = new Uint8Array(hkdfSync('sha256', key, salt, purpose, 44));
    return { objectKey: drawn.subarray(0, 32), nonce: drawn.subarray(32) };
  };
  return {
    tableName: (tableId) => base32(createHmac('sha256', key).update(`table ${tableId}`).digest()).slice(0, 20),
    close(bytes, place) {
      const salt = randomBytes(saltLength);
      const { objectKey, nonce } = keysFrom(salt);
      const cipher = createCipheriv('aes-256-gcm', objectKey, nonce, { authTagLength: tagLength });
      cipher.setAAD(boundTo(place));
      const parts = [magic, salt, cipher.update(bytes), cipher.final()];
      return new Uint8Array(Buffer.concat([...parts, cipher.getAuthTag()]));
    },
    open(stored, place) {
      if (stored.length < sealOverhead || !startsWith(stored, magic)) return refuse('not-ours');
      const salt = stored.subarray(magic.length, magic.length + saltLength);
      const { objectKey, nonce } = keysFrom(salt);
      const decipher = createDecipheriv('aes-256-gcm', objectKey, nonce, { authTagLength: tagLength });
      decipher.setAAD(boundTo(place));
      decipher.setAuthTag(stored.subarray(-tagLength));
      try {
        const body = stored.subarray(magic.length + saltLength, -tagLength);
        return accept(new Uint8Array(Buffer.concat([decipher.update(body), decipher.final()])));
      } catch {
        return refuse('not-ours');
      }
    },
  };
}

const startsWith = (bytes: Uint8Array, start: Uint8Array): boolean =>
  bytes.length >= start.length && start.every((byte, at) => bytes[at] === byte);
