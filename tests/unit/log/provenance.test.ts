import { describe, expect, it } from 'vitest';
import type { Laptop } from '../../../shared/log/log-entry';
import { EntryMarks, headsOf, Provenance } from '../../../shared/log/provenance';
import { entry, note, score } from './entry';

describe('where an entry was made', () => {
  const provenance = new Provenance([
    entry('a:1', [], { laptop: { id: 'een', name: 'Waterschap' } }),
    entry('a:2', [], { laptop: { id: 'een', name: 'Waterschap Vechtstromen' } }),
    entry('a:3'),
    entry('b:1', [], { laptop: { id: 'een' } }),
    entry('c:1', [], { laptop: { id: 'ander' } }),
    entry('d:1'),
  ]);

  it('R-MERGE-21 is told by the laptop of its replica, under the newest name', () => {
    const named = { id: 'een', name: 'Waterschap Vechtstromen' };
    expect(['a:1', 'a:3', 'b:7'].map((dot) => provenance.laptopOf(dot as `a:1`))).toEqual([named, named, named]);
    expect(provenance.laptopOf('c:1')).toEqual({ id: 'ander' });
    expect(provenance.laptopOf('d:1')).toBeUndefined();
  });

  it('R-UNDO-11 is here when this laptop made it, or nobody can say where', () => {
    expect(provenance.isOwn('a:3', 'een')).toBe(true);
    expect(provenance.isOwn('c:1', 'een')).toBe(false);
    expect(provenance.isOwn('d:1', 'een')).toBe(true);
  });
});

describe('the last entries that a reader of a log has seen', () => {
  it('R-MERGE-12 are those of each replica that no other replica names or replaces', () => {
    expect(headsOf([entry('b:1'), entry('a:1'), entry('a:2')])).toEqual(['a:2', 'b:1']);
    expect(headsOf([entry('a:2'), entry('a:1'), entry('b:1', [], { after: ['a:2'] })])).toEqual(['b:1']);
    expect(headsOf([entry('a:1'), entry('a:2'), entry('b:1', [note('x', 'a:1')])])).toEqual(['a:2', 'b:1']);
  });

  it('R-MERGE-12 a replica that replaces what it wrote itself stays one of them', () => {
    expect(headsOf([entry('a:1'), entry('a:2', [note('x', 'a:2', 'a:1')])])).toEqual(['a:2']);
  });

  it('R-MERGE-13 are none of what others never get', () => {
    expect(headsOf([entry('a:1', [note('x')]), entry('a:2', [score(1)]), entry('b:1', [score(2)])])).toEqual(['a:1']);
  });
});

describe('the marks of a replica on its entries', () => {
  const here: Laptop = { id: 'hier' };
  const marksOf = (...[entries, laptop]: [readonly ReturnType<typeof entry>[], (() => Laptop | undefined)?]) =>
    new EntryMarks('x', entries, laptop ?? (() => here));

  it('R-MERGE-12 name what the replica had seen and where it writes, once', () => {
    const marks = marksOf([entry('b:1'), entry('a:1')]);
    const first = marks.mark(entry('x:1'));
    expect(first).toMatchObject({ laptop: here, after: ['a:1', 'b:1'] });
    // What could not be saved has told nobody.
    expect(marks.mark(entry('x:1'))).toMatchObject({ laptop: here, after: ['a:1', 'b:1'] });
    marks.saved(first);
    const second = marks.mark(entry('x:2'));
    expect([second.laptop, second.after]).toEqual([undefined, undefined]);
  });

  it('R-MERGE-12 name what came in since, and never an entry of the replica itself', () => {
    const marks = marksOf([]);
    const own = marks.mark(entry('x:1'));
    expect(own.after).toBeUndefined();
    marks.saved(own);
    marks.tookIn([own, entry('b:1')]);
    expect(marks.mark(entry('x:2')).after).toEqual(['b:1']);
  });

  it('R-MERGE-21 tell the laptop again when it got another name, and not when the replica told it before', () => {
    let laptop: Laptop | undefined = { id: 'hier', name: 'Provincie' };
    const told = entry('x:1', [], { laptop });
    const marks = marksOf([told, entry('b:1', [], { laptop: { id: 'daar' } })], () => laptop);
    expect(marks.mark(entry('x:2')).laptop).toBeUndefined();
    laptop = { id: 'hier', name: 'Gemeente' };
    const renamed = marks.mark(entry('x:2'));
    expect(renamed.laptop).toEqual(laptop);
    marks.saved(renamed);
    marks.saved(entry('x:3'));
    expect(marks.mark(entry('x:4')).laptop).toBeUndefined();
    laptop = undefined;
    expect(marks.mark(entry('x:5')).laptop).toBeUndefined();
  });

  it('R-MERGE-13 are not spent on what others never get', () => {
    const marks = marksOf([entry('b:1')]);
    const hidden = entry('x:1', [score(1)]);
    expect(marks.mark(hidden)).toBe(hidden);
    marks.saved(hidden);
    expect(marks.mark(entry('x:2', [note('x')]))).toMatchObject({ laptop: here, after: ['b:1'] });
  });
});
