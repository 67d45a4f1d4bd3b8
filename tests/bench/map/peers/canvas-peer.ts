import { elementHeight, elementWidth } from '../../../../shared/placement/element-size';
import { boundsOf, fitted, type MapViewport } from '../../../../shared/projection/map-bounds';
import type { MapElement, MapModel } from '../../../../shared/projection/map-model';
import type { Peer, StartPeer } from './peer';

/**
 * The floor: boxes, straight lines and names on a canvas, and nothing else. As sparing as a canvas can be: a picture 1.5
 * times the window that is moved while the map is, and painted anew when it is left or at rest. What is dragged is taken
 * out of it and painted in every frame, with its lines, on a canvas of its own.
 */
export const startCanvas: StartPeer = (host, first) => {
  const window = { width: host.clientWidth, height: host.clientHeight };
  const size = { width: window.width * 1.5, height: window.height * 1.5 };
  const canvas = canvasIn(host, size);
  const context = canvas.getContext('2d') as CanvasRenderingContext2D;
  const hand = canvasIn(host, window);
  hand.style.display = 'none';
  const handContext = hand.getContext('2d') as CanvasRenderingContext2D;
  let model = first;
  let places = placesOf(model);
  let seen: MapViewport = { x: 0, y: 0, zoom: 1 };
  let painted: MapViewport = seen;
  let frame = 0;
  let rest = 0;
  let held: Place | null = null;
  let heldLines: readonly (readonly [Place, Place])[] = [];
  const paint = () => {
    frame = 0;
    painted = { x: seen.x + window.width / 4, y: seen.y + window.height / 4, zoom: seen.zoom };
    const [left, top] = [-painted.x / painted.zoom, -painted.y / painted.zoom];
    paintPart({ left, top, right: left + size.width / painted.zoom, bottom: top + size.height / painted.zoom });
    move();
  };
  /** What is in the hand, on top of the picture without it. */
  const paintHand = () => {
    frame = 0;
    if (held === null) return;
    handContext.setTransform(1, 0, 0, 1, 0, 0);
    handContext.clearRect(0, 0, window.width, window.height);
    handContext.setTransform(seen.zoom, 0, 0, seen.zoom, seen.x, seen.y);
    paintLines(handContext, heldLines, seen.zoom);
    paintCard(handContext, held, seen.zoom);
  };
  const paintPart = ({ left, top, right, bottom }: Part) => {
    const { x, y, zoom } = painted;
    context.setTransform(zoom, 0, 0, zoom, x, y);
    context.clearRect(left, top, right - left, bottom - top);
    const here: (readonly [Place, Place])[] = [];
    for (const { from, to } of model.relations) {
      const [one, other] = [places.get(from), places.get(to)];
      if (one === undefined || other === undefined || one === held || other === held) continue;
      if (Math.max(one.x, other.x) < left || Math.min(one.x, other.x) > right) continue;
      if (Math.max(one.y, other.y) < top || Math.min(one.y, other.y) > bottom) continue;
      here.push([one, other]);
    }
    paintLines(context, here, zoom);
    for (const place of places.values()) {
      const [cornerX, cornerY] = [place.x - elementWidth / 2, place.y - elementHeight / 2];
      if (cornerX > right || cornerY > bottom || cornerX + elementWidth < left || cornerY + elementHeight < top)
        continue;
      if (place !== held) paintCard(context, place, zoom);
    }
  };
  const move = () => {
    const scale = seen.zoom / painted.zoom;
    canvas.style.transform = `translate(${seen.x - painted.x * scale}px, ${seen.y - painted.y * scale}px) scale(${scale})`;
  };
  const follow = () => {
    const scale = seen.zoom / painted.zoom;
    const [x, y] = [seen.x - painted.x * scale, seen.y - painted.y * scale];
    const covers =
      x <= 0 && y <= 0 && x + size.width * scale >= window.width && y + size.height * scale >= window.height;
    clearTimeout(rest);
    if (covers && scale < 1.6 && scale > 1 / 1.6) {
      move();
      rest = setTimeout(paint, 120) as unknown as number;
    } else if (frame === 0) frame = requestAnimationFrame(paint);
  };
  const toMap = (event: MouseEvent) => ({
    x: (event.clientX - seen.x) / seen.zoom,
    y: (event.clientY - seen.y) / seen.zoom,
  });
  const elementAt = ({ x, y }: { x: number; y: number }): Place | undefined =>
    [...places.values()].findLast(
      (place) => Math.abs(place.x - x) <= elementWidth / 2 && Math.abs(place.y - y) <= elementHeight / 2,
    );
  const take = (place: Place) => {
    held = place;
    heldLines = model.relations
      .filter(({ from, to }) => from === place.element.id || to === place.element.id)
      .flatMap(({ from, to }) => {
        const [one, other] = [places.get(from), places.get(to)];
        return one === undefined || other === undefined ? [] : [[one, other] as const];
      });
    hand.style.display = '';
    paint();
    paintHand();
  };
  const drop = () => {
    held = null;
    hand.style.display = 'none';
    paint();
  };
  host.addEventListener('pointerdown', (down) => {
    const start = { ...seen };
    const under = elementAt(toMap(down));
    const grip = under === undefined ? null : { x: under.x, y: under.y };
    const onMove = (event: PointerEvent) => {
      const [dx, dy] = [event.clientX - down.clientX, event.clientY - down.clientY];
      if (under === undefined || grip === null) {
        seen = { ...seen, x: start.x + dx, y: start.y + dy };
        follow();
        return;
      }
      if (held === null) take(under);
      under.x = grip.x + dx / seen.zoom;
      under.y = grip.y + dy / seen.zoom;
      if (frame === 0) frame = requestAnimationFrame(paintHand);
    };
    const onUp = () => {
      globalThis.removeEventListener('pointermove', onMove);
      if (held !== null) drop();
    };
    globalThis.addEventListener('pointermove', onMove);
    globalThis.addEventListener('pointerup', onUp, { once: true });
  });
  host.addEventListener('wheel', (event) => {
    event.preventDefault();
    const zoom = Math.min(2.5, Math.max(0.02, seen.zoom * Math.exp(-event.deltaY / 100)));
    const at = toMap(event);
    seen = { zoom, x: event.clientX - at.x * zoom, y: event.clientY - at.y * zoom };
    follow();
  });
  const all = () => fitted(boundsOf(model.elements) as never, window, { margin: 8, leastZoom: 0.02, mostZoom: 1 });
  const peer: Peer = {
    look(at) {
      seen = at === 'all' ? all() : { x: window.width / 2, y: window.height / 2, zoom: 1 };
      paint();
    },
    fit() {
      const [from, to, start] = [seen, all(), performance.now()];
      const step = (now: number) => {
        const share = Math.min(1, (now - start) / 350);
        const between = (one: number, other: number) => one + (other - one) * share;
        seen = { x: between(from.x, to.x), y: between(from.y, to.y), zoom: between(from.zoom, to.zoom) };
        follow();
        if (share < 1) requestAnimationFrame(step);
      };
      requestAnimationFrame(step);
    },
    show(next: MapModel) {
      model = next;
      places = placesOf(model);
      if (frame === 0) frame = requestAnimationFrame(paint);
    },
    isShown: () => frame === 0,
    isSettled: () => frame === 0,
  };
  peer.look('all');
  return peer;
};

interface Place {
  x: number;
  y: number;
  readonly element: MapElement;
}

const placesOf = ({ elements }: MapModel): ReadonlyMap<string, Place> =>
  new Map(elements.map((element) => [element.id, { x: element.x, y: element.y, element }]));

function canvasIn(host: HTMLElement, { width, height }: { readonly width: number; readonly height: number }) {
  const canvas = document.createElement('canvas');
  Object.assign(canvas.style, { position: 'absolute', left: '0', top: '0', transformOrigin: '0 0' });
  canvas.width = width;
  canvas.height = height;
  host.append(canvas);
  return canvas;
}

/** Thousands of short lines are quickest in one stroke; long ones, of which little is seen, are five times as quick one by one. */
function paintLines(
  context: CanvasRenderingContext2D,
  lines: readonly (readonly [Place, Place])[],
  zoom: number,
): void {
  context.strokeStyle = '#66748a';
  context.lineWidth = 1.5;
  context.beginPath();
  for (const [one, other] of lines) {
    if (zoom >= leastZoomOfNames) context.beginPath();
    context.moveTo(one.x, one.y);
    context.lineTo(other.x, other.y);
    if (zoom >= leastZoomOfNames) context.stroke();
  }
  if (zoom < leastZoomOfNames) context.stroke();
}

function paintCard(context: CanvasRenderingContext2D, { x, y, element }: Place, zoom: number): void {
  context.fillStyle = colors[element.elementClass] ?? '#4d5b6c';
  context.fillRect(x - elementWidth / 2, y - elementHeight / 2, elementWidth, elementHeight);
  if (zoom < leastZoomOfNames) return;
  context.fillStyle = '#ffffff';
  context.font = "600 17px 'Atkinson Hyperlegible Next', sans-serif";
  context.textAlign = 'center';
  context.fillText(element.name, x, y, elementWidth);
}

const leastZoomOfNames = 0.45;

interface Part {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const colors: Readonly<Record<string, string>> = {
  national: '#0c1836',
  province: '#ad426c',
  municipality: '#6e7720',
  water_board: '#297abc',
  society: '#482e06',
  knowledge: '#0a06c6',
  task: '#8a6200',
};
