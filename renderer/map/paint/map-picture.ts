import type { Language } from '../../../shared/i18n/language';
import { usualLabelSize } from '../../../shared/projection/label-box';
import { laneTitleSize, laneTitlesOf } from '../../../shared/projection/lane-titles';
import { placeLineLabels } from '../../../shared/projection/line-labels';
import { arrowLength } from '../../../shared/projection/line-styles';
import { boundsWithTitles } from '../../../shared/projection/map-bounds';
import type { MapModel } from '../../../shared/projection/map-model';
import { mapPalettes, type PictureTheme } from '../../../shared/projection/map-palette';
import { relationLinesOf } from '../../../shared/projection/relation-lines';
import type { MapColors } from './map-colors';
import { paintCard } from './paint-cards';
import { paintTracks } from './paint-far-lines';
import { measuredOn, paintLineLabels } from './paint-line-labels';
import { paintLines } from './paint-lines';
import { paintTitles } from './paint-titles';

interface PictureOptions {
  /** Pixels; the height follows from the map. */
  readonly width: number;
  readonly theme: PictureTheme;
  readonly language: Language;
}

const typeface = "'Atkinson Hyperlegible Next', system-ui, sans-serif";
const margin = 14;
/** Pixels: of lines whose arrows are smaller nothing is to be seen but colour and way. */
const leastArrow = 2;

/**
 * The whole map as a PNG, painted by the code that paints the window, at any size and without what is on screen around
 * it. For a picture without a page, see `mapSvg`.
 */
export async function mapPng(model: MapModel, { width, theme, language }: PictureOptions): Promise<Blob> {
  // A canvas does not wait for a font that no text on the page has asked for yet.
  await Promise.all([document.fonts.load(`600 20px ${typeface}`), document.fonts.load(`700 20px ${typeface}`)]);
  const palette = mapPalettes[theme];
  const colors: MapColors = { ...palette, accent: palette.proposal, spotlight: palette.proposal };
  const bounds = boundsWithTitles(model.elements) ?? { x: 0, y: 0, width: 400, height: 100 };
  const zoom = width / (bounds.width + 2 * margin);
  const height = Math.round((bounds.height + 2 * margin) * zoom);
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d') as unknown as CanvasRenderingContext2D;
  const viewport = { zoom, x: (margin - bounds.x) * zoom, y: (margin - bounds.y) * zoom };
  context.fillStyle = palette.canvas;
  context.fillRect(0, 0, width, height);
  context.setTransform(zoom, 0, 0, zoom, viewport.x, viewport.y);
  const lines = relationLinesOf(model);
  if (zoom * arrowLength < leastArrow) paintTracks(context, lines, colors, zoom);
  else paintLines(context, lines, colors, zoom);
  context.setTransform(zoom, 0, 0, zoom, viewport.x, viewport.y);
  const titles = laneTitlesOf(model.elements, language);
  paintTitles(context, titles, colors);
  for (const element of model.elements) paintCard(context, element, element, { colors, labelSize: usualLabelSize });
  context.setTransform(1, 0, 0, 1, 0, 0);
  const bundles = lines.filter(({ relations }) => relations.length > 1);
  const view = { width, height };
  const size = 13 * zoom;
  const labels = placeLineLabels(measuredOn(context), bundles, {
    viewport,
    colors,
    language,
    size,
    view,
    obstacles: model.elements.map((element) => ({ x: element.x, y: element.y, element })),
    titles,
    titleSize: laneTitleSize,
  });
  paintLineLabels(context, labels, colors, size);
  return canvas.convertToBlob({ type: 'image/png' });
}
