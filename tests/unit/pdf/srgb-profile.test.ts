import { describe, expect, it } from 'vitest';
import { srgbProfile } from '../../../shared/pdf/srgb-profile';

const profile = srgbProfile();
const view = new DataView(profile.buffer);
const words = (from: number, to: number): string => String.fromCharCode(...profile.slice(from, to));

function tag(signature: string): DataView {
  for (let row = 132; row < 132 + view.getUint32(128) * 12; row += 12) {
    if (words(row, row + 4) === signature)
      return new DataView(profile.buffer, view.getUint32(row + 4), view.getUint32(row + 8));
  }
  throw new Error(`No tag ${signature}`);
}

const colour = (signature: string): readonly number[] => [8, 12, 16].map((at) => tag(signature).getInt32(at) / 65536);

const light = (value: number): number => tag('gTRC').getUint16(12 + Math.round((value / 255) * 1023) * 2) / 65535;

describe('the colour space of a paper', () => {
  it('is a profile for screens of version 2 that is as long as it says', () => {
    expect(view.getUint32(0)).toBe(profile.length);
    expect(words(12, 24)).toBe('mntrRGB XYZ ');
    expect(words(36, 40)).toBe('acsp');
    expect(profile[8]).toBe(2);
    for (const signature of ['desc', 'cprt', 'wtpt', 'rTRC', 'bTRC'])
      expect(tag(signature).byteLength).toBeGreaterThan(11);
  });

  it('its three colours together are its white', () => {
    const [red, green, blue] = ['rXYZ', 'gXYZ', 'bXYZ'].map(colour) as [number[], number[], number[]];
    colour('wtpt').forEach((part, index) => {
      expect(red[index]! + green[index]! + blue[index]!).toBeCloseTo(part, 3);
    });
  });

  it('has the curve of sRGB: half the scale is a fifth of the light', () => {
    expect(light(0)).toBe(0);
    expect(light(255)).toBe(1);
    expect(light(128)).toBeCloseTo(0.216, 2);
    expect(light(10)).toBeCloseTo(0.003, 3);
  });

  it('is the same bytes each time', () => {
    expect(srgbProfile()).toEqual(profile);
  });
});
