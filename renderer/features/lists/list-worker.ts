import { type OpenList, openList } from '../../../shared/lists/open-list';
import { planList } from '../../../shared/lists/plan-list';
import type { ElementKind } from '../../../shared/model/vocabulary';
import type { ListAnswer, ListQuestion, OpenAnswer, PlanQuestion } from './list-worker-messages';

// A large file takes seconds to read, and ten thousand rows half a second to plan; here they hold nothing up.
let lists: readonly OpenList[] = [];

function open(bytes: ArrayBuffer): OpenAnswer {
  let told = 0;
  const file = openList(new Uint8Array(bytes), (done, of) => {
    // A message for each percent, not for each piece.
    if (done - told < of / 100) return;
    told = done;
    self.postMessage({ done, of } satisfies ListAnswer);
  });
  if (!file.ok) return file;
  lists = file.value.lists;
  const proposed = lists.indexOf(file.value.proposed);
  return { ok: true, value: { lists: lists.map(({ records: _, ...found }) => found), proposed } };
}

function plan({ list, kind, choices, name, number, content, today }: PlanQuestion): ListAnswer {
  const newId = (of: ElementKind): string => `${of}-${crypto.randomUUID()}`;
  const asked = lists[list] as OpenList;
  return { number, plan: planList(content, asked, kind, choices, { list: name, newId, today }) };
}

self.onmessage = ({ data }: MessageEvent<ListQuestion>) => {
  self.postMessage('bytes' in data ? { opened: open(data.bytes) } : plan(data));
};
