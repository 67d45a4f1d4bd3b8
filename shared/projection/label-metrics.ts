/**
 * Widths of the map's typeface (Atkinson Hyperlegible Next, semibold) in thousandths of its size, so that names break
 * the same way on the console, on the projector and in a picture made without a screen.
 */
const widths: Readonly<Record<string, number>> = {
  ' ': 303,
  '!': 298,
  '"': 362,
  '#': 730,
  $: 604,
  '%': 953,
  '&': 727,
  "'": 195,
  '(': 324,
  ')': 324,
  '*': 485,
  '+': 598,
  ',': 252,
  '-': 369,
  '.': 253,
  '/': 424,
  ':': 253,
  ';': 253,
  '<': 564,
  '=': 617,
  '>': 564,
  '?': 526,
  '@': 780,
  0: 656,
  1: 430,
  2: 569,
  3: 592,
  4: 621,
  5: 602,
  6: 617,
  7: 529,
  8: 621,
  9: 578,
  A: 662,
  B: 634,
  C: 654,
  D: 683,
  E: 589,
  F: 562,
  G: 711,
  H: 699,
  I: 415,
  J: 546,
  K: 654,
  L: 548,
  M: 848,
  N: 710,
  O: 737,
  P: 617,
  Q: 747,
  R: 639,
  S: 604,
  T: 592,
  U: 687,
  V: 628,
  W: 877,
  X: 666,
  Y: 627,
  Z: 615,
  a: 544,
  b: 587,
  c: 502,
  d: 586,
  e: 555,
  f: 349,
  g: 582,
  h: 565,
  i: 285,
  j: 255,
  k: 536,
  l: 301,
  m: 870,
  n: 565,
  o: 567,
  p: 587,
  q: 591,
  r: 368,
  s: 497,
  t: 360,
  u: 559,
  v: 509,
  w: 723,
  x: 522,
  y: 499,
  z: 492,
  '€': 674,
  '–': 502,
  '’': 259,
  '…': 747,
  '·': 277,
  '×': 535,
};

const unknownWidth = 640;

/** The same by character code, for the letters that names are made of. */
const plainWidths = Float64Array.from({ length: 127 }, (_, code) => widths[String.fromCharCode(code)] ?? unknownWidth);

/** Width of a text in units at a type size in the same units. Accents do not make a letter wider. */
export function measureLabel(text: string, size: number): number {
  let sum = 0;
  for (let at = 0; at < text.length; at += 1) {
    const width = plainWidths[text.charCodeAt(at)];
    if (width === undefined) return measureAccented(text, size);
    sum += width;
  }
  return (sum * size) / 1000;
}

function measureAccented(text: string, size: number): number {
  let sum = 0;
  for (const letter of text.normalize('NFD')) {
    if (letter >= '\u0300' && letter <= '\u036f') continue;
    sum += widths[letter] ?? unknownWidth;
  }
  return (sum * size) / 1000;
}

/** Units wide at a given size; injected so that a window can measure with the font it really has. */
export type MeasureText = (text: string, size: number) => number;
