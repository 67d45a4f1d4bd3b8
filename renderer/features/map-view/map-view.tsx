import { useCallback, useEffect, useMemo, useRef } from 'react';
import { type MapOverlay, overlaidMap } from '../../../shared/boards/map-overlay';
import type { Position } from '../../../shared/model/content-types';
import { collapsedClass } from '../../../shared/projection/viewed-map';
import { type ZoneSpace, zoneSpaceOf } from '../../../shared/projection/zone-areas';
import { changedOnMap } from '../../../shared/replay/changed-on-map';
import { AfterPaint, useActions, useApp, useReadState, useTable } from '../../app/app-context';
import { useResolvedTheme } from '../../app/use-resolved-theme';
import { AreaMap, type MapHandle } from '../../map/area-map';
import { FanView } from '../../map/fan-view';
import type { WentBack } from '../../map/hands/use-dragging';
import type { DrawnRelation } from '../../map/relate/connection';
import type { MapThing } from '../../map/scene/map-thing';
import { EmptyState } from '../../ui/empty-state';
import { useLanguage, useTexts } from '../../ui/language-context';
import { useRearranging } from '../finding/use-rearranging';
import { useViewedMap } from '../finding/use-viewed-map';
import { useWholeMap } from '../finding/use-whole-map';
import { forgetViews, look } from '../finding/view-history';
import { useReplay } from '../replay/replay-context';
import { mapControls } from '../view/map-controls';
import { currentMapView, mapViewStore, startMapView } from '../view/map-view-store';
import { useView } from '../view/view-context';
import { MapBar } from './map-bar';
import styles from './map-view.module.css';
import { mapViewTexts } from './map-view-texts';
import { OverlayBar } from './overlay-bar';

const noZones: readonly ZoneSpace[] = [];

/** Pixels of the type in a fan on the console, at least. */
const fanType = 15;

/** The map of the open table, with what is done on it turned into commands. */
export function MapView() {
  const content = useTable((table) => table.content);
  const selection = useApp((state) => state.selection);
  const language = useLanguage();
  const { empty, emptyText, noRoom } = useTexts(mapViewTexts);
  const { perform, select, notify } = useActions();
  const { showPanel, panel, overlay, showOverlay } = useView();
  const log = useTable((open) => open.log);
  const whole = useWholeMap();
  const { model, spotlight: viewed, fan, hidden, away } = useViewedMap(whole);
  const theme = useResolvedTheme(useApp((state) => state.theme));
  const chosen = useMemo(
    () => new Set(selection.flatMap(({ kind, id }) => (kind === 'element' ? [id] : []))),
    [selection],
  );
  const rearranging = useRearranging(model, away, chosen);
  const handle = useRef<MapHandle>(null);
  const { shown } = useReplay();
  const entry = shown?.entry ?? null;
  const spotlight = useMemo(() => (entry === null ? null : changedOnMap(entry, content)), [entry, content]);

  const overlaid = useMemo(
    () => (overlay === null ? null : overlaidMap(content, log, overlay, language)),
    [overlay, content, log, language],
  );
  const isSpaceShown = overlay?.kind === 'space';
  const zones = useMemo(
    () => (isSpaceShown ? zoneSpaceOf(content, language) : noZones),
    [isSpaceShown, content, language],
  );
  const light = useCallback(
    (next: MapOverlay | null) => {
      // What is chosen stands in a light of its own.
      if (next !== null) select([]);
      showOverlay(next);
    },
    [select, showOverlay],
  );

  // Another table: what was looked at is not on it.
  const table = useTable(({ id }) => id);
  useEffect(() => {
    mapControls.current = handle.current;
    if (startMapView(table)) forgetViews();
    handle.current?.look(mapViewStore.getState().camera);
    return () => {
      mapViewStore.setState(currentMapView(), true);
      mapControls.current = null;
    };
  }, [table]);
  // What is chosen in a list or the log comes into view; what is chosen on the map is there already.
  useEffect(() => {
    const ids = selection.filter(({ kind }) => kind === 'element').map(({ id }) => id);
    if (ids.length > 0) handle.current?.reveal(ids);
  }, [selection]);

  useEffect(() => {
    if (spotlight !== null && spotlight.elements.length > 0) handle.current?.reveal(spotlight.elements);
  }, [spotlight]);

  const readState = useReadState();
  const isThere = useCallback((id: string) => readState().table?.content.elements.has(id) ?? false, [readState]);
  const onMove = useCallback(
    (positions: readonly { readonly id: string; readonly position: Position }[]) => {
      // What stands for a class, and what is away, has no place of its own to write.
      const real = positions.filter(({ id }) => isThere(id));
      return real.length === 0 ? undefined : perform({ type: 'moveElements', positions: real });
    },
    [perform, isThere],
  );
  const onNoRoom = useCallback(
    ({ elements, isHidden }: WentBack) => {
      const [only, ...others] = elements;
      const name = others.length > 0 ? undefined : readState().table?.content.elements.get(only ?? '')?.name;
      notify({ kind: 'info', text: noRoom({ name, count: elements.length, isHidden }) });
    },
    [notify, noRoom, readState],
  );
  const onConnect = useCallback(
    (relation: DrawnRelation) => void perform({ type: 'addRelation', relation: { ...relation } }),
    [perform],
  );
  const onSelect = useCallback(
    (things: readonly MapThing[]) => {
      const real = things.filter(({ id }) => collapsedClass(id) === undefined);
      select(real);
      const [only, ...others] = real;
      // What is chosen shows its details instead of another panel. A panel that was folded away stays so.
      if (only === undefined || others.length > 0 || panel === null) return;
      if (only.kind === 'relation' || isThere(only.id)) showPanel('element');
    },
    [select, showPanel, panel, isThere],
  );
  const onOpen = useCallback(
    (id: string) => {
      const elementClass = collapsedClass(id);
      // Of what is away the panel of disagreements tells, and whether it comes back is said there.
      if (elementClass === undefined) showPanel(isThere(id) ? 'element' : 'conflicts');
      // What was folded up is opened by opening it.
      else mapViewStore.setState(({ collapsed }) => ({ collapsed: collapsed.filter((each) => each !== elementClass) }));
    },
    [showPanel, isThere],
  );
  /** What stands around the middle comes to stand there; the middle itself shows its details. */
  const onFanElement = useCallback(
    (id: string) => {
      if (fan !== null && id !== fan.centre) look({ focus: { elements: [id], steps: fan.steps } });
      else onSelect([{ kind: 'element', id }]);
    },
    [fan, onSelect],
  );
  return (
    <div className={styles.view}>
      {content.elements.size === 0 ? null : (
        <AfterPaint>
          <OverlayBar overlay={overlay} overlaid={overlaid} zones={zones} onChange={light} />
        </AfterPaint>
      )}
      <div className={styles.map}>
        <AreaMap
          ref={handle}
          model={model}
          away={away}
          language={language}
          selection={selection}
          spotlight={overlaid ?? spotlight ?? viewed}
          preview={rearranging.preview}
          areas={zones}
          isReadOnly={shown !== null}
          onSelect={onSelect}
          onMove={onMove}
          onNoRoom={onNoRoom}
          onConnect={onConnect}
          onOpen={onOpen}
        />
        {fan === null ? null : (
          <FanView
            model={model}
            centre={fan.centre}
            steps={fan.steps}
            language={language}
            theme={theme}
            floor={fanType}
            onElement={onFanElement}
          />
        )}
        {content.elements.size === 0 || shown !== null ? null : (
          <AfterPaint>
            <MapBar hidden={hidden} chosen={chosen} rearranging={rearranging} />
          </AfterPaint>
        )}
      </div>
      {content.elements.size === 0 && shown === null ? (
        <div className={styles.empty}>
          <EmptyState icon="map" title={empty}>
            {emptyText}
          </EmptyState>
        </div>
      ) : null}
    </div>
  );
}
