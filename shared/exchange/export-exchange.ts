import { fold } from '../log/fold';
import type { LogEntry } from '../log/log-entry';
import type { Dot } from '../register/register';
import type { JsonObject, JsonValue } from '../values/json';
import { isObject } from '../values/json';
import type { ExchangeFile } from './exchange-file';
import { exchangeFormat, exchangeVersion } from './exchange-file';
import { exportEvent } from './export-event';
import { exportInitialMap, exportLanguage, exportTable } from './export-initial';
import type { ExportOptions } from './export-options';
import { exportPreparation } from './export-preparation';
import { exportSessionHeader, plannedSessions } from './export-session';
import { headerEntries } from './header-entries';

/**
 * The exchange file of a log, the inverse of `importExchange`: what was imported comes out deep-equal, with unknown
 * fields, empty fields and the order of lists, and always under our own `format`. The prepared map is the state before
 * the first session; a session header is the session as it stood when it was opened; everything since is an event.
 */
export function exportExchange(log: readonly LogEntry[], options: ExportOptions): ExchangeFile {
  const headers = headerEntries(log);
  const preparation = log.filter((entry) => headers.initial.has(entry.dot));
  const prepared = fold(preparation);
  const scores = options.includeAnalysis ? { now: fold(log), exported: exportedDots(log, headers.all) } : undefined;
  const created = log.find((entry) => entry.event.type === 'table.created');
  const outside = created?.event.data['file'];
  return {
    format: exchangeFormat,
    formatVersion: exchangeVersion,
    ...(isObject(outside) ? outside : {}),
    ...exportLanguage(prepared),
    areaTable: exportTable(created, prepared),
    initial: {
      ...exportInitialMap(preparation, prepared, scores),
      ...exportPreparation(preparation, prepared, (entry) => exportEvent(entry, log, options, scores)),
    } as unknown as ExchangeFile['initial'],
    sessions: plannedSessions(log).map((session) => ({
      ...exportSessionHeader(log, session),
      events: log
        .filter((entry) => entry.session === session.id && !headers.all.has(entry.dot))
        .map((entry) => exportEvent(entry, log, options, scores) as JsonValue),
    })) as unknown as ExchangeFile['sessions'],
  } satisfies Record<string, unknown> as ExchangeFile & JsonObject;
}

/** Entries that come out as events: a score in one of these belongs to that event and to no other place. */
function exportedDots(log: readonly LogEntry[], headers: ReadonlySet<Dot>): ReadonlySet<Dot> {
  return new Set(log.filter((entry) => entry.session !== null && !headers.has(entry.dot)).map((entry) => entry.dot));
}
