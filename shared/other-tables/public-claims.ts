import { fold } from '../log/fold';
import type { LogEntry } from '../log/log-entry';
import { orderLog } from '../log/order-log';
import { confidentialOf, withoutConfidential } from '../minutes/sections/confidential';
import type { Content } from '../model/content';
import { contentOf } from '../model/content-of';
import { openContentOf } from '../projection/open-content';
import { type EntityKey, keyOf } from '../register/document';
import { claimsIn } from './claims-in';
import type { TableClaims } from './table-claims';

/**
 * What other tables may know of a table: what its public version would tell, as if what is confidential or for its own
 * participants had never been on the map; less what was said of it in a confidential session. Scores, names of people,
 * notes and every other text stay where they are.
 * @param arrived the whole log of the table, in any order that respects who knew what
 * @returns null for a log that holds no table
 */
export function publicClaims(arrived: readonly LogEntry[]): TableClaims | null {
  const log = orderLog(arrived);
  const content = contentOf(fold(log));
  const { table } = content;
  if (table === undefined) return null;
  const closed = confidentialOf(log);
  // Of two elements that were united, what is confidential about either is confidential: only the content tells that.
  const open = openContentOf(withoutConfidential(content, closed));
  const { zones, parties } = claimsIn(withoutThings(open, writtenIn(log, closed.sessions)));
  return {
    id: table.id,
    name: table.name,
    lastAt: log.at(-1)?.at ?? null,
    zones: zones.map(({ names, netClaimHa, availableHa }) => ({ names, netClaimHa, availableHa })),
    parties: parties.map(({ party, tasks, money, asked }) => ({
      party,
      tasks,
      money: money.map(({ target, targetKind, amountMln }) => ({ target, targetKind, amountMln })),
      asked,
    })),
  };
}

/** Moving an element about says nothing of it. */
const tellingNothing: ReadonlySet<string> = new Set(['position']);

function writtenIn(log: readonly LogEntry[], sessions: ReadonlySet<string>): ReadonlySet<EntityKey> {
  const entries = log.filter(({ session }) => session !== null && sessions.has(session));
  const writes = entries.flatMap((entry) => entry.writes.filter(({ field }) => !tellingNothing.has(field)));
  return new Set(writes.map(({ entity }) => entity));
}

function withoutThings(content: Content, left: ReadonlySet<EntityKey>): Content {
  if (left.size === 0) return content;
  const elements = [...content.elements].filter(([id]) => !left.has(keyOf('element', id)));
  const here = new Map(elements);
  const relations = [...content.relations].filter(
    ([id, { from, to }]) => !left.has(keyOf('relation', id)) && here.has(from) && here.has(to),
  );
  return { ...content, elements: here, relations: new Map(relations) };
}
