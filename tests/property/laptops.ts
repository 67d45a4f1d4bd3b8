import fc from 'fast-check';
import { publicLog } from '../../shared/exchange/public-log';
import { applyEntry, fold, writeField } from '../../shared/log/fold';
import type { FieldWrite, LogEntry } from '../../shared/log/log-entry';
import { EntryMarks } from '../../shared/log/provenance';
import { mergeTables, type TableState } from '../../shared/merge/merge-tables';
import { type Document, type EntityKey, isAlive, isPrivate } from '../../shared/register/document';
import { type Dot, dotOf } from '../../shared/register/register';
import { canonicalJson } from '../../shared/values/canonical-json';
import type { JsonValue } from '../../shared/values/json';
import { runs } from './settings';

/** Numbers that laptops are led by: what is done, by whom, on what. Cheap to make, since there are very many runs. */
export const acts = fc.array(fc.nat({ max: 0xff_ffff }), { minLength: 1, maxLength: 12 });

/** For laws that bring work of their own, or that do everything twice. */
export const fewActs = fc.array(fc.nat({ max: 0xff_ffff }), { minLength: 1, maxLength: 7 });

/** What the test itself remembers of a write: independent of everything that the app works out. */
interface Fact {
  readonly dot: Dot;
  readonly value: JsonValue;
  /** All dots that whoever wrote this had before them. */
  readonly knew: ReadonlySet<Dot>;
}

/** Everything that anybody ever wrote, by thing and field. */
export class Truth {
  readonly facts = new Map<string, Fact[]>();
  readonly entries = new Map<Dot, LogEntry>();

  note(entry: LogEntry, knew: ReadonlySet<Dot>): void {
    this.entries.set(entry.dot, entry);
    for (const { entity, field, value } of entry.writes) {
      const place = `${entity} ${field}`;
      const fact = { dot: entry.dot, value, knew };
      const known = this.facts.get(place);
      if (known === undefined) this.facts.set(place, [fact]);
      else known.push(fact);
    }
  }

  /** The writes of a field among `dots` that nobody who knew them has replaced. */
  standing(entity: EntityKey, field: string, dots: ReadonlySet<Dot>): readonly Fact[] {
    const told = (this.facts.get(`${entity} ${field}`) ?? []).filter(({ dot }) => dots.has(dot));
    return told.filter((fact) => !told.some((later) => later.dot !== fact.dot && later.knew.has(fact.dot)));
  }
}

const years = 365.25 * 24 * 3_600_000;
const start = Date.UTC(2026, 10, 24, 9);

/** A laptop of the table, as far as merging is concerned: it writes, opens anew, takes files in. */
export class FakeLaptop implements TableState {
  readonly name: string;
  log: readonly LogEntry[];
  document: Document;
  /** Dots of everything it has, private ones too. */
  knows: ReadonlySet<Dot>;
  #marks: EntryMarks;
  #replica: string;
  #given: { readonly of: readonly LogEntry[]; readonly file: TableState } | undefined;
  readonly #skew: number;
  readonly #hall: Hall;

  constructor(hall: Hall, name: string, log: readonly LogEntry[], skew: number) {
    this.#hall = hall;
    this.name = name;
    this.log = log;
    this.document = fold(log);
    this.knows = new Set(log.map(({ dot }) => dot));
    this.#skew = skew;
    this.#replica = '';
    this.#marks = new EntryMarks('', [], () => undefined);
    this.open();
  }

  /** A new opening of the table: from here on under a new replica id. */
  open(): void {
    this.#hall.openings += 1;
    this.#replica = `r${this.#hall.openings}`;
    this.#marks = new EntryMarks(this.#replica, this.log, () => ({ id: this.name }));
  }

  write(writes: readonly FieldWrite[]): LogEntry {
    const counter = (this.document.clock[this.#replica] ?? 0) + 1;
    this.#hall.moments += 1;
    const at = new Date(start + this.#skew * years + this.#hall.moments * 1_000).toISOString();
    const entry = this.#marks.mark({
      v: 1,
      dot: dotOf(this.#replica, counter),
      at,
      session: null,
      seq: null,
      item: null,
      event: { type: 'element.updated', data: {} },
      text: `${this.name} ${counter}`,
      writes,
    });
    this.#marks.saved(entry);
    this.#hall.truth.note(entry, this.knows);
    this.knows = new Set([...this.knows, entry.dot]);
    this.document = applyEntry(this.document, entry);
    this.log = [...this.log, entry];
    return entry;
  }

  set(entity: EntityKey, field: string, value: JsonValue): LogEntry {
    return this.write([writeField(this.document, entity, field, value)]);
  }

  /** What this laptop gives away: a table file, without anything private. */
  file(): TableState {
    if (this.#given?.of !== this.log) {
      const log = publicLog(this.log);
      this.#given = { of: this.log, file: { log, document: fold(log) } };
    }
    return this.#given.file;
  }

  takeIn(file: TableState): readonly LogEntry[] {
    const merged = mergeTables(this, file);
    if (!merged.ok) throw new Error(merged.refusal.code);
    const { log, document, received } = merged.value;
    this.log = log;
    this.document = document;
    this.knows = new Set([...this.knows, ...received.map(({ dot }) => dot)]);
    if (received.length > 0) this.#marks.tookIn(log);
    return received;
  }
}

/** All laptops of a table, and what was really said. */
export class Hall {
  openings = 0;
  moments = 0;
  readonly truth = new Truth();
  readonly laptops: FakeLaptop[] = [];
  readonly #skews: readonly number[];

  constructor(count: number, skews: readonly number[] = [0]) {
    this.#skews = skews;
    const first = this.add('laptop-0', []);
    first.write([
      ...things.flatMap((key): FieldWrite[] => [
        { entity: key, field: 'alive', value: true, was: [] },
        { entity: key, field: 'name', value: key, was: [] },
      ]),
      { entity: 'table:tafel', field: 'alive', value: true, was: [] },
    ]);
    for (let at = 1; at < count; at += 1) this.add(`laptop-${at}`, first.file().log);
  }

  add(name: string, log: readonly LogEntry[]): FakeLaptop {
    const laptop = new FakeLaptop(this, name, log, this.#skews[this.laptops.length % this.#skews.length] as number);
    this.laptops.push(laptop);
    return laptop;
  }

  /** Does what the numbers say; without exchange when `apart`. */
  work(list: readonly number[], apart = false): this {
    for (const number of list) this.#act(number, apart);
    return this;
  }

  #act(number: number, apart: boolean): void {
    const pick = <Value>(values: readonly Value[], shift: number): Value =>
      values[(number >> shift) % values.length] as Value;
    const laptop = pick(this.laptops, 4);
    const thing = pick(things, 8);
    const field = pick(fields, 10);
    const value = (number >> 12) % 4;
    switch (number % 16) {
      case 0:
        laptop.open();
        break;
      case 1: {
        laptop.set(thing, 'alive', !isAlive(laptop.document.entities.get(thing)));
        break;
      }
      case 2:
        laptop.set(`analysis:${thing}`, 'influence', value);
        break;
      case 3:
        laptop.write([
          writeField(laptop.document, thing, field, value),
          writeField(laptop.document, `person:${thing}`, 'name', `naam ${number}`),
        ]);
        break;
      case 4: {
        // Somebody copies the whole profile to another laptop: private parts, laptop id and all.
        if (this.laptops.length < 5 && number % 3 === 0) this.add(laptop.name, laptop.log);
        break;
      }
      case 5: {
        const key: EntityKey = `relation:${laptop.name}-${this.moments}`;
        laptop.write([
          { entity: key, field: 'alive', value: true, was: [] },
          { entity: key, field: 'from', value: 'a', was: [] },
          { entity: key, field: 'to', value: 'b', was: [] },
        ]);
        break;
      }
      case 6:
      case 7:
      case 8:
      case 9: {
        const other = pick(this.laptops, 14);
        if (!apart && other !== laptop) laptop.takeIn(other.file());
        break;
      }
      default:
        laptop.set(thing, field, value);
    }
  }

  /** Exchanges in an order led by the numbers, with repetitions, until all know all. */
  exchangeAll(list: readonly number[]): void {
    const { laptops } = this;
    const one = (number: number): FakeLaptop => laptops[number % laptops.length] as FakeLaptop;
    for (const number of list.slice(0, 6)) {
      if (one(number) !== one(number >> 4)) one(number).takeIn(one(number >> 4).file());
    }
    const middle = one(list[0] ?? 0);
    const others = laptops.filter((laptop) => laptop !== middle);
    for (const other of others) middle.takeIn(other.file());
    const whole = middle.file();
    for (const other of others) other.takeIn(whole);
  }
}

export const things: readonly EntityKey[] = ['element:a', 'element:b', 'decision:c'];
export const fields = ['name', 'note', 'amount'];

/** 10,000 runs of each law with every `npm test`, in little more than a minute together; 100,000 by hand, see docs/development.md. */
export const lawRuns = runs(10_000);

export const laptopCounts = fc.integer({ min: 2, max: 5 });

/** A hall after some work, with exchanges in between. */
export const halls = fc.tuple(laptopCounts, acts).map(([count, list]) => new Hall(count).work(list));

export const youngHalls = fc.tuple(laptopCounts, fewActs).map(([count, list]) => new Hall(count).work(list));

/** What may be known everywhere, as one text: equal texts are equal tables, in content and in order. */
export function textOf({ document, log }: TableState): string {
  const entities = [...document.entities].filter(([key]) => !isPrivate(key));
  const open = publicLog(log);
  return canonicalJson({ entities, dots: open.map(({ dot }) => dot), log: open } as unknown as JsonValue);
}
