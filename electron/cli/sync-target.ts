import { existsSync } from 'node:fs';
import path from 'node:path';
import type { PlaceAddress } from '../../shared/sync/place';

/**
 * Reads where to exchange: a folder, `https://user@server/folder/` (WebDAV), or
 * `s3+https://accesskey@server/bucket/folder/?region=eu-west-1`. Passwords are not part of it: command lines are seen by
 * every program of the computer.
 */
export function readTarget(given: string): PlaceAddress | { readonly problem: string } {
  if (!/^[a-z0-9+]+:\/\//i.test(given)) {
    return existsSync(given)
      ? { kind: 'folder', folder: path.resolve(given) }
      : { problem: `--target: there is no folder ${JSON.stringify(given)}` };
  }
  const isBucket = given.startsWith('s3+');
  const address = isBucket ? given.slice(3) : given;
  if (!URL.canParse(address) || !/^https?:/.test(address)) {
    return { problem: '--target is a folder, https://user@server/folder/ or s3+https://key@server/bucket/' };
  }
  const url = new URL(address);
  if (url.password !== '') return { problem: '--target holds a password; give it in GT_SYNC_SECRET instead' };
  const username = decodeURIComponent(url.username);
  url.username = '';
  if (!isBucket) return { kind: 'webdav', url: url.href, username };
  const [bucket = '', ...folders] = url.pathname.split('/').filter((part) => part !== '');
  if (bucket === '' || username === '') return { problem: '--target needs s3+https://key@server/bucket/' };
  return {
    kind: 's3',
    endpoint: url.origin,
    region: url.searchParams.get('region') ?? 'us-east-1',
    bucket,
    prefix: folders.map((folder) => `${folder}/`).join(''),
    accessKey: username,
  };
}

/** The proxy that the environment names for an address, as curl reads it: `HTTPS_PROXY`, `HTTP_PROXY`, `NO_PROXY`. */
export function environmentProxy(
  environment: Readonly<Record<string, string | undefined>>,
): (url: string) => Promise<string | null> {
  const named = (name: string): string => environment[name.toLowerCase()] ?? environment[name] ?? '';
  return async (address) => {
    const url = new URL(address);
    const excepted = named('NO_PROXY')
      .split(/[\s,]+/)
      .filter((each) => each !== '')
      .some((each) => each === '*' || url.hostname === each || url.hostname.endsWith(`.${each.replace(/^\*?\./, '')}`));
    const proxy = named(url.protocol === 'https:' ? 'HTTPS_PROXY' : 'HTTP_PROXY');
    if (excepted || proxy === '') return null;
    return proxy.includes('://') ? proxy : `http://${proxy}`;
  };
}
