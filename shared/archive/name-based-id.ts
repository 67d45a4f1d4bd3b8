import { strToU8 } from 'fflate';
import type { HashFunction } from '../exchange/table-file';

/**
 * A UUID that follows from what it is for (RFC 9562, version 8, from SHA-256): the same minutes have the same id in every
 * package, so that an archive knows them again.
 */
export async function nameBasedId(hash: HashFunction, ...parts: readonly string[]): Promise<string> {
  const digest = await hash(strToU8(JSON.stringify(parts)));
  const variant = ((Number.parseInt(digest[16] as string, 16) & 0x3) | 0x8).toString(16);
  return [
    digest.slice(0, 8),
    digest.slice(8, 12),
    `8${digest.slice(13, 16)}`,
    `${variant}${digest.slice(17, 20)}`,
    digest.slice(20, 32),
  ].join('-');
}
