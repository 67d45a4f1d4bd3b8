import { describe, expect, it } from 'vitest';
import type { Send } from '../../../electron/sync/http';
import { WebdavStore } from '../../../electron/sync/webdav-store';
import { accept } from '../../../shared/values/result';

const place = '/tafels/';
const key = 'v1/tables/tafel/laptop/00000001-abc.gts';

/** A server as Apache is one. @param onMake what a MKCOL does to a collection that is not there, as a status */
function serverWith(onMake: (folder: string, folders: Set<string>) => number) {
  const folders = new Set<string>(['']);
  const objects = new Set<string>();
  const answer = (method: string, name: string): number => {
    if (method === 'MKCOL') {
      const folder = name.replace(/\/$/, '');
      return folders.has(folder) ? 405 : onMake(folder, folders);
    }
    if (!folders.has(name.split('/').slice(0, -1).join('/'))) return 409;
    objects.add(name);
    return 201;
  };
  const send: Send = async ({ method, url }) =>
    accept({
      status: answer(method, new URL(url).pathname.slice(place.length)),
      headers: {},
      bytes: new Uint8Array(),
    });
  const store = new WebdavStore({ url: `https://cloud.example${place}`, username: 'a', password: 'b', send });
  return { store, objects };
}

/** It is there afterwards, whatever is said of it. */
const saying = (status: number) => (folder: string, folders: Set<string>) => {
  folders.add(folder);
  return status;
};

describe('R-STORES-3 collections that are not there yet', () => {
  it('are made, one in the other', async () => {
    const { store, objects } = serverWith(saying(201));
    expect(await store.putIfAbsent(key, new Uint8Array([1]))).toMatchObject({ ok: true });
    expect(objects).toEqual(new Set([key]));
  });

  it('may be made by another laptop at the same moment, of which Apache says 403', async () => {
    const { store, objects } = serverWith(saying(403));
    expect(await store.putIfAbsent(key, new Uint8Array([1]))).toMatchObject({ ok: true });
    expect(objects).toEqual(new Set([key]));
  });

  it('may be ones that nobody may make, and that is what is said', async () => {
    const { store } = serverWith(() => 403);
    expect(await store.putIfAbsent(key, new Uint8Array([1]))).toMatchObject({
      ok: false,
      refusal: { kind: 'no-access' },
    });
  });
});
