import { type Basis, elementKeys, relationKeys } from './basis';
import type { LayerBalance } from './layer-balance';
import type { TaskMoney } from './money-balance';
import type { ZoneBalance } from './space-balance';

/** What the space budget of a zone rests on: itself, the tasks that ask and their claims, also those taken back. */
export function groundsOfZone({ zone, tasks, claims }: ZoneBalance): Basis {
  const elements = [zone, ...tasks];
  return {
    elements,
    restsOn: [...elementKeys(elements), ...relationKeys(claims)],
    watches: [{ kinds: ['claims_space'], element: zone, end: 'to' }],
  };
}

/** What the money of a task rests on: the task with its cost, and everything paid to it, also what was taken back. */
export function groundsOfMoney({ task, funds }: TaskMoney): Basis {
  return {
    elements: [task],
    restsOn: [...elementKeys([task]), ...relationKeys(funds)],
    watches: [{ kinds: ['funds'], element: task, end: 'to' }],
  };
}

/** What the balance of a layer rests on: its parties, its tasks, and the relations behind the three numbers. */
export function groundsOfLayer({ taskIds, partyIds, workIds, powerIds, fundIds }: LayerBalance): Basis {
  const elements = [...new Set([...taskIds, ...partyIds])];
  return { elements, restsOn: [...elementKeys(elements), ...relationKeys([...workIds, ...powerIds, ...fundIds])] };
}
