import { describe, expect, it } from 'vitest';
import { depthOf, floorAt, hallLayout } from '../../../shared/projection/hall/hall-layout';

describe('R-HALL-24 the screen in the hall', () => {
  it.each([
    [1920, 1080],
    [1366, 768],
    [1024, 768],
    [3840, 2160],
  ])('is divided by screen and depth alone, with room for two lines of what is said: %i × %i', (width, height) => {
    for (const depth of [3, 4, 6]) {
      const { map, band, strip } = hallLayout({ width, height }, floorAt(depth, height));
      expect(band.height).toBeGreaterThanOrEqual(2 * 1.15 * band.text);
      expect(map.height + band.height + strip.height).toBeCloseTo(height);
      expect(Math.min(band.text, strip.text)).toBeGreaterThanOrEqual(floorAt(depth, height));
    }
  });

  it('asks of its letters what the rule for viewers who decide asks: 1/200 of the distance for a capital', () => {
    expect(floorAt(4)).toBeCloseTo(32.3, 1);
    expect(floorAt(6)).toBeCloseTo(48.5, 1);
    expect(depthOf(28)).toBeCloseTo(3.46, 2);
    for (const depth of [2, 3.5, 5]) expect(depthOf(floorAt(depth, 768), 768)).toBeCloseTo(depth);
  });
});
