import { readFile } from 'node:fs/promises';
import { net, type Protocol, protocol } from 'electron';
import { appHost, appScheme } from '../shared/ipc/origin';
import { developmentPolicy, pagePolicy } from './content-security-policy';
import { servedFile } from './served-file';

/** Before `ready`: one standard, secure scheme gives every window the same origin, and so one local database. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: appScheme, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

/** Headers of everything that is served, whatever it is. */
export function safeHeaders(contentType: string, policy: string): Record<string, string> {
  return {
    'content-type': contentType,
    'content-security-policy': policy,
    'x-content-type-options': 'nosniff',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-cache',
  };
}

export const nothingHere = (): Response =>
  new Response('not found', { status: 404, headers: safeHeaders('text/plain; charset=utf-8', pagePolicy) });

/**
 * Serves the built pages to a session, or relays to the development server under the same origin.
 * @param root absolute folder of the built pages
 */
export function servePages(target: Protocol, root: string, devServer: string | null): void {
  target.handle(appScheme, async (request) => {
    const url = new URL(request.url);
    if (url.host !== appHost || request.method !== 'GET') return nothingHere();
    if (devServer !== null) return relay(devServer, url);
    const served = servedFile(root, url.pathname);
    if (served === null) return nothingHere();
    try {
      const bytes = await readFile(served.file);
      return new Response(new Uint8Array(bytes), { headers: safeHeaders(served.contentType, pagePolicy) });
    } catch {
      return nothingHere();
    }
  });
}

/** The page's own headers stay behind: a development server refuses a foreign origin. */
async function relay(devServer: string, url: URL): Promise<Response> {
  const answer = await net.fetch(devServer + url.pathname + url.search, { bypassCustomProtocolHandlers: true });
  const headers = new Headers(answer.headers);
  headers.set('content-security-policy', developmentPolicy(devServer));
  return new Response(answer.body, { status: answer.status, headers });
}
