import { type Session, session } from 'electron';
import { servePages } from './protocol';
import { hardenSession } from './security';

let shared: Session | null = null;

/**
 * The browser session of the hall's window: in memory and apart from the facilitator's, so that the database of the tables
 * cannot be read from there, whatever a page would try. It is served the same pages and is as closed.
 * @param root absolute folder of the built pages
 */
export function hallSession(root: string, devServer: string | null): Session {
  if (shared !== null) return shared;
  shared = session.fromPartition('hall');
  hardenSession(shared, { devServer });
  servePages(shared.protocol, root, devServer);
  return shared;
}
