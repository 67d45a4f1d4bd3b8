import { describe, expect, it } from 'vitest';
import { namesReturned } from '../../../renderer/app/names-returned';
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

  it('R-NAME-17 are not those that were given after the erasing', () => {
    const after = {
      ...named[0]!,
      dot: 'later:1',
      writes: [{ entity: 'person:x', field: 'name', value: 'Nieuw', was: [] }],
    };
    expect(namesReturned([...erased, after] as never, storedOf([...erased, after] as never), by)).toBeNull();
  });
});
