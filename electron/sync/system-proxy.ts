import type { Session } from 'electron';

/**
 * The proxy that the operating system has for an address, also by a script. Chromium only answers the question; it
 * makes no request itself.
 * @returns an address such as `http://proxy.example:3128`, or null to go directly. SOCKS is not spoken here.
 */
export async function systemProxy(session: Pick<Session, 'resolveProxy'>, url: string): Promise<string | null> {
  const answer = await session.resolveProxy(url);
  const [kind, place] = (answer.split(';')[0] ?? '').trim().split(/\s+/);
  if (place === undefined) return null;
  if (kind === 'PROXY') return `http://${place}`;
  return kind === 'HTTPS' ? `https://${place}` : null;
}
