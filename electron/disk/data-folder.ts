import path from 'node:path';

/**
 * Where tables and settings are: beside the Chromium profile, not in it, so that clearing or losing the profile takes
 * nothing that was captured. A development run has a folder of its own, so that it never mixes with real sessions.
 * @param appData the system's folder for application data
 * @param given absolute or relative path that replaces it
 */
export function dataFolderPath(appData: string, given: string | null, packaged: boolean): string {
  if (given !== null) return path.resolve(given);
  return path.join(appData, packaged ? 'Gebiedstafel data' : 'Gebiedstafel data (ontwikkeling)');
}

/**
 * Where backups are unless the user chose otherwise: beside the data folder and not in it, so that losing the one keeps
 * the other. Not among the documents: those are often copied to a cloud, and backups hold names.
 */
export function backupFolderPath(dataFolder: string, given: string | null): string {
  return given !== null ? path.resolve(given) : `${dataFolder} reservekopieën`;
}
