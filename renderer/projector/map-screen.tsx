import { useEffect, useMemo, useState } from 'react';
import { fanCaption } from '../../shared/projection/fan/fan-layout';
import type { ProjectionModel } from '../../shared/projection/projection-model';
import { neighbourhoodOf } from '../../shared/projection/viewed-map';
import { FanView } from '../map/fan-view';
import { HallMap } from '../map/hall-map';
import { AreaList } from './area-list';
import { Legend } from './legend';
import styles from './map-screen.module.css';
import { Strip } from './strip';

interface MapScreenProps {
  readonly model: ProjectionModel;
  /** When the last message came, if that is too long ago; null while live. */
  readonly lostSince: number | null;
}

/** How long everything else steps back after a change, in milliseconds. */
const spotlightMs = 20_000;
const none: readonly string[] = [];

/** The map, the sentence of the last change and the strip, one under the other: nothing covers the map. */
export function MapScreen({ model, lostSince }: MapScreenProps) {
  const { spotlight, signal, focus, labelFloor } = model;
  const floor = useFloor(labelFloor);
  const hasAreas = model.areas.length > 0 && signal === null;
  const isFocused = focus.length > 0;
  const isNew = useRecent(spotlight?.change ?? null);
  const [centre] = focus;
  // One alone is told with all it relates to; of several, or of what is out of balance, the map shows where it stands.
  const fan = centre !== undefined && focus.length === 1 && signal === null ? centre : null;
  const pointedAt = useMemo(() => pointedAtIn(model), [model]);
  const elements = useStable(fan !== null ? none : isFocused ? pointedAt : (spotlight?.elements ?? none));
  const relations = useStable(isFocused ? none : (spotlight?.relations ?? none));
  return (
    <main className={styles.screen}>
      <HallMap
        model={model.map}
        language={model.language}
        floor={floor}
        closer={model.closer}
        elements={elements}
        relations={relations}
        zones={model.areas}
        isDimmed={fan === null && (isFocused || (isNew && elements.length > 0))}
      />
      {fan === null ? null : (
        <div className={styles.fan}>
          <FanView
            model={model.map}
            centre={fan}
            steps={model.steps}
            language={model.language}
            theme={model.theme}
            floor={floor}
          />
        </div>
      )}
      {model.legend ? <Legend map={model.map} language={model.language} /> : null}
      {hasAreas ? (
        <div className={styles.caption} aria-live="polite">
          <AreaList zones={model.areas} language={model.language} />
        </div>
      ) : (
        <p className={styles.caption} aria-live="polite">
          {signal === null ? null : (
            <span key={signal.text} className={styles.signal}>
              <AlertSign />
              {signal.text}
            </span>
          )}
          {fan === null ? null : (
            <span key={fan} className={styles.sentence}>
              {fanCaption(model.map, fan, model.steps, model.language)}
            </span>
          )}
          {spotlight === null || signal !== null || isFocused ? null : (
            <span key={spotlight.change} className={styles.sentence} data-new={isNew}>
              {spotlight.caption}
            </span>
          )}
        </p>
      )}
      <Strip model={model} lostSince={lostSince} />
    </main>
  );
}

/** What the facilitator points at with what is within one step less than asked: the map lights what belongs to it. */
function pointedAtIn({ map, focus, steps }: ProjectionModel): readonly string[] {
  if (steps === 1 || focus.length === 0) return focus;
  return [...neighbourhoodOf(map, { elements: focus, steps: steps === 2 ? 1 : 2 }).elements];
}

/** That something is out of balance, by shape. */
function AlertSign() {
  return (
    <svg className={styles.alert} viewBox="0 0 24 24" aria-hidden="true">
      <path d="M12 3 22 20.5H2ZM12 9.5V14.5M12 17.2V17.4" />
    </svg>
  );
}

/** The floor is given for 1080 lines; a screen with more or fewer shows the same share of its height. */
function useFloor(labelFloor: number): number {
  const [lines, setLines] = useState(() => window.innerHeight);
  useEffect(() => {
    const onResize = () => setLines(window.innerHeight);
    window.addEventListener('resize', onResize);
    return () => window.removeEventListener('resize', onResize);
  }, []);
  return (labelFloor * lines) / 1080;
}

/** Whether this change came in a short while ago. */
function useRecent(change: string | null): boolean {
  const [faded, setFaded] = useState<string | null>(null);
  useEffect(() => {
    if (change === null) return;
    const timer = setTimeout(() => setFaded(change), spotlightMs);
    return () => clearTimeout(timer);
  }, [change]);
  return change !== null && change !== faded;
}

/** The same list while it holds the same ids, so that a new model does not move the camera. */
function useStable(ids: readonly string[]): readonly string[] {
  const key = JSON.stringify(ids);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says the same as the list
  return useMemo(() => ids, [key]);
}
