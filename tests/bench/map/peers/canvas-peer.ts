import { elementHeight, elementWidth } from '../../../../shared/placement/element-size';
import { boundsOf, fitted, type MapViewport } from '../../../../shared/projection/map-bounds';
import type { MapElement, MapModel } from '../../../../shared/projection/map-model';
import type { Peer, StartPeer } from './peer';

/**
 * The floor: boxes, straight lines and names on one canvas, and nothing else. As sparing as a canvas can be: a picture
 * 1.5 times the window that is moved while the map is, and painted anew when it is left or at rest.
 */
export const startCanvas: StartPeer = (host, first) => {
  const canvas = document.createElement('canvas');
  Object.assign(canvas.style, { position: 'absolute', left: '0', top: '0', transformOrigin: '0 0' });
  host.append(canvas);
  const context = canvas.getContext('2d') as CanvasRenderingContext2D;
  const window = { width: host.clientWidth, height: host.clientHeight };
  const size = { width: window.width * 1.5, height: window.height * 1.5 };
  canvas.width = size.width;
  canvas.height = size.height;
  let model = first;
  let places = new Map(model.elements.map((element) => [element.id, { x: element.x, y: element.y, element }]));
  let seen: MapViewport = { x: 0, y: 0, zoom: 1 };
  let painted: MapViewport = seen;
  let frame = 0;
  let rest = 0;
  let dirty: Part | null = null;
  /** The element itself and all lines to it. */
  const soil = (id: string) => {
    const near = model.relations.flatMap(({ from, to }) => (from === id || to === id ? [from, to] : []));
    for (const each of [id, ...near]) {
      const place = places.get(each);
      if (place === undefined) continue;
      const [halfWidth, halfHeight] = [elementWidth / 2 + 2, elementHeight / 2 + 2];
      dirty = {
        left: Math.min(dirty?.left ?? place.x, place.x - halfWidth),
        right: Math.max(dirty?.right ?? place.x, place.x + halfWidth),
        top: Math.min(dirty?.top ?? place.y, place.y - halfHeight),
        bottom: Math.max(dirty?.bottom ?? place.y, place.y + halfHeight),
      };
    }
  };

  const paint = () => {
    frame = 0;
    dirty = null;
    painted = { x: seen.x + window.width / 4, y: seen.y + window.height / 4, zoom: seen.zoom };
    const [left, top] = [-painted.x / painted.zoom, -painted.y / painted.zoom];
    paintPart({ left, top, right: left + size.width / painted.zoom, bottom: top + size.height / painted.zoom });
    move();
  };
  /** While an element is dragged, only where it was and is. */
  const paintDirty = () => {
    frame = 0;
    if (dirty === null) return;
    context.save();
    context.setTransform(painted.zoom, 0, 0, painted.zoom, painted.x, painted.y);
    context.beginPath();
    context.rect(dirty.left, dirty.top, dirty.right - dirty.left, dirty.bottom - dirty.top);
    context.clip();
    paintPart(dirty);
    context.restore();
    dirty = null;
  };
  const paintPart = ({ left, top, right, bottom }: Part) => {
    const { x, y, zoom } = painted;
    context.setTransform(zoom, 0, 0, zoom, x, y);
    context.clearRect(left, top, right - left, bottom - top);
    context.strokeStyle = '#66748a';
    context.lineWidth = 1.5;
    context.beginPath();
    for (const { from, to } of model.relations) {
      const [one, other] = [places.get(from), places.get(to)];
      if (one === undefined || other === undefined) continue;
      if (Math.max(one.x, other.x) < left || Math.min(one.x, other.x) > right) continue;
      if (Math.max(one.y, other.y) < top || Math.min(one.y, other.y) > bottom) continue;
      context.moveTo(one.x, one.y);
      context.lineTo(other.x, other.y);
    }
    context.stroke();
    context.font = "600 17px 'Atkinson Hyperlegible Next', sans-serif";
    context.textAlign = 'center';
    for (const place of places.values()) {
      const [cornerX, cornerY] = [place.x - elementWidth / 2, place.y - elementHeight / 2];
      if (cornerX > right || cornerY > bottom || cornerX + elementWidth < left || cornerY + elementHeight < top)
        continue;
      context.fillStyle = colors[place.element.elementClass] ?? '#4d5b6c';
      context.fillRect(cornerX, cornerY, elementWidth, elementHeight);
      if (zoom < 0.45) continue;
      context.fillStyle = '#ffffff';
      context.fillText(place.element.name, place.x, place.y, elementWidth);
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
  const elementAt = ({ x, y }: { x: number; y: number }): { x: number; y: number; element: MapElement } | undefined =>
    [...places.values()].findLast(
      (place) => Math.abs(place.x - x) <= elementWidth / 2 && Math.abs(place.y - y) <= elementHeight / 2,
    );
  host.addEventListener('pointerdown', (down) => {
    const start = { ...seen };
    const held = elementAt(toMap(down));
    const grip = held === undefined ? null : { ...held };
    const onMove = (event: PointerEvent) => {
      const [dx, dy] = [event.clientX - down.clientX, event.clientY - down.clientY];
      if (held === undefined || grip === null) {
        seen = { ...seen, x: start.x + dx, y: start.y + dy };
        follow();
        return;
      }
      soil(held.element.id);
      held.x = grip.x + dx / seen.zoom;
      held.y = grip.y + dy / seen.zoom;
      soil(held.element.id);
      if (frame === 0) frame = requestAnimationFrame(paintDirty);
    };
    globalThis.addEventListener('pointermove', onMove);
    globalThis.addEventListener('pointerup', () => globalThis.removeEventListener('pointermove', onMove), {
      once: true,
    });
  });
  host.addEventListener('wheel', (event) => {
    event.preventDefault();
    const zoom = Math.min(2.5, Math.max(0.02, seen.zoom * 2 ** (-event.deltaY * 0.002)));
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
      places = new Map(model.elements.map((element) => [element.id, { x: element.x, y: element.y, element }]));
      if (frame === 0) frame = requestAnimationFrame(paint);
    },
    isShown: () => frame === 0,
    isSettled: () => frame === 0,
  };
  peer.look('all');
  return peer;
};

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
