import regular from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-400-normal.woff2?url';
import semibold from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-600-normal.woff2?url';
import bold from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-700-normal.woff2?url';
import semiboldExtended from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-600-normal.woff2?url';
import boldExtended from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-700-normal.woff2?url';
import characters from '@fontsource/atkinson-hyperlegible-next/unicode.json';
import type { EmbeddedFont } from '../../../shared/typeface/embedded-font';

interface Source extends Omit<EmbeddedFont, 'bytes'> {
  readonly url: string;
}

const ofMinutes: readonly Source[] = [
  { weight: 400, url: regular },
  { weight: 600, url: semibold },
  { weight: 700, url: bold },
];

const ofMap: readonly Source[] = [
  { weight: 600, url: semibold, characters: characters.latin },
  { weight: 700, url: bold, characters: characters.latin },
  { weight: 600, url: semiboldExtended, characters: characters['latin-ext'] },
  { weight: 700, url: boldExtended, characters: characters['latin-ext'] },
];

/**
 * The typeface of the app, from our own origin, to travel inside the minutes. A weight that cannot be read is left out:
 * the reader's own typeface then takes its place, and the minutes are made all the same.
 */
export const minutesFonts = (): Promise<readonly EmbeddedFont[]> => readFonts(ofMinutes);

/** As `minutesFonts`, with the weights of the map and the letters of every name in the Netherlands. */
export const mapFonts = (): Promise<readonly EmbeddedFont[]> => readFonts(ofMap);

async function readFonts(sources: readonly Source[]): Promise<readonly EmbeddedFont[]> {
  const fonts = await Promise.all(sources.map(readFont));
  return fonts.filter((font) => font !== null);
}

async function readFont({ url, ...font }: Source): Promise<EmbeddedFont | null> {
  try {
    const answer = await fetch(url);
    return answer.ok ? { ...font, bytes: new Uint8Array(await answer.arrayBuffer()) } : null;
  } catch {
    return null;
  }
}
