import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Position } from '../../../shared/model/content-types';
import {
  layoutGraph,
  type Moves,
  movesBetween,
  placesFrom,
  type RearrangePlace,
  type RearrangeWay,
} from '../../../shared/placement/rearrange';
import { keptClear } from '../../../shared/placement/settle';
import { tidiedRows } from '../../../shared/placement/tidy-rows';
import type { MapElement, MapModel } from '../../../shared/projection/map-model';
import { type RearrangeScope, rearrangeParts } from '../../../shared/projection/rearrange-scope';
import { isTidiedHere, tidying } from '../../../shared/projection/tidy-map';
import { useActions } from '../../app/app-context';
import { inSlices } from './in-slices';

type State =
  | { readonly step: 'idle' }
  | { readonly step: 'working' }
  | { readonly step: 'failed' }
  | { readonly step: 'shown'; readonly moves: Moves };

/** How far trying has come, with the places as they were worked out. */
type Work =
  | Exclude<State, { readonly step: 'shown' }>
  | { readonly step: 'shown'; readonly places: readonly RearrangePlace[] };

export interface Rearranging {
  readonly state: State;
  /** Where everything would come to stand, for the map to show; null when nothing is being tried. */
  readonly preview: ReadonlyMap<string, Position> | null;
  readonly start: (way: RearrangeWay, scope: RearrangeScope) => void;
  readonly carryOut: () => void;
  readonly giveUp: () => void;
}

/**
 * Trying another arrangement: worked out beside the window, shown before anything is written, one entry when it is.
 * @param model the map as it is looked at @param away elements that are not shown, and keep their places
 */
export function useRearranging(model: MapModel, away: readonly MapElement[], chosen: ReadonlySet<string>): Rearranging {
  const { perform } = useActions();
  const [work, setWork] = useState<Work>({ step: 'idle' });
  const job = useRef<{ readonly giveUp: () => void } | null>(null);
  // Read when something is asked for, so that an edit of the map is no reason to draw again who can ask.
  const latest = useRef({ model, away, chosen });
  latest.current = { model, away, chosen };

  const giveUp = useCallback(() => {
    job.current?.giveUp();
    job.current = null;
    setWork({ step: 'idle' });
  }, []);
  useEffect(() => () => job.current?.giveUp(), []);

  const start = useCallback(
    (way: RearrangeWay, scope: RearrangeScope) => {
      giveUp();
      const { model, away, chosen } = latest.current;
      const { takesPart, standing } = rearrangeParts(model.elements, away, chosen, scope);
      if (way === 'tidy') {
        setWork({ step: 'shown', places: tidiedRows(takesPart, model.relations, standing) });
        return;
      }
      setWork({ step: 'working' });
      const run = async () => {
        if (way === 'rows' && isTidiedHere(model.relations)) {
          const mine = inSlices(tidying(takesPart, model.relations, standing));
          job.current = mine;
          const places = await mine.answer;
          if (job.current === mine && places !== null) setWork({ step: 'shown', places });
          return;
        }
        // Large, and asked for seldom: it is fetched when it is.
        const { startLayout } = await import('../../layout/layout-engine');
        const mine = startLayout(layoutGraph(takesPart, model.relations, way));
        job.current = mine;
        const answer = await mine.answer;
        if (job.current !== mine) return;
        setWork({ step: 'shown', places: placesFrom(way, takesPart, answer, standing) });
      };
      run().catch(() => setWork({ step: 'failed' }));
    },
    [giveUp],
  );

  /** What of it can be carried out on the table as it is by now: captures and exchanges go on meanwhile. */
  const moved = useMemo(() => {
    if (work.step !== 'shown') return null;
    const stood = new Map([...model.elements, ...away].map((element) => [element.id, element]));
    const places = work.places.filter(({ id }) => stood.has(id));
    const moving = new Set(places.map(({ id }) => id));
    const standing = [...stood.values()].filter(({ id }) => !moving.has(id));
    return keptClear(places, standing).filter(({ id, x, y }) => stood.get(id)?.x !== x || stood.get(id)?.y !== y);
  }, [work, model, away]);

  const carryOut = useCallback(async () => {
    if (moved === null) return;
    const positions = moved.map(({ id, x, y }) => ({ id, position: { x, y } }));
    if (positions.length > 0) await perform({ type: 'moveElements', positions });
    giveUp();
  }, [moved, perform, giveUp]);

  const preview = useMemo(
    () => (moved === null ? null : new Map(moved.map(({ id, x, y }) => [id, { x, y }]))),
    [moved],
  );
  const state = useMemo((): State => {
    if (work.step !== 'shown') return work;
    return { step: 'shown', moves: movesBetween([...model.elements, ...away], moved ?? []) };
  }, [work, moved, model, away]);
  return useMemo(
    () => ({ state, preview, start, carryOut: () => void carryOut(), giveUp }),
    [state, preview, start, carryOut, giveUp],
  );
}
