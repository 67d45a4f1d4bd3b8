import path from 'node:path';
import { z } from 'zod';
import type { PartKind } from '../../../shared/health/checked-part';
import { settingsShape } from '../../../shared/ipc/settings-schema';
import { errorCode } from '../../disk/atomic-write';
import { settingsFileIn } from '../../settings/opening-look';
import { settingsVersion } from '../../settings/settings';
import { knownPlaceSchema } from '../../sync/place-list';
import { readOnlyFiles } from '../read-only-files';
import { type Reading, readingOf } from '../reading';

const settingsFileSchema = z.looseObject({
  version: z.int(),
  settings: z.looseObject(Object.fromEntries(Object.entries(settingsShape).map(([name, of]) => [name, of.optional()]))),
  backupFolder: z.string().min(1).nullish(),
  earlierBackupFolders: z.array(z.string().min(1)).optional(),
});
const placesFileSchema = z.looseObject({ places: z.array(knownPlaceSchema) });

/** Settings and the list of places; one that was never written is no part. */
export async function checkSettings(dataFolder: string): Promise<readonly Reading[]> {
  const checked = [
    await checkJson(settingsFileIn(dataFolder), 'settings', isSettings),
    await checkJson(
      path.join(dataFolder, 'places.json'),
      'places',
      (value) => placesFileSchema.safeParse(value).success,
    ),
  ];
  return checked.filter((reading) => reading !== null);
}

/** One of a newer version may say more than is known here. */
function isSettings(value: unknown): boolean {
  const version = Number((value as { readonly version?: unknown } | null)?.version);
  return version > settingsVersion || settingsFileSchema.safeParse(value).success;
}

async function checkJson(file: string, kind: PartKind, isRight: (value: unknown) => boolean): Promise<Reading | null> {
  try {
    const text = await readOnlyFiles.readFile(file, 'utf8');
    if (text.trim() === '') return readingOf(file, kind, { problem: { code: 'empty' } });
    return readingOf(file, kind, { problem: isRight(parsed(text)) ? null : { code: 'damaged' } });
  } catch (error) {
    const code = errorCode(error);
    return code === 'ENOENT' ? null : readingOf(file, kind, { problem: { code: 'unreadable', detail: code } });
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
