import { databaseName, schemaVersion } from './database';

/** What the working copy looks like before anything opens it. */
export type DatabaseFinding =
  | { readonly kind: 'sound' }
  /** There is none. `loss` is what the browser says about one that it threw away; null at a first start. */
  | { readonly kind: 'absent'; readonly loss: string | null }
  /** Made by a newer version of this program. */
  | { readonly kind: 'newer'; readonly version: number }
  | { readonly kind: 'unreadable'; readonly reason: string };

/** Dexie counts in steps of ten of IndexedDB's versions. */
const step = 10;

/** As the browser tells it: the standard does not know these, Chromium does. */
interface LossReport extends IDBVersionChangeEvent {
  readonly dataLoss?: 'none' | 'total';
  readonly dataLossMessage?: string;
}

/**
 * Looks at the database without making, changing or upgrading it. Dexie opens a database of a newer schema without a
 * word, and makes an empty one where the browser has thrown a damaged one away: both are found here.
 */
export function inspectDatabase(name = databaseName, known = schemaVersion): Promise<DatabaseFinding> {
  return new Promise((resolve) => {
    const request = indexedDB.open(name);
    let finding: DatabaseFinding | null = null;
    request.onupgradeneeded = (event) => {
      const { dataLoss, dataLossMessage } = event as LossReport;
      finding = { kind: 'absent', loss: dataLoss === 'total' ? (dataLossMessage ?? '') : null };
      // Nothing is made: an empty database would look like one that was emptied.
      request.transaction?.abort();
    };
    request.onsuccess = () => {
      const { version } = request.result;
      request.result.close();
      resolve(version > known * step ? { kind: 'newer', version: version / step } : { kind: 'sound' });
    };
    request.onerror = (event) => {
      event.preventDefault();
      resolve(finding ?? { kind: 'unreadable', reason: request.error?.name ?? '' });
    };
  });
}
