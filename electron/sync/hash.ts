import { createHash, randomBytes } from 'node:crypto';
import { base32 } from '../../shared/sync/base32';

/** SHA-256 of the bytes in base32, as keys carry it. */
export function hashInKey(bytes: Uint8Array): string {
  return base32(createHash('sha256').update(bytes).digest());
}

/** A name for a device that nobody has: 60 random bits. */
export function newDevice(): string {
  return base32(randomBytes(8)).slice(0, 12);
}
