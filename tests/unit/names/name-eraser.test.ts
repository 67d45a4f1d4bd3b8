import { describe, expect, it } from 'vitest';
import { apply } from '../../../shared/commands/apply';
import { checkWorkflow } from '../../../shared/commands/workflow';
import { erasedName } from '../../../shared/log/erasure';
import { fold } from '../../../shared/log/fold';
import type { LogEntry } from '../../../shared/log/log-entry';
import { undoHistory } from '../../../shared/log/undo-history';
import { minutesDocument } from '../../../shared/minutes/document/minutes-document';
import { minutesModel } from '../../../shared/minutes/minutes-model';
import { contentOf } from '../../../shared/model/content-of';
import { nameEraserOf, namesIn, namesTakenOver, withoutNames } from '../../../shared/names/name-eraser';
import { personName, personNames } from '../../../shared/names/person-names';
import { firstKeptUntil, isKeptTooLong } from '../../../shared/names/retention';
import { contextAfter } from '../../property/random-table';
import { wholeMinutes } from '../minutes/whole-minutes';
import { carriedOut, findPlanted, planted, tableWithNames } from './named-table';

describe('names of participants', () => {
  it('R-NAME-1 are refused while the table keeps none, and taken once that is switched on', () => {
    const log = tableWithNames();
    const content = contentOf(fold(log));
    const command = {
      type: 'recordAttendance',
      attendance: [{ stakeholder: 'p', status: 'present', mandate: 'with_mandate', name: 'Iemand' }],
    } as const;
    expect(checkWorkflow(content, command)).toBeUndefined();
    const off = { ...content, table: { ...content.table!, keepsNames: null } };
    expect(checkWorkflow(off, command)).toEqual({ code: 'names_off' });
    const nameless = { ...command, attendance: [{ ...command.attendance[0], name: '' }] };
    expect(checkWorkflow(off, nameless)).toBeUndefined();
  });

  it('R-NAME-2 are told by participant, and no longer once they are emptied', () => {
    const log = tableWithNames();
    const document = fold(log);
    expect([...personNames(document).values()].sort()).toEqual([planted[0], planted[1], planted[2]].sort());
    expect(personName(document, 's/p')).toBe(planted[1]);
    const emptied = carriedOut(
      { document, log },
      {
        type: 'recordAttendance',
        attendance: [{ stakeholder: 'p', status: 'present', mandate: 'with_mandate', name: ' ' }],
      },
    );
    expect(personName(emptied.document, 's/p')).toBeUndefined();
  });
});

describe('names where they were asked for, and nowhere else', () => {
  const printed = (options: Parameters<typeof minutesModel>[3]): string =>
    JSON.stringify(
      minutesDocument(minutesModel(tableWithNames(), 's', 'nl', options), 'minutes', wholeMinutes.annexes).blocks,
    );

  it('R-NAME-1 are in the list of participants of minutes that ask for them', () => {
    const named = minutesModel(tableWithNames(), 's', 'nl', { includeNames: true }).participants;
    expect(named.map(({ name }) => name)).toEqual([planted[1], planted[0], planted[2]]);
    for (const options of [{}, { includeNames: false }, { includeNames: true, version: 'public' } as const]) {
      const { participants } = minutesModel(tableWithNames(), 's', 'nl', options);
      expect(participants.length).toBe(3);
      expect(participants.every(({ name }) => name === undefined)).toBe(true);
    }
    expect(printed({ includeNames: true })).toContain(planted[0]);
    expect(printed({ includeNames: true })).toContain(planted[1]);
  });

  it('R-NAME-13 come from a file only when its table keeps them', () => {
    const log = tableWithNames();
    expect(namesTakenOver(log)).toEqual({ log, leftOut: 0 });
    const nameless = log.filter(({ event }) => event.type !== 'table.updated');
    const taken = namesTakenOver(nameless);
    expect(taken.leftOut).toBe(planted.length);
    expect(namesIn(taken.log).size).toBe(0);
    expect(taken.log.map(({ text }) => text)).toEqual(nameless.map(({ text }) => text));
    expect(contentOf(fold(taken.log))).toEqual(contentOf(fold(nameless)));
  });

  it('R-NAME-14 are kept too long from the day after the chosen one, and never without a choice', () => {
    expect(isKeptTooLong({ namesUntil: '2027-01-14' }, '2027-01-14')).toBe(false);
    expect(isKeptTooLong({ namesUntil: '2027-01-14' }, '2027-01-15')).toBe(true);
    expect(isKeptTooLong({ namesUntil: null }, '2999-01-01')).toBe(false);
    expect(isKeptTooLong(undefined, '2999-01-01')).toBe(false);
    expect(firstKeptUntil('2026-11-24')).toBe('2027-01-05');
    expect(firstKeptUntil('2027-03-01')).toBe('2027-04-12');
  });
});

describe('erasing names', () => {
  it('R-NAME-3 leaves no name in any entry: values, what they replaced, keys, events, texts, provenance', () => {
    const log = tableWithNames();
    expect(planted.every((name) => [...namesIn(log)].includes(name))).toBe(true);
    expect(findPlanted(JSON.stringify(log))).toBeDefined();
    const erased = withoutNames(log);
    expect(findPlanted(JSON.stringify(erased))).toBeUndefined();
    expect(personNames(fold(erased)).size).toBe(0);
  });

  it('R-NAME-3 marks the place in texts, in the language of the table, and leaves other texts alone', () => {
    const log = tableWithNames();
    const erased = withoutNames(log);
    const texts = erased.map(({ text }) => text);
    expect(texts).toContain(`${erasedName.nl} vraagt het na; ${erasedName.nl} ook.`);
    expect(texts).toContain('Wonen staat voorop.');
    erased.forEach((entry, at) => {
      if (findPlanted(JSON.stringify(log[at])) === undefined) expect(entry).toBe(log[at]);
    });
  });

  it('R-NAME-3 does not take a name for the words of the app, nor a part of a word for a name', () => {
    const log = carriedOut(
      { document: fold(tableWithNames()), log: tableWithNames() },
      {
        type: 'recordAttendance',
        attendance: [{ stakeholder: 'p', status: 'present', mandate: 'with_mandate', name: 'Present' }],
      },
      { type: 'recordNote', text: 'Presentie: present is de presentator.' },
    ).log;
    const erased = withoutNames(log);
    expect(contentOf(fold(erased)).attendance.get('s/p')).toMatchObject({ status: 'present', stakeholder: 'p' });
    expect(erased.at(-1)?.text).toBe(`Presentie: ${erasedName.nl} is de presentator.`);
  });

  it('R-NAME-4 is noted with when and how many, never which; the note is nobody’s to undo', () => {
    const log = withoutNames(tableWithNames());
    const document = fold(log);
    const noted = apply(
      document,
      { type: 'noteErasedNames', count: 4 },
      { ...contextAfter({ document, log }), language: 'nl' },
    );
    if (!noted.ok) throw new Error('refused');
    expect(noted.value).toMatchObject({
      text: 'Er zijn 4 namen gewist.',
      event: { type: 'names.erased', data: { count: 4 } },
    });
    expect(noted.value.writes).toEqual([]);
    expect(undoHistory([...log, noted.value]).undo?.dot).not.toBe(noted.value.dot);
  });

  it('R-NAME-3 erases the names of all copies in each: a note of today says a name of the older copy only', () => {
    const log = tableWithNames();
    const named = log.filter(({ event }) => event.type === 'attendance.recorded');
    const others = log.filter(({ event }) => event.type !== 'attendance.recorded');
    const eraser = nameEraserOf([...named, ...others]);
    expect(eraser.count).toBe(planted.length);
    expect(findPlanted(JSON.stringify(others.map(eraser.entry)))).toBeUndefined();
    expect(eraser.changedIn(others)).toBe(
      others.filter((entry: LogEntry) => findPlanted(JSON.stringify(entry))).length,
    );
  });

  it('R-NAME-5 gives a member of the process team the key that a copy erased before has for it', () => {
    const log = tableWithNames();
    const erased = withoutNames(log);
    const again = nameEraserOf([...log, ...erased]);
    expect(log.map(again.entry)).toEqual(erased);
    // Somebody else who is entered under such a title later is not taken for the first.
    const other = JSON.parse(JSON.stringify(log).replaceAll('"r1:', '"r9:')) as typeof log;
    const keys = (entries: readonly LogEntry[]) =>
      new Set(
        entries.flatMap(({ writes }) => writes.map(({ entity }) => entity)).filter((key) => key.includes('/secretary')),
      );
    const beside = keys(other.map(nameEraserOf([...other, ...erased]).entry));
    expect([...beside].filter((key) => keys(erased).has(key))).toEqual([]);
  });
});
