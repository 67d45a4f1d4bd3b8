import { describe, expect, it } from 'vitest';
import { Causality, knownWith } from '../../../shared/log/causality';
import { dotsOf, entry, note, score } from './entry';

describe('who knew what', () => {
  const log = [
    entry('a:1'),
    entry('b:1', [], { after: ['a:1'] }),
    entry('a:2'),
    entry('c:1', [], { after: ['b:1'] }),
    entry('a:3', [], { after: ['c:1'] }),
    entry('b:2', [note('x', 'a:2')]),
  ];
  const causality = new Causality(log);

  it('R-MERGE-9 a laptop knows all that it wrote before, and itself', () => {
    expect(causality.knows('a:2', 'a:1')).toBe(true);
    expect(causality.knows('a:2', 'a:2')).toBe(true);
    expect(causality.knows('a:1', 'a:2')).toBe(false);
  });

  it('R-MERGE-9 it knows what it names or replaces, with all that was known there, up to that line', () => {
    expect(causality.knows('c:1', 'b:1')).toBe(true);
    expect(causality.knows('c:1', 'a:1')).toBe(true);
    expect(causality.knows('c:1', 'a:2')).toBe(false);
    expect(causality.knows('a:3', 'b:1')).toBe(true);
    expect(causality.knows('a:3', 'b:2')).toBe(false);
    expect(causality.knows('b:2', 'a:2')).toBe(true);
    expect(causality.knows('b:2', 'a:3')).toBe(false);
  });

  it('R-MERGE-9 it does not know what was written elsewhere meanwhile, nor what stands in no log', () => {
    expect(causality.knows('a:2', 'b:1')).toBe(false);
    expect(causality.knows('b:1', 'c:1')).toBe(false);
    expect(causality.knows('weg:1', 'a:1')).toBe(false);
  });

  it('R-MERGE-9 what was known stays known when an older line is named after it', () => {
    const later = new Causality([
      ...log,
      entry('d:1', [], { after: ['a:3'] }),
      entry('d:2', [], { after: ['a:1', 'b:1'] }),
      entry('e:1', [], { after: ['b:1', 'd:2'] }),
    ]);
    expect(later.knows('d:2', 'a:3')).toBe(true);
    expect(later.knows('d:2', 'c:1')).toBe(true);
    expect(later.knows('e:1', 'a:3')).toBe(true);
  });
});

describe('the log as the writer of a line knew it', () => {
  it('is everything until then where no laptop names another', () => {
    const log = [entry('a:1'), entry('b:1'), entry('a:2')];
    expect(dotsOf(knownWith(log, 1))).toEqual(['a:1', 'b:1']);
  });

  it('has nothing of what another laptop wrote meanwhile, and has the line itself', () => {
    const log = [entry('a:1'), entry('b:1', [], { after: ['a:1'] }), entry('a:2'), entry('a:3', [score(1)])];
    expect(dotsOf(knownWith(log, 2))).toEqual(['a:1', 'a:2']);
    expect(dotsOf(knownWith(log, 1))).toEqual(['a:1', 'b:1']);
  });
});
