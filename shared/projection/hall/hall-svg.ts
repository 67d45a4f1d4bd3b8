import { xmlText } from '../../model/xml-text';
import { type EmbeddedFont, fontFaces, fontsFor } from '../../typeface/embedded-font';
import { badgeBesideNames, bareBadge, cardShapes } from '../element-shapes';
import { leadingOf } from '../label-box';
import { measureLabel } from '../label-metrics';
import { writtenTitle } from '../lane-titles';
import { lineColor } from '../line-labels';
import { arrowPath, coordinate, linePath } from '../line-path';
import { arrowLength, lineStyles, quietAlpha } from '../line-styles';
import type { MapElement } from '../map-model';
import { type MapPalette, mapPalettes, type PictureTheme, paperOf } from '../map-palette';
import { Bodies, cardSvg, lineSvg, pictureTypeface } from '../map-svg';
import { partsSvg } from '../picture/parts-svg';
import type { RelationLine } from '../relation-line';
import { wrapLabel } from '../wrap-label';
import { type Dock, dockRadius } from './docks';
import type { HallScene } from './hall-scene';

interface HallPictureOptions {
  readonly theme: PictureTheme;
  /** In the strip along the bottom. */
  readonly table: string;
  readonly fonts?: readonly EmbeddedFont[];
}

/** How far everything else steps back while something is in the light, as in the hall. */
const dimmed = 0.28;

/** The screen of the hall as one SVG document, drawn from the same scene. */
export function hallSvg(scene: HallScene, { theme, table, fonts = [] }: HallPictureOptions): string {
  const palette = mapPalettes[theme];
  const { layout, view, drawn, caption } = scene;
  const { width, height } = layout.map;
  const whole = height + layout.band.height + layout.strip.height;
  const { x, y, zoom } = view.viewport;
  const picture = [
    `<rect width="${width}" height="${coordinate(whole)}" fill="${palette.canvas}"/>`,
    `<clipPath id="hall-map"><rect width="${width}" height="${coordinate(height)}"/></clipPath>`,
    '<g clip-path="url(#hall-map)">',
    ...(drawn === null
      ? [
          `<g transform="translate(${coordinate(x)} ${coordinate(y)}) scale(${zoom.toFixed(5)})">`,
          mapLayer(scene, palette),
          '</g>',
          groupsSvg(scene, palette),
          labelsSvg(scene, palette),
          ...scene.docks.map((dock) => dockSvg(dock, scene, palette)),
        ]
      : [partsSvg(drawn)]),
    '</g>',
    bandSvg(scene, palette, caption),
    stripSvg(scene, palette, table),
  ].join('');
  const used = fontsFor(picture, fonts);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" role="img" width="${width}" height="${coordinate(whole)}" viewBox="0 0 ${width} ${coordinate(whole)}" font-family="${pictureTypeface}" font-weight="600">`,
    used.length === 0 ? '' : `<style type="text/css">${fontFaces(used)}</style>`,
    picture,
    '</svg>',
  ].join('');
}

function mapLayer(scene: HallScene, palette: MapPalette): string {
  const { model, view, emphasis, lines, titles, floor } = scene;
  const badge = view.hasNames ? badgeBesideNames(view.labelSize) : bareBadge;
  const bodies = new Bodies(palette, badge);
  const strokes = new Map<string, string>();
  const isLit = ({ bundle }: RelationLine) => emphasis.bundles.has(bundle);
  const card = (element: MapElement) =>
    view.hasNames
      ? cardSvg(element, { palette, measure: measureLabel, size: view.labelSize }, bodies)
      : `<use xlink:href="#${bodies.idOf(element)}" x="${element.x}" y="${element.y}"/>`;
  const resting = model.elements.filter(({ id }) => !emphasis.dims || !emphasis.elements.has(id)).map(card);
  const lit = emphasis.dims ? model.elements.filter(({ id }) => emphasis.elements.has(id)).map(card) : [];
  const rings = emphasis.dims ? scene.watched.map((element) => ringSvg(element, palette)) : [];
  const size = floor / view.viewport.zoom;
  return [
    `<g fill="none" stroke-opacity="${view.hasNames ? quietAlpha : 0.25}" fill-opacity="${view.hasNames ? quietAlpha : 0.25}"${emphasis.dims ? ` opacity="${dimmed}"` : ''}>`,
    ...lines.map((line) => lineSvg(line, palette, strokes)),
    '</g>',
    ...titles.map((title) => {
      const at = writtenTitle(title, size);
      return `<text x="${coordinate(at.x)}" y="${coordinate(at.y)}" font-size="${coordinate(size)}" font-weight="700" textLength="${coordinate(at.width)}" lengthAdjust="spacingAndGlyphs" fill="${palette.laneText}">${xmlText(at.text)}</text>`;
    }),
    `<defs>${bodies.svg}</defs>`,
    `<g${emphasis.dims ? ` opacity="${dimmed}"` : ''}>`,
    ...resting,
    '</g>',
    ...(emphasis.dims ? lines.filter(isLit).map((line) => litSvg(line, palette)) : []),
    ...rings,
    ...lit,
  ].join('');
}

/** Whole, free of what it crosses. */
function litSvg(line: RelationLine, palette: MapPalette): string {
  const color = lineColor(line, palette);
  const isSymmetric = line.relations[0]?.symmetric === true;
  const path = linePath(line.points, isSymmetric ? 0 : arrowLength * 0.7);
  const { width, dash, cap } = lineStyles[line.group];
  const dashes = dash.length === 0 ? '' : ` stroke-dasharray="${dash.join(' ')}"`;
  return [
    `<g data-lit="" fill="none"><path d="${path}" stroke="${palette.canvas}" stroke-width="${coordinate(width * 1.45 + 4)}"/>`,
    `<path d="${path}" stroke="${color}" stroke-width="${coordinate(width * 1.45)}" stroke-linecap="${cap}"${dashes}/>`,
    isSymmetric ? '' : `<path d="${arrowPath(line.points)}" fill="${color}"/>`,
    '</g>',
  ].join('');
}

const ringSvg = ({ elementClass, x, y }: MapElement, palette: MapPalette): string =>
  `<path transform="translate(${x} ${y})" d="${cardShapes[elementClass].outline}" fill="none" stroke="${palette.spotlight}" stroke-width="10"/>`;

function groupsSvg({ groups, view }: HallScene, palette: MapPalette): string {
  const { x, y, zoom } = view.viewport;
  return groups
    .map(({ group, lines, size, middle, plate }) => {
      const { left, top, right, bottom } = group.frame;
      const ink = palette.ink[group.elementClass];
      const frame = `<rect x="${coordinate(left * zoom + x)}" y="${coordinate(top * zoom + y)}" width="${coordinate((right - left) * zoom)}" height="${coordinate((bottom - top) * zoom)}" rx="8" fill="${palette.canvas}" fill-opacity="0.85" stroke="${ink}" stroke-width="2"/>`;
      const behind =
        plate === null
          ? ''
          : `<rect x="${coordinate(plate.left + x)}" y="${coordinate(plate.top + y)}" width="${coordinate(plate.right - plate.left)}" height="${coordinate(plate.bottom - plate.top)}" rx="8" fill="${palette.canvas}" stroke="${ink}"/>`;
      return `${frame}${behind}${textSvg(lines, { x: middle.x + x, y: middle.y + y }, size, palette.text)}`;
    })
    .join('');
}

function labelsSvg({ labels, floor }: HallScene, palette: MapPalette): string {
  return labels
    .map(({ text, box, color, isConflict }) => {
      const [width, height] = [box.right - box.left, box.bottom - box.top];
      const middle = { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
      return `<g data-plate=""><rect x="${coordinate(box.left)}" y="${coordinate(box.top)}" width="${coordinate(width)}" height="${coordinate(height)}" rx="${coordinate(height / 3)}" fill="${palette.label}" stroke="${color}"/>${textSvg([text], middle, floor, isConflict ? palette.conflict : palette.text)}</g>`;
    })
    .join('');
}

function dockSvg({ element, name, box, line, of }: Dock, { view }: HallScene, palette: MapPalette): string {
  const { zoom } = view.viewport;
  const color = of === null ? palette.text : lineColor(of, palette);
  const way =
    line.length < 2
      ? ''
      : `<path d="${linePath(line, 0)}" fill="none" stroke="${palette.canvas}" stroke-width="${coordinate(7 * zoom)}"/><path d="${linePath(line, 0)}" fill="none" stroke="${color}" stroke-width="${coordinate(2.6 * zoom)}"/>`;
  const [width, height] = [box.right - box.left, box.bottom - box.top];
  const corner = `x="${coordinate(box.left)}" y="${coordinate(box.top)}" width="${coordinate(width)}" height="${coordinate(height)}" rx="${coordinate(dockRadius * zoom)}"`;
  const size = view.labelSize * zoom;
  const middle = { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
  const { elementClass } = element;
  return `<g data-dock="${xmlText(element.id)}">${way}<rect ${corner} fill="none" stroke="${palette.spotlight}" stroke-width="${coordinate(10 * zoom)}"/><rect ${corner} fill="${paperOf(elementClass, palette)}" stroke="${palette.ink[elementClass]}" stroke-width="${coordinate(2 * zoom)}"/>${textSvg(name, middle, size, elementClass === 'task' ? palette.taskText : palette.text)}</g>`;
}

function bandSvg({ layout, floor }: HallScene, palette: MapPalette, caption: string): string {
  if (caption === '') return '';
  const { width, height } = layout.map;
  const size = layout.band.text;
  const left = width * 0.02 + size * 0.6;
  const { lines } = wrapLabel(caption, { width: width - 2 * left, lines: 2, size }, measureLabel);
  const middle = height + layout.band.height / 2;
  const half = (lines.length * size * 1.15) / 2;
  const texts = lines.map(
    (line, at) =>
      `<text x="${coordinate(left)}" y="${coordinate(middle - half + size * (0.9 + at * 1.15))}" font-size="${coordinate(size)}" fill="${palette.text}">${xmlText(line)}</text>`,
  );
  return `<rect x="${coordinate(width * 0.02)}" y="${coordinate(middle - half)}" width="${coordinate(floor * 0.3)}" height="${coordinate(half * 2)}" fill="${palette.spotlight}"/>${texts.join('')}`;
}

function stripSvg({ layout }: HallScene, palette: MapPalette, table: string): string {
  const { width } = layout.map;
  const top = layout.map.height + layout.band.height;
  const { height, text } = layout.strip;
  return `<rect y="${coordinate(top)}" width="${width}" height="${coordinate(height)}" fill="${palette.grid}"/><text x="${coordinate(width * 0.02)}" y="${coordinate(top + height / 2 + text * 0.33)}" font-size="${coordinate(text)}" fill="${palette.text}">${xmlText(table)}</text>`;
}

function textSvg(
  lines: readonly string[],
  { x, y }: { readonly x: number; readonly y: number },
  size: number,
  color: string,
): string {
  return lines
    .map((line, at) => {
      const height = y + (at - (lines.length - 1) / 2) * leadingOf(size) + size * 0.34;
      return `<text x="${coordinate(x)}" y="${coordinate(height)}" font-size="${coordinate(size)}" text-anchor="middle" fill="${color}">${xmlText(line)}</text>`;
    })
    .join('');
}
