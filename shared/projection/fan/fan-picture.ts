import { badgeShapes, cardDashOf } from '../element-shapes';
import { measureLabel } from '../label-metrics';
import { arrowPath, linePath } from '../line-path';
import { lineStyles } from '../line-styles';
import { type MapPalette, paperOf } from '../map-palette';
import { lineHeight, type PicturePart, textParts } from '../picture/picture-part';
import { stateMarks } from '../state-marks';
import type { FanLayout, StandingCard } from './fan-layout';
import type { FanBundle } from './fan-of';
import { cardPadding, tabWidth } from './fan-side';

/** A fan as it is drawn, in the colours of a theme. Cards can be pressed: `element ID`, or `open PAGE GROUP`. */
export function fanPicture(layout: FanLayout, palette: MapPalette): readonly PicturePart[] {
  const { type } = layout;
  const unit = type / 24;
  return [
    ...layout.farther.map(
      (way): PicturePart => ({
        kind: 'path',
        path: linePath(way, 0),
        ink: palette.laneText,
        width: 1.4 * unit,
        dash: [5 * unit, 5 * unit],
      }),
    ),
    ...layout.lines.map(({ bundle, ways }) => linePart(bundle, ways, palette, unit)),
    ...layout.plates.map(({ bundle, lines, box }): PicturePart => {
      const middle = { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
      const width = Math.max(...lines.map((line) => measureLabel(line, type)));
      return {
        kind: 'group',
        role: 'plate',
        parts: [
          {
            kind: 'path',
            path: `M${middle.x - width / 2} ${box.bottom}H${middle.x + width / 2}`,
            ink: colorOf(bundle, palette),
            width: 3 * unit,
          },
          ...textParts(lines, middle, {
            size: type,
            color: bundle.isConflict ? palette.conflict : palette.text,
            isBold: true,
          }),
        ],
      };
    }),
    ...layout.cards.map((card) => cardPart(card, type, palette)),
  ];
}

const colorOf = ({ isConflict, group }: FanBundle, palette: MapPalette): string =>
  isConflict ? palette.conflict : palette.lines[group];

function linePart(
  bundle: FanBundle,
  ways: FanLayout['lines'][number]['ways'],
  palette: MapPalette,
  unit: number,
): PicturePart {
  const color = colorOf(bundle, palette);
  const { width, dash, cap } = lineStyles[bundle.group];
  const isIn = bundle.pointing === 'in' || bundle.pointing === 'both';
  const isOut = bundle.pointing === 'out' || bundle.pointing === 'both';
  const [first] = ways;
  const back = first === undefined ? [] : [...first].reverse();
  return {
    kind: 'group',
    role: 'line',
    parts: [
      ...ways.map(
        (way): PicturePart => ({
          kind: 'path',
          path: linePath(way, 0),
          ink: color,
          width: width * 1.5 * unit,
          dash: dash.map((each) => each * unit),
          cap,
        }),
      ),
      ...(isOut ? ways : []).map((way): PicturePart => headPart(way, color, unit)),
      ...(isIn && back.length > 0 ? [headPart(back, color, unit)] : []),
    ],
  };
}

/** An arrow of the map, as many times as large as the type is. */
function headPart(
  way: readonly { readonly x: number; readonly y: number }[],
  color: string,
  unit: number,
): PicturePart {
  const [before, last] = way.slice(-2);
  const at = last ?? { x: 0, y: 0 };
  const from = { x: ((before?.x ?? 0) - at.x) / unit, y: ((before?.y ?? 0) - at.y) / unit };
  return { kind: 'path', path: arrowPath([from, { x: 0, y: 0 }]), paper: color, at, scale: unit * 1.4 };
}

function cardPart(card: StandingCard, type: number, palette: MapPalette): PicturePart {
  const { role, element, box, lines, nameLines, opens } = card;
  const { elementClass, state } = element;
  const isElement = role === 'centre' || role === 'member';
  const ink = !isElement ? palette.laneText : state === 'conflict' ? palette.conflict : palette.ink[elementClass];
  const unit = type / 24;
  const radius = (role === 'member' || role === 'centre' ? radiusOf(elementClass) : 6) * unit;
  const paper = isElement ? paperOf(elementClass, palette) : palette.canvas;
  const color = isElement && elementClass === 'task' ? palette.taskText : palette.text;
  const tab = isElement ? tabWidth * type : 0;
  const middle = { x: (box.left + tab + box.right) / 2, y: (box.top + box.bottom) / 2 };
  const top = middle.y - (lines.length * lineHeight * type) / 2;
  const names = lines.slice(0, nameLines);
  const details = lines.slice(nameLines);
  const mark = isElement ? stateMarks[state] : null;
  return {
    kind: 'group',
    role: 'card',
    press: opens === null ? `element ${element.id}` : `open ${opens.page} ${opens.group}`,
    label: isElement ? element.name : lines.join(' '),
    parts: [
      // What stands for several is a stack.
      ...(isElement ? [] : stackOf(card, unit, palette)),
      ...(role === 'centre'
        ? [
            {
              kind: 'box',
              box: grownBy(box, 0.2 * type),
              radius: radius + 0.2 * type,
              paper: 'none',
              ink: palette.spotlight,
              width: 5 * unit,
            } as const,
          ]
        : []),
      {
        kind: 'box',
        box,
        radius,
        paper,
        ink,
        width: (elementClass === 'task' && isElement ? 3 : 2) * unit,
        dash: isElement ? cardDashOf(elementClass, state).map((each) => each * unit) : [],
      },
      ...(isElement ? tabParts(card, type, palette) : []),
      ...textParts(names, { x: middle.x, y: top + (names.length * lineHeight * type) / 2 }, { size: type, color }),
      ...textParts(
        details,
        { x: middle.x, y: top + (names.length + details.length / 2) * lineHeight * type },
        { size: type, color: elementClass === 'task' ? palette.taskText : palette.laneText },
      ),
      ...(mark === null
        ? []
        : markParts(mark, { x: box.right - 0.2 * type, y: box.top + 0.1 * type }, unit, element, palette)),
    ],
  };
}

const radiusOf = (elementClass: StandingCard['element']['elementClass']): number =>
  elementClass === 'goal' ? 26 : elementClass === 'task' || elementClass === 'zone' ? 3 : 9;

const grownBy = ({ left, top, right, bottom }: StandingCard['box'], by: number) => ({
  left: left - by,
  top: top - by,
  right: right + by,
  bottom: bottom + by,
});

function stackOf({ box }: StandingCard, unit: number, palette: MapPalette): readonly PicturePart[] {
  return [8, 4].map((by) => ({
    kind: 'box',
    box: {
      left: box.left + by * unit,
      right: box.right + by * unit,
      top: box.top + by * unit,
      bottom: box.bottom + by * unit,
    },
    radius: 6 * unit,
    paper: palette.canvas,
    ink: palette.laneText,
    width: 1.5 * unit,
  }));
}

/** The badge of the map as a tab inside the card: shape, colour and letter of what it is. */
function tabParts({ element, box }: StandingCard, type: number, palette: MapPalette): readonly PicturePart[] {
  const { elementClass, letter } = element;
  const middle = { x: box.left + (cardPadding.x / 3 + tabWidth / 2) * type, y: (box.top + box.bottom) / 2 };
  const scale = (type * Math.max(1, measureLabel(letter, 1) / 0.75)) / 22;
  return [
    { kind: 'path', path: badgeShapes[elementClass], paper: palette.ink[elementClass], at: middle, scale },
    ...textParts([letter], middle, { size: type, color: palette.onLayer, isBold: true }),
  ];
}

function markParts(
  { shape, tick }: { readonly shape: string; readonly tick: string },
  at: { readonly x: number; readonly y: number },
  unit: number,
  { state }: StandingCard['element'],
  palette: MapPalette,
): readonly PicturePart[] {
  if (state === 'plain') return [];
  const color = palette[state === 'removed' ? 'conflict' : state];
  return [
    { kind: 'path', path: shape, paper: color, ink: palette.canvas, width: 2, at, scale: unit },
    { kind: 'path', path: tick, ink: palette.element, width: 2.4, cap: 'round', at, scale: unit },
  ];
}
