import type { Language } from '../../shared/i18n/language';
import type { Position } from '../../shared/model/content-types';
import type { Box } from '../../shared/projection/box';
import { differingPart } from '../../shared/projection/differing-part';
import { type ElementGroup, elementGroupsOf } from '../../shared/projection/element-groups';
import { type LaneTitle, laneTitlesOf } from '../../shared/projection/lane-titles';
import type { MapElement, MapModel } from '../../shared/projection/map-model';
import type { Bundle } from '../../shared/projection/relation-bundles';
import type { RelationLine } from '../../shared/projection/relation-line';
import { type LineChanges, RelationRouter, type RoutingStage } from '../../shared/projection/relation-router';
import type { PlannedLine } from '../../shared/projection/route-plan';
import { CardListeners } from './card-listeners';
import { type Attention, differing, type Emphasis, emphasisOf, noEmphasis } from './emphasis';
import { LineIndex } from './line-index';
import { emptyHand, type Hand, handWith } from './map-hand';
import { GatheredSoil, type Soil } from './map-soil';

export interface PlacedElement extends Position {
  readonly id: string;
  readonly element: MapElement;
}

const nobody: Attention = { elements: new Set(), relations: new Set(), alone: new Set(), hovered: null };
/** Of more elements than this that move at once the lines of all others make room. */
const mostInPassing = 40;
/** With more relations than this a map that is opened gets its lines a part at a time. */
const mostAtOnce = 250;

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
  #hand = emptyHand;
  #arriving: Generator<RoutingStage, LineChanges> | null = null;
  #stage: RoutingStage | 'drawn' = 'drawn';
  /** Made when there is time, or when a part of the map is first asked for. */
  #lineIndex: LineIndex | null = null;
  /** The same on its way, given up when a line changes meanwhile. */
  #indexing: Generator<void, LineIndex> | null = null;
  #attention = nobody;
  #emphasis: Emphasis = noEmphasis;
  #focus: string | null = null;
  #connecting: string | null = null;
  readonly #soil: GatheredSoil;
  readonly #fresh = new Set<string>();
  readonly #painters = new Set<(soil: Soil) => void>();
  readonly #cards = new CardListeners((id) => this.cardState(id));

  /** @param cardRim how far badges, marks and rings stand out of a card, in map units */
  constructor(cardRim = usualRim) {
    this.#soil = new GatheredSoil(cardRim);
  }

  get model(): MapModel {
    return this.#model;
  }

  get language(): Language {
    return this.#language;
  }

  get lines(): readonly RelationLine[] {
    this.#arriveUntil(neverLate);
    return this.#router.lines;
  }

  /** Lines as they are seen from far. They may be there before `lines` are, and then those are not waited for. */
  get plannedLines(): Iterable<PlannedLine> {
    this.#arriveUntil(neverLate, 'planned');
    return this.#arriving === null ? this.#router.lines : this.#router.planned();
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

  /** What runs from or to an element, also before its way is known. */
  bundlesAt(element: string): readonly Bundle[] {
    return this.#router.bundlesAt(element);
  }

  /**
   * Goes on with the lines of a map that was just opened, which are worked out a part at a time.
   * @param isLate asked after each part @param stage what is enough for now
   * @returns whether that is there
   */
  arrive(isLate: () => boolean, stage?: RoutingStage): boolean {
    if (this.#arriving === null) return true;
    const isThere = this.#arriveUntil(isLate, stage);
    if (this.#arriving === null) this.#tell();
    return isThere;
  }

  /** Lines among which are all that run through a part of the map: no more than those, once somebody has asked for a part. */
  linesAbout(part: Box): readonly RelationLine[] {
    return this.#lineIndex?.within(part) ?? this.lines;
  }

  /** Lines that run through a part of the map, in the order of painting. */
  linesWithin(part: Box): readonly RelationLine[] {
    return this.#indexOfLines().within(part);
  }

  /**
   * Makes ready what the first edit, or the first look from near by, would wait for.
   * @param isLate asked after each part @returns whether there is nothing left to do
   */
  prepare(isLate: () => boolean): boolean {
    if (this.#arriving !== null && (!this.arrive(isLate) || isLate())) return false;
    while (this.#lineIndex === null) {
      this.#indexing ??= LineIndex.inSteps(this.#router.lines);
      const step = this.#indexing.next();
      if (step.done === true) this.#lineIndex = step.value;
      else if (isLate()) return false;
    }
    this.#indexing = null;
    return true;
  }

  /**
   * Whether names of rows and groups are those of before the last change. They follow from where all elements stand, so
   * on a map of thousands whoever shows a change asks for them when it has been shown, and of what is dragged when it has
   * been put down.
   */
  get areRowsStale(): boolean {
    return this.#areRowsStale && this.#hand === emptyHand;
  }

  freshenRows(): void {
    if (!this.#areRowsStale) return;
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
    return this.#emphasis;
  }

  get attention(): Attention {
    return this.#attention;
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

  /** Elements of which any part lies in a box. */
  within(box: Box): ReadonlySet<PlacedElement> {
    return this.#router.index.within(box);
  }

  elementAt({ x, y }: Position): MapElement | undefined {
    return this.#router.index.at(x, y)?.element;
  }

  /**
   * Takes a new model while the map renders; nobody is told yet, since telling cards then would render them within a
   * render. `announce` does it afterwards.
   */
  show(model: MapModel, language: Language): void {
    if (model === this.#model && language === this.#language) return;
    // A change is about the whole of a map, so all of it has to be there first.
    this.#arriveUntil(neverLate);
    const before = this.#model;
    const isFirst = before.elements.length === 0;
    const { start, beforeEnd, afterEnd } = differingPart(before.elements, model.elements);
    const gone = new Set<string>();
    for (let at = start; at < beforeEnd; at += 1) gone.add((before.elements[at] as MapElement).id);
    const changed: PlacedElement[] = [];
    for (let at = start; at < afterEnd; at += 1) {
      const element = model.elements[at] as MapElement;
      const known = this.placed(element.id);
      if (!gone.delete(element.id) && !isFirst && known === undefined) this.#fresh.add(element.id);
      if (known?.element !== element) changed.push(this.#placeOf(element));
    }
    if (language !== this.#language || isFirst) this.#soil.addAll();
    if (changed.length > 0 || gone.size > 0 || language !== this.#language) this.#areRowsStale = true;
    this.#model = model;
    this.#language = language;
    if (isFirst && model.relations.length > mostAtOnce) {
      this.#arriving = this.#router.updateInSteps(model.relations, changed, [...gone]);
      this.#stage = 'placed';
      this.#arriving.next();
    } else this.#route(changed, gone, () => this.#router.update(model.relations, changed, [...gone]));
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
    this.#arriveUntil(neverLate);
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
    const hand = handWith(held, isHeld ? moved.keys() : none, (id) => this.#router.linesAt(id));
    if (changed.length === 0 && !isOver && hand === held) return;
    this.#areRowsStale = true;
    // Taken out of the picture where it was, put back into it where it is by then.
    if (hand !== held) this.#soilHand(hand);
    this.#hand = hand;
    this.#route(changed, none, () =>
      isOver ? this.#router.update(this.#model.relations, changed) : this.#router.pass(changed),
    );
    if (hand !== held) this.#soilHand(held);
    this.#tell();
  }

  attend(attention: Attention): void {
    this.#attention = attention;
    this.#lighten();
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
    const { elements, dims } = this.#emphasis;
    const light = elements.has(id) ? 'lit' : dims ? 'dim' : 'plain';
    const focus = this.#focus === id ? 'focus' : '';
    const knob = this.#attention.hovered === id || this.#attention.elements.has(id) ? 'knob' : '';
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

  /** Whether a stage is reached; all lines are there unless it is named. Nobody is told. */
  #arriveUntil(isLate: () => boolean, stage?: RoutingStage): boolean {
    while (this.#arriving !== null && this.#stage !== stage) {
      const step = this.#arriving.next();
      this.#stage = step.done === true ? 'drawn' : step.value;
      if (step.done === true) {
        this.#arriving = null;
        this.#lighten();
      } else if (isLate()) return this.#stage === stage;
    }
    return true;
  }

  #indexOfLines(): LineIndex {
    this.#arriveUntil(neverLate);
    this.#lineIndex ??= new LineIndex(this.#router.lines);
    return this.#lineIndex;
  }

  #placeOf(element: MapElement): PlacedElement {
    const { x, y } = this.#moved.get(element.id) ?? element;
    return { id: element.id, element, x, y };
  }

  #route(changed: readonly PlacedElement[], gone: ReadonlySet<string>, update: () => LineChanges): void {
    const { elements, bundles } = this.#hand;
    for (const id of [...changed.map((place) => place.id), ...gone]) {
      const before = this.placed(id);
      if (before !== undefined && !elements.has(id)) this.#soil.addCard(before);
    }
    for (const place of changed) if (!elements.has(place.id)) this.#soil.addCard(place);
    const { came, went } = update();
    this.#lineIndex?.update(came, went);
    this.#indexing = null;
    const isStanding = ({ bundle }: RelationLine) => !bundles.has(bundle);
    const isLit = ({ bundle }: RelationLine) => this.#emphasis.bundles.has(bundle);
    this.#soil.addChanges(came.filter(isStanding), went.filter(isStanding), isLit);
    this.#lighten();
  }

  #soilHand({ elements, bundles }: Hand): void {
    for (const id of elements) {
      const place = this.placed(id);
      if (place !== undefined) this.#soil.addCard(place);
    }
    for (const id of bundles) {
      const line = this.#router.lineOf(id);
      if (line !== undefined) this.#soil.addLine(line, true);
    }
  }

  /** Works out what is in the light, and soils what comes into it or goes out of it. */
  #lighten(): void {
    const before = this.#emphasis;
    this.#emphasis = emphasisOf(this.#router, this.#attention);
    const after = this.#emphasis;
    if (before === after) return;
    if (before.dims !== after.dims) {
      this.#soil.addAll();
      return;
    }
    for (const bundle of differing(before.bundles, after.bundles)) {
      const line = this.#router.lineOf(bundle);
      if (line !== undefined) this.#soil.addLine(line, true);
    }
    // A card that is lit looks like any other, unless the others step back.
    if (!after.dims) return;
    for (const id of differing(before.elements, after.elements)) {
      const place = this.placed(id);
      if (place !== undefined) this.#soil.addCard(place);
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
    const soil = this.#soil.take();
    for (const paint of this.#painters) paint(soil);
  }
}

const usualRim = 24;
const none: ReadonlySet<string> = new Set();
const neverLate = () => false;
