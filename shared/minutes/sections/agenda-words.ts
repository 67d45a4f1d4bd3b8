import { partsOf } from '../../log/act-entry';
import { writeInto } from '../../log/fold';
import type { LogEntry } from '../../log/log-entry';
import { contentOf } from '../../model/content-of';
import type { AgendaItem } from '../../model/content-types';
import { type Entity, type EntityKey, parseKey } from '../../register/document';
import type { Dot } from '../../register/register';
import type { JsonValue } from '../../values/json';
import type { Change, ProceedingsLine } from '../minutes';
import { unchanged } from './records-then';
import type { SessionMoment } from './session-moment';

/** What items of an agenda were called, and why they were on it, in the course of their session. */
export interface AgendaWords {
  /** The line that says which other name or purpose an entry, or the part of an act, gave an item; null when neither. */
  readonly changeIn: (part: LogEntry) => ProceedingsLine | null;
  /** The names under which something was recorded, without the one that the item has at the end. */
  readonly formerTitles: (item: AgendaItem) => readonly string[];
  readonly formerPurposes: (item: AgendaItem) => readonly string[];
}

/** Undefined what a version may not tell. */
interface ItemWords {
  readonly title: string | undefined;
  readonly purpose: string | null | undefined;
}

type Items = ReadonlyMap<number, ItemWords>;

/**
 * Follows the agenda of a session through the log. What was taken back by the end of the session counts as never said.
 * @param standing entries that the minutes tell
 */
export function agendaWords(
  { until, undone, told }: SessionMoment,
  session: string,
  standing: readonly LogEntry[],
): AgendaWords {
  const isTold = new Set(standing.map(({ dot }) => dot));
  const entities = new Map<EntityKey, Entity>();
  const changes = new Map<string, ProceedingsLine>();
  const seen = new Map<number, Set<ItemWords>>();
  let items: Items = new Map();
  for (const entry of until) {
    const writes = entry.writes.filter(({ entity }) => isItemOf(entity, session));
    if (writes.length > 0) {
      const isOutside = entry.undoes !== undefined || undone.has(entry.dot);
      writeInto(entities, entry.dot, isOutside ? unchanged(entities, writes) : writes);
      const before = items;
      items = wordsIn(entities, told);
      for (const line of isTold.has(entry.dot) ? changeLines(entry, before, items) : []) {
        changes.set(changeName(entry.dot, line.no), line);
      }
    }
    const no = isTold.has(entry.dot) && isRecorded(entry, session) ? (entry.item ?? 0) : 0;
    const item = items.get(no);
    if (item !== undefined) seen.set(no, (seen.get(no) ?? new Set()).add(item));
  }
  const former = (no: number, now: string, of: (item: ItemWords) => string | null | undefined): readonly string[] => {
    const texts = new Set([...(seen.get(no) ?? [])].map((item) => of(item) ?? ''));
    return [...texts].filter((text) => text !== '' && text !== now);
  };
  return {
    changeIn: ({ dot, event }) => changes.get(changeName(dot, String(event.data['no']))) ?? null,
    formerTitles: ({ no, title }) => former(no, title, (item) => item.title),
    formerPurposes: ({ no, purpose }) => former(no, purpose ?? '', (item) => item.purpose),
  };
}

function wordsIn(entities: ReadonlyMap<EntityKey, Entity>, told: SessionMoment['told']): Items {
  const whole = contentOf({ clock: {}, entities: new Map(entities) });
  const open = told(whole).agendaItems;
  return new Map(
    [...whole.agendaItems].map(([id, { no, title, purpose }]) => {
      const item = open.get(id);
      const words = {
        title: item?.title === title ? title : undefined,
        purpose: item?.purpose === purpose ? purpose || null : undefined,
      };
      return [no, words];
    }),
  );
}

function isItemOf(entity: EntityKey, session: string): boolean {
  const { kind, id } = parseKey(entity);
  return kind === 'agendaItem' && id.startsWith(`${session}/`);
}

/** Something of the discussion, and not of the agenda itself or of the course of the meeting. */
function isRecorded(entry: LogEntry, session: string): boolean {
  return entry.session === session && !partsOf(entry).every(({ event }) => /^(agenda|session)\./.test(event.type));
}

type ItemChanged = Extract<ProceedingsLine, { kind: 'item_changed' }>;

const changeName = (entry: Dot, no: string): string => `${entry} ${no}`;

/** What an entry, or each part of an act, says of an item; one that changed places in the act is followed. */
function changeLines(entry: LogEntry, before: Items, after: Items): readonly ItemChanged[] {
  const parts = partsOf(entry);
  const order = parts.find(({ event }) => event.type === 'agenda.reordered')?.event.data['order'];
  const cameFrom = placesBefore(order);
  return parts.flatMap(({ event }) => {
    const no = Number(event.data['no']);
    const was = before.get(cameFrom.get(no) ?? no);
    const is = after.get(no);
    if (event.type !== 'agenda.item_updated' || was === undefined || is === undefined) return [];
    const title = changeOf(was.title, is.title);
    const purpose = changeOf(was.purpose, is.purpose);
    if (title === null && purpose === null) return [];
    return [{ entry: entry.dot, kind: 'item_changed' as const, no: String(no), title, purpose }];
  });
}

/** For each number the one that its item had before the agenda was put in this order. */
function placesBefore(order: JsonValue | undefined): ReadonlyMap<number, number> {
  const wanted = Array.isArray(order) ? order.map(Number) : [];
  const slots = wanted.toSorted((a, b) => a - b);
  return new Map(slots.map((no, place) => [no, wanted[place] as number]));
}

/** Nothing is said of a change from or to what may not be told. */
function changeOf(was: string | null | undefined, is: string | null | undefined): Change | null {
  return was === is || was === undefined || is === undefined ? null : { was, is };
}
