import type { FormatHistory } from '../model/format-history';
import type { JsonObject } from '../values/json';

/** `format` of files that this app writes. */
export const exchangeFormat = 'gebiedstafel-exchange';
export const exchangeVersion = 1;

/** Every step there has been from one version of the file to the next. Version 1 is the first one. */
export const exchangeHistory: FormatHistory = { version: exchangeVersion, steps: [] };

/** Formats that are read as version 1 of ours (rulings, "The file"). */
export const readableFormats: readonly string[] = [exchangeFormat, 'area-table-example'];

/**
 * The exchange file (docs/EXCHANGE.md). Every object may carry fields that this version does not know; they are kept
 * and exported again, never interpreted.
 */
export interface ExchangeFile {
  readonly format: string;
  readonly formatVersion: number;
  readonly areaTable: ExchangeTable;
  readonly initial: ExchangeMap;
  readonly sessions: readonly ExchangeSession[];
  readonly [field: string]: unknown;
}

export type ExchangeTable = JsonObject & { readonly id: string; readonly name: string };

/** The map as it was prepared before the first session. */
export type ExchangeMap = JsonObject & {
  readonly elements: readonly ExchangeThing[];
  readonly relations: readonly ExchangeThing[];
};

/** An element or a relation with all its fields. */
export type ExchangeThing = JsonObject & { readonly id: string; readonly kind: string };

/** Session header and agenda as they stood when the session was opened, and what happened since. */
export type ExchangeSession = JsonObject & {
  readonly id: string;
  readonly title: string;
  readonly start: string;
  readonly end: string;
  readonly timeZone: string;
  readonly agenda: readonly ExchangeAgendaItem[];
  readonly events: readonly ExchangeEvent[];
};

export type ExchangeAgendaItem = JsonObject & { readonly no: number; readonly title: string };

export type ExchangeEvent = JsonObject & {
  readonly seq: number;
  readonly at: string;
  readonly type: string;
  readonly text: string;
  readonly data: JsonObject;
};
