import { z } from 'zod';
import { writeAtomically } from '../../disk/atomic-write';
import { parseSettingsFile, settingsText } from '../../settings/settings';
import { knownPlaceSchema } from '../../sync/place-list';
import { readOnlyFiles } from '../read-only-files';
import type { Reading } from '../reading';
import { type Mend, setAside } from './mend';

/** Settings and the list of places with what is left of them; what nothing is left of goes aside. */
export function repairSettings(readings: readonly Reading[], now: () => Date): readonly Mend[] {
  return readings.flatMap(({ part }): readonly Mend[] => {
    if (part.problem === null || part.problem.code === 'unreadable') return [];
    if (part.kind !== 'settings' && part.kind !== 'places') return [];
    const apply = async (): Promise<void> => {
      const text = await readOnlyFiles.readFile(part.path, 'utf8').catch(() => '');
      await setAside(part.path, now());
      const left = part.kind === 'settings' ? settingsText(parseSettingsFile(text)) : placesLeft(text);
      if (left !== null) await writeAtomically(part.path, left);
    };
    return [{ path: part.path, kind: part.kind, action: 'rewritten', from: [], lines: null, apply }];
  });
}

function placesLeft(text: string): string | null {
  try {
    const { places } = z.object({ places: z.array(z.unknown()) }).parse(JSON.parse(text));
    return `${JSON.stringify({ version: 1, places: places.flatMap((place) => knownPlaceSchema.safeParse(place).data ?? []) })}\n`;
  } catch {
    return null;
  }
}
