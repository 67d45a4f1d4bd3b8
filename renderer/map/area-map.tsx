import '@xyflow/react/dist/base.css';
import './map-tokens.css';
import { type NodeChange, ReactFlow, ReactFlowProvider, useStoreApi } from '@xyflow/react';
import {
  type Ref,
  useCallback,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { Language } from '../../shared/i18n/language';
import type { Position } from '../../shared/model/content-types';
import { usualBadge } from '../../shared/projection/element-shapes';
import { laneTitleSize } from '../../shared/projection/lane-titles';
import type { MapModel } from '../../shared/projection/map-model';
import type { ZoneSpace } from '../../shared/projection/zone-areas';
import styles from './area-map.module.css';
import { MapCourse } from './camera/map-course';
import { type CameraRecord, leastZoomOf, leastZoomOfNames, mostZoom, useCamera } from './camera/use-camera';
import { useLabelSize } from './camera/use-label-size';
import { ElementCard, type ElementNode } from './cards/element-card';
import { hasPaintedCards, isLarge, useHotNodes } from './cards/use-hot-nodes';
import { GhostLayer } from './ghost-layer';
import { useDragging, type WentBack } from './hands/use-dragging';
import { useGestures } from './hands/use-gestures';
import { useHover } from './hands/use-hover';
import { useMapKeys } from './hands/use-map-keys';
import { usePaneChoice } from './hands/use-pane-choice';
import { MapCanvas } from './map-canvas';
import { type MapLook, MapLookContext } from './map-context';
import { MapControls } from './map-controls';
import { mapTexts } from './map-texts';
import type { Detail, PainterOptions } from './paint/paint-map';
import { ConnectMenu } from './relate/connect-menu';
import type { DrawnRelation } from './relate/connection';
import { useConnecting } from './relate/use-connecting';
import { MapRest } from './scene/map-rest';
import { MapScene } from './scene/map-scene';
import type { MapThing } from './scene/map-thing';
import { useEffectsBeforePaint } from './use-effects-before-paint';
import { ZoneAreaLayer } from './zones/zone-area-layer';

/** What a page can ask of a map that it shows. */
export interface MapHandle {
  /** The whole map in view. */
  fit(): void;
  zoomIn(): void;
  zoomOut(): void;
  /** Brings elements into view, calmly, and only if they are not there already. */
  reveal(elements: readonly string[]): void;
  /** As `reveal`, and near enough to read their names. */
  find(elements: readonly string[]): void;
  /** Elements in the middle of the window, as near as all of them fit. */
  zoomTo(elements: readonly string[]): void;
  /** Where the map is looked at from; null while the whole map is kept in view. */
  camera(): CameraRecord | null;
  /** Moves the camera there, calmly; null for the whole map. */
  look(at: CameraRecord | null): void;
  /** Puts the keyboard on an element. */
  focus(element: string): void;
  /** As the key `c`: asks what the element is to be related to. */
  connectFrom(element: string): void;
}

export interface AreaMapProps {
  readonly model: MapModel;
  readonly language: Language;
  readonly selection: readonly { readonly kind: string; readonly id: string }[];
  /** Places of elements that are not shown, and that nothing is put on all the same. */
  readonly away?: readonly (Position & { readonly id: string })[];
  /** Shown in the light by itself, as long as nothing is chosen. */
  readonly spotlight?: { readonly elements: readonly string[]; readonly relations: readonly string[] } | null;
  /** Another arrangement that is being tried: shown with ghosts where things stand, written by nobody. */
  readonly preview?: ReadonlyMap<string, Position> | null;
  /** Zones drawn as areas behind the tasks that ask room of them. */
  readonly areas?: readonly ZoneSpace[];
  /** What is on the map can be looked at and chosen, not moved or related; and the camera follows no change by itself. */
  readonly isReadOnly?: boolean;
  readonly onSelect: (things: readonly MapThing[]) => void;
  /** Once per drop. May answer whether it was carried out; elements that were refused go back. */
  readonly onMove: (
    positions: readonly { readonly id: string; readonly position: Position }[],
  ) => Promise<unknown> | undefined;
  /** What was dropped where there is no room is back where it stood. */
  readonly onNoRoom?: (back: WentBack) => void;
  readonly onConnect: (relation: DrawnRelation) => void;
  /** Enter or double click on an element. */
  readonly onOpen: (element: string) => void;
  readonly ref?: Ref<MapHandle>;
}

const nodeTypes = { element: ElementCard };

const consoleDetail = (zoom: number): Detail => (zoom < leastZoomOfNames ? 'overview' : zoom < 1.1 ? 'middle' : 'near');

/** The map of the table on the facilitator's screen: everything on it can be chosen, moved and related. */
export function AreaMap(props: AreaMapProps) {
  return (
    <ReactFlowProvider>
      <EditableMap {...props} />
    </ReactFlowProvider>
  );
}

function EditableMap(props: AreaMapProps) {
  const {
    model,
    language,
    selection,
    spotlight = null,
    preview = null,
    away = noPlaces,
    areas: zones = noZones,
    isReadOnly: isHeld = false,
    onSelect,
    onOpen,
    ref,
  } = props;
  const [scene] = useState(() => new MapScene());
  const [rest] = useState(() => new MapRest());
  const [course] = useState(() => new MapCourse());
  scene.show(model, language);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the scene took the model while rendering, and tells of it after
  useLayoutEffect(() => scene.announce(), [scene, model, language]);
  useEffectsBeforePaint();
  const container = useRef<HTMLDivElement>(null);
  const selected = useMemo(() => idsOf(selection, 'element'), [selection]);
  const selectedRelations = useMemo(() => idsOf(selection, 'relation'), [selection]);
  const isReadOnly = isHeld || preview !== null;
  const camera = useCamera(scene, course, away, isHeld);
  const dragging = useDragging(scene, model, selected, away, props.onMove, props.onNoRoom);
  const { put, moved, onNodesChange: onDragChange, commit } = dragging;
  // biome-ignore lint/correctness/useExhaustiveDependencies: an edit meanwhile puts back what was in the hand
  useEffect(() => {
    if (preview === null) return;
    put(preview);
    // Another arrangement is judged as a whole, however small it is seen then.
    if (camera.handle.camera() === null) camera.handle.fit();
    else camera.goAfter([...preview.keys()]);
    return () => {
      put(nowhere);
      // As near as it was, unless somebody has put it elsewhere.
      if (camera.handle.camera() === null) camera.handle.fit();
    };
  }, [put, preview, model, camera]);
  const large = isLarge(model);
  const areCardsPainted = hasPaintedCards(model);
  const [under, setUnder] = useState<string | null>(null);
  const { nodes, pin } = useHotNodes({ scene, rest, camera, model, moved, selected, hovered: under });
  const connecting = useConnecting(scene, container, props.onConnect);
  const labelSize = useLabelSize(camera);
  const hover = useHover(rest, container, () => attend());

  const attend = useCallback(() => {
    const isChosen = selected.size > 0 || selectedRelations.size > 0;
    const lit = isChosen ? null : spotlight;
    scene.attend({
      elements: selected,
      relations: lit === null ? selectedRelations : new Set(lit.relations),
      alone: lit === null ? nobody : new Set(lit.elements),
      hovered: hover.hovered.current,
    });
  }, [scene, hover.hovered, selected, selectedRelations, spotlight]);
  useEffect(attend, [attend]);

  const choose = useCallback(
    (things: readonly MapThing[]) => {
      const last = things.findLast(({ kind }) => kind === 'element');
      if (last !== undefined) scene.focusOn(last.id);
      onSelect(things);
    },
    [scene, onSelect],
  );

  const flow = useStoreApi();
  const { isPressing, ...pane } = usePaneChoice({
    scene,
    rest,
    camera,
    container,
    selected,
    choose,
    large,
    onElement: setUnder,
  });
  const onNodesChange = useCallback(
    (changes: NodeChange<ElementNode>[]) => {
      onDragChange(changes);
      const chosen = changes.filter((change) => change.type === 'select');
      if (chosen.length === 0 || isPressing.current) return;
      const { multiSelectionActive, userSelectionActive } = flow.getState();
      // Of what is chosen React Flow knows what is mounted: whoever presses one card alone wants none of the others.
      const isAlone = !multiSelectionActive && !userSelectionActive && chosen.some((change) => change.selected);
      const next = new Set(isAlone ? nobody : selected);
      for (const change of chosen) {
        if (change.selected) next.add(change.id);
        else next.delete(change.id);
      }
      choose([...next].map((id) => ({ kind: 'element', id })));
    },
    [onDragChange, choose, selected, flow, isPressing],
  );

  const keys = useMapKeys({
    scene,
    away,
    container,
    selected,
    choose,
    onOpen,
    camera,
    connecting,
    commit,
    pin,
    isReadOnly,
  });

  useGestures({ scene, camera, container, selected, choose });

  useImperativeHandle(ref, () => ({ ...camera.handle, focus: keys.focus, connectFrom: connecting.ask }), [
    camera,
    keys.focus,
    connecting.ask,
  ]);

  const leastZoom = useMemo(() => leastZoomOf(model), [model]);
  const options = useMemo(
    (): PainterOptions => ({
      detail: consoleDetail,
      sizes: { ...consoleSizes, label: labelSize },
      hasCards: areCardsPainted,
    }),
    [labelSize, areCardsPainted],
  );
  const look = useMemo<MapLook>(
    () => ({
      scene,
      language,
      labelSize,
      badge: usualBadge,
      isEditable: true,
      isPainted: areCardsPainted,
      startConnecting: isReadOnly ? null : connecting.start,
    }),
    [scene, language, labelSize, areCardsPainted, isReadOnly, connecting.start],
  );

  return (
    <section
      ref={container}
      className={styles.map}
      data-map=""
      aria-label={mapTexts[language].map}
      onFocus={keys.onFocus}
      onKeyDown={keys.onKeyDown}
      onKeyUp={keys.onKeyUp}
    >
      <MapLookContext value={look}>
        <div className={styles.flow}>
          <ReactFlow<ElementNode>
            nodes={nodes}
            edges={noEdges}
            nodeTypes={nodeTypes}
            nodeOrigin={centreOrigin}
            onNodesChange={onNodesChange}
            onNodeDragStart={(_, node) => dragging.onStart(node.id)}
            onNodeDragStop={dragging.onDrop}
            onNodeMouseEnter={(_, node) => hover.enter(node.id)}
            onNodeMouseLeave={({ buttons }) => {
              hover.leave();
              // A card that is pressed stays mounted, also when the pointer is quicker than the drag that begins.
              if (buttons === 0) setUnder(null);
            }}
            // Movements by the camera itself come without an event.
            onMove={(event) => {
              if (event !== null) camera.takeInHand();
            }}
            onNodeDoubleClick={(_, node) => onOpen(node.id)}
            onPaneClick={pane.onClick}
            onPaneMouseMove={pane.onMove}
            onSelectionStart={pane.onBoxStart}
            onSelectionEnd={pane.onBoxEnd}
            minZoom={leastZoom}
            maxZoom={mostZoom}
            nodesDraggable={!isReadOnly}
            nodesConnectable={false}
            nodesFocusable={false}
            edgesFocusable={false}
            disableKeyboardA11y
            deleteKeyCode={null}
            selectionKeyCode="Shift"
            multiSelectionKeyCode={multiSelectionKeys}
            zoomOnDoubleClick={false}
            panActivationKeyCode={null}
            elevateNodesOnSelect={false}
            proOptions={quiet}
          />
        </div>
        <ZoneAreaLayer scene={scene} zones={zones} model={model} textSize={verdictSize} />
        <MapCanvas scene={scene} rest={rest} course={course} options={options} looseEnd={connecting.looseEnd} />
        {preview === null ? null : <GhostLayer model={model} preview={preview} />}
        <MapControls scene={scene} camera={camera} language={language} />
        <ConnectMenu scene={scene} connecting={connecting} language={language} />
      </MapLookContext>
    </section>
  );
}

const noEdges: never[] = [];
const noZones: readonly ZoneSpace[] = [];
/** Pixels of the verdict at a zone. */
const verdictSize = 12.5;
const nobody: ReadonlySet<string> = new Set();
const noPlaces: readonly (Position & { readonly id: string })[] = [];
const nowhere: ReadonlyMap<string, Position> = new Map();
const centreOrigin: [number, number] = [0.5, 0.5];
const multiSelectionKeys = ['Shift', 'Meta', 'Control'];
const quiet = { hideAttribution: true };
const consoleSizes = {
  /** Verbs grow with the map up to the size of a heading, and stay readable when it shrinks. */
  lineLabel: (zoom: number) => Math.min(20, Math.max(10.5, 13 * zoom)),
  /** Row names stay readable when the map shrinks, within the lane they stand in. */
  laneTitle: (zoom: number) => Math.min(22, Math.max(laneTitleSize, 12 / zoom)),
  group: 15,
  leastGroup: 12,
  badge: usualBadge,
};

function idsOf(things: readonly { readonly kind: string; readonly id: string }[], kind: string): ReadonlySet<string> {
  return new Set(things.filter((thing) => thing.kind === kind).map(({ id }) => id));
}
