import Elk, { type ElkNode } from 'elkjs/lib/elk-api.js';
import engineAddress from 'elkjs/lib/elk-worker.min.js?url';
import { startLayout } from '../../../renderer/layout/layout-engine';
import { cellHeight, cellWidth } from '../../../shared/placement/element-size';
import { type LayoutWay, layoutGraph, placesFrom } from '../../../shared/placement/rearrange';
import { keptClear } from '../../../shared/placement/settle';
import type { MapElement, MapModel, MapRelation } from '../../../shared/projection/map-model';
import { mapSvg } from '../../../shared/projection/map-svg';
import { generatedModel } from './generate-map';
import { startCanvas } from './peers/canvas-peer';
import { startCytoscape } from './peers/cytoscape-peer';
import { startFlow } from './peers/flow-peer';
import { startHall } from './peers/hall-peer';
import { startOwn } from './peers/own-peer';
import type { Peer, StartPeer } from './peers/peer';
import { passStartScreen } from './start-screen';

/** What the bench asks of a page, whatever draws the map in it. Moments and durations in milliseconds. */
export interface BenchPage {
  /** Makes the map of a size that `load` draws. */
  generate(elements: number): void;
  /** Draws a map of a size, generated before the clock starts. */
  load(peer: PeerName, elements: number): Promise<{ readonly painted: number; readonly settled: number }>;
  look(at: 'all' | 'one'): Promise<void>;
  fit(): Promise<void>;
  /** Adds an element with a relation. @returns the time until it is painted, for as many as asked */
  add(times: number): Promise<readonly number[]>;
  /** Makes pictures of the whole map, as many as asked. @returns the time of each; null where the peer makes none */
  pictures(times: number): Promise<{ readonly svg: readonly number[]; readonly png: readonly number[] | null }>;
  /** Works out another arrangement of the whole map as the app does, or by the engine alone. @returns the time it took */
  rearrange(way: LayoutWay, how: 'app' | 'engine'): Promise<number>;
  /** Where a drag starts that takes nothing along, and one that takes an element along, at zoom 1. */
  readonly blank: { readonly x: number; readonly y: number };
  readonly held: { readonly x: number; readonly y: number };
}

const peers = {
  own: startOwn,
  hall: startHall,
  canvas: startCanvas,
  flow: startFlow,
  cytoscape: startCytoscape,
} as const satisfies Record<string, StartPeer>;
export type PeerName = keyof typeof peers;

declare global {
  interface Window {
    mapBench: BenchPage;
  }
}

/** Pixels. */
const pictureWidth = 2000;
/** Ends of relations on an element: 1.5 relations for each are generated. */
const usualRelations = 3;

let peer: Peer;
let model: MapModel;

/** After the callbacks of the next frame, when it has been handed over for painting. */
const nextFrame = () =>
  new Promise<void>((resolve) => {
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => resolve();
      channel.port2.postMessage(null);
    });
  });

async function framesUntil(isDone: () => boolean, least = 0): Promise<void> {
  for (let frame = 0; frame < 3_000; frame += 1) {
    await nextFrame();
    if (frame >= least && isDone()) return;
  }
  throw new Error('The map was not drawn within 3,000 frames');
}

const middle = { x: innerWidth / 2, y: innerHeight / 2 };

/** The element nearest to the origin of the map, which lies in the middle of the window at zoom 1. */
function nearest(among = model.elements): MapElement {
  const distance = ({ x, y }: MapElement) => Math.hypot(x, y);
  return among.reduce((best, element) => (distance(element) < distance(best) ? element : best));
}

/** The nearest one with as many relations as most have, so that the same is dragged on a map of any size. */
function usual(): MapElement {
  const counts = new Map<string, number>();
  for (const { from, to } of model.relations) for (const id of [from, to]) counts.set(id, (counts.get(id) ?? 0) + 1);
  return nearest(model.elements.filter(({ id }) => counts.get(id) === usualRelations));
}

/** A free cell inside the map, the nearest to its middle, so that nothing else has to make room. */
function freePlace(): { readonly x: number; readonly y: number } {
  const taken = new Set(model.elements.map(({ x, y }) => `${x} ${y}`));
  const columns = Math.max(...model.elements.map(({ x }) => Math.abs(x))) / cellWidth;
  const rows = Math.max(...model.elements.map(({ y }) => Math.abs(y))) / cellHeight;
  for (let column = 0; column <= columns; column += 1) {
    for (let row = 0; row <= rows; row += 1) {
      for (const [x, y] of [
        [column * cellWidth, row * cellHeight],
        [-column * cellWidth, row * cellHeight],
        [column * cellWidth, -row * cellHeight],
        [-column * cellWidth, -row * cellHeight],
      ] as const) {
        if (Math.abs(y / cellHeight) <= rows - 1 && !taken.has(`${x} ${y}`)) return { x, y };
      }
    }
  }
  return { x: (columns + 1) * cellWidth, y: 0 };
}

const more = (index: number): MapModel => {
  const { x, y } = freePlace();
  const [example, line] = [nearest(), model.relations[0] as MapRelation];
  const added = { ...example, id: `added ${index}`, name: `Toegevoegd ${index}`, x, y };
  const relation = { ...line, id: `added ${index}`, from: added.id, to: example.id, bundle: `added ${index}` };
  return { elements: [...model.elements, added], relations: [...model.relations, relation] };
};

window.mapBench = {
  generate(elements) {
    model = generatedModel(elements);
  },
  async load(name, elements) {
    if (model?.elements.length !== elements) this.generate(elements);
    const host = document.querySelector<HTMLElement>('#host');
    if (host === null) throw new Error('The page has no place for a map');
    const root = await passStartScreen(host, nextFrame);
    const start = performance.now();
    peer = peers[name](host, model, root);
    await framesUntil(() => peer.isShown(elements));
    const painted = performance.now() - start;
    await framesUntil(peer.isSettled);
    return { painted, settled: performance.now() - start };
  },
  async look(at) {
    peer.look(at);
    await framesUntil(peer.isSettled, 40);
  },
  async fit() {
    peer.fit();
    await framesUntil(peer.isSettled, 30);
  },
  async add(times) {
    const durations: number[] = [];
    for (let index = 0; index < times; index += 1) {
      model = more(index);
      const start = performance.now();
      peer.show(model);
      await framesUntil(() => peer.isShown(model.elements.length));
      durations.push(performance.now() - start);
      await framesUntil(peer.isSettled, 5);
    }
    return durations;
  },
  async pictures(times) {
    const timed = async (make: () => unknown): Promise<readonly number[]> => {
      const durations: number[] = [];
      for (let index = 0; index < times; index += 1) {
        const start = performance.now();
        await make();
        durations.push(performance.now() - start);
        await nextFrame();
      }
      return durations;
    };
    const svg = await timed(() => mapSvg(model, { width: pictureWidth, theme: 'light', language: 'nl' }));
    const png = peer.png === undefined ? null : await timed(() => peer.png?.(pictureWidth));
    return { svg, png };
  },
  async rearrange(way, how) {
    const start = performance.now();
    const { elements, relations } = model;
    if (how === 'app') {
      const answer = await startLayout(layoutGraph(elements, relations, way)).answer;
      keptClear(placesFrom(way, elements, answer, []), []);
      return performance.now() - start;
    }
    const engine = new Elk({ workerFactory: () => new Worker(engineAddress) });
    await engine.layout(layoutGraph(elements, relations, way) as unknown as ElkNode);
    const took = performance.now() - start;
    engine.terminateWorker();
    return took;
  },
  get blank() {
    const { x, y } = nearest();
    return { x: middle.x + x + cellWidth / 2, y: middle.y + y + cellHeight / 2 };
  },
  get held() {
    const { x, y } = usual();
    return { x: middle.x + x, y: middle.y + y };
  },
};
