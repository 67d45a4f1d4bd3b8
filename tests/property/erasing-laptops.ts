import { erasingOwed } from '../../renderer/app/erasure/erase-names';
import { publicLog } from '../../shared/exchange/public-log';
import { erasedName } from '../../shared/log/erasure';
import { fold } from '../../shared/log/fold';
import type { FieldWrite, LogEntry } from '../../shared/log/log-entry';
import { EntryMarks } from '../../shared/log/provenance';
import { uniteLogs } from '../../shared/log/unite-logs';
import { nameEraserOf } from '../../shared/names/name-eraser';
import { dotOf } from '../../shared/register/register';

/** Some are parts of others, stand in others, end in a sign, or have another spelling of a letter. */
export const people = ['Jansen', 'De Vries', 'Jan de Vries', 'Ann', 'D. Quist-Hoek', 'Ömer Çelik', 'Quist'] as const;
const fillers = ['overleg', 'met', 'en', 'over', 'wonen,', '(zie', 'Janse)', 'de', '\u{1F4CC}'] as const;

/** What the test knows of a line: its texts as they were typed, and which of their characters are gone. */
class Known {
  readonly texts: readonly string[];
  readonly gone: readonly boolean[][];

  constructor(texts: readonly string[], gone = texts.map((text) => Array.from(text, () => false))) {
    this.texts = texts;
    this.gone = gone;
  }

  /** Looks for whole names by hand, the longest at each place. */
  without(names: readonly string[]): Known {
    const ordered = [...names].sort((one, other) => other.length - one.length);
    const gone = this.texts.map((text, at) => {
      const letters = [...text];
      const mask = [...(this.gone[at] as boolean[])];
      const isLetter = (place: number): boolean => /[\p{L}\p{N}\p{M}]/u.test(letters[place] ?? ' ') && !mask[place];
      for (let place = 0; place < letters.length; place += 1) {
        const found = ordered.find((name) => {
          const signs = [...name];
          const stands = signs.every((sign, step) => {
            const there = letters[place + step];
            return there !== undefined && !mask[place + step] && there.toLowerCase() === sign.toLowerCase();
          });
          return stands && !isLetter(place - 1) && !isLetter(place + signs.length);
        });
        if (found === undefined) continue;
        const end = place + [...found].length;
        for (; place < end; place += 1) mask[place] = true;
        place -= 1;
      }
      return mask;
    });
    return new Known(this.texts, gone);
  }

  with(other: Known): Known {
    const gone = this.gone.map((mask, at) => mask.map((isGone, place) => isGone || other.gone[at]?.[place] === true));
    return new Known(this.texts, gone);
  }

  /** The texts as they should read. */
  get read(): readonly string[] {
    return this.texts.map((text, at) => {
      const mask = this.gone[at] as boolean[];
      return [...text]
        .map((letter, place) => (!mask[place] ? letter : mask[place - 1] === true ? '' : erasedName.nl))
        .join('');
    });
  }
}

/** All texts that people typed in an entry of this test. */
export function textsIn({ text, event, writes }: LogEntry): readonly string[] {
  const [write] = writes as readonly [FieldWrite];
  const { deep } = write.value as { readonly deep: readonly [string] };
  return [text, event.data['quote'] as string, deep[0], write.was[0]?.value as string];
}

/** A laptop that types, erases and exchanges, with what it should hold beside what it holds. */
export class ErasingLaptop {
  readonly name: string;
  log: readonly LogEntry[];
  known: ReadonlyMap<string, Known>;
  readonly #marks: EntryMarks;

  constructor(name: string, log: readonly LogEntry[], known: ReadonlyMap<string, Known>) {
    this.name = name;
    this.log = log;
    this.known = known;
    this.#marks = new EntryMarks(name, log, () => ({ id: name }));
  }

  #add(texts: readonly string[], names: readonly string[]): void {
    const [text = '', quote = '', value = '', before = ''] = texts;
    const count = this.log.filter(({ dot }) => dot.startsWith(`${this.name}:`)).length + 1;
    const entry = this.#marks.mark({
      v: 1,
      dot: dotOf(this.name, count),
      at: '2026-11-24T09:00:00Z',
      session: null,
      seq: null,
      item: null,
      event: { type: 'note.recorded', data: { quote } },
      text,
      writes: [
        {
          entity: `note:${this.name}-${count}`,
          field: 'text',
          value: { deep: [value] },
          was: [{ dot: dotOf('earlier', 1), value: before }],
        },
        ...names.map(
          (name, at) =>
            ({ entity: `person:${this.name}-${count}-${at}`, field: 'name', value: name, was: [] }) as const,
        ),
      ],
    });
    this.#marks.saved(entry);
    this.log = [...this.log, entry];
    this.known = new Map([...this.known, [entry.dot, new Known(texts)]]);
  }

  /** Types a line that speaks of some people, and perhaps says who somebody is. */
  type(number: number, isNamed: boolean): void {
    const text = (seed: number): string =>
      Array.from({ length: 2 + (seed % 5) }, (_, at) => {
        const pick = (seed >> (at * 3)) + at * 5;
        return pick % 3 === 0 ? fillers[pick % fillers.length] : people[pick % people.length];
      }).join(' ');
    const named = isNamed ? [people[number % people.length] as string] : [];
    this.#add([text(number), text(number >> 2), text(number >> 5), text(number >> 7)], named);
  }

  /** Erases the names that it has, and others that it is told. */
  erase(also: readonly string[]): void {
    const names = [...new Set([...this.#ownNames(), ...also])];
    this.log = this.log.map(nameEraserOf(this.log, also, erasedName.nl).entry);
    this.known = new Map([...this.known].map(([dot, known]) => [dot, known.without(names)]));
  }

  #ownNames(): readonly string[] {
    const writes = this.log.flatMap((entry) => entry.writes.filter(({ entity }) => entity.startsWith('person:')));
    return writes.flatMap(({ value }) => (typeof value === 'string' ? [value] : []));
  }

  /** @returns the refusal, or null */
  takeIn(other: ErasingLaptop): string | null {
    const united = uniteLogs(this.log, publicLog(other.log));
    if (!united.ok) return united.refusal.code;
    this.log = united.value.log;
    const known = new Map(this.known);
    for (const [dot, there] of other.known) known.set(dot, known.get(dot)?.with(there) ?? there);
    this.known = known;
    return null;
  }

  /** As the app does it: what was erased elsewhere is erased here first, in lines that only this laptop has too. */
  follow(other: ErasingLaptop): string | null {
    const theirs = publicLog(other.log);
    const owed = erasingOwed({ log: this.log, document: fold(this.log) }, { log: theirs, document: fold(theirs) });
    if (owed !== null) {
      const { lines, alsoNamed } = owed;
      this.log = this.log.map(nameEraserOf([...this.log, ...lines], alsoNamed, erasedName.nl).entry);
    }
    return this.takeIn(other);
  }
}
