import { afterEach, describe, expect, it, vi } from 'vitest';
import { schemaVersion, TablesDatabase } from '../../renderer/storage/database';
import { inspectDatabase } from '../../renderer/storage/inspect-database';

const name = 'te bekijken';

async function openAt(version: number): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const request = indexedDB.open(name, version);
    request.onupgradeneeded = () => request.result.createObjectStore('heads', { keyPath: 'id' });
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
    request.onerror = () => reject(request.error);
  });
}

afterEach(async () => {
  vi.restoreAllMocks();
  await new TablesDatabase(name).delete();
});

describe('looking at the working copy before it is opened', () => {
  it('R-VERSION-1 finds none and makes none', async () => {
    expect(await inspectDatabase(name)).toEqual({ kind: 'absent', loss: null });
    expect((await indexedDB.databases()).map((each) => each.name)).not.toContain(name);
  });

  it('R-VERSION-1 finds one of this version sound', async () => {
    const database = new TablesDatabase(name);
    await database.open();
    database.close();
    expect(await inspectDatabase(name)).toEqual({ kind: 'sound' });
  });

  it('R-VERSION-1 finds one of a newer version, which Dexie would open without a word, and leaves it as it is', async () => {
    await openAt((schemaVersion + 1) * 10);
    expect(await inspectDatabase(name)).toEqual({ kind: 'newer', version: schemaVersion + 1 });
    expect(await indexedDB.databases()).toContainEqual({ name, version: (schemaVersion + 1) * 10 });
  });

  it('R-OPEN-16 hears from the browser that it threw a damaged one away', async () => {
    const open = indexedDB.open.bind(indexedDB);
    vi.spyOn(indexedDB, 'open').mockImplementation((...given) => {
      const request = open(...given);
      request.addEventListener('upgradeneeded', (event) => {
        Object.assign(event, { dataLoss: 'total', dataLossMessage: 'Corruption: bad block' });
      });
      // Before the handler that is set afterwards.
      return request;
    });
    expect(await inspectDatabase(name)).toEqual({ kind: 'absent', loss: 'Corruption: bad block' });
  });
});
