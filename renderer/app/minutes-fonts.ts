import regular from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-400-normal.woff2?url';
import semibold from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-600-normal.woff2?url';
import bold from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-700-normal.woff2?url';
import type { EmbeddedFont } from '../../shared/minutes/render-html';

const sources = [
  { weight: 400, url: regular },
  { weight: 600, url: semibold },
  { weight: 700, url: bold },
] as const;

/**
 * The typeface of the app, from our own origin, to travel inside the minutes. A weight that cannot be read is left out:
 * the reader's own typeface then takes its place, and the minutes are made all the same.
 */
export async function minutesFonts(): Promise<readonly EmbeddedFont[]> {
  const fonts = await Promise.all(sources.map(readFont));
  return fonts.filter((font) => font !== null);
}

async function readFont({ weight, url }: (typeof sources)[number]): Promise<EmbeddedFont | null> {
  try {
    const answer = await fetch(url);
    return answer.ok ? { weight, bytes: new Uint8Array(await answer.arrayBuffer()) } : null;
  } catch {
    return null;
  }
}
