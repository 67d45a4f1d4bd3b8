import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { z } from 'zod';
import { parseSafeJson } from '../../shared/exchange/safe-json';
import { canonicalJson } from '../../shared/values/canonical-json';
import { accept, type Result, refuse } from '../../shared/values/result';
import { costFields, isAffordable, keyFromPassphrase, usualCost } from '../disk/passphrase-key';

/** Why the key of a place cannot be had. */
export type KeyFileProblem =
  | { readonly kind: 'wrong-passphrase' }
  /** Cut, changed, or with parameters that nobody sensible writes: a stranger's file must not cost hours or gigabytes. */
  | { readonly kind: 'key-file-damaged' }
  | { readonly kind: 'key-file-newer'; readonly needed: number };

const format = 'gebiedstafel-key';
const version = 1;

const base64 = (fewest: number, most: number) =>
  z
    .string()
    .max(200)
    .regex(/^[A-Za-z0-9+/]*={0,2}$/)
    .transform((text) => new Uint8Array(Buffer.from(text, 'base64')))
    .refine(({ length }) => length >= fewest && length <= most);

const keyFileSchema = z.strictObject({
  format: z.literal(format),
  version: z.literal(version),
  vault: z.string().regex(/^[0-9a-f]{32}$/),
  kdf: z
    .strictObject({
      name: z.literal('scrypt'),
      ...costFields,
      salt: base64(16, 64),
    })
    .refine(isAffordable),
  wrapped: z.strictObject({ nonce: base64(12, 12), key: base64(32, 32), tag: base64(16, 16) }),
});

type KeyFile = z.infer<typeof keyFileSchema>;

/** The secret of one place, in memory only. */
export interface MasterKey {
  /** Names the place; part of what every object is bound to. */
  readonly vault: string;
  readonly key: Uint8Array;
}

/** Largest key file that is read, in bytes. */
export const largestKeyFile = 4096;

/** Makes the secret of a new place and the file that holds it, locked with the passphrase. */
export async function createKeyFile(
  passphrase: string,
): Promise<{ readonly file: Uint8Array; readonly master: MasterKey }> {
  const master = { vault: randomBytes(16).toString('hex'), key: new Uint8Array(randomBytes(32)) };
  return { file: await lock(master, passphrase), master };
}

/** The secret in a key file. Refused: another passphrase, a file that was changed, a newer version. */
export async function openKeyFile(bytes: Uint8Array, passphrase: string): Promise<Result<MasterKey, KeyFileProblem>> {
  const file = readKeyFile(bytes);
  if (!file.ok) return file;
  const { vault, kdf, wrapped } = file.value;
  const lockKey = await keyFromPassphrase(passphrase, kdf);
  const decipher = createDecipheriv('aes-256-gcm', lockKey, wrapped.nonce, { authTagLength: 16 });
  decipher.setAAD(boundTo(file.value));
  decipher.setAuthTag(wrapped.tag);
  try {
    const key = Buffer.concat([decipher.update(wrapped.key), decipher.final()]);
    return accept({ vault, key: new Uint8Array(key) });
  } catch {
    return refuse({ kind: 'wrong-passphrase' });
  }
}

/** The same secret under another passphrase; objects stay as they are. Who knew the old one and kept the key still reads. */
export async function changePassphrase(
  bytes: Uint8Array,
  from: string,
  to: string,
): Promise<Result<Uint8Array, KeyFileProblem>> {
  const master = await openKeyFile(bytes, from);
  return master.ok ? accept(await lock(master.value, to)) : master;
}

/** The vault that a key file belongs to, without opening it. */
export function vaultOf(bytes: Uint8Array): Result<string, KeyFileProblem> {
  const file = readKeyFile(bytes);
  return file.ok ? accept(file.value.vault) : file;
}

async function lock({ vault, key }: MasterKey, passphrase: string): Promise<Uint8Array> {
  const kdf = { name: 'scrypt', ...usualCost, salt: new Uint8Array(randomBytes(32)) } as const;
  const nonce = new Uint8Array(randomBytes(12));
  const cipher = createCipheriv('aes-256-gcm', await keyFromPassphrase(passphrase, kdf), nonce, { authTagLength: 16 });
  cipher.setAAD(boundTo({ vault, kdf }));
  const wrapped = Buffer.concat([cipher.update(key), cipher.final()]);
  const text = canonicalJson({
    format,
    version,
    vault,
    kdf: { ...kdf, salt: asBase64(kdf.salt) },
    wrapped: { nonce: asBase64(nonce), key: asBase64(wrapped), tag: asBase64(cipher.getAuthTag()) },
  });
  return new TextEncoder().encode(`${text}\n`);
}

/** What the lock covers besides the key: no parameter can be changed without the file failing to open. */
function boundTo({ vault, kdf }: Pick<KeyFile, 'vault' | 'kdf'>): Uint8Array {
  const { name, N, r, p, salt } = kdf;
  return new TextEncoder().encode(canonicalJson([format, version, vault, name, N, r, p, asBase64(salt)]));
}

function readKeyFile(bytes: Uint8Array): Result<KeyFile, KeyFileProblem> {
  if (bytes.length > largestKeyFile) return refuse({ kind: 'key-file-damaged' });
  const json = parseSafeJson(new TextDecoder().decode(bytes));
  if (!json.ok) return refuse({ kind: 'key-file-damaged' });
  const told = json.value as { readonly format?: unknown; readonly version?: unknown } | null;
  if (told?.format === format && typeof told.version === 'number' && told.version > version) {
    return refuse({ kind: 'key-file-newer', needed: told.version });
  }
  const parsed = keyFileSchema.safeParse(json.value);
  return parsed.success ? accept(parsed.data) : refuse({ kind: 'key-file-damaged' });
}

const asBase64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
