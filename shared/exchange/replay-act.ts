import { actEvent, joinEntries } from '../log/act-entry';
import type { JsonObject, JsonValue } from '../values/json';
import type { ExchangeEvent } from './exchange-file';
import type { ImportProblem } from './import-problem';
import { addTold, type Moment, type Replay, replayApart, type Told } from './replay';

type ReplayEvent = (
  replay: Replay,
  event: ExchangeEvent,
  moment: Moment,
  place: readonly PropertyKey[],
) => ImportProblem | undefined;

/**
 * Replays an act: each of its parts on what those before it left, apart from the log, and then all of them as one entry.
 * @param told what the entry says beside its parts
 */
export function replayAct(
  replay: Replay,
  event: ExchangeEvent,
  { told, moment, place }: { readonly told: Told; readonly moment: Moment; readonly place: readonly PropertyKey[] },
  replayEvent: ReplayEvent,
): ImportProblem | undefined {
  const events = event.data['events'] as unknown as readonly ExchangeEvent[];
  const entries = replayApart(replay, (apart) => {
    for (const [index, part] of events.entries()) {
      const problem = replayEvent(apart, part, moment, [...place, 'data', 'events', index]);
      if (problem !== undefined) return problem;
    }
    return undefined;
  });
  if ('reason' in entries) return entries;
  const { parts, writes } = joinEntries(entries);
  const data: JsonObject = {
    ...told.data,
    events: events.map((given, at): JsonValue => {
      const { data: kept, things } = parts[at] as (typeof parts)[number];
      return { ...given, data: kept, things: things as readonly string[] as string[] };
    }),
  };
  addTold(replay, { ...told, type: actEvent, data }, writes, moment);
  return undefined;
}
