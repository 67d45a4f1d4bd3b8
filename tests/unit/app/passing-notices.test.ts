import { describe, expect, it } from 'vitest';
import { createStore } from 'zustand/vanilla';
import type { AppState, Notice } from '../../../renderer/app/app-state';
import { passingNotices, readingTime } from '../../../renderer/app/passing-notices';

/** A store, and a clock that is moved by hand. */
function atTheTable() {
  const store = createStore<AppState>(() => ({ notice: null }) as AppState);
  let now = 0;
  let timers: { readonly at: number; readonly run: () => void }[] = [];
  const keep = passingNotices(store, (run, milliseconds) => {
    const timer = { at: now + milliseconds, run };
    timers.push(timer);
    return () => {
      timers = timers.filter((other) => other !== timer);
    };
  });
  return {
    keep,
    tell: (notice: Notice | null) => store.setState({ notice }),
    shown: () => store.getState().notice?.text ?? null,
    pass: (milliseconds: number) => {
      now += milliseconds;
      for (const timer of timers.filter(({ at }) => at <= now)) timer.run();
      timers = timers.filter(({ at }) => at > now);
    },
    running: () => timers.length,
  };
}

const saved: Notice = { kind: 'done', text: 'Bewaard: verslag.pdf' };
const long = 60 * 60 * 1000;

describe('a message that only tells something', () => {
  it('goes by itself after the time it takes to read, and not before', () => {
    const { tell, shown, pass } = atTheTable();
    tell(saved);
    pass(readingTime(saved.text) - 1);
    expect(shown()).toBe(saved.text);
    pass(1);
    expect(shown()).toBeNull();
  });

  it('has longer when it is longer', () => {
    expect(readingTime('Bewaard.')).toBeGreaterThan(4000);
    expect(readingTime('x'.repeat(200))).toBeGreaterThanOrEqual(20_000);
  });

  it('begins anew when another takes its place, also with the same words', () => {
    const { tell, shown, pass, running } = atTheTable();
    tell(saved);
    pass(readingTime(saved.text) - 1);
    tell({ ...saved });
    pass(readingTime(saved.text) - 1);
    expect(shown()).toBe(saved.text);
    expect(running()).toBe(1);
    tell(null);
    expect(running()).toBe(0);
  });

  it('stays while somebody is at it, and has its whole time again after that', () => {
    const { tell, shown, pass, keep } = atTheTable();
    tell(saved);
    const pointer = keep();
    const focus = keep();
    pass(long);
    pointer();
    pointer();
    pass(long);
    expect(shown()).toBe(saved.text);
    focus();
    pass(readingTime(saved.text) - 1);
    expect(shown()).toBe(saved.text);
    pass(1);
    expect(shown()).toBeNull();
  });
});

describe('a message that asks for something', () => {
  it.each<Notice>([
    { kind: 'problem', text: 'De PDF kon niet worden gemaakt.' },
    { kind: 'warning', text: 'Het projectorvenster is opnieuw geladen.' },
    { kind: 'info', text: 'Open eerst een sessie.', offer: 'session' },
  ])('stays until it is closed: $kind $text', (notice) => {
    const { tell, shown, pass, running } = atTheTable();
    tell(notice);
    expect(running()).toBe(0);
    pass(long);
    expect(shown()).toBe(notice.text);
  });

  it('is not taken away by the time of the one before it', () => {
    const { tell, shown, pass } = atTheTable();
    tell(saved);
    tell({ kind: 'problem', text: 'Dat ging niet.' });
    pass(long);
    expect(shown()).toBe('Dat ging niet.');
  });
});
