import { useStoreApi } from '@xyflow/react';
import { type MouseEvent, type RefObject, useCallback, useRef } from 'react';
import type { Position } from '../../../shared/model/content-types';
import { elementHeight, elementWidth } from '../../../shared/placement/element-size';
import { lineAt } from '../../../shared/projection/line-hit';
import type { Camera } from '../camera/use-camera';
import type { MapRest } from '../scene/map-rest';
import type { MapScene } from '../scene/map-scene';
import type { MapThing } from '../scene/map-thing';

interface Options {
  readonly scene: MapScene;
  readonly rest: MapRest;
  readonly camera: Camera;
  readonly container: RefObject<HTMLElement | null>;
  readonly selected: ReadonlySet<string>;
  readonly choose: (things: readonly MapThing[]) => void;
  /** Not every element has a card of its own that can be pointed at. */
  readonly large: boolean;
  /** The element under the pointer that may have none. */
  readonly onElement: (id: string | null) => void;
}

/** Pixels beside a line that still point at it. */
const near = 6;

/** Pointing and choosing where no card is: lines, elements that only the picture shows, and boxes drawn with Shift. */
export function usePaneChoice({ scene, rest, camera, container, selected, choose, large, onElement }: Options) {
  const flow = useStoreApi();
  const corner = useRef<Position | null>(null);
  /** Right after a press React Flow unchooses the cards it knows, which here is what the press itself has done. */
  const isPressing = useRef(false);

  const toMap = useCallback(
    ({ clientX, clientY }: { clientX: number; clientY: number }) => camera.toMap({ x: clientX, y: clientY }),
    [camera],
  );
  const lineUnder = useCallback(
    (at: Position) => {
      const reach = near / camera.zoom();
      const around = { left: at.x - reach, right: at.x + reach, top: at.y - reach, bottom: at.y + reach };
      return lineAt(scene.linesWithin(around), at, reach);
    },
    [scene, camera],
  );

  const onClick = (event: MouseEvent) => {
    isPressing.current = true;
    queueMicrotask(() => {
      isPressing.current = false;
    });
    const at = toMap(event);
    const element = scene.elementAt(at);
    // As on a card of its own: then it is chosen as well, or no longer.
    const isAsWell = event.shiftKey || event.ctrlKey || event.metaKey;
    if (element !== undefined) {
      const others = isAsWell ? [...selected].filter((id) => id !== element.id) : [];
      const isTakenOut = isAsWell && selected.has(element.id);
      choose([...others, ...(isTakenOut ? [] : [element.id])].map((id) => ({ kind: 'element', id })));
      return;
    }
    const line = lineUnder(at);
    // A press beside what was meant loses nothing of what was chosen so far; from far there are lines beside everything.
    if (isAsWell && (line === undefined || selected.size > 0)) return;
    choose(line === undefined ? [] : line.relations.map(({ id }) => ({ kind: 'relation', id })));
  };

  const onMove = (event: MouseEvent) => {
    if (event.buttons !== 0 || rest.is('move')) return;
    const at = toMap(event);
    if (large) onElement(scene.elementAt(at)?.id ?? null);
    const over = String(lineUnder(at) !== undefined);
    const map = container.current;
    if (map !== null && map.dataset['overLine'] !== over) map.dataset['overLine'] = over;
  };

  /** The event is the first movement, which of a quick hand is far from where it pressed. */
  const onBoxStart = (event: MouseEvent) => {
    const drawn = flow.getState().userSelectionRect;
    corner.current = drawn === null ? toMap(event) : { x: drawn.startX, y: drawn.startY };
  };

  /** React Flow knows of a box only what is mounted. */
  const onBoxEnd = (event: MouseEvent) => {
    const from = corner.current;
    corner.current = null;
    if (!large || from === null) return;
    const to = toMap(event);
    const box = {
      left: Math.min(from.x, to.x),
      top: Math.min(from.y, to.y),
      right: Math.max(from.x, to.x),
      bottom: Math.max(from.y, to.y),
    };
    const whole = [...scene.within(box)].filter(
      ({ x, y }) =>
        x - elementWidth / 2 >= box.left &&
        x + elementWidth / 2 <= box.right &&
        y - elementHeight / 2 >= box.top &&
        y + elementHeight / 2 <= box.bottom,
    );
    choose(whole.map(({ id }) => ({ kind: 'element', id })));
  };

  return { isPressing, onClick, onMove, onBoxStart, onBoxEnd };
}
