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
import type { MapModel } from '../../../shared/projection/map-model';
import { useActions } from '../../app/app-context';
import type { LayoutJob } from '../../layout/layout-engine';

/** What is re-arranged: everything, what is chosen, or everything around what is chosen. */
export type RearrangeScope = 'all' | 'chosen' | 'rest';

type State =
  | { readonly step: 'idle' }
  | { readonly step: 'working' }
  | { readonly step: 'failed' }
  | { readonly step: 'shown'; readonly places: readonly RearrangePlace[]; readonly moves: Moves };

export interface Rearranging {
  readonly state: State;
  /** Where everything would come to stand, for the map to show; null when nothing is being tried. */
  readonly preview: ReadonlyMap<string, Position> | null;
  readonly start: (way: RearrangeWay, scope: RearrangeScope) => void;
  readonly carryOut: () => void;
  readonly giveUp: () => void;
}

/** Trying another arrangement: worked out beside the window, shown before anything is written, one entry when it is. */
export function useRearranging(model: MapModel, chosen: ReadonlySet<string>): Rearranging {
  const { perform } = useActions();
  const [state, setState] = useState<State>({ step: 'idle' });
  const job = useRef<LayoutJob | null>(null);

  const giveUp = useCallback(() => {
    job.current?.giveUp();
    job.current = null;
    setState({ step: 'idle' });
  }, []);
  useEffect(() => () => job.current?.giveUp(), []);

  const start = (way: RearrangeWay, scope: RearrangeScope) => {
    giveUp();
    // What was removed elsewhere stays where it is missed.
    const takesPart = ({ id, state: now }: MapModel['elements'][number]) =>
      now !== 'removed' && (scope === 'all' || chosen.has(id) === (scope === 'chosen'));
    const before = model.elements.filter(takesPart);
    const standing = model.elements.filter((element) => !takesPart(element));
    setState({ step: 'working' });
    const run = async () => {
      // Large, and asked for seldom: it is fetched when it is.
      const { startLayout } = await import('../../layout/layout-engine');
      const mine = startLayout(layoutGraph(before, model.relations, way));
      job.current = mine;
      const answer = await mine.answer;
      if (job.current !== mine) return;
      const places = placesFrom(way, before, answer, standing);
      setState({ step: 'shown', places, moves: movesBetween(before, places) });
    };
    run().catch(() => setState({ step: 'failed' }));
  };

  const carryOut = async () => {
    if (state.step !== 'shown') return;
    const stood = new Map(model.elements.map((element) => [element.id, element]));
    const positions = state.places.flatMap(({ id, x, y }) => {
      const was = stood.get(id);
      return was === undefined || (was.x === x && was.y === y) ? [] : [{ id, position: { x, y } }];
    });
    if (positions.length > 0) await perform({ type: 'moveElements', positions });
    giveUp();
  };

  const preview = useMemo(
    () => (state.step === 'shown' ? new Map(state.places.map(({ id, x, y }) => [id, { x, y }])) : null),
    [state],
  );
  return { state, preview, start, carryOut: () => void carryOut(), giveUp };
}
