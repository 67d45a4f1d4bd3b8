const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Bytes as base64, for a `data:` address. `shared` has neither `btoa` nor `Buffer`. */
export function base64Of(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 3) {
    const [a = 0, b, c] = [bytes[at], bytes[at + 1], bytes[at + 2]];
    const bits = (a << 16) | ((b ?? 0) << 8) | (c ?? 0);
    parts.push(
      alphabet.charAt(bits >> 18) +
        alphabet.charAt((bits >> 12) & 63) +
        (b === undefined ? '=' : alphabet.charAt((bits >> 6) & 63)) +
        (c === undefined ? '=' : alphabet.charAt(bits & 63)),
    );
  }
  return parts.join('');
}
