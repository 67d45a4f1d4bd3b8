import { scrypt } from 'node:crypto';
import { z } from 'zod';

/** What one guess of a passphrase costs. OWASP's first choice for scrypt: about half a second and 128 MiB. */
export const usualCost = { N: 2 ** 17, r: 8, p: 1 } as const;

/**
 * The costs that a file may ask for. Never less than is safe, and not so much that a stranger's file takes the
 * computer's time and memory.
 */
export const costFields = {
  N: z
    .int()
    .min(2 ** 15)
    .max(2 ** 20)
    .refine((value) => Number.isInteger(Math.log2(value))),
  r: z.int().min(8).max(16),
  p: z.int().min(1).max(4),
};

/**
 * Whether all three together stay within what any computer can give: each within its bound they would still come to
 * 2 GB and half a minute. At most 256 MiB, and eight times the usual work.
 */
export const isAffordable = ({ N, r, p }: { readonly N: number; readonly r: number; readonly p: number }): boolean =>
  128 * N * r <= 256 * 1024 * 1024 && N * r * p <= 8 * usualCost.N * usualCost.r * usualCost.p;

/**
 * A key of 256 bits from a passphrase as typed; the same letters in another form of Unicode give the same key. Drawn on a thread of Node's
 * own, so that the program goes on meanwhile.
 */
export function keyFromPassphrase(
  passphrase: string,
  { N, r, p, salt }: { readonly N: number; readonly r: number; readonly p: number; readonly salt: Uint8Array },
): Promise<Uint8Array> {
  // What scrypt needs plus a margin; the default of Node is 32 MiB and would refuse.
  const maxmem = 128 * r * (N + p + 2) + 1024 * 1024;
  return new Promise((resolve, reject) => {
    scrypt(passphrase.normalize('NFC'), salt, 32, { N, r, p, maxmem }, (error, key) =>
      error === null ? resolve(new Uint8Array(key)) : reject(error),
    );
  });
}
