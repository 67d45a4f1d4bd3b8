import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { journalMagic, noHash, scanJournal, writtenRecord } from '../../../electron/journal/journal-line';

/** A journal file with these values as lines 1, 2, ... and where each line ends. */
function journalOf(values: readonly unknown[]): { readonly bytes: Buffer; readonly ends: readonly number[] } {
  let text = Buffer.from(journalMagic);
  let previous = noHash;
  const ends: number[] = [];
  values.forEach((value, index) => {
    const record = writtenRecord(index + 1, value, previous);
    previous = record.hash;
    text = Buffer.concat([text, Buffer.from(record.line)]);
    ends.push(text.length);
  });
  return { bytes: text, ends };
}

const anyEntry = fc.record({ dot: fc.string(), text: fc.string({ unit: 'binary' }), value: fc.jsonValue() });
/** As it comes back from JSON: `-0` is 0 there, and a lone surrogate survives. */
const afterJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('a journal file', () => {
  it('gives back every value as it was written, whatever the text', () => {
    fc.assert(
      fc.property(fc.array(anyEntry, { maxLength: 8 }), (values) => {
        const scanned = scanJournal(journalOf(values).bytes);
        expect(scanned.records.map(({ value }) => value)).toEqual(values.map(afterJson));
        expect(scanned.records.map(({ number }) => number)).toEqual(values.map((_, index) => index + 1));
        expect(scanned.broken).toEqual([]);
      }),
    );
  });

  it('keeps each value on one line', () => {
    const { bytes } = journalOf([{ text: 'een\ntwee\r\ndrie\u2028vier' }]);
    expect(bytes.toString('utf8').split('\n')).toHaveLength(3);
  });

  it('recovers from any prefix exactly the lines that are in it', () => {
    fc.assert(
      fc.property(fc.array(anyEntry, { minLength: 1, maxLength: 6 }), fc.nat(), (values, seed) => {
        const { bytes, ends } = journalOf(values);
        const length = seed % (bytes.length + 1);
        const scanned = scanJournal(bytes.subarray(0, length));
        // A line is all there when its last character is, with or without the line end after it.
        const whole = ends.filter((end) => end - 1 <= length).length;
        expect(scanned.records.map(({ value }) => value)).toEqual(values.slice(0, whole).map(afterJson));
        expect(scanned.broken).toEqual([]);
        const readable =
          whole > 0 ? Math.min(ends[whole - 1]!, length) : length >= journalMagic.length ? journalMagic.length : 0;
        expect(scanned.end).toBe(readable);
      }),
      { numRuns: 300 },
    );
  });

  it('never gives a wrong value for a changed byte, and loses at most the line it is in', () => {
    fc.assert(
      fc.property(
        fc.array(anyEntry, { minLength: 1, maxLength: 6 }),
        fc.nat(),
        fc.integer({ min: 1, max: 255 }),
        (values, seed, change) => {
          const { bytes, ends } = journalOf(values);
          const at = seed % bytes.length;
          const damaged = Buffer.from(bytes);
          damaged[at] = damaged[at]! ^ change;
          const hit = ends.findIndex((end) => at < end);
          const found = new Map(scanJournal(damaged).records.map(({ number, value }) => [number, value]));
          values.forEach((value, index) => {
            // The magic line before line 1 and the line ends may be damaged without loss.
            if (index !== hit) expect(found.get(index + 1)).toEqual(afterJson(value));
            else if (found.has(index + 1)) expect(found.get(index + 1)).toEqual(afterJson(value));
          });
          expect([...found.keys()].every((number) => number >= 1 && number <= values.length)).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('reads the line after a lost line end', () => {
    const { bytes, ends } = journalOf([{ text: 'een' }, { text: 'twee' }]);
    bytes[ends[0]! - 1] = 0x20;
    expect(scanJournal(bytes).records.map(({ number }) => number)).toEqual([1, 2]);
  });

  it('does not take a line for another one when the numbers are exchanged', () => {
    const { bytes } = journalOf([{ text: 'een' }]);
    const renumbered = Buffer.from(bytes.toString('latin1').replace('\n1 ', '\n2 '), 'latin1');
    expect(scanJournal(renumbered).records).toEqual([]);
  });

  it('recognises a file of a newer version and leaves it to a newer program', () => {
    const scanned = scanJournal(Buffer.from('gebiedstafel-journal 2\n{"anything":true}\n'));
    expect(scanned.newerVersion).toBe(2);
    expect(scanned.records).toEqual([]);
  });

  it('does not mistake a damaged version number for a newer file', () => {
    const { bytes } = journalOf([{ text: 'een' }]);
    bytes[journalMagic.length - 2] = '7'.charCodeAt(0);
    expect(scanJournal(bytes)).toMatchObject({ newerVersion: null, records: [{ number: 1 }] });
  });
});
