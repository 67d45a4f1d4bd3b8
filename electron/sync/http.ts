import http from 'node:http';
import https from 'node:https';
import type { StoreProblem } from '../../shared/sync/object-store';
import { accept, type Result, refuse } from '../../shared/values/result';
import { errorCode } from '../disk/atomic-write';
import { endedProblem } from './ended';
import { type Agents, agentsFor, type NetworkSettings } from './network-agents';

export interface HttpRequest {
  readonly method: string;
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Uint8Array;
  /** Looks around when half of the body has been sent; the other half follows. */
  readonly halfway?: () => Promise<void>;
  /** Largest answer that is read, in bytes. */
  readonly maxBytes?: number;
}

export interface HttpAnswer {
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  readonly bytes: Uint8Array;
}

/** Sends one request and reads its answer. Redirects are not followed: a password goes to the server that was chosen. */
export type Send = (request: HttpRequest) => Promise<Result<HttpAnswer, StoreProblem>>;

export interface HttpLimits {
  /** Without one byte from the other side. */
  readonly silence: number;
  /** For the whole exchange. */
  readonly total: number;
}

/** Milliseconds. A slow line may take minutes for 4 MiB; a silent one has gone. */
export const usualLimits: HttpLimits = { silence: 15_000, total: 300_000 };

const usualLargestAnswer = 64 * 1024 * 1024;

/**
 * A client on Node's own http(s), because each of these has to be said per place: a certificate authority of the
 * organisation, a proxy, a time-out on silence, a bound on what is read, and an end that the person can ask for.
 * @param signal ends everything under way with `cancelled`
 */
export function httpClient(
  settings: NetworkSettings = {},
  { signal, limits = usualLimits }: { readonly signal?: AbortSignal | undefined; readonly limits?: HttpLimits } = {},
): Send {
  const agents = agentsFor(settings);
  return async (request) => {
    const first = await sendOnce(request, agents, limits, signal);
    // A kept connection that the server has closed meanwhile. Every request of a store may be made twice.
    return 'stale' in first ? withoutStale(await sendOnce(request, agents, limits, signal)) : first;
  };
}

type Outcome = Result<HttpAnswer, StoreProblem>;
interface Stale {
  readonly stale: true;
}

const withoutStale = (outcome: Outcome | Stale): Outcome =>
  'stale' in outcome ? refuse({ kind: 'unreachable', detail: 'ECONNRESET' }) : outcome;

async function sendOnce(
  { method, url, headers = {}, body, halfway, maxBytes = usualLargestAnswer }: HttpRequest,
  agents: Agents,
  limits: HttpLimits,
  signal: AbortSignal | undefined,
): Promise<Outcome | Stale> {
  if (signal?.aborted) return refuse(endedProblem(signal));
  const target = new URL(url);
  const way = await agents.wayTo(target);
  return new Promise((resolve) => {
    let isSettled = false;
    const settle = (outcome: Outcome | Stale): void => {
      if (isSettled) return;
      isSettled = true;
      clearTimeout(overall);
      signal?.removeEventListener('abort', cancel);
      resolve(outcome);
      if ('stale' in outcome || !outcome.ok) request.destroy();
    };
    const cancel = (): void => settle(refuse(signal === undefined ? { kind: 'cancelled' } : endedProblem(signal)));
    const overall = setTimeout(
      () => settle(refuse({ kind: 'timeout', seconds: Math.round(limits.total / 1000) })),
      limits.total,
    );
    const secure = target.protocol === 'https:';
    const request = (secure ? https : http).request({
      method,
      protocol: target.protocol,
      hostname: way.proxy?.hostname ?? target.hostname.replace(/^\[|\]$/g, ''),
      port: way.proxy?.port ?? target.port,
      // Over a plain proxy the whole address is the path; over TLS the agent has dug a tunnel already.
      path: way.proxy === undefined ? target.pathname + target.search : target.href,
      headers: {
        ...(way.proxy?.authorization === undefined ? {} : { 'proxy-authorization': way.proxy.authorization }),
        host: target.host,
        ...headers,
        ...(body === undefined ? {} : { 'content-length': String(body.length) }),
      },
      agent: way.agent,
      ...(way.proxy !== undefined && !secure ? { protocol: 'http:' } : {}),
    });
    signal?.addEventListener('abort', cancel);
    request.setTimeout(limits.silence, () =>
      settle(refuse({ kind: 'timeout', seconds: Math.round(limits.silence / 1000) })),
    );
    request.on('error', (error) => {
      const isStale = request.reusedSocket && ['ECONNRESET', 'EPIPE'].includes(errorCode(error));
      settle(isStale ? { stale: true } : refuse(networkProblem(error)));
    });
    request.on('response', (response) => {
      const chunks: Buffer[] = [];
      let size = 0;
      const announced = Number(response.headers['content-length'] ?? 0);
      if (announced > maxBytes && method !== 'HEAD') {
        settle(refuse({ kind: 'too-large', limit: maxBytes }));
        return;
      }
      response.on('data', (chunk: Buffer) => {
        size += chunk.length;
        if (size > maxBytes) settle(refuse({ kind: 'too-large', limit: maxBytes }));
        else chunks.push(chunk);
      });
      response.on('end', () => {
        const bytes = chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks, size);
        settle(accept({ status: response.statusCode ?? 0, headers: response.headers, bytes }));
      });
      response.on('error', (error) => settle(refuse(networkProblem(error))));
      response.on('aborted', () => settle(refuse({ kind: 'unreachable', detail: 'ECONNRESET' })));
    });
    if (halfway === undefined || body === undefined) request.end(body);
    else {
      const half = Math.floor(body.length / 2);
      request.write(body.subarray(0, half));
      void halfway().then(() => request.end(body.subarray(half)));
    }
  });
}

const untrusted = /^(UNABLE_TO_|SELF_SIGNED_|DEPTH_ZERO_|CERT_|ERR_TLS_)/;

function networkProblem(error: unknown): StoreProblem {
  const code = errorCode(error);
  if (untrusted.test(code)) return { kind: 'untrusted', detail: code };
  return { kind: 'unreachable', detail: code };
}
