import { readFile } from 'node:fs/promises';
import { keyFileKey } from '../../shared/sync/object-key';
import type { ObjectStore } from '../../shared/sync/object-store';
import type { PlaceAddress, PlaceNetwork, PlaceProblem } from '../../shared/sync/place';
import type { Seal } from '../../shared/sync/seal';
import { accept, type Result, refuse } from '../../shared/values/result';
import { errorCode } from '../disk/atomic-write';
import { noSeal, sealWith } from './encrypted';
import { FolderStore } from './folder-store';
import { httpClient } from './http';
import { changePassphrase, createKeyFile, largestKeyFile, type MasterKey, openKeyFile, vaultOf } from './key-file';
import { S3Store } from './s3-store';
import { WebdavStore } from './webdav-store';

export interface PlaceToOpen {
  readonly address: PlaceAddress;
  readonly network: PlaceNetwork;
  readonly secret: string;
}

export interface OpenPlaceOptions {
  /** The proxy of the operating system for an address, or null. */
  readonly systemProxy: (url: string) => Promise<string | null>;
  readonly signal?: AbortSignal;
}

/** The store behind an address. Nothing is asked of it yet. */
export async function storeAt(
  { address, network, secret }: PlaceToOpen,
  { systemProxy, signal }: OpenPlaceOptions,
): Promise<Result<ObjectStore, PlaceProblem>> {
  if (address.kind === 'folder') return accept(new FolderStore({ folder: address.folder, signal }));
  let certificates: string | undefined;
  try {
    certificates = network.certificates === '' ? undefined : await readFile(network.certificates, 'utf8');
  } catch (error) {
    return refuse({ kind: 'untrusted', detail: errorCode(error) });
  }
  const proxyFor =
    network.proxy === 'system' ? systemProxy : network.proxy === '' ? undefined : async () => network.proxy;
  const send = httpClient({ certificates, proxyFor }, { signal });
  if (address.kind === 'webdav') {
    return accept(new WebdavStore({ url: address.url, username: address.username, password: secret, send }));
  }
  return accept(new S3Store({ ...address, secretKey: secret, send }));
}

/** Whether looking for news can jump: known of each kind, so that not every exchange begins with a trial. */
export const startsAnywhere = (address: PlaceAddress): boolean => address.kind === 's3';

export interface Lock {
  readonly seal: Seal;
  /** Null: the place is not locked. */
  readonly vault: string | null;
}

/** Secrets of places that were opened in this run: deriving one takes half a second. */
const opened = new Map<string, MasterKey>();

/**
 * The seal of a place.
 * @param vault what this laptop remembers: the vault it knows, null for a place that was not locked, undefined when it is new
 */
export async function unlock(
  store: ObjectStore,
  passphrase: string,
  vault: string | null | undefined,
): Promise<Result<Lock, PlaceProblem>> {
  const found = await store.get(keyFileKey, { maxBytes: largestKeyFile });
  if (!found.ok) return found.refusal.kind === 'too-large' ? refuse({ kind: 'key-file-damaged' }) : found;
  if (found.value === null) {
    if (typeof vault === 'string') return refuse({ kind: 'lock-changed' });
    if (vault === null || passphrase === '') return accept({ seal: noSeal, vault: null });
    return lockNew(store, passphrase);
  }
  const told = vaultOf(found.value);
  if (!told.ok) return told;
  if (vault !== undefined && vault !== told.value) return refuse({ kind: 'lock-changed' });
  if (passphrase === '') return refuse({ kind: 'passphrase-missing' });
  return openLock(found.value, passphrase);
}

/**
 * Locks a place with another passphrase; every object stays as it is. What stands there afterwards is read back and opened
 * before anybody is told that it is done.
 * @param vault what this laptop remembers: another lock than that is not touched
 */
export async function changeLock(
  store: ObjectStore,
  { from, to }: { readonly from: string; readonly to: string },
  vault: string,
): Promise<Result<true, PlaceProblem>> {
  const found = await store.get(keyFileKey, { maxBytes: largestKeyFile });
  if (!found.ok) return found.refusal.kind === 'too-large' ? refuse({ kind: 'key-file-damaged' }) : found;
  if (found.value === null) return refuse({ kind: 'lock-changed' });
  const told = vaultOf(found.value);
  if (!told.ok) return told;
  if (told.value !== vault) return refuse({ kind: 'lock-changed' });
  const file = await changePassphrase(found.value, from, to);
  if (!file.ok) return file;
  const put = await store.overwrite(keyFileKey, file.value);
  if (!put.ok) return put;
  const opens = await unlock(store, to, vault);
  return opens.ok ? accept(true) : opens;
}

async function lockNew(store: ObjectStore, passphrase: string): Promise<Result<Lock, PlaceProblem>> {
  const { file } = await createKeyFile(passphrase);
  const put = await store.putIfAbsent(keyFileKey, file);
  if (!put.ok) return put;
  // Another laptop may have locked it at this moment: what is there now is the lock.
  const found = await store.get(keyFileKey, { maxBytes: largestKeyFile });
  if (!found.ok) return found;
  return found.value === null ? refuse({ kind: 'key-file-damaged' }) : openLock(found.value, passphrase);
}

async function openLock(file: Uint8Array, passphrase: string): Promise<Result<Lock, PlaceProblem>> {
  const known = `${Buffer.from(file).toString('base64')} ${passphrase}`;
  const kept = opened.get(known);
  if (kept !== undefined) return accept({ seal: sealWith(kept), vault: kept.vault });
  const master = await openKeyFile(file, passphrase);
  if (!master.ok) return master;
  opened.set(known, master.value);
  return accept({ seal: sealWith(master.value), vault: master.value.vault });
}
