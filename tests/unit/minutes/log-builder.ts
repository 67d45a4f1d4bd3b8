import type { EventType } from '../../../shared/log/event-types';
import { applyEntry, writeField } from '../../../shared/log/fold';
import type { FieldWrite, LogEntry } from '../../../shared/log/log-entry';
import { type Document, type EntityKey, emptyDocument } from '../../../shared/register/document';
import { type Dot, dotOf } from '../../../shared/register/register';
import type { JsonObject, JsonValue } from '../../../shared/values/json';

/** What one entry writes: per entity its fields. */
export type Writes = Readonly<Record<EntityKey, JsonObject>>;

export interface Step {
  readonly text?: string;
  readonly item?: number | null;
  readonly at?: string;
  readonly data?: JsonObject;
  readonly session?: string | null;
}

/**
 * Builds a log by hand, one entry at a time, so that a test says exactly what stands in it and can also make what no
 * command would: hostile names, an undo after closing, a session that was never opened.
 */
export class LogBuilder {
  readonly entries: LogEntry[] = [];
  private document: Document = emptyDocument;
  private session: string | null = null;
  private item: number | null = null;
  private seq = 0;
  private minute = 0;

  add(type: EventType, writes: Writes = {}, step: Step = {}): Dot {
    return this.push(type, this.fieldWrites(writes), step);
  }

  /** Takes an entry back by writing what it replaced. */
  undo(target: Dot, step: Step = {}): Dot {
    const entry = this.entries.find((candidate) => candidate.dot === target) as LogEntry;
    const writes = entry.writes.map(({ entity, field, was }) => {
      const before = was[was.length - 1]?.value ?? (field === 'alive' ? false : null);
      return writeField(this.document, entity, field, before);
    });
    return this.push('entry.undone', writes, { text: `Ongedaan gemaakt: ${entry.text}`, ...step }, target);
  }

  table(name: string, extra: JsonObject = {}): this {
    this.add('table.created', { 'table:t': { alive: true, name, ...extra } }, { text: 'Tafel gemaakt.' });
    return this;
  }

  plan(id: string, fields: JsonObject = {}, agenda: readonly JsonObject[] = []): this {
    const session: JsonObject = {
      alive: true,
      title: 'Gebiedstafel 1',
      start: '2021-12-02T13:30:00+01:00',
      end: '2021-12-02T16:00:00+01:00',
      timeZone: 'Europe/Amsterdam',
      openness: 'participants',
      ...fields,
    };
    const writes: Record<EntityKey, JsonObject> = { [`session:${id}`]: session };
    for (const item of agenda) writes[`agendaItem:${id}/${item['no']}`] = { alive: true, session: id, ...item };
    this.add('session.planned', writes, { text: 'Sessie gepland.' });
    return this;
  }

  open(id: string, at = '2021-12-02T13:30:00+01:00'): this {
    this.session = id;
    this.item = null;
    this.seq = 0;
    this.minute = 0;
    this.startedAt = at;
    this.add('session.opened', { [`session:${id}`]: { openedAt: at } }, { text: 'De voorzitter opent de sessie.', at });
    return this;
  }

  start(no: number): this {
    this.item = no;
    const session: EntityKey = `session:${this.session}`;
    this.add(
      'agenda.item_started',
      { [session]: { currentItem: no } },
      { text: `Agendapunt ${no}.`, data: { item: no } },
    );
    return this;
  }

  close(fields: JsonObject = {}, at = '2021-12-02T16:00:00+01:00'): Dot {
    const session: EntityKey = `session:${this.session}`;
    const dot = this.add(
      'session.closed',
      { [session]: { closedAt: at, ...fields } },
      { text: 'De voorzitter sluit de sessie.', at },
    );
    return dot;
  }

  private startedAt = '2021-12-02T13:30:00+01:00';

  private fieldWrites(writes: Writes): readonly FieldWrite[] {
    return Object.entries(writes).flatMap(([entity, fields]) =>
      Object.entries(fields).map(([field, value]) =>
        writeField(this.document, entity as EntityKey, field, value as JsonValue),
      ),
    );
  }

  private push(type: EventType, writes: readonly FieldWrite[], step: Step, undoes?: Dot): Dot {
    const session = step.session === undefined ? this.session : step.session;
    if (session !== null) this.seq += 1;
    this.minute += 1;
    const entry: LogEntry = {
      v: 1,
      dot: dotOf('test', this.entries.length + 1),
      at: step.at ?? this.now(),
      session,
      seq: session === null ? null : this.seq,
      item: step.item === undefined ? this.item : step.item,
      event: { type, data: step.data ?? {} },
      text: step.text ?? type,
      ...(undoes === undefined ? {} : { undoes }),
      writes,
    };
    this.entries.push(entry);
    this.document = applyEntry(this.document, entry);
    return entry.dot;
  }

  private now(): string {
    const at = new Date(Date.parse(this.startedAt) + this.minute * 60_000);
    return at.toISOString();
  }
}
