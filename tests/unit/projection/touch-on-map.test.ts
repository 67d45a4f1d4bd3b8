import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { longPressMs, TouchOnMap } from '../../../renderer/map/hands/touch-on-map';

const at = (x: number, y: number) => ({ x, y });
const view = { x: 0, y: 0, zoom: 1 };

function onMap(isSomethingThere = true) {
  const shown: (readonly [readonly unknown[], readonly unknown[]])[] = [];
  const pressed: unknown[] = [];
  const touch = new TouchOnMap({
    view: () => view,
    show: (from, to) => shown.push([from, to]),
    onLongPress: (place) => {
      pressed.push(place);
      return isSomethingThere;
    },
  });
  return { touch, shown, pressed };
}

describe('R-MAP-14 fingers that are down', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('are a tap when they hardly moved and were soon gone', () => {
    const { touch, shown, pressed } = onMap();
    touch.take('touchstart', [at(10, 10)], false);
    touch.take('touchmove', [at(14, 12)], false);
    expect(touch.take('touchend', [], false)).toBe(false);
    expect(touch.hasActed).toBe(false);
    vi.advanceTimersByTime(longPressMs * 2);
    expect([shown, pressed]).toEqual([[], []]);
  });

  it('move the map from a card that is not chosen, and are no tap then', () => {
    const { touch, shown, pressed } = onMap();
    expect(touch.take('touchstart', [at(10, 10)], false)).toBe(true);
    expect(touch.take('touchmove', [at(60, 10)], false)).toBe(true);
    vi.advanceTimersByTime(longPressMs);
    expect(touch.take('touchend', [], false)).toBe(true);
    expect(touch.hasActed).toBe(true);
    expect(shown).toEqual([[[at(10, 10)], [at(60, 10)]]]);
    expect(pressed).toEqual([]);
  });

  it('leave a chosen card to who drags it, start to end', () => {
    const { touch, shown } = onMap();
    expect(touch.take('touchstart', [at(10, 10)], true)).toBe(false);
    expect(touch.take('touchmove', [at(60, 10)], true)).toBe(false);
    expect(touch.take('touchend', [], true)).toBe(false);
    expect(shown).toEqual([]);
  });

  it('take the map when a second one comes, and who began a drag hears of its end', () => {
    const { touch, shown } = onMap();
    touch.take('touchstart', [at(10, 10)], true);
    expect(touch.take('touchstart', [at(10, 10), at(100, 10)], true)).toBe(true);
    expect(touch.take('touchmove', [at(0, 10), at(120, 10)], true)).toBe(true);
    expect(touch.take('touchend', [at(120, 10)], true)).toBe(false);
    expect(touch.take('touchend', [], true)).toBe(false);
    expect(shown).toEqual([
      [
        [at(10, 10), at(100, 10)],
        [at(0, 10), at(120, 10)],
      ],
    ]);
  });

  it('choose by holding still, once, and are no tap after it; on nothing they stay one', () => {
    const here = onMap();
    here.touch.take('touchstart', [at(10, 10)], false);
    vi.advanceTimersByTime(longPressMs);
    expect(here.pressed).toEqual([at(10, 10)]);
    expect(here.touch.hasActed).toBe(true);
    here.touch.take('touchend', [], false);
    here.touch.take('touchstart', [at(10, 10)], false);
    expect(here.touch.hasActed).toBe(false);

    const nowhere = onMap(false);
    nowhere.touch.take('touchstart', [at(10, 10)], false);
    vi.advanceTimersByTime(longPressMs);
    expect(nowhere.touch.hasActed).toBe(false);
  });
});
