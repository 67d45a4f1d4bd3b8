import type { Language } from '../../../shared/i18n/language';
import type { Position } from '../../../shared/model/content-types';
import type { Box } from '../../../shared/placement/box';
import { differingPart } from '../../../shared/projection/differing-part';
import { type ElementGroup, elementGroupsOf } from '../../../shared/projection/element-groups';
import type { Attention, Emphasis } from '../../../shared/projection/emphasis';
import { type LaneTitle, laneTitlesOf } from '../../../shared/projection/lane-titles';
import { boundsWithTitles } from '../../../shared/projection/map-bounds';
import type { MapElement, MapModel } from '../../../shared/projection/map-model';
import type { Bundle } from '../../../shared/projection/relation-bundles';
import type { RelationLine } from '../../../shared/projection/relation-line';
import { RelationRouter, type RoutingStage, type WayChanges } from '../../../shared/projection/relation-router';
import type { PlannedLine } from '../../../shared/projection/route-plan';
import { CardListeners } from './card-listeners';
import { emptyHand, type Hand, handWith } from './map-hand';
import { MapLight } from './map-light';
import { MapLines } from './map-lines';
import { GatheredSoil, type Soil } from './map-soil';

export interface PlacedElement extends Position {
  readonly id: string;
  readonly element: MapElement;
}

/** Of more elements than this that move at once the lines of all others make room. */
const mostInPassing = 40;

/**
 * The map as it lives outside React: what is where, what runs where, what is in the light. Cards listen to their own
 * element only and the canvas to what changed, so that pointing at something renders a handful of cards and no tree,
 * and an edit on a map of thousands works out and paints what it touches.
 */
export class MapScene {
  #model: MapModel = { elements: [], relations: [] };
  #language: Language = 'nl';
  /** Places of elements that are being dragged and not yet written. */
  #moved: ReadonlyMap<string, Position> = new Map();
  readonly #router = new RelationRouter<PlacedElement>();
  #titles: readonly LaneTitle[] | null = null;
  #groups: readonly ElementGroup[] | null = null;
  #areRowsStale = false;
  #bounds: ReturnType<typeof boundsWithTitles> = null;
  #hand = emptyHand;
  readonly #lines = new MapLines(this.#router, (changes, reached) => this.#soilWays(changes, reached));
  readonly #light = new MapLight();
  #toldAge = 0;
  #focus: string | null = null;
  #connecting: string | null = null;
  readonly #soil: GatheredSoil;
  /** Where things stood that are held by now. There they stay to be seen, stepped back, until something is painted anyway. */
  readonly #shadows: GatheredSoil;
  /** What came last, once there was something. */
  #fresh: ReadonlySet<string> = new Set();
  readonly #painters = new Set<(soil: Soil) => void>();
  readonly #cards = new CardListeners((id) => this.cardState(id));

  /** @param cardRim how far badges, marks and rings stand out of a card, in map units */
  constructor(cardRim = usualRim) {
    this.#soil = new GatheredSoil(cardRim, 'all');
    this.#shadows = new GatheredSoil(cardRim, 'nothing');
  }

  get model(): MapModel {
    return this.#model;
  }

  get language(): Language {
    return this.#language;
  }

  /** All lines where they run at last, which takes a while on a map that was just opened. */
  get lines(): readonly RelationLine[] {
    return this.#lines.drawn();
  }

  /** Lines as they are seen from far. */
  get plannedLines(): Iterable<PlannedLine> {
    return this.#lines.planned();
  }

  /** A line as far as it is known where it runs. */
  readonly lineOf = (bundle: string): RelationLine | undefined => this.#router.lineOf(bundle);

  /** Lines among which are all that run through a part of the map: no more than those, where they can be looked up. */
  linesAbout(part: Box): readonly RelationLine[] {
    return this.#lines.about(part);
  }

  /** Lines that run through a part of the map, as far as is known, in the order of painting. */
  linesWithin(part: Box): readonly RelationLine[] {
    return this.#lines.within(part);
  }

  /** Lines that are planned through a part of the map, in the order of painting. */
  plannedWithin(part: Box): readonly PlannedLine[] {
    return this.#lines.plannedWithin(part);
  }

  /** What runs from or to an element, also before its way is known. */
  bundlesAt(element: string): readonly Bundle[] {
    return this.#router.bundlesAt(element);
  }

  /** What is being dragged: not in the picture of the map, but in one of its own. */
  get hand(): Hand {
    return this.#hand;
  }

  /** Places of elements that are not, or not yet, where the model says. */
  get moved(): ReadonlyMap<string, Position> {
    return this.#moved;
  }

  /** The lines that run to what somebody holds, or held, where they run now. */
  linesOf({ bundles }: Hand): readonly RelationLine[] {
    return [...bundles].flatMap((id) => this.#router.lineOf(id) ?? []);
  }

  /** Whether there is nothing left to work out for a picture. @param stage what it shows of lines */
  isThere(stage: RoutingStage): boolean {
    return this.#lines.isThere(stage);
  }

  /** Whether there is nothing left to `prepare`. */
  get isPrepared(): boolean {
    return this.#lines.isPrepared;
  }

  /**
   * Goes on with what was changed, a part at a time, for whoever paints it.
   * @param isLate asked after each part @param stage what is enough for now
   * @returns whether that is there
   */
  arrive(isLate: () => boolean, stage: RoutingStage): boolean {
    return this.#toldOnce(this.#lines.work(isLate, stage));
  }

  /** Makes ready what parts of the map are looked up in, a part at a time. @returns whether it is */
  prepareParts(isLate: () => boolean): boolean {
    return this.#toldOnce(this.#lines.workOnParts(isLate));
  }

  /**
   * Makes ready what the next edit, or the next look from near by, would wait for.
   * @param isLate asked after each part @returns whether there is nothing left to do
   */
  prepare(isLate: () => boolean): boolean {
    return this.#toldOnce(this.#lines.workAhead(isLate));
  }

  /**
   * Whether names of rows and groups are those of before the last change. They follow from where all elements stand, so
   * on a map of thousands whoever shows a change asks for them when it has been shown, and of what is dragged when it has
   * been put down.
   */
  get areRowsStale(): boolean {
    return this.#areRowsStale && this.#hand === emptyHand;
  }

  /** Not of what is dragged: its rows are named anew when it has been put down. */
  freshenRows(): void {
    if (!this.areRowsStale) return;
    this.#areRowsStale = false;
    this.#titles = null;
    this.#groups = null;
  }

  get titles(): readonly LaneTitle[] {
    this.#titles ??= laneTitlesOf(this.#standing(), this.#language);
    return this.#titles;
  }

  get groups(): readonly ElementGroup[] {
    this.#groups ??= elementGroupsOf(this.#standing(), this.#language, this.#router.index);
    return this.#groups;
  }

  get emphasis(): Emphasis {
    return this.#light.emphasis;
  }

  /** Another number whenever something else is in the light, or is in it elsewhere. */
  get lightAge(): number {
    return this.#light.age;
  }

  /** Whether all that is not in the light steps back: what is held leaves its shadow behind. */
  get dims(): boolean {
    return this.emphasis.dims || this.#hand !== emptyHand;
  }

  get attention(): Attention {
    return this.#light.attention;
  }

  /** The element that keys go to. */
  get focus(): string | null {
    return this.#focus;
  }

  placed(id: string): PlacedElement | undefined {
    return this.#router.placed(id);
  }

  all(): IterableIterator<PlacedElement> {
    return this.#router.places();
  }

  /** Around all elements where they are now; null of an empty map. */
  get bounds(): ReturnType<typeof boundsWithTitles> {
    this.#bounds ??= boundsWithTitles([...this.all()]);
    return this.#bounds;
  }

  /** Elements of which any part lies in a box. */
  readonly within = (box: Box): ReadonlySet<PlacedElement> => this.#router.index.within(box);

  /** Whether something is true of all of those. */
  readonly everyWithin = (box: Box, isTrue: (place: PlacedElement) => boolean): boolean =>
    this.#router.index.everyWithin(box, isTrue);

  elementAt({ x, y }: Position): MapElement | undefined {
    return this.#router.index.at(x, y)?.element;
  }

  /**
   * Takes a new model while the map renders; nobody is told yet, since telling cards then would render them within a
   * render. `announce` does it afterwards.
   */
  show(model: MapModel, language: Language): void {
    if (model === this.#model && language === this.#language) return;
    const before = this.#model;
    const isFirst = before.elements.length === 0;
    const { start, beforeEnd, afterEnd } = differingPart(before.elements, model.elements);
    const gone = new Set<string>();
    for (let at = start; at < beforeEnd; at += 1) gone.add((before.elements[at] as MapElement).id);
    const changed: PlacedElement[] = [];
    const fresh: string[] = [];
    for (let at = start; at < afterEnd; at += 1) {
      const element = model.elements[at] as MapElement;
      const known = this.placed(element.id);
      if (!gone.delete(element.id) && !isFirst && known === undefined) fresh.push(element.id);
      if (known?.element !== element) changed.push(this.#placeOf(element));
    }
    if (language !== this.#language || isFirst) this.#soil.addAll();
    if (changed.length > 0 || gone.size > 0 || language !== this.#language) this.#areRowsStale = true;
    if (fresh.length > 0) this.#fresh = new Set(fresh);
    this.#model = model;
    this.#language = language;
    this.#put(changed, gone, () => this.#router.change(model.relations, changed, [...gone]));
    if (this.#focus !== null && this.placed(this.#focus) === undefined) this.#focus = null;
    this.#focus ??= model.elements[0]?.id ?? null;
  }

  /** After `show`: cards whose state changed render, and the canvas is painted. */
  announce(): void {
    this.#tell();
  }

  /**
   * Where elements are for now; an empty map puts them back where the model says.
   * @param isHeld whether a hand still has them
   */
  move(moved: ReadonlyMap<string, Position>, isHeld = false): void {
    if (moved.size === 0 && this.#moved.size === 0) return;
    const before = this.#moved;
    this.#moved = moved;
    const changed = [...new Set([...before.keys(), ...moved.keys()])].flatMap((id) => {
      const known = this.placed(id);
      if (known === undefined) return [];
      const place = this.#placeOf(known.element);
      return place.x === known.x && place.y === known.y ? [] : [place];
    });
    // With nothing in the hand any more, the others make room again; so do they for another arrangement.
    const isOver = moved.size === 0 || (!isHeld && changed.length > mostInPassing);
    const held = this.#hand;
    const hand = handWith(held, isHeld ? moved.keys() : none, (id) => this.#router.bundlesAt(id));
    if (changed.length === 0 && !isOver && hand === held) return;
    this.#areRowsStale = true;
    if (hand !== held) {
      this.#soilHand(hand, this.#shadows);
      this.#light.touch();
    }
    this.#hand = hand;
    this.#put(changed, none, () =>
      isOver ? this.#router.change(this.#model.relations, changed) : this.#router.pass(changed),
    );
    if (hand !== held) this.#soilHand(held, this.#soil);
    this.#tell();
  }

  attend(attention: Attention): void {
    this.#light.attend(attention, this.#router);
    this.#tell();
  }

  focusOn(id: string | null): void {
    if (id === this.#focus) return;
    const before = this.#focus;
    this.#focus = id;
    for (const each of [before, id]) if (each !== null) this.#cards.tell(each);
  }

  /** The element from which a relation is being drawn. */
  connectFrom(id: string | null): void {
    const before = this.#connecting;
    this.#connecting = id;
    for (const each of [before, id]) if (each !== null) this.#cards.tell(each);
  }

  /** One word per thing a card must know; equal words mean that nothing is to be drawn. */
  cardState(id: string): string {
    const light = this.emphasis.elements.has(id) ? 'lit' : 'plain';
    const focus = this.#focus === id ? 'focus' : '';
    const knob = this.attention.hovered === id || this.attention.elements.has(id) ? 'knob' : '';
    const fresh = this.#fresh.has(id) ? 'fresh' : '';
    const held = this.#hand.elements.has(id) ? 'held' : '';
    return `${light} ${focus} ${knob} ${fresh} ${held} ${this.#connecting === id ? 'connecting' : ''}`;
  }

  /** Calls back with what has to be painted again. */
  readonly onPaint = (listener: (soil: Soil) => void): (() => void) => {
    this.#painters.add(listener);
    return () => this.#painters.delete(listener);
  };

  onCard(id: string, listener: () => void): () => void {
    return this.#cards.add(id, listener);
  }

  #toldOnce(isThere: boolean): boolean {
    if (isThere && (!this.#soil.isEmpty || this.#toldAge !== this.lightAge)) this.#tell();
    return isThere;
  }

  /** Soils what runs elsewhere than it was painted. */
  #soilWays({ plans, lines }: WayChanges, reached: RoutingStage): void {
    if (reached === 'placed') return;
    const { bundles } = this.emphasis;
    const isStanding = ({ bundle }: PlannedLine) => !this.#hand.bundles.has(bundle);
    const changed = [...lines.went, ...lines.came].filter(isStanding);
    for (const plan of [...plans.went, ...plans.came].filter(isStanding)) this.#soil.addPlan(plan);
    // From near by no line was seen before all were there.
    if (reached === 'drawn') for (const line of changed) this.#soil.addTrack(line);
    if (changed.some(({ bundle }) => bundles.has(bundle))) this.#light.touch();
  }

  #placeOf(element: MapElement): PlacedElement {
    const { x, y } = this.#moved.get(element.id) ?? element;
    return { id: element.id, element, x, y };
  }

  #put(changed: readonly PlacedElement[], gone: ReadonlySet<string>, put: () => void): void {
    const { elements } = this.#hand;
    for (const id of [...changed.map((place) => place.id), ...gone]) {
      const before = this.placed(id);
      if (before !== undefined && !elements.has(id)) this.#soil.addCard(before);
    }
    for (const place of changed) if (!elements.has(place.id)) this.#soil.addCard(place);
    if (changed.some(({ id }) => this.emphasis.elements.has(id) && !elements.has(id))) this.#light.touch();
    put();
    this.#bounds = null;
    this.#lines.note();
    this.#light.update(this.#router);
  }

  #soilHand({ elements, bundles }: Hand, soil: GatheredSoil): void {
    for (const id of elements) {
      const place = this.placed(id);
      if (place !== undefined) soil.addCard(place);
    }
    for (const id of bundles) {
      const line = this.#router.lineOf(id);
      if (line !== undefined) soil.addLine(line);
    }
  }

  /** The elements of the model where they are now. */
  #standing(): readonly MapElement[] {
    if (this.#moved.size === 0) return this.#model.elements;
    return this.#model.elements.map((element) => {
      const moved = this.#moved.get(element.id);
      return moved === undefined ? element : { ...element, ...moved };
    });
  }

  #tell(): void {
    this.#cards.tellChanged();
    // A shadow of which a part was painted over would be none.
    if (this.#hand === emptyHand || !this.#soil.isEmpty) this.#soil.addSoilOf(this.#shadows);
    this.#toldAge = this.lightAge;
    const soil = this.#soil.take();
    for (const paint of this.#painters) paint(soil);
  }
}

const usualRim = 24;
const none: ReadonlySet<string> = new Set();
