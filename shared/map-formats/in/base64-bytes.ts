const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const sextets = new Map([...alphabet].map((sign, value) => [sign, value]));

/** The bytes of base64; null when other signs stand in it. `shared` has neither `atob` nor `Buffer`. */
export function base64Bytes(text: string): Uint8Array | null {
  const signs = text.replace(/\s+/g, '').replace(/=+$/, '');
  const bytes = new Uint8Array(Math.floor((signs.length * 3) / 4));
  let [bits, held, at] = [0, 0, 0];
  for (const sign of signs) {
    const value = sextets.get(sign);
    if (value === undefined) return null;
    bits = ((bits << 6) | value) & 0xffffff;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    bytes[at] = (bits >> held) & 255;
    at += 1;
  }
  return bytes;
}
