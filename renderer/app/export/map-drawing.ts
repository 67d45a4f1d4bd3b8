import type { Language } from '../../../shared/i18n/language';
import type { Content } from '../../../shared/model/content';
import type { Audience } from '../../../shared/projection/map-model';
import { mapModelOf } from '../../../shared/projection/map-model-of';
import { mapSvg } from '../../../shared/projection/map-svg';
import { mapFonts } from './typeface-files';

/** Pixels, for programs that do not scale a drawing by themselves. */
const width = 2000;

/**
 * The whole map as an SVG document on white, as it stands in a content, with its typeface inside it.
 * @param audience `hall` leaves out what is confidential
 * @returns undefined when there is nothing on the map
 */
export async function mapDrawing(
  content: Content,
  language: Language,
  audience: Audience,
): Promise<string | undefined> {
  const model = mapModelOf(content, language, { audience });
  if (model.elements.length === 0) return undefined;
  const title = content.table?.name;
  const fonts = await mapFonts();
  return mapSvg(model, { width, theme: 'light', language, fonts, ...(title === undefined ? {} : { title }) });
}
