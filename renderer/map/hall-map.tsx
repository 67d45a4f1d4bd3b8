import '@xyflow/react/dist/base.css';
import './map-tokens.css';
import { ReactFlow, ReactFlowProvider, useReactFlow } from '@xyflow/react';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Language } from '../../shared/i18n/language';
import { badgeBesideNames, badgeRimOf, bareBadge } from '../../shared/projection/element-shapes';
import { type Dock, docksOf } from '../../shared/projection/hall/docks';
import { type HallView, hallView } from '../../shared/projection/hall/hall-view';
import { largestLabelSize, usualLabelSize } from '../../shared/projection/label-box';
import type { MapModel } from '../../shared/projection/map-model';
import type { ZoneSpace } from '../../shared/projection/zone-areas';
import styles from './area-map.module.css';
import { MapCourse } from './camera/map-course';
import { movementMs } from './camera/movement';
import { useElementSize } from './camera/use-element-size';
import { useFrameLater } from './camera/use-frame-later';
import { ElementCard, type ElementNode } from './cards/element-card';
import { nodeMaker } from './cards/map-nodes';
import { isLarge } from './cards/use-hot-nodes';
import { HallDocks } from './hall-docks';
import { MapCanvas } from './map-canvas';
import { type MapLook, MapLookContext } from './map-context';
import { mapTexts } from './map-texts';
import type { PainterOptions } from './paint/paint-map';
import { MapRest } from './scene/map-rest';
import { MapScene } from './scene/map-scene';
import { ZoneAreaLayer } from './zones/zone-area-layer';

interface HallMapProps {
  readonly model: MapModel;
  readonly language: Language;
  /** Least size of names, in pixels of this window. */
  readonly floor: number;
  /** How often the presenter came closer. */
  readonly closer: number;
  /** What was changed last or is pointed at: ringed, and in view. */
  readonly elements: readonly string[];
  readonly relations: readonly string[];
  /** Zones drawn as areas behind the tasks that ask room of them. */
  readonly zones?: readonly ZoneSpace[];
  /** Whether everything else steps back. */
  readonly isDimmed: boolean;
}

/** The map in the hall: it can be looked at and nothing else. */
export function HallMap(props: HallMapProps) {
  return (
    <ReactFlowProvider>
      <WatchedMap {...props} />
    </ReactFlowProvider>
  );
}

const nodeTypes = { element: ElementCard };
const noEdges: never[] = [];
const noMoves = new Map();
const noZones: readonly ZoneSpace[] = [];
const noDocks: readonly Dock[] = [];
const nothing: ReadonlySet<string> = new Set();
const centreOrigin: [number, number] = [0.5, 0.5];
const quiet = { hideAttribution: true };
/** Map units. A map with larger names is small, so that its cards are not painted. */
const widestRim = badgeRimOf(badgeBesideNames(largestLabelSize));
const noConnecting = () => undefined;

function WatchedMap({ model, language, floor, closer, elements, relations, zones = noZones, isDimmed }: HallMapProps) {
  const [scene] = useState(() => new MapScene(widestRim));
  const [rest] = useState(() => new MapRest());
  const [course] = useState(() => new MapCourse());
  scene.show(model, language);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the scene took the model while rendering, and tells of it after
  useLayoutEffect(() => scene.announce(), [scene, model, language]);
  const [makeNodes] = useState(nodeMaker);
  const container = useRef<HTMLDivElement>(null);
  const size = useElementSize(container);
  const flow = useReactFlow();
  const last = useRef<HallView | null>(null);

  const aim = useMemo(() => {
    const placed = (ids: Iterable<string>) => [...ids].flatMap((id) => scene.placed(id) ?? []);
    const around = relations.length > 0 ? [] : neighboursOf(scene, elements);
    return hallView({
      all: model.elements,
      watched: placed(elements),
      around: placed(around),
      size,
      floor,
      before: last.current,
      closer,
    });
  }, [scene, model, elements, relations, size, floor, closer]);
  useLayoutEffect(() => {
    last.current = aim ?? last.current;
  }, [aim]);

  // To look from elsewhere, at names of another size, has work of its own: the frame that shows a change does not wait.
  const view = useFrameLater(aim);
  const before = useRef<HallView | null>(null);
  useLayoutEffect(() => {
    if (view === null) return;
    const isFirst = before.current === null;
    const isSame = before.current?.viewport === view.viewport;
    before.current = view;
    if (isSame) return;
    const duration = isFirst ? 0 : movementMs();
    const moving = flow.setViewport(view.viewport, duration === 0 ? undefined : { duration });
    if (duration > 0) course.head(view.viewport, moving);
  }, [view, flow, course]);

  const watched = useMemo(() => new Set(elements), [elements]);
  useEffect(() => {
    // A new relation is about its two ends; a new element about all it belongs to.
    const isRelation = relations.length > 0;
    scene.attend({
      elements: isDimmed && !isRelation ? watched : nothing,
      alone: isDimmed && isRelation ? watched : nothing,
      relations: isDimmed ? new Set(relations) : nothing,
      hovered: null,
    });
  }, [scene, watched, relations, isDimmed]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: where elements stand follows from the model
  const docks = useMemo(() => {
    if (view === null || !view.hasNames || !isDimmed || elements.length === 0) return noDocks;
    const lit = new Set(relations);
    const ways = elements
      .flatMap((id) => scene.bundlesAt(id))
      .filter((each) => lit.size === 0 || each.relations.some(({ id }) => lit.has(id)));
    return docksOf({
      watched: elements.flatMap((id) => scene.placed(id)?.element ?? []),
      lines: ways.flatMap(({ bundle }) => scene.lineOf(bundle) ?? []),
      viewport: view.viewport,
      size,
      labelSize: view.labelSize,
    });
  }, [scene, model, elements, relations, view, size, isDimmed]);

  // Of a large map the picture shows all; only what is watched has a card, since nobody reads or presses here.
  const large = isLarge(model);
  const nodes = useMemo(
    () =>
      large
        ? makeNodes({ elements: elements.flatMap((id) => scene.placed(id)?.element ?? []) }, noMoves, watched)
        : makeNodes(model, noMoves, watched),
    [large, makeNodes, scene, model, elements, watched],
  );
  const labelSize = view?.labelSize ?? usualLabelSize;
  const hasNames = view?.hasNames ?? true;
  const badge = useMemo(() => (hasNames ? badgeBesideNames(labelSize) : bareBadge), [hasNames, labelSize]);
  const look = useMemo<MapLook>(
    () => ({ scene, language, labelSize, badge, isEditable: false, isPainted: false, startConnecting: noConnecting }),
    [scene, language, labelSize, badge],
  );
  const options = useMemo(
    (): PainterOptions => ({
      detail: () => (hasNames ? 'middle' : 'overview'),
      sizes: {
        label: labelSize,
        laneTitle: (zoom) => floor / zoom,
        lineLabel: () => floor,
        group: floor * 1.2,
        leastGroup: floor,
        badge,
      },
      hasCards: large,
    }),
    [hasNames, labelSize, badge, floor, large],
  );

  return (
    <section ref={container} className={styles.map} data-map="" data-hall="" aria-label={mapTexts[language].map}>
      <MapLookContext value={look}>
        <div className={styles.flow}>
          <ReactFlow<ElementNode>
            nodes={nodes}
            edges={noEdges}
            nodeTypes={nodeTypes}
            nodeOrigin={centreOrigin}
            minZoom={0.02}
            maxZoom={6}
            panOnDrag={false}
            zoomOnScroll={false}
            zoomOnPinch={false}
            zoomOnDoubleClick={false}
            preventScrolling={false}
            nodesDraggable={false}
            nodesConnectable={false}
            nodesFocusable={false}
            elementsSelectable={false}
            disableKeyboardA11y
            deleteKeyCode={null}
            selectionKeyCode={null}
            panActivationKeyCode={null}
            elevateNodesOnSelect={false}
            proOptions={quiet}
          />
        </div>
        <ZoneAreaLayer scene={scene} zones={zones} model={model} textSize={floor} />
        <MapCanvas scene={scene} rest={rest} course={course} options={options} />
        {view === null ? null : <HallDocks docks={docks} view={view} />}
      </MapLookContext>
    </section>
  );
}

function neighboursOf(scene: MapScene, centre: readonly string[]): ReadonlySet<string> {
  return new Set(centre.flatMap((id) => scene.bundlesAt(id).map(({ from, to }) => (from === id ? to : from))));
}
