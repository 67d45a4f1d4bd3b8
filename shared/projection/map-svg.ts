import type { Language } from '../i18n/language';
import { xmlText } from '../model/xml-text';
import { type EmbeddedFont, fontFaces, fontsFor } from '../typeface/embedded-font';
import type { MapState } from '../views/map-vocabulary';
import {
  type BadgeLook,
  badgeLetterSizes,
  badgePositionOf,
  badgeShapes,
  badgeShiftOf,
  cardDashOf,
  cardEdgeOf,
  cardShapes,
  markPosition,
  usualBadge,
} from './element-shapes';
import { besideBadge, labelBoxAt, labelDrop, leadingAt, usualLabelSize } from './label-box';
import { type MeasureText, measureLabel } from './label-metrics';
import { laneTitleSize, laneTitlesOf, writtenTitle } from './lane-titles';
import { arrowPath, coordinate, crossPath, linePath } from './line-path';
import { arrowLength, lineStyles, quietAlpha } from './line-styles';
import { boundsWithTitles } from './map-bounds';
import type { MapElement, MapModel } from './map-model';
import { type MapPalette, mapPalettes, type PictureTheme, paperOf } from './map-palette';
import { drawsEnd, type RelationLine } from './relation-line';
import { relationLinesOf } from './relation-lines';
import { stateMarks } from './state-marks';
import { wrapLabel } from './wrap-label';

interface PictureOptions {
  /** Pixels; the height follows from the map. */
  readonly width: number;
  readonly theme: PictureTheme;
  readonly language: Language;
  readonly measure?: MeasureText;
  /** What the picture is called for who cannot see it. */
  readonly title?: string;
  /** Those that the names need travel along. Without them the picture shows its words in what the reader has. */
  readonly fonts?: readonly EmbeddedFont[];
}

export const pictureTypeface = "'Atkinson Hyperlegible Next', 'Segoe UI', system-ui, sans-serif";

/**
 * A picture of the map as one SVG document, without a page or a screen: the same routes, shapes, line breaks and colours
 * as in the windows. Every relation is in exactly one `<g data-bundle>`.
 */
export function mapSvg(model: MapModel, options: PictureOptions): string {
  const { width, theme, language, measure = measureLabel, title, fonts = [] } = options;
  const palette = mapPalettes[theme];
  const bounds = boundsWithTitles(model.elements) ?? { x: 0, y: 0, width: 400, height: 100 };
  const margin = 14;
  const box = [bounds.x - margin, bounds.y - margin, bounds.width + 2 * margin, bounds.height + 2 * margin] as const;
  const height = Math.round((width * box[3]) / box[2]);
  /** Of a map of thousands most lines and cards look alike. */
  const strokes = new Map<string, string>();
  const bodies = new Bodies(palette, usualBadge);
  const cards = model.elements.map((element) => cardSvg(element, { palette, measure, size: usualLabelSize }, bodies));
  const picture = [
    `<rect x="${coordinate(box[0])}" y="${coordinate(box[1])}" width="${coordinate(box[2])}" height="${coordinate(box[3])}" fill="${palette.canvas}"/>`,
    `<g fill="none" stroke-opacity="${quietAlpha}" fill-opacity="${quietAlpha}">`,
    ...relationLinesOf(model).map((line) => lineSvg(line, palette, strokes)),
    '</g>',
    ...laneTitlesOf(model.elements, language).map((title) => {
      const { text, x, y, width } = writtenTitle(title, laneTitleSize);
      return `<text x="${coordinate(x)}" y="${coordinate(y)}" font-size="${laneTitleSize}" font-weight="700" textLength="${coordinate(width)}" lengthAdjust="spacingAndGlyphs" fill="${palette.laneText}">${xmlText(text)}</text>`;
    }),
    // Before they are used: not every program that reads SVG looks ahead.
    `<defs>${bodies.svg}</defs>`,
    ...cards,
  ].join('');
  const used = fontsFor(picture, fonts);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" role="img" width="${width}" height="${height}" viewBox="${box.map(coordinate).join(' ')}" font-family="${pictureTypeface}" font-weight="600">`,
    title === undefined ? '' : `<title>${xmlText(title)}</title>`,
    used.length === 0 ? '' : `<style type="text/css">${fontFaces(used)}</style>`,
    picture,
    '</svg>',
  ].join('');
}

/** @param strokes what was worked out for lines that look alike */
export function lineSvg(line: RelationLine, palette: MapPalette, strokes: Map<string, string>): string {
  const color = line.isConflict ? palette.conflict : palette.lines[line.group];
  const isSymmetric = line.relations[0]?.symmetric === true;
  const isBundle = line.relations.length > 1;
  const stroke = remembered(strokes, `${line.group} ${line.isConflict} ${isBundle}`, () => {
    const { width, cap, dash } = lineStyles[line.group];
    const dashes = dash.length === 0 ? '' : ` stroke-dasharray="${dash.join(' ')}"`;
    return `stroke="${color}" stroke-width="${coordinate(width * (isBundle ? 1.7 : 1))}" stroke-linecap="${cap}"${dashes}`;
  });
  const path = linePath(line.own, isSymmetric || !drawsEnd(line) ? 0 : arrowLength * 0.7);
  const end = !drawsEnd(line)
    ? ''
    : isSymmetric
      ? `<path d="${crossPath(line.labelAt)}" stroke="${color}" stroke-width="2.6" stroke-linecap="round"/>`
      : `<path d="${arrowPath(line.points)}" fill="${color}"/>`;
  return flat([
    `<g data-bundle="${xmlText(line.bundle)}"><path d="${path}" ${stroke}/>`,
    end,
    countSvg(line, color, palette),
    '</g>',
  ]);
}

function remembered(known: Map<string, string>, key: string, make: () => string): string {
  const before = known.get(key);
  if (before !== undefined) return before;
  const made = make();
  known.set(key, made);
  return made;
}

/** How many relations run in one line. */
function countSvg({ relations, labelAt }: RelationLine, color: string, palette: MapPalette): string {
  if (relations.length < 2) return '';
  const { x, y } = labelAt;
  return `<g fill-opacity="1" stroke-opacity="1"><circle cx="${coordinate(x)}" cy="${coordinate(y)}" r="10" fill="${palette.label}" stroke="${color}"/><text x="${coordinate(x)}" y="${coordinate(y + 4.5)}" font-size="13" text-anchor="middle" fill="${palette.text}">${relations.length}</text></g>`;
}

interface CardLook {
  readonly palette: MapPalette;
  readonly measure: MeasureText;
  /** Of its name, in map units. */
  readonly size: number;
}

export function cardSvg(element: MapElement, { palette, measure, size }: CardLook, bodies: Bodies): string {
  const { elementClass, state } = element;
  const text = elementClass === 'task' ? palette.taskText : palette.text;
  const { lines } = wrapLabel(element.name, labelBoxAt(size), measure);
  // The middle of a line of type lies about a third of its size above its baseline.
  const first = (-(lines.length - 1) / 2) * leadingAt(size) * size + size * 0.35 + labelDrop(lines, size);
  const aside = besideBadge(lines, size);
  let name = '';
  for (const [index, line] of lines.entries()) {
    // Where the typeface is missing, another one is set to the width that was counted on.
    const width = coordinate(measure(line, size));
    const y = coordinate(first + index * leadingAt(size) * size);
    name += `<tspan x="${index === 0 ? coordinate(aside) : 0}" y="${y}" textLength="${width}" lengthAdjust="spacingAndGlyphs">${xmlText(line)}</tspan>`;
  }
  return flat([
    `<g transform="translate(${element.x} ${element.y})"><use xlink:href="#${bodies.idOf(element)}"/>`,
    `<text font-size="${size}" text-anchor="middle" fill="${text}">${name}</text>${markSvg(state, palette)}</g>`,
  ]);
}

/** What cards are without their names and marks: a map of thousands has a few dozen looks, each drawn once. */
export class Bodies {
  readonly #ids = new Set<string>();
  readonly #palette: MapPalette;
  readonly #badge: BadgeLook;
  svg = '';

  constructor(palette: MapPalette, badge: BadgeLook) {
    this.#palette = palette;
    this.#badge = badge;
  }

  /** Says what it looks like, so that two pictures in one page mean the same by it. */
  idOf(element: MapElement): string {
    const { elementClass, state, letter } = element;
    const id = `map-card-${elementClass}-${state}-${letter}`;
    if (!this.#ids.has(id)) {
      this.#ids.add(id);
      this.svg += `<g id="${id}">${bodySvg(element, this.#palette, this.#badge)}</g>`;
    }
    return id;
  }
}

/** What a card is without its name and mark. */
function bodySvg({ elementClass, state, letter }: MapElement, palette: MapPalette, look: BadgeLook): string {
  const ink = palette.ink[elementClass];
  const shape = cardShapes[elementClass];
  const at = badgePositionOf(elementClass);
  const shift = badgeShiftOf(look);
  const dash = cardDashOf(elementClass, state);
  const stroke = state === 'conflict' || state === 'removed' ? palette.conflict : ink;
  return [
    `<path d="${shape.outline}" fill="${paperOf(elementClass, palette)}" stroke="${stroke}" stroke-width="${cardEdgeOf(elementClass)}"${dash.length === 0 ? '' : ` stroke-dasharray="${dash.join(' ')}"`}/>`,
    shape.detail === null ? '' : `<path d="${shape.detail}" fill="none" stroke="${ink}" stroke-width="1.3"/>`,
    `<g transform="translate(${coordinate(at.x + shift)} ${coordinate(at.y + shift)})${look.scale === 1 ? '' : ` scale(${coordinate(look.scale)})`}"><path d="${badgeShapes[elementClass]}" fill="${ink}" stroke="${palette.canvas}" stroke-width="4" paint-order="stroke"/>${look.hasLetter ? letterSvg(letter, palette) : ''}</g>`,
  ].join('');
}

const letterSvg = (letter: string, palette: MapPalette): string =>
  `<text y="5" font-size="${letter.length > 1 ? badgeLetterSizes.two : badgeLetterSizes.one}" font-weight="700" text-anchor="middle" fill="${palette.onLayer}">${xmlText(letter)}</text>`;

function markSvg(state: MapState, palette: MapPalette): string {
  const mark = stateMarks[state];
  if (mark === null || state === 'plain') return '';
  return `<g transform="translate(${markPosition.x} ${markPosition.y})"><path d="${mark.shape}" fill="${palette[state === 'removed' ? 'conflict' : state]}" stroke="${palette.canvas}" stroke-width="4" paint-order="stroke"/><path d="${mark.tick}" fill="none" stroke="${palette.element}" stroke-width="2.4" stroke-linecap="round" stroke-linejoin="round"/></g>`;
}

/**
 * One text of several in one piece. Texts that are only added up are kept as the pieces they were made of, and thousands
 * of pieces for each line and card are moved about with every collection of garbage until the picture is done.
 */
const flat = (parts: readonly string[]): string => parts.join('');
