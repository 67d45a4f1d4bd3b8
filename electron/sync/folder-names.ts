/**
 * Names that other programs make of ours. A folder that OneDrive, Nextcloud or a person keeps equal on several machines
 * holds copies such as `00000007-abc (conflict copy).gts`, and a FAT disk may give everything back in capitals.
 */
const objectName = /^(\d{8}-[a-z2-7]{52})(?:[^a-z2-7].*)?\.gts$/s;

/** Being written; starts as Office names its lock files, which the usual synchronisers leave alone. */
export const isTemporary = (name: string): boolean => name.startsWith('~$') && name.endsWith('.tmp');

/** The name as it stands in keys: lower case, and without what a synchroniser put behind the hash. */
export function nameInKey(name: string): string {
  const lower = name.toLowerCase();
  const found = objectName.exec(lower)?.[1];
  return found === undefined ? lower : `${found}.gts`;
}

/** The hash that the bytes under this name must have, or null when the name promises nothing. */
export function promisedHash(name: string): string | null {
  return objectName.exec(name.toLowerCase())?.[1]?.slice(9) ?? null;
}
