import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Act, firstBroken, pointsOf } from './act';
import { backup, erasedNames, snapshot } from './acts/copies-acts';
import { exchanged } from './acts/exchange-act';
import { replacedJournal, savedOneByOne, takenInFile } from './acts/journal-acts';

const acts: Readonly<Record<string, Act>> = {
  'lines that were saved': savedOneByOne,
  'a journal that was replaced': replacedJournal,
  'a file that was taken in': takenInFile,
  'a backup': backup,
  'a snapshot': snapshot,
  'names that were erased': erasedNames,
  'an exchange': exchanged,
};

describe('R-SAVE-15 a kill or a power cut at any call, on a disk that keeps only what was flushed', () => {
  it.each(Object.keys(acts))('takes nothing back of %s', { timeout: 120_000 }, async (name) => {
    expect(await firstBroken(acts[name] as Act)).toBeNull();
  });

  // The list is the proof of the proof: a flush that can go without any of this turning red is not proven to be needed.
  it('is lost, for each flush and rename in the list, as soon as that one is left out', {
    timeout: 300_000,
  }, async () => {
    const found: Record<string, string> = {};
    for (const [name, act] of Object.entries(acts)) {
      for (const point of await pointsOf(act)) {
        if (found[point] !== undefined && found[point] !== 'nothing') continue;
        found[point] = (await firstBroken(act, point)) === null ? 'nothing' : name;
      }
    }
    const list = JSON.parse(readFileSync(path.join(import.meta.dirname, 'flushes.json'), 'utf8')) as {
      readonly needed: Readonly<Record<string, string>>;
      readonly notNeeded: Readonly<Record<string, string>>;
    };
    const needed = Object.fromEntries(Object.entries(found).filter(([, lost]) => lost !== 'nothing'));
    expect(needed).toEqual(list.needed);
    expect(
      Object.keys(found)
        .filter((point) => found[point] === 'nothing')
        .sort(),
    ).toEqual(Object.keys(list.notNeeded).sort());
  });
});
