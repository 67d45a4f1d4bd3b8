import type { MapViewport, ViewSize } from '../../../shared/projection/map-bounds';
import type { RoutingStage } from '../../../shared/projection/relation-router';
import type { WatchedView } from '../camera/watched-view';
import { clearedContext } from '../paint/cleared-context';
import { type MapColors, readMapColors, watchTheme } from '../paint/map-colors';
import { forgetWidths } from '../paint/paint-groups';
import { labelsOf, linesHere, type MapPaint, type PainterOptions } from '../paint/paint-map';
import { paintTiles } from '../paint/paint-tiles';
import { emptyHand } from '../scene/map-hand';
import type { MapRest } from '../scene/map-rest';
import type { MapScene } from '../scene/map-scene';
import type { Soil, SoiledPart } from '../scene/map-soil';
import { PaintedRows } from './changed-rows';
import { shareOfFrame } from './frame-share';
import { covers, isSharp, type MovablePicture, movablePicture, slackOf } from './movable-picture';
import { OverPicture, type PaintedPicture } from './over-picture';
import { aimed, overscan, paperOf } from './picture-aim';
import { PictureJob } from './picture-job';
import { PictureSheets } from './picture-sheets';
import { soiledParts } from './soiled-parts';

/** Where the window looks, and where it is heading. */
interface SteeredView extends WatchedView {
  readonly aim: () => MapViewport | null;
}

interface Canvases {
  /** Two, so that a picture can be prepared while the other is seen. */
  readonly below: readonly [HTMLCanvasElement, HTMLCanvasElement];
  /** What is in the light. */
  readonly light: HTMLCanvasElement;
  /** What is being dragged. */
  readonly hand: HTMLCanvasElement;
  readonly above: HTMLCanvasElement;
}

/** From this many things on, painting every frame of a movement would cost more than a frame has. */
const tooManyToPaint = 250;
/** With up to this many relations the first picture is painted together with the mounting of the map. */
const mostWithMounting = 4_000;
/** With less than this share of the window left on a side, the next picture is begun. */
const leastSlack = 0.01;
/** A picture that is moved may be this much larger or smaller than it was painted. */
const mostStretch = 2;
/** After this long without movement a moved picture is painted anew, sharp. */
const restMs = 120;
/** What the picture is written in; other weights arrive for the page around it. */
const paintedWeights: readonly string[] = ['600', '700'];

/**
 * Keeps the picture of a map up to date. An edit paints what it touched; a movement moves the picture, and a new one is
 * prepared a few milliseconds a frame when the old one is about to be left, has been stretched too far, or at rest.
 */
export class MapPainter {
  readonly #map: HTMLElement;
  readonly #sheets: PictureSheets;
  readonly #over: OverPicture;
  readonly #view: SteeredView;
  readonly #scene: MapScene;
  readonly #rest: MapRest;
  readonly #options: () => PainterOptions;
  readonly #stops: readonly (() => void)[];
  #colors: MapColors;
  readonly #rows = new PaintedRows();
  #shown: PaintedPicture | null = null;
  #job: PictureJob | null = null;
  /** A picture for where the map is heading, seen beside the one for where it came from. */
  #ahead: PictureJob | null = null;
  #soil: Soil = 'all';
  #frame = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #idle = 0;
  #size: ViewSize;
  #hasEnded = false;

  constructor(
    map: HTMLElement,
    canvases: Canvases,
    view: SteeredView,
    scene: MapScene,
    rest: MapRest,
    options: () => PainterOptions,
  ) {
    this.#map = map;
    this.#sheets = new PictureSheets(canvases.below);
    this.#over = new OverPicture(map, canvases, scene, view, () => {
      this.#showHand();
      this.#restWhenDone();
    });
    this.#view = view;
    this.#scene = scene;
    this.#rest = rest;
    this.#options = options;
    this.#colors = readMapColors(map);
    this.#size = view.size();
    const onFonts = ({ fontfaces }: FontFaceSetLoadEvent) => {
      if (!fontfaces.some(({ weight }) => paintedWeights.includes(weight))) return;
      forgetWidths();
      this.repaint();
    };
    const onTheme = () => {
      this.#colors = readMapColors(map);
      this.repaint();
    };
    // Text on a canvas does not come back by itself when its font arrives.
    document.fonts.addEventListener('loadingdone', onFonts);
    this.#stops = [
      view.onChange(() => this.#follow()),
      scene.onPaint((soil) => this.#soilWith(soil)),
      watchTheme(onTheme),
      () => document.fonts.removeEventListener('loadingdone', onFonts),
    ];
    this.repaint();
    // When everything that follows from the mounting of the map is done: where the camera looks, above all.
    queueMicrotask(() => this.#paintAtOnce());
  }

  /** Everything, at the next frame. */
  repaint(): void {
    this.#soilWith('all');
  }

  end(): void {
    this.#hasEnded = true;
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#timer);
    this.#over.end();
    cancelIdleCallback(this.#idle);
    for (const stop of this.#stops) stop();
  }

  #isMovable(): boolean {
    const { elements, relations } = this.#scene.model;
    return elements.length + relations.length > tooManyToPaint;
  }

  #soilWith(soil: Soil): void {
    const { areRowsStale, hand } = this.#scene;
    const isIdle = soil.length === 0 && !areRowsStale && hand === emptyHand && !this.#over.isStale;
    if (isIdle && this.#scene.isThere(this.#stage())) return;
    this.#soil = soil === 'all' || this.#soil === 'all' ? 'all' : [...this.#soil, ...soil];
    this.#schedule();
  }

  #schedule(): void {
    this.#rest.set('paint', true);
    if (this.#frame === 0) this.#frame = requestAnimationFrame(() => this.#tick());
  }

  /**
   * The first picture in the task that mounts the map, unless the map is so large that nothing could be pressed for too
   * long. What is painted on a canvas within a frame is handed over to the screen twice, in that frame and the next.
   */
  #paintAtOnce(): void {
    if (this.#hasEnded || this.#shown !== null || this.#scene.model.relations.length > mostWithMounting) return;
    cancelAnimationFrame(this.#frame);
    this.#tick();
  }

  #tick(): void {
    this.#frame = 0;
    if (this.#view.size().width === 0) return;
    const isLate = this.#timeOfFrame();
    if (!this.#scene.arrive(isLate, this.#stage()) || (this.#isSpotted() && !this.#scene.prepareParts(isLate))) {
      this.#schedule();
      return;
    }
    const isPast = this.#ahead !== null && this.#soil.length > 0;
    if (this.#soil === 'all' || isPast || (this.#shown === null && this.#job === null)) this.#begin();
    else if (this.#job === null && this.#soil.length > 0) this.#clean(this.#soil);
    else if (this.#job === null && this.#scene.areRowsStale) {
      this.#scene.freshenRows();
      this.#clean([]);
    }
    this.#work(isLate);
    if (this.#over.isStale && this.#shown !== null) this.#over.showLater(this.#shown);
    this.#showHand();
    if (this.#job !== null || this.#soil.length > 0 || this.#scene.areRowsStale) this.#schedule();
    else this.#restWhenDone();
    this.#prepareLater();
  }

  #restWhenDone(): void {
    if (this.#frame === 0 && !this.#over.isDue) this.#rest.set('paint', false);
  }

  /** Whether parts of the picture are to be painted anew now, and not all of it. */
  #isSpotted(): boolean {
    const isWhole = this.#soil === 'all' || this.#shown === null || this.#job !== null;
    return !isWhole && (this.#soil.length > 0 || this.#scene.areRowsStale);
  }

  /** The view has changed: in the very step in which the cards move, since lines that follow a frame later swim. */
  #follow(): void {
    const [seen, size] = [this.#view.viewport(), this.#view.size()];
    const isResized = size.width !== this.#size.width || size.height !== this.#size.height;
    this.#size = size;
    if (isResized || this.#shown === null) {
      this.repaint();
      return;
    }
    this.#reach(seen);
    const { hasCards } = this.#options();
    const doesCover = covers(this.#shown.picture, seen, size, mostStretch);
    if (!hasCards && !(this.#isMovable() && doesCover)) {
      this.#soil = 'all';
      cancelAnimationFrame(this.#frame);
      this.#tick();
      return;
    }
    this.#place(seen);
    this.#showHand();
    if (hasCards) {
      this.#rest.set('move', true);
      if (this.#needsNext(this.#shown.picture, seen, doesCover)) {
        this.#soil = 'all';
        this.#schedule();
      }
    }
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#settle(), restMs);
  }

  /** The picture for where the map was heading serves from now on, or is given up since it is heading elsewhere. */
  #reach(seen: MapViewport): void {
    const ahead = this.#ahead;
    if (ahead === null) return;
    if (covers(ahead.picture, seen, this.#size, mostStretch)) this.#take(ahead);
    else if (ahead.aim !== this.#view.aim()) {
      this.#ahead = null;
      this.#sheets.hideSpare();
    }
  }

  /** Whether another picture is to be begun while the map moves. */
  #needsNext(picture: MovablePicture, seen: MapViewport, doesCover: boolean): boolean {
    const aim = this.#farAim();
    if (aim !== null) return aim !== (this.#job ?? this.#ahead)?.aim;
    const isLeaving = !doesCover || slackOf(picture, seen, this.#size) < leastSlack;
    return isLeaving && this.#job === null;
  }

  /** Where the map is heading, if the picture does not reach so far: one for there is painted instead of some on the way. */
  #farAim(): MapViewport | null {
    const aim = this.#view.aim();
    return aim === null || this.#shown === null || covers(this.#shown.picture, aim, this.#size, mostStretch)
      ? null
      : aim;
  }

  #settle(): void {
    const [seen, size] = [this.#view.viewport(), this.#view.size()];
    this.#reach(seen);
    const picture = this.#shown?.picture;
    if (picture === undefined || !isSharp(picture, seen) || slackOf(picture, seen, size) < overscan / 2) this.repaint();
    this.#rest.set('move', false);
  }

  /**
   * Starts on a picture of the map as it is now, around where the window looks now.
   * @param isOutgrowing whether something is just being put beyond the edge of the map, and may go on from there
   */
  #begin(isOutgrowing = false): void {
    this.#soil = [];
    this.#ahead = null;
    const [seen, size] = [this.#view.viewport(), this.#view.size()];
    const { sizes, hasCards, detail } = this.#options();
    this.#scene.freshenRows();
    const isMoved = hasCards || this.#isMovable();
    const aim = hasCards ? this.#farAim() : null;
    const before = aim === null && this.#rest.is('move') ? this.#shown?.picture.viewport.zoom : undefined;
    const { from, beyond } = isMoved ? aimed(aim ?? seen, size, before) : { from: seen, beyond: 0 };
    const paper = hasCards && !isOutgrowing ? paperOf(this.#scene) : null;
    const picture = movablePicture(from, size, beyond, paper);
    const paint: MapPaint = {
      scene: this.#scene,
      colors: this.#colors,
      viewport: picture.viewport,
      view: picture.size,
      detail: detail(from.zoom),
      sizes,
      hasCards,
    };
    const context = hasCards ? this.#sheets.blankSpare(picture.size) : clearedContext(this.#sheets.front, picture.size);
    this.#job = new PictureJob(context, picture, paint, aim);
  }

  /** Goes on with what was begun, as long as the frame has time for it. */
  #work(isLate: () => boolean): void {
    const job = this.#job;
    if (job === null) return;
    if (!job.work(job.paint.hasCards ? isLate : never)) return;
    this.#job = null;
    const { picture, aim } = job;
    if (aim !== null && aim === this.#view.aim() && !covers(picture, this.#view.viewport(), this.#size, mostStretch)) {
      this.#ahead = job;
      this.#sheets.showBoth(picture.viewport.zoom > (this.#shown?.picture.viewport.zoom ?? 0), this.#colors.canvas);
      this.#place(this.#view.viewport());
    } else this.#take(job);
  }

  /** What was painted is the picture from now on. */
  #take(job: PictureJob): void {
    this.#ahead = null;
    const { picture, paint, labels } = job;
    this.#shown = { picture, paint, labels };
    if (paint.hasCards) this.#sheets.turn();
    this.#rows.remember(paint);
    this.#over.show(this.#shown);
    this.#place(this.#view.viewport());
    this.#map.dataset['detail'] = paint.detail;
    this.#map.dataset['cards'] = paint.hasCards ? 'painted' : 'mounted';
    this.#map.dataset['painted'] = String(this.#scene.model.elements.length);
  }

  /** Whether its share of a frame that begins now has passed. */
  #timeOfFrame(): () => boolean {
    if (this.#shown === null) return shareOfFrame('first');
    if (!this.#rest.is('move')) return shareOfFrame('edit');
    return shareOfFrame(this.#farAim() === null ? 'move' : 'ahead');
  }

  #prepareLater(): void {
    if (this.#idle !== 0 || this.#shown?.paint.hasCards !== true || this.#scene.isPrepared) return;
    this.#idle = requestIdleCallback(this.#prepare);
  }

  readonly #prepare = (idle: IdleDeadline): void => {
    this.#idle = 0;
    // Not between the frames of a movement: a step that takes longer than was thought is a frame that is missed.
    if (!this.#rest.is('move')) this.#scene.prepare(() => idle.timeRemaining() <= 0);
    this.#prepareLater();
  };

  /** What a picture painted now would show of lines: from far no more than their plans. */
  #stage(): RoutingStage {
    const { hasCards, detail } = this.#options();
    return hasCards && detail((this.#farAim() ?? this.#view.viewport()).zoom) === 'overview' ? 'planned' : 'drawn';
  }

  /** Paints parts of the picture anew. */
  #clean(soil: readonly SoiledPart[]): void {
    if (this.#shown === null) return;
    const { picture, paint, labels: before } = this.#shown;
    this.#soil = [];
    const context = this.#sheets.front.getContext('2d') as CanvasRenderingContext2D;
    // On a map of thousands an edit is shown before the names of all rows are worked out.
    if (!paint.hasCards) this.#scene.freshenRows();
    const rows = this.#scene.areRowsStale ? [] : this.#rows.changed(paint);
    // Rows were named anew and are called what they were.
    if (soil.length + rows.length === 0) return;
    const here = linesHere(paint);
    const labels = paint.hasCards && here !== null ? labelsOf(context, paint, { lines: here }) : [];
    const { tiles, isOutgrowing } = soiledParts(paint, picture, { soil, rows, before, labels });
    if (tiles === 'all') {
      this.#begin(isOutgrowing);
      return;
    }
    this.#shown = { picture, paint, labels };
    paintTiles(context, paint, tiles, labels, here);
    this.#over.showLater(this.#shown);
    this.#map.dataset['painted'] = String(this.#scene.model.elements.length);
  }

  #showHand(): void {
    this.#over.showHand(this.#job === null && this.#soil.length === 0);
  }

  #place(seen: MapViewport): void {
    if (this.#shown === null) return;
    this.#sheets.place(this.#shown.picture, seen);
    if (this.#ahead !== null) this.#sheets.placeSpare(this.#ahead.picture, seen);
    this.#over.place(seen);
  }
}

const never = () => false;
