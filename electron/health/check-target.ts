import path from 'node:path';
import type { ObjectStore } from '../../shared/sync/object-store';
import type { PlaceAddress, PlaceProblem } from '../../shared/sync/place';
import { placeProblemSentence } from '../../shared/sync/place-sentences';
import type { Result } from '../../shared/values/result';
import { checkBackups } from './check/check-backups';
import { checkExchange } from './check/check-exchange';
import { checkFile } from './check/check-file';
import { type CheckedPlace, checkPlace } from './check/check-place';
import { checkSettings } from './check/check-settings';
import { checkSnapshots } from './check/check-snapshots';
import { checkTableFolder, tablesIn } from './check/check-table-folder';
import type { HealthTarget } from './health-target';
import { type Reading, readingOf } from './reading';

/** How a place is reached, and opened when it is locked. */
export interface PlaceAccess {
  readonly storeAt: (address: PlaceAddress) => Promise<Result<ObjectStore, PlaceProblem>>;
  readonly passphrase: string;
}

/** Reads a target back in full, part by part. */
export async function* checkTarget(target: HealthTarget, access: PlaceAccess): AsyncGenerator<Reading> {
  switch (target.kind) {
    case 'data-folder': {
      yield* await checkSettings(target.folder);
      for (const table of await tablesIn(target.folder, target.backupFolders)) yield* await checkTableFolder(table);
      yield* checkExchange(target.folder);
      return;
    }
    case 'table-folder':
      yield* await checkTableFolder({ ...target, backups: null });
      return;
    case 'backup-folder':
      for (const table of target.tables) yield* checkBackups(path.join(target.folder, table), table);
      return;
    case 'backups-of-table':
      yield* checkBackups(target.folder, target.table);
      return;
    case 'snapshot-folder':
      yield* checkSnapshots(target.folder, target.table);
      return;
    case 'place':
      yield* (await checkPlaceAt(target, access)).readings;
      return;
    case 'file':
      yield* await checkFile(target.file);
      return;
    case 'folder': {
      if (target.inside.length === 0) yield readingOf(target.folder, 'folder', { problem: { code: 'not-ours' } });
      for (const each of target.inside) yield* checkTarget(each, access);
    }
  }
}

/** A place with what mending needs to know of it. */
export async function checkPlaceAt(
  target: Extract<HealthTarget, { readonly kind: 'place' }>,
  access: PlaceAccess,
): Promise<CheckedPlace & { readonly store: ObjectStore | null }> {
  const { name, address } = target;
  const store = await access.storeAt(address);
  if (!store.ok) {
    const said = { nl: placeProblemSentence(store.refusal, 'nl'), en: placeProblemSentence(store.refusal, 'en') };
    const problem = { code: 'unreadable', detail: store.refusal.kind, said } as const;
    const readings = [readingOf(name, 'place', { problem })];
    return { readings, lock: null, gaps: [], keys: [], tables: new Map(), store: null };
  }
  const pathOf = (key: string): string =>
    address.kind === 'folder' ? path.join(name, ...key.split('/')) : `${name.replace(/\/$/, '')}/${key}`;
  const checked = await checkPlace({ store: store.value, name, pathOf, passphrase: access.passphrase });
  return { ...checked, store: store.value };
}
