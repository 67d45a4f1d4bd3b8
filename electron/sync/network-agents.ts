import http from 'node:http';
import https from 'node:https';
import { isIP } from 'node:net';
import type { Duplex } from 'node:stream';
import tls from 'node:tls';

/** How to reach servers, apart from their address. */
export interface NetworkSettings {
  /** Certificates in PEM that are trusted besides those of the system: an organisation's own authority. */
  readonly certificates?: string | undefined;
  /**
   * The proxy for an address, such as `http://user:word@proxy.example:3128`, or null for none. Asked for every request,
   * since a laptop moves between networks.
   */
  readonly proxyFor?: ((url: string) => Promise<string | null>) | undefined;
}

interface Proxy {
  /** Whether the proxy itself is spoken to over TLS. */
  readonly isSecure: boolean;
  readonly hostname: string;
  readonly port: string;
  readonly authorization: string | undefined;
}

export interface Way {
  readonly agent: http.Agent;
  /** Set when the request itself is addressed to a proxy, which is so for plain http only. */
  readonly proxy?: Proxy;
}

export interface Agents {
  wayTo(target: URL): Promise<Way>;
}

/** Connections are kept: eight at a time, since a push of many objects would else open a thousand. */
const kept = { keepAlive: true, maxSockets: 16, maxFreeSockets: 16, scheduling: 'lifo' } as const;

export function agentsFor({ certificates, proxyFor }: NetworkSettings): Agents {
  const plain = new http.Agent(kept);
  const trusted = certificates === undefined ? {} : { ca: [...systemCertificates(), certificates] };
  const secure = new https.Agent({ ...kept, ...trusted });
  const tunnels = new Map<string, https.Agent>();
  return {
    async wayTo(target) {
      const given = proxyFor === undefined ? null : await proxyFor(target.href);
      const isSecure = target.protocol === 'https:';
      if (given === null) return { agent: isSecure ? secure : plain };
      const proxy = readProxy(given);
      if (!isSecure) return { agent: plain, proxy };
      const tunnel = tunnels.get(given) ?? new TunnelAgent({ ...kept, ...trusted }, proxy);
      tunnels.set(given, tunnel);
      return { agent: tunnel };
    },
  };
}

/** Newer Node also reads the store of the operating system, where organisations put their own authority. */
function systemCertificates(): readonly string[] {
  if (!('getCACertificates' in tls) || typeof tls.getCACertificates !== 'function') return tls.rootCertificates;
  return [...tls.rootCertificates, ...(tls.getCACertificates as (type: string) => readonly string[])('system')];
}

function readProxy(given: string): Proxy {
  const url = new URL(given);
  const user = decodeURIComponent(url.username);
  const word = decodeURIComponent(url.password);
  return {
    isSecure: url.protocol === 'https:',
    hostname: url.hostname,
    port: url.port || (url.protocol === 'https:' ? '443' : '8080'),
    authorization: user === '' ? undefined : `Basic ${Buffer.from(`${user}:${word}`).toString('base64')}`,
  };
}

type Connected = (error: Error | null, socket: Duplex) => void;

/** https through a proxy: a CONNECT first, then TLS with the server itself, so that the proxy sees its name and nothing else. */
class TunnelAgent extends https.Agent {
  readonly #proxy: Proxy;

  constructor(options: https.AgentOptions, proxy: Proxy) {
    super(options);
    this.#proxy = proxy;
  }

  override createConnection(options: https.RequestOptions, connected: Connected = () => {}): undefined {
    const fail = (error: Error): void => (connected as (error: Error) => void)(error);
    const host = String(options.host);
    const target = `${host.includes(':') ? `[${host}]` : host}:${options.port || 443}`;
    const { isSecure, hostname, port, authorization } = this.#proxy;
    const asked = (isSecure ? https : http).request({
      method: 'CONNECT',
      hostname,
      port,
      path: target,
      timeout: 15_000,
      headers: { host: target, ...(authorization === undefined ? {} : { 'proxy-authorization': authorization }) },
      agent: false,
    });
    asked.once('connect', ({ statusCode }, socket) => {
      if (statusCode !== 200) {
        socket.destroy();
        fail(Object.assign(new Error('the proxy refused'), { code: `PROXY_${statusCode}` }));
        return;
      }
      const secured = tls.connect({
        ...(options as tls.ConnectionOptions),
        socket,
        // A name for the certificate; an address has none (RFC 6066).
        ...(isIP(host) === 0 ? { servername: options.servername || host } : {}),
      });
      secured.once('secureConnect', () => connected(null, secured));
      secured.once('error', fail);
    });
    asked.once('timeout', () => asked.destroy(Object.assign(new Error('silent proxy'), { code: 'ETIMEDOUT' })));
    asked.once('error', fail);
    asked.end();
  }
}
