import path from 'node:path';
import type { CheckedPart } from '../../shared/health/checked-part';
import { uniteSources } from '../../shared/health/unite-sources';
import { tablesIn } from './check/check-table-folder';
import { checkPlaceAt, checkTarget, type PlaceAccess } from './check-target';
import type { HealthTarget } from './health-target';
import type { Reading } from './reading';
import type { Mend } from './repair/mend';
import { repairArchive } from './repair/repair-archive';
import { repairExchange } from './repair/repair-exchange';
import { repairFile } from './repair/repair-file';
import { repairPlace } from './repair/repair-place';
import { repairSettings } from './repair/repair-settings';
import { repairSnapshots } from './repair/repair-snapshots';
import { repairBackups, repairTableFolder } from './repair/repair-table-folder';
import { type Sources, sourcesIn } from './repair/sources';

export interface RepairPlan {
  /** As it was found. */
  readonly parts: readonly CheckedPart[];
  readonly mends: readonly Mend[];
}

/** What can be done about a target with what the sources hold. Nothing is done yet. */
export async function planRepair(
  target: HealthTarget,
  sources: Sources,
  options: { readonly access: PlaceAccess; readonly out: string | null; readonly now: () => Date },
): Promise<RepairPlan> {
  const { access, out, now } = options;
  if (target.kind === 'place') {
    const checked = await checkPlaceAt(target, access);
    const { name, address } = target;
    const pathOf = (key: string): string =>
      address.kind === 'folder' ? path.join(name, ...key.split('/')) : `${name.replace(/\/$/, '')}/${key}`;
    const mends = await repairPlace(checked, pathOf, sources);
    return { parts: checked.readings.map(({ part }) => part), mends };
  }
  if (target.kind === 'folder') {
    const plans: RepairPlan[] = [];
    for (const each of target.inside) plans.push(await planRepair(each, sources, { ...options, out: null }));
    return { parts: plans.flatMap(({ parts }) => parts), mends: plans.flatMap(({ mends }) => mends) };
  }
  const readings: Reading[] = [];
  for await (const reading of checkTarget(target, access)) readings.push(reading);
  const parts = readings.map(({ part }) => part);
  const of = (table: string): readonly Reading[] => readings.filter(({ part }) => part.table === table);
  const mends: Mend[] = [];
  switch (target.kind) {
    case 'data-folder':
      mends.push(...repairSettings(readings, now));
      for (const table of await tablesIn(target.folder, target.backupFolders)) {
        mends.push(...(await repairTableFolder(table, of(table.table), sources, now)));
      }
      mends.push(...repairExchange(readings, sources, now));
      break;
    case 'table-folder': {
      const { table, folder } = target;
      mends.push(...(await repairTableFolder({ table, folder, backups: null }, readings, sources, now)));
      break;
    }
    case 'backup-folder':
      for (const table of target.tables) {
        const folder = path.join(target.folder, table);
        mends.push(...repairBackups({ folder, table }, of(table), sources, now));
      }
      break;
    case 'backups-of-table':
      mends.push(...repairBackups(target, readings, sources, now));
      break;
    case 'snapshot-folder': {
      const own = readings.flatMap((reading) => sourcesIn(reading).map(([, source]) => source));
      const { log } = uniteSources([...own, ...(sources.lines.get(target.table) ?? [])]);
      mends.push(...(await repairSnapshots(target.folder, readings, { log, own, sources, now })));
      break;
    }
    default: {
      const file = { file: target.file, out };
      const [first] = readings as [Reading, ...Reading[]];
      const isPackage = first.part.kind === 'archive';
      mends.push(
        ...(isPackage ? await repairArchive(file, sources, now) : await repairFile(file, first, sources, now)),
      );
    }
  }
  return { parts, mends };
}
