import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepLines, readKeptLines, withEarlier } from '../../../renderer/features/capture/kept-lines';
import { createLineQueue } from '../../../renderer/features/capture/line-queue';
import { slotAtHand } from '../../../renderer/features/capture/slot-at-hand';
import { parseCapture } from '../../../shared/capture/parse-capture';
import { contentBefore } from './example-content';

describe('lines that are not captured yet survive the window', () => {
  const stored = new Map<string, string>();
  let isFull = false;
  beforeEach(() => {
    stored.clear();
    isFull = false;
    vi.stubGlobal('sessionStorage', {
      getItem: (key: string) => stored.get(key) ?? null,
      setItem: (key: string, value: string) => {
        if (isFull) throw new Error('full');
        stored.set(key, value);
      },
    });
  });
  afterEach(() => vi.unstubAllGlobals());

  it('gives back what was kept, for each table its own', () => {
    const kept = { draft: 'Provincie trekt', waiting: ['a'], returned: ['b'], earlier: ['c', 'd'] };
    keepLines('one', kept);
    expect(readKeptLines('one')).toEqual(kept);
    expect(readKeptLines('two')).toEqual({ draft: '', waiting: [], returned: [], earlier: [] });
  });

  it.each(['{', 'null', '[]', '{"draft":5,"waiting":"x","earlier":[1,"a"]}'])(
    'takes damaged storage for nothing kept: %s',
    (text) => {
      stored.set('capture one', text);
      expect(readKeptLines('one').draft).toBe('');
      expect(readKeptLines('one').waiting).toEqual([]);
    },
  );

  it('goes on when there is no room to keep anything', () => {
    isFull = true;
    expect(() => keepLines('one', { draft: 'x', waiting: [], returned: [], earlier: [] })).not.toThrow();
  });

  it('keeps the same earlier line once, the newest fifty', () => {
    expect(withEarlier(['a', 'b'], ' a ')).toEqual(['b', 'a']);
    expect(withEarlier(['a'], '  ')).toEqual(['a']);
    let many: readonly string[] = [];
    for (let at = 0; at < 60; at += 1) many = withEarlier(many, `line ${at}`);
    expect(many).toHaveLength(50);
    expect(many.at(-1)).toBe('line 59');
  });
});

describe('lines sent quickly after each other', () => {
  it('are carried out in order, one at a time, also when one fails', async () => {
    const queue = createLineQueue();
    const done: string[] = [];
    const gates = new Map<string, () => void>();
    const work = (name: string) => () =>
      new Promise<void>((resolve, reject) => {
        done.push(`start ${name}`);
        gates.set(name, name === 'second' ? () => reject(new Error('full')) : resolve);
      });
    const sent = [queue.send(work('first')), queue.send(work('second')), queue.send(work('third'))];
    await Promise.resolve();
    expect(done).toEqual(['start first']);
    gates.get('first')?.();
    await sent[0];
    await Promise.resolve();
    expect(done).toEqual(['start first', 'start second']);
    gates.get('second')?.();
    await expect(sent[1]).rejects.toThrow('full');
    await Promise.resolve();
    expect(done).toEqual(['start first', 'start second', 'start third']);
    gates.get('third')?.();
    await sent[2];
  });
});

describe('Tab changes the part of the line that is meant', () => {
  const line = 'Provincie trekt Warmte';
  const capture = parseCapture(line, contentBefore('ses-1', 1), {
    language: 'nl',
    today: '2021-12-02',
    newId: () => 'new',
  });

  it('is the name at the caret', () => {
    expect(slotAtHand(capture, 3)?.slot).toBe('from');
    expect(slotAtHand(capture, line.length)?.slot).toBe('to');
  });

  it('is the name in doubt when the caret is at none', () => {
    expect(slotAtHand(capture, line.indexOf('trekt') + 2)?.isSure).not.toBe(true);
  });

  it('is nothing in a note, so that Tab leaves the line', () => {
    const note = parseCapture('Pauze', capture.source.content, capture.source.settings);
    expect(slotAtHand(note, 5)).toBeUndefined();
  });
});
