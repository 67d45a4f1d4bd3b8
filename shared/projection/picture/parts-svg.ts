import { xmlText } from '../../model/xml-text';
import { coordinate } from '../line-path';
import type { PicturePart } from './picture-part';

/** Parts of a picture as the text of an SVG. */
export const partsSvg = (parts: readonly PicturePart[]): string => parts.map(partSvg).join('');

function partSvg(part: PicturePart): string {
  switch (part.kind) {
    case 'box': {
      const { box, radius, paper } = part;
      const [width, height] = [box.right - box.left, box.bottom - box.top];
      return `<rect x="${coordinate(box.left)}" y="${coordinate(box.top)}" width="${coordinate(width)}" height="${coordinate(height)}" rx="${coordinate(radius)}" fill="${paper}"${strokeOf(part)}/>`;
    }
    case 'path': {
      const { path, paper = 'none', at, scale = 1 } = part;
      const moved =
        at === undefined
          ? ''
          : ` transform="translate(${coordinate(at.x)} ${coordinate(at.y)}) scale(${scale.toFixed(4)})"`;
      return `<path d="${path}" fill="${paper}"${strokeOf(part)}${moved}/>`;
    }
    case 'text': {
      const { text, at, anchor, size, color, isBold = false } = part;
      return `<text x="${coordinate(at.x)}" y="${coordinate(at.y)}" font-size="${coordinate(size)}" text-anchor="${anchor}" fill="${color}"${isBold ? ' font-weight="700"' : ''}>${xmlText(text)}</text>`;
    }
    case 'group':
      return `<g data-part="${xmlText(part.role)}">${partsSvg(part.parts)}</g>`;
  }
}

interface Stroke {
  readonly ink?: string;
  readonly width?: number;
  readonly dash?: readonly number[];
  readonly cap?: 'butt' | 'round';
}

function strokeOf({ ink, width = 1, dash = [], cap }: Stroke): string {
  if (ink === undefined) return '';
  const dashes = dash.length === 0 ? '' : ` stroke-dasharray="${dash.map(coordinate).join(' ')}"`;
  return ` stroke="${ink}" stroke-width="${coordinate(width)}"${dashes}${cap === undefined ? '' : ` stroke-linecap="${cap}"`}`;
}
