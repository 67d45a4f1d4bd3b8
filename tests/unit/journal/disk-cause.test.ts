import { describe, expect, it } from 'vitest';
import { journalRefusalSentence } from '../../../renderer/app/table/save-texts';
import { diskCause, diskCauses, diskOperations, diskSentence } from '../../../shared/health/disk-cause';
import { lines } from './entries';
import { failingDisk } from './failing-disk';
import { accepted, contentsOf, startJournal, temporaryFolder } from './journal-fixture';

const codes = ['EIO', 'ENOSPC', 'EROFS', 'EACCES', 'ENOENT', 'ESTALE', 'EBUSY', 'ENOANSWER'];

describe('R-SAVE-13 what the disk refuses', () => {
  it('has a plain sentence with a next step for every operation and cause, in both languages, and no two are alike', () => {
    expect(codes.map(diskCause)).toEqual(diskCauses);
    for (const language of ['nl', 'en'] as const) {
      const said = diskOperations.flatMap((operation) => codes.map((code) => diskSentence(operation, code, language)));
      expect(new Set(said).size).toBe(diskOperations.length * diskCauses.length);
      for (const sentence of said) expect(sentence.split(/[.;]\s/).length).toBeGreaterThanOrEqual(3);
    }
  });

  it.each([
    ['EIO', 'leesfout of schrijffout'],
    ['EROFS', 'alleen te lezen'],
    ['EACCES', 'geen rechten op deze map'],
    ['ENOENT', 'De map is er niet meer'],
    ['ESTALE', 'netwerkschijf is niet meer te bereiken'],
    ['EBUSY', 'Een ander programma houdt het bestand vast'],
    ['ENOSPC', 'De schijf is vol'],
  ])('is told as it is when a line meets %s, and the line is saved when it has passed', async (code, words) => {
    const disk = failingDisk();
    const folder = await temporaryFolder();
    const journal = startJournal(folder, 0, { files: disk.files });
    disk.failWith(code);
    const answer = await journal.append('tafel', lines(1, 2));
    if (answer.ok) throw new Error('the disk took it');
    expect(journalRefusalSentence(answer.refusal, 'nl')).toContain(words);
    disk.failWith(null);
    accepted(await journal.append('tafel', lines(1, 2)));
    expect((await contentsOf(startJournal(folder, 1))).lines).toEqual(lines(1, 2));
  });
});
