import { formatNumber } from '../i18n/format';
import type { Language, Translated } from '../i18n/language';
import { terms } from '../i18n/terms';
import type { Content } from '../model/content';
import type { NamedView } from '../model/content-types';
import type { JsonObject } from '../values/json';
import { laneNameOf } from './class-names';
import { type MapViewRecord, narrows, parseMapView, wholeMapView } from './map-view-record';
import type { MapState } from './map-vocabulary';

/** What a named view shows; one that this version cannot read shows the whole map. */
export const recordOfView = ({ view }: NamedView): MapViewRecord => parseMapView(view) ?? wholeMapView;

/** A view as it is kept: plain data, the camera to a pixel. */
export function keptRecord(view: MapViewRecord): JsonObject {
  const { camera } = view;
  const thousandths = (value: number): number => Math.round(value * 1_000) / 1_000;
  const rounded =
    camera === null ? null : { x: Math.round(camera.x), y: Math.round(camera.y), zoom: thousandths(camera.zoom) };
  return JSON.parse(JSON.stringify({ ...view, camera: rounded })) as JsonObject;
}

/** Map units and share of the zoom by which a camera may be off after being put back. */
const slack = { place: 4, zoom: 0.01 };

/** Whether two views show the same part of the same things. */
export function isSameMapView(one: MapViewRecord, other: MapViewRecord): boolean {
  if (!leavesTheSame(one, other)) return false;
  const [from, to] = [one.camera, other.camera];
  if (from === null || to === null) return from === to;
  return (
    Math.abs(from.x - to.x) <= slack.place &&
    Math.abs(from.y - to.y) <= slack.place &&
    Math.abs(from.zoom / to.zoom - 1) <= slack.zoom
  );
}

/** Whether two views leave out, light up and fold up the same, wherever they are looked at from. */
function leavesTheSame(one: MapViewRecord, other: MapViewRecord): boolean {
  const parts = ({ filter, focus, collapsed }: MapViewRecord): string =>
    JSON.stringify([
      Object.entries(filter)
        .map(([list, words]) => [list, words.toSorted()])
        .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)),
      focus === null ? null : [focus.elements.toSorted(), focus.steps],
      collapsed.toSorted(),
    ]);
  return parts(one) === parts(other);
}

/** The named view that shows exactly this; of several the one that was shown last. */
export function exactViewOf(
  views: Content['views'],
  now: MapViewRecord,
  shown: string | null = null,
): NamedView | undefined {
  const same = [...views.values()].filter((view) => isSameMapView(recordOfView(view), now));
  return same.find(({ id }) => id === shown) ?? same[0];
}

/**
 * The named view that a map goes by: the one shown last as long as nothing but the camera was changed since, else one
 * that leaves out, lights up and folds up the same. A view of nothing but a place is not recognised by itself.
 */
export function currentViewOf(
  views: Content['views'],
  now: MapViewRecord,
  shown: string | null = null,
): NamedView | undefined {
  const same = [...views.values()].filter((view) => leavesTheSame(recordOfView(view), now));
  const isAny = ({ filter, focus, collapsed }: MapViewRecord): boolean =>
    !narrows(filter) && focus === null && collapsed.length === 0;
  return same.find(({ id }) => id === shown) ?? (isAny(now) ? undefined : same[0]);
}

/**
 * The view before or after one in the order of keeping. The whole map stands between the last and the first: beyond the
 * ends is none, and from none one comes to the first or the last.
 */
export function neighbourView(views: Content['views'], current: string | null, by: 1 | -1): NamedView | undefined {
  const all = [...views.values()];
  const at = all.findIndex(({ id }) => id === current);
  if (at === -1) return by === 1 ? all[0] : all.at(-1);
  return all[at + by];
}

const nl = {
  state: {
    plain: 'zonder besluit',
    proposal: 'voorstel ligt voor',
    agreed: 'afgesproken',
    conflict: 'laptops verschillen',
    removed: 'elders weggehaald',
  } satisfies Readonly<Record<MapState, string>>,
  themes: (names: string) => `rond ${names}`,
  parties: (names: string) => `van ${names}`,
  sessions: (names: string) => `aan de orde in ${names}`,
  focus: (names: string) => `${names} uitgelicht`,
  others: (count: string) => `${count} andere`,
  collapsed: (names: string) => `${names} samengevouwen`,
  part: 'een deel van de kaart',
  everything: 'Hele kaart',
};

const en = {
  state: {
    plain: 'without decision',
    proposal: 'proposal on the table',
    agreed: 'agreed',
    conflict: 'laptops differ',
    removed: 'removed elsewhere',
  },
  themes: (names) => `around ${names}`,
  parties: (names) => `of ${names}`,
  sessions: (names) => `came up in ${names}`,
  focus: (names) => `${names} in the light`,
  others: (count) => `${count} others`,
  collapsed: (names) => `${names} collapsed`,
  part: 'a part of the map',
  everything: 'Whole map',
} satisfies typeof nl;

const words: Translated<typeof nl> = { nl, en };

/** Names that are written out; more are counted. */
const mostNamed = 2;

/** What a view shows, in words: "Opgaven en Doelen; Waterschap; Stikstof uitgelicht". */
export function viewSentence(
  { filter, focus, collapsed, camera }: MapViewRecord,
  content: Pick<Content, 'elements' | 'sessions'>,
  language: Language,
): string {
  const say = words[language];
  const { elementKinds, layerPlural } = terms[language];
  const list = (names: readonly string[]): string =>
    new Intl.ListFormat(language, { type: 'conjunction' }).format(
      names.length <= mostNamed + 1
        ? names
        : [...names.slice(0, mostNamed), say.others(formatNumber(names.length - mostNamed, language))],
    );
  // What is gone is passed over, as it is on the map.
  const named = (ids: readonly string[]): string => list(ids.flatMap((id) => content.elements.get(id)?.name ?? []));
  const held = filter.sessions.flatMap((id) => content.sessions.get(id)?.title ?? []);
  const part = (names: string, sentence: (names: string) => string): readonly string[] =>
    names === '' ? [] : [sentence(names)];
  const parts = [
    ...part(list(filter.kinds.map((kind) => elementKinds[kind])), (names) => names),
    ...part(list(filter.layers.map((layer) => layerPlural[layer])), (names) => names),
    ...part(list(filter.states.map((state) => say.state[state])), (names) => names),
    ...part(named(filter.themes), say.themes),
    ...part(named(filter.parties), say.parties),
    ...part(list(held), say.sessions),
    ...part(named(focus?.elements ?? []), say.focus),
    ...part(list(collapsed.map((each) => laneNameOf(each, language))), say.collapsed),
  ];
  const sentence = parts.length > 0 ? parts.join('; ') : camera === null ? say.everything : say.part;
  return sentence.charAt(0).toLocaleUpperCase(language) + sentence.slice(1);
}
