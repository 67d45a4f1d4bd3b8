import { balanceSpace } from '../checks/space-balance';
import { formatNumber } from '../i18n/format';
import type { Language, Translated } from '../i18n/language';
import type { Content } from '../model/content';
import { cellHeight, cellWidth, elementHeight, elementWidth } from '../placement/element-size';
import { outlinesOf, type Rectangle, roundedPath } from './area-outline';

export const zoneVerdicts = ['over', 'fits', 'unknown'] as const;
/** Whether what is asked of a zone fits; unknown while nobody has said how much there is. */
export type ZoneVerdict = (typeof zoneVerdicts)[number];

/** A zone with the tasks that ask for room in it, and what that comes to, in words. */
export interface ZoneSpace {
  readonly zone: string;
  readonly tasks: readonly string[];
  readonly name: string;
  readonly verdict: ZoneVerdict;
  /** "300 ha gevraagd, netto 210 van 200 ha: 10 ha te veel" */
  readonly text: string;
  /** "10 ha te veel" */
  readonly short: string;
  /** The verdict before the numbers, for a row that may be cut: "80 ha over (970, netto 720 van 800 ha)" */
  readonly brief: string;
}

const nl = {
  asked: (gross: string, net: string, available: string) => `${gross} ha gevraagd, netto ${net} van ${available} ha`,
  askedOnly: (gross: string, net: string) => `${gross} ha gevraagd, netto ${net} ha`,
  over: (hectares: string) => `${hectares} ha te veel`,
  fits: (hectares: string) => `past, ${hectares} ha over`,
  unknown: 'onbekend hoeveel er is',
  left: (hectares: string) => `${hectares} ha over`,
  numbers: (gross: string, net: string, available: string | null) =>
    `${gross === net ? net : `${gross}, netto ${net}`}${available === null ? '' : ` van ${available}`} ha`,
};

const en = {
  asked: (gross, net, available) => `${gross} ha asked, net ${net} of ${available} ha`,
  askedOnly: (gross, net) => `${gross} ha asked, net ${net} ha`,
  over: (hectares) => `${hectares} ha too much`,
  fits: (hectares) => `fits, ${hectares} ha left`,
  unknown: 'unknown how much there is',
  left: (hectares) => `${hectares} ha left`,
  numbers: (gross, net, available) =>
    `${gross === net ? net : `${gross}, net ${net}`}${available === null ? '' : ` of ${available}`} ha`,
} satisfies typeof nl;

const words: Translated<typeof nl> = { nl, en };

/** The zones of which room is asked, those where it does not fit first. */
export function zoneSpaceOf(content: Content, language: Language): readonly ZoneSpace[] {
  const say = words[language];
  const number = (value: number): string => formatNumber(value, language);
  return balanceSpace(content)
    .filter(({ tasks }) => tasks.length > 0)
    .map(({ zone, tasks, grossClaimHa, netClaimHa, availableHa, balanceHa, over }): ZoneSpace => {
      const [gross, net] = [number(grossClaimHa), number(netClaimHa)];
      const short =
        balanceHa === null ? say.unknown : over ? say.over(number(-balanceHa)) : say.fits(number(balanceHa));
      const available = availableHa === null ? null : number(availableHa);
      const asked = available === null ? say.askedOnly(gross, net) : say.asked(gross, net, available);
      const verdict = balanceHa === null || over ? short : say.left(number(balanceHa));
      return {
        zone,
        tasks,
        name: content.elements.get(zone)?.name ?? zone,
        verdict: balanceHa === null ? 'unknown' : over ? 'over' : 'fits',
        text: `${asked}: ${short}`,
        short,
        brief: `${verdict} (${say.numbers(gross, net, available)})`,
      };
    })
    .sort((one, other) => Number(other.verdict === 'over') - Number(one.verdict === 'over'));
}

/** A zone as an area of the map: behind its tasks and itself, joined by a band. */
export interface ZoneArea extends ZoneSpace {
  /** SVG path in map units. */
  readonly path: string;
  /** Which of the hatchings it has, so that areas differ without colour. */
  readonly hatch: number;
  /** The middle of the lower edge of the zone's own card, in map units. */
  readonly foot: { readonly x: number; readonly y: number };
}

export const hatchings = 5;

interface Place {
  readonly x: number;
  readonly y: number;
}

/** How far an area reaches beyond a card; several areas at one card lie in each other like rings. */
const reaches = [12, 8, 4] as const;
/** Half the width of the band between cards, and how far bands of different zones are apart in one lane. */
const band = { half: 4, apart: 7 };
const rounding = 10;

/**
 * Zones as areas of a map. Nothing moves for them: an area is made of boxes around where its elements stand, and of
 * bands that run through the lanes between rows and columns, as relations do. What is not on the map is passed over.
 * @param places where elements stand, by id
 */
export function zoneAreasOf(
  zones: readonly ZoneSpace[],
  places: (id: string) => Place | undefined,
): readonly ZoneArea[] {
  return zones.flatMap((space, at): ZoneArea[] => {
    const home = places(space.zone);
    const held = space.tasks.flatMap((id) => places(id) ?? []);
    if (home === undefined || held.length === 0) return [];
    const reach = reaches[at % reaches.length] as number;
    const shift = ((at % 3) - 1) * band.apart;
    const cards = [home, ...held].map(({ x, y }) => around(x, y, elementWidth / 2 + reach, elementHeight / 2 + reach));
    const bands = joined([home, ...held]).flatMap(([from, to]) => bandBetween(from, to, shift));
    return [
      {
        ...space,
        path: roundedPath(outlinesOf([...cards, ...bands].map(whole)), rounding),
        hatch: at % hatchings,
        foot: { x: home.x, y: home.y + elementHeight / 2 },
      },
    ];
  });
}

const around = (x: number, y: number, across: number, down: number): Rectangle => ({
  left: x - across,
  top: y - down,
  right: x + across,
  bottom: y + down,
});

const whole = ({ left, top, right, bottom }: Rectangle): Rectangle => ({
  left: Math.round(left),
  top: Math.round(top),
  right: Math.round(right),
  bottom: Math.round(bottom),
});

/** The shortest bands that join all places: each next place to the nearest one that is joined already. */
function joined(places: readonly Place[]): readonly (readonly [Place, Place])[] {
  const [first, ...rest] = places;
  if (first === undefined) return [];
  const done = [first];
  const left = new Set(rest);
  const pairs: (readonly [Place, Place])[] = [];
  while (left.size > 0) {
    let best: { readonly from: Place; readonly to: Place; readonly distance: number } | null = null;
    for (const from of done) {
      for (const to of left) {
        const distance = Math.abs(from.x - to.x) + 2 * Math.abs(from.y - to.y);
        if (best === null || distance < best.distance) best = { from, to, distance };
      }
    }
    if (best === null) break;
    pairs.push([best.from, best.to]);
    done.push(best.to);
    left.delete(best.to);
  }
  return pairs;
}

/** A band through the lane below the upper one, down beside a column, and along the lane above the lower one. */
function bandBetween(one: Place, other: Place, shift: number): readonly Rectangle[] {
  const [upper, lower] = one.y <= other.y ? [one, other] : [other, one];
  const start = upper.y + cellHeight / 2 + shift;
  const level = lower.y - upper.y;
  // In one row, or in rows that touch: one lane does.
  if (level < cellHeight * 1.5) {
    const from = level < cellHeight / 2 ? lower.y : lower.y - elementHeight / 2;
    return [
      around((upper.x + lower.x) / 2, start, Math.abs(upper.x - lower.x) / 2 + band.half, band.half),
      upright(upper.x, upper.y, start),
      upright(lower.x, Math.min(from, start), Math.max(from, start)),
    ];
  }
  const end = lower.y - cellHeight / 2 + shift;
  const side = lower.x === upper.x ? 1 : Math.sign(lower.x - upper.x);
  const column = upper.x + side * (cellWidth / 2) + shift;
  return [
    upright(upper.x, upper.y, start),
    along(upper.x, column, start),
    upright(column, start, end),
    along(column, lower.x, end),
    upright(lower.x, end, lower.y),
  ];
}

const upright = (x: number, from: number, to: number): Rectangle => ({
  left: x - band.half,
  right: x + band.half,
  top: Math.min(from, to) - band.half,
  bottom: Math.max(from, to) + band.half,
});

const along = (from: number, to: number, y: number): Rectangle => ({
  left: Math.min(from, to) - band.half,
  right: Math.max(from, to) + band.half,
  top: y - band.half,
  bottom: y + band.half,
});
