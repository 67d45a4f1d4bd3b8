import { writeInto } from '../../log/fold';
import type { LogEntry } from '../../log/log-entry';
import { contentOf } from '../../model/content-of';
import type { AgendaItem } from '../../model/content-types';
import { type Entity, type EntityKey, parseKey } from '../../register/document';
import type { Dot } from '../../register/register';
import type { Change, ProceedingsLine } from '../minutes';
import { unchanged } from './records-then';
import type { SessionMoment } from './session-moment';

/** What items of an agenda were called, and why they were on it, in the course of their session. */
export interface AgendaWords {
  /** For each entry that gave an item another name or purpose, the line that says which. */
  readonly changes: ReadonlyMap<Dot, ProceedingsLine>;
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
  const changes = new Map<Dot, ProceedingsLine>();
  const seen = new Map<number, Set<ItemWords>>();
  let items: Items = new Map();
  for (const entry of until) {
    const writes = entry.writes.filter(({ entity }) => isItemOf(entity, session));
    if (writes.length > 0) {
      const isOutside = entry.undoes !== undefined || undone.has(entry.dot);
      writeInto(entities, entry.dot, isOutside ? unchanged(entities, writes) : writes);
      const before = items;
      items = wordsIn(entities, told);
      const line = isTold.has(entry.dot) ? changeLine(entry, before, items) : null;
      if (line !== null) changes.set(entry.dot, line);
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
    changes,
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
  return entry.session === session && !/^(agenda|session)\./.test(entry.event.type);
}

function changeLine(entry: LogEntry, before: Items, after: Items): ProceedingsLine | null {
  const no = Number(entry.event.data['no']);
  const was = before.get(no);
  const is = after.get(no);
  if (entry.event.type !== 'agenda.item_updated' || was === undefined || is === undefined) return null;
  const title = changeOf(was.title, is.title);
  const purpose = changeOf(was.purpose, is.purpose);
  return title === null && purpose === null
    ? null
    : { entry: entry.dot, kind: 'item_changed', no: String(no), title, purpose };
}

/** Nothing is said of a change from or to what may not be told. */
function changeOf(was: string | null | undefined, is: string | null | undefined): Change | null {
  return was === is || was === undefined || is === undefined ? null : { was, is };
}
