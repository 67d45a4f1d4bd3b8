import semibold from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-600-normal.woff2?inline';
import bold from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-700-normal.woff2?inline';
import semiboldExtended from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-600-normal.woff2?inline';
import boldExtended from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-700-normal.woff2?inline';
import characters from '@fontsource/atkinson-hyperlegible-next/unicode.json';
import type { EmbeddedFont } from '../../shared/typeface/embedded-font';

/** The typeface of the map, as in the app. It stands in the program itself, which is one file. */
export const mapFonts: readonly EmbeddedFont[] = [
  { weight: 600, characters: characters.latin, bytes: bytesOf(semibold) },
  { weight: 700, characters: characters.latin, bytes: bytesOf(bold) },
  { weight: 600, characters: characters['latin-ext'], bytes: bytesOf(semiboldExtended) },
  { weight: 700, characters: characters['latin-ext'], bytes: bytesOf(boldExtended) },
];

/** Of an address that begins with `data:`. */
function bytesOf(address: string): Uint8Array {
  return Buffer.from(address.slice(address.indexOf(',') + 1), 'base64');
}
