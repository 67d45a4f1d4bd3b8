import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { z } from 'zod';
import { accept, type Result, refuse } from '../../shared/values/result';
import { costFields, isAffordable, keyFromPassphrase, usualCost } from './passphrase-key';

/*
 * An encrypted file, version 1: two lines of text and then bytes.
 *
 *   gebiedstafel-encrypted 1
 *   {"kdf":"scrypt","N":…,"r":…,"p":…,"salt":"<base64>","cipher":"aes-256-gcm","nonce":"<base64>"}
 *   <content, encrypted><tag of 16 bytes>
 *
 * The key is drawn from the passphrase (NFC, UTF-8) by scrypt; the two lines are bound to the content as associated
 * data. The passphrase is kept nowhere: without it nobody opens the file, its makers included.
 */
export const encryptedMagic = 'gebiedstafel-encrypted';
export const encryptedVersion = 1;
const firstLine = new RegExp(`^${encryptedMagic} (\\d+)\\n`);

const tagLength = 16;
const longestHeader = 1000;

const headerSchema = z
  .object({
    kdf: z.literal('scrypt'),
    ...costFields,
    salt: z.base64(),
    cipher: z.literal('aes-256-gcm'),
    nonce: z.base64(),
  })
  .refine(isAffordable);
type Header = z.infer<typeof headerSchema>;

/** Why a file was not opened. A wrong passphrase and a damaged file cannot be told apart. */
export type EncryptedRefusal = 'not-encrypted' | 'newer-version' | 'wrong-passphrase';

/** @param passphrase as typed; the same letters in another Unicode form are the same passphrase */
export async function encryptFile(content: Uint8Array, passphrase: string): Promise<Uint8Array> {
  const header: Header = {
    kdf: 'scrypt',
    ...usualCost,
    salt: randomBytes(16).toString('base64'),
    cipher: 'aes-256-gcm',
    nonce: randomBytes(12).toString('base64'),
  };
  const head = Buffer.from(`${encryptedMagic} ${encryptedVersion}\n${JSON.stringify(header)}\n`);
  const key = await keyFrom(passphrase, header);
  const cipher = createCipheriv('aes-256-gcm', key, Buffer.from(header.nonce, 'base64'), { authTagLength: tagLength });
  cipher.setAAD(head);
  return Buffer.concat([head, cipher.update(content), cipher.final(), cipher.getAuthTag()]);
}

export async function decryptFile(file: Uint8Array, passphrase: string): Promise<Result<Uint8Array, EncryptedRefusal>> {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  const claimed = firstLine.exec(bytes.toString('latin1', 0, 64));
  if (claimed === null) return refuse('not-encrypted');
  if (Number(claimed[1]) > encryptedVersion) return refuse('newer-version');
  const end = bytes.indexOf('\n', claimed[0].length);
  if (end < 0 || end > longestHeader || bytes.length < end + 1 + tagLength) return refuse('not-encrypted');
  const header = readHeader(bytes.toString('utf8', claimed[0].length, end));
  if (header === null) return refuse('not-encrypted');
  const key = await keyFrom(passphrase, header);
  try {
    const nonce = Buffer.from(header.nonce, 'base64');
    const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: tagLength });
    decipher.setAAD(bytes.subarray(0, end + 1));
    decipher.setAuthTag(bytes.subarray(-tagLength));
    return accept(Buffer.concat([decipher.update(bytes.subarray(end + 1, -tagLength)), decipher.final()]));
  } catch {
    return refuse('wrong-passphrase');
  }
}

function readHeader(line: string): Header | null {
  try {
    return headerSchema.safeParse(JSON.parse(line)).data ?? null;
  } catch {
    return null;
  }
}

function keyFrom(passphrase: string, { salt, ...cost }: Header): Promise<Uint8Array> {
  return keyFromPassphrase(passphrase, { ...cost, salt: Buffer.from(salt, 'base64') });
}
