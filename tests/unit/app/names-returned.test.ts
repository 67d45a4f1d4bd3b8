import { describe, expect, it } from 'vitest';
import { namesReturned } from '../../../renderer/app/erasure/names-returned';
import { fold } from '../../../shared/log/fold';
import type { LogEntry } from '../../../shared/log/log-entry';
import { withoutNames } from '../../../shared/names/name-eraser';
import { erasingNote, planted, tableWithNames } from '../names/named-table';

const named = tableWithNames();
const erased = [...withoutNames(named), erasingNote];
const by = { replica: 'weer', laptop: 'deze', language: 'nl' } as const;
const storedOf = (log: readonly LogEntry[]) => ({ log, document: fold(log) });

describe('names that came back with an older journal', () => {
  it('R-NAME-20 are told by a line that follows the erasing, with how many there were', () => {
    const found = namesReturned(named, storedOf(erased), by);
    expect(found?.note).toMatchObject({
      dot: 'weer:1',
      laptop: { id: 'deze' },
      event: { type: 'names.erased', data: { count: planted.length, follows: erasingNote.dot } },
    });
    // Those that stand in texts are found by what was taken out there.
    const inTexts = named.map((entry, at) => ({ ...entry, writes: (erased[at] as LogEntry).writes }));
    expect(namesReturned(inTexts, storedOf(erased), by)?.alsoNamed.length).toBeGreaterThan(0);
  });

  it.each([
    ['the journal is from before anybody was named', named.slice(0, 2), erased],
    ['the journal was erased too', erased.slice(0, -1), erased],
    ['nothing was ever erased', named.slice(0, 8), named],
    ['the working copy is empty', named, []],
  ])('R-NAME-20 are none when %s', (_why, written, stored) => {
    expect(namesReturned(written, storedOf(stored), by)).toBeNull();
  });

  it('R-NAME-17 are not those that were given after the erasing, in either copy or in both', () => {
    const given = (dot: string, name: string) =>
      ({ ...named[0]!, dot, writes: [{ entity: 'person:x', field: 'name', value: name, was: [] }] }) as LogEntry;
    const [after, since] = [given('later:1', 'Nieuw'), given('later:2', 'Nieuwer')];
    const stored = storedOf([...erased, after]);
    for (const written of [named, [...named, after], [...named, since]]) {
      const found = namesReturned(written, stored, by);
      expect(found?.note.event.data['count']).toBe(planted.length);
      expect(found?.alsoNamed).toEqual([]);
    }
    expect(namesReturned([...erased, since], stored, by)).toBeNull();
  });

  it('R-NAME-20 are none when the journal only got another key where a name was erased', () => {
    const otherKeys = JSON.parse(JSON.stringify(erased).replaceAll(']/secretary', ']/secretary/2'));
    expect(otherKeys).not.toEqual(erased);
    expect(namesReturned(otherKeys, storedOf(erased), by)).toBeNull();
  });

  it('R-NAME-17 are not those of a line that another version wrote otherwise', () => {
    const [first, ...rest] = named;
    const reworded = { ...(first as LogEntry), text: 'Anders gezegd.' };
    expect(namesReturned([reworded, ...rest], storedOf([...named, erasingNote]), by)).toBeNull();
  });
});
