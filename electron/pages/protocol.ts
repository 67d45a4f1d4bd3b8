import { readFile } from 'node:fs/promises';
import { net, type Protocol, protocol } from 'electron';
import { appHost, appScheme } from '../../shared/ipc/origin';
import { developmentPolicy, pagePolicy } from './content-security-policy';
import { permissionsPolicy } from './permissions-policy';
import { servedFile } from './served-file';

/** Before `ready`: one standard, secure scheme gives every window the same origin, and so one local database. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: appScheme, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

/** Headers of everything that is served, whatever it is. */
function safeHeaders(contentType: string, policy: string): Record<string, string> {
  return {
    'content-type': contentType,
    'content-security-policy': policy,
    'permissions-policy': permissionsPolicy,
    'x-content-type-options': 'nosniff',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-cache',
  };
}

export interface ServedContent {
  readonly body: Buffer;
  readonly contentType: string;
  /** Content security policy. */
  readonly policy: string;
}

/**
 * Answers every GET of our scheme in a session out of memory; what `contentOf` knows nothing of is not found.
 *
 * The older call of Electron's, on purpose: `protocol.handle` makes a fetch request of each question, and the first one
 * costs 30 to 40 ms in which Node reads its fetch, while the first page waits (0170).
 */
export function serve(target: Protocol, contentOf: (url: URL) => Promise<ServedContent | null>): void {
  target.registerBufferProtocol(appScheme, (request, answer) => {
    const content = request.method === 'GET' ? contentOf(new URL(request.url)) : Promise.resolve(null);
    void content
      .catch(() => null)
      .then((found) => answer(found === null ? nothingHere : { data: found.body, headers: headersOf(found) }));
  });
}

const headersOf = ({ contentType, policy }: ServedContent): Record<string, string> => safeHeaders(contentType, policy);

const nothingHere = {
  statusCode: 404,
  data: Buffer.from('not found'),
  headers: safeHeaders('text/plain; charset=utf-8', pagePolicy),
};

/**
 * Serves the built pages to a session, or relays to the development server under the same origin.
 * @param root absolute folder of the built pages
 */
export function servePages(target: Protocol, root: string, devServer: string | null): void {
  if (devServer !== null) {
    target.handle(appScheme, (request) => relay(devServer, request));
    return;
  }
  serve(target, async ({ host, pathname }) => {
    const served = host === appHost ? servedFile(root, pathname) : null;
    return served && { body: await readFile(served.file), contentType: served.contentType, policy: pagePolicy };
  });
}

/** The page's own headers stay behind: a development server refuses a foreign origin. */
async function relay(devServer: string, { url: asked, method }: Request): Promise<Response> {
  const url = new URL(asked);
  if (url.host !== appHost || method !== 'GET') return new Response('not found', { status: 404 });
  const answer = await net.fetch(devServer + url.pathname + url.search, { bypassCustomProtocolHandlers: true });
  const headers = new Headers(answer.headers);
  headers.set('content-security-policy', developmentPolicy(devServer));
  headers.set('permissions-policy', permissionsPolicy);
  return new Response(answer.body, { status: answer.status, headers });
}
