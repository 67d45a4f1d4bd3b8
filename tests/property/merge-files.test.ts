import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTableFile, writeTableFile } from '../../shared/exchange/table-file';
import { type FakeLaptop, lawRuns as runs, textOf, youngHalls } from './laptops';

describe('a table file', () => {
  const hash = async (bytes: Uint8Array): Promise<string> => createHash('sha256').update(bytes).digest('hex');

  it('R-MERGE-16 is the same, byte for byte, on laptops that know the same, and reads back under the same hash', async () => {
    await fc.assert(
      fc.asyncProperty(youngHalls, async (hall) => {
        const [one, other] = hall.laptops as [FakeLaptop, FakeLaptop];
        one.takeIn(other.file());
        other.takeIn(one.file());
        const bytes = await writeTableFile(one.log, hash);
        expect(Buffer.from(await writeTableFile(other.log, hash)).equals(bytes)).toBe(true);
        const read = await readTableFile(bytes, hash);
        if (!read.ok) throw new Error(JSON.stringify(read.refusal));
        expect(Buffer.from(await writeTableFile(read.value.log, hash)).equals(bytes)).toBe(true);
        expect(textOf(read.value)).toBe(textOf(one));
      }),
      runs,
    );
  });
});
