import type { Language } from '../../../shared/i18n/language';
import type { MapImage } from '../../../shared/minutes/document/document-blocks';
import type { Content } from '../../../shared/model/content';
import { boundsWithTitles } from '../../../shared/projection/map-bounds';
import type { Audience } from '../../../shared/projection/map-model';
import { mapModelOf } from '../../../shared/projection/map-model-of';
import { mapPng } from '../../map/paint/map-picture';

/** Wide enough to read every label on A4 and on a wall. */
const mostPixelsWide = 2000;

/** A tall map is made narrower, so that minutes stay small enough to mail. */
const mostPixels = 2_400_000;

/**
 * The whole map as a PNG on white, as it stands in a content.
 * @param audience `hall` leaves out what is confidential
 * @returns undefined when there is nothing on the map
 */
export async function mapPicture(
  content: Content,
  language: Language,
  audience: Audience,
): Promise<MapImage | undefined> {
  const model = mapModelOf(content, language, { audience });
  const bounds = boundsWithTitles(model.elements);
  if (bounds === null) return undefined;
  const width = Math.round(Math.min(mostPixelsWide, Math.sqrt((mostPixels * bounds.width) / bounds.height)));
  const blob = await mapPng(model, { width, theme: 'light', language });
  const bytes = new Uint8Array(await blob.arrayBuffer());
  // Width and height stand in the header of every PNG, big-endian, after signature and chunk name.
  const header = new DataView(bytes.buffer, 16, 8);
  return { bytes, width: header.getUint32(0), height: header.getUint32(4) };
}
