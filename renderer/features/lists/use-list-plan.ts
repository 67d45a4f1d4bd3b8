import { useEffect, useState } from 'react';
import { localDate } from '../../../shared/i18n/format';
import type { AnyListPlan } from '../../../shared/lists/plan-list';
import type { Content } from '../../../shared/model/content';
import { useTable } from '../../app/app-context';
import { localTimeZone } from '../view/local-time';
import type { ListReading } from './list-reading';
import type { PlanWish } from './list-worker-messages';

/** A plan with what it was made of: it stays on the screen while the next one is worked out. */
export interface ShownPlan {
  readonly reading: ListReading;
  readonly wish: PlanWish;
  readonly content: Content;
  readonly plan: AnyListPlan;
}

/**
 * The plan that is wished for, against the table as it is.
 * @param onFailure it cannot be told; the same function every time
 * @returns the last one there is, and whether it is the one wished for
 */
export function useListPlan(
  reading: ListReading | null,
  wish: PlanWish | null,
  onFailure: () => void,
): { readonly shown: ShownPlan | null; readonly isCurrent: boolean } {
  const content = useTable((table) => table.content);
  const [shown, setShown] = useState<ShownPlan | null>(null);
  useEffect(() => {
    if (reading === null || wish === null) return;
    let isWanted = true;
    const today = localDate(new Date().toISOString(), localTimeZone);
    reading.plan({ ...wish, content, today }).then(
      (plan) => {
        if (isWanted) setShown({ reading, wish, content, plan });
      },
      () => {
        if (isWanted) onFailure();
      },
    );
    return () => {
      isWanted = false;
    };
  }, [reading, wish, content, onFailure]);
  if (wish === null) return { shown: null, isCurrent: false };
  const isCurrent = shown?.reading === reading && shown?.wish === wish && shown?.content === content;
  return { shown, isCurrent };
}
