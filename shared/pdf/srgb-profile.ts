import { strToU8 } from 'fflate';

/** White and primaries of sRGB seen under D50, as the profile connection space asks (IEC 61966-2-1; ICC.1:2001-04). */
const colours = {
  wtpt: [0.9642, 1, 0.8249],
  rXYZ: [0.4360747, 0.2225045, 0.0139322],
  gXYZ: [0.3850649, 0.7168786, 0.0971045],
  bXYZ: [0.1430804, 0.0606169, 0.7141733],
} as const;

const curvePoints = 1024;

/**
 * The colour space sRGB as an ICC profile of version 2.1, the version that every reader of PDF knows: calculated from the
 * numbers of its standard, so that no file of somebody else goes along. Always the same bytes.
 */
export function srgbProfile(): Uint8Array<ArrayBuffer> {
  const curve = curveTag();
  const tags: readonly (readonly [signature: string, data: Uint8Array])[] = [
    ['desc', descriptionTag('sRGB IEC61966-2.1')],
    ['cprt', textTag('Public domain')],
    ...Object.entries(colours).map(([signature, xyz]) => [signature, colourTag(xyz)] as const),
    ['rTRC', curve],
    ['gTRC', curve],
    ['bTRC', curve],
  ];
  const places = new Map<Uint8Array, number>();
  let size = 128 + 4 + tags.length * 12;
  for (const [, data] of tags) {
    if (places.has(data)) continue;
    places.set(data, size);
    size += Math.ceil(data.length / 4) * 4;
  }
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  writeHeader(bytes, view);
  view.setUint32(128, tags.length);
  tags.forEach(([signature, data], index) => {
    const place = places.get(data) ?? 0;
    const row = 132 + index * 12;
    bytes.set(strToU8(signature), row);
    view.setUint32(row + 4, place);
    view.setUint32(row + 8, data.length);
    bytes.set(data, place);
  });
  return bytes;
}

function writeHeader(bytes: Uint8Array, view: DataView): void {
  view.setUint32(0, bytes.length);
  view.setUint32(8, 0x02100000);
  bytes.set(strToU8('mntrRGB XYZ '), 12);
  // The moment in a profile tells when it was made; one that is calculated has that of its first use here.
  [2026, 11, 29, 0, 0, 0].forEach((part, index) => {
    view.setUint16(24 + index * 2, part);
  });
  bytes.set(strToU8('acsp'), 36);
  colours.wtpt.forEach((part, index) => {
    view.setInt32(68 + index * 4, fixed(part));
  });
}

/** 15.16 fixed point. */
function fixed(value: number): number {
  return Math.round(value * 65536);
}

function colourTag(xyz: readonly number[]): Uint8Array {
  const data = new Uint8Array(20);
  const view = new DataView(data.buffer);
  data.set(strToU8('XYZ '));
  xyz.forEach((part, index) => {
    view.setInt32(8 + index * 4, fixed(part));
  });
  return data;
}

function textTag(text: string): Uint8Array {
  return strToU8(`text\0\0\0\0${text}\0`);
}

/** The name in ASCII; the same in Unicode and for old Macintosh systems is empty. */
function descriptionTag(text: string): Uint8Array {
  const data = new Uint8Array(12 + text.length + 1 + 8 + 3 + 67);
  data.set(strToU8('desc'));
  new DataView(data.buffer).setUint32(8, text.length + 1);
  data.set(strToU8(text), 12);
  return data;
}

function curveTag(): Uint8Array {
  const data = new Uint8Array(12 + curvePoints * 2);
  const view = new DataView(data.buffer);
  data.set(strToU8('curv'));
  view.setUint32(8, curvePoints);
  for (let point = 0; point < curvePoints; point += 1) {
    view.setUint16(12 + point * 2, Math.round(linear(point / (curvePoints - 1)) * 65535));
  }
  return data;
}

function linear(value: number): number {
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}
