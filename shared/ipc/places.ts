import type { LogEntry } from '../log/log-entry';
import type { ExchangeProgress } from '../sync/exchange-parts';
import type { FoundTable, PlaceProblem } from '../sync/place';
import type { Result } from '../values/result';

/** What others left of a table. With a problem there may be lines all the same: what came before it. */
export type PulledAnswer =
  | {
      readonly ok: true;
      readonly lines: readonly LogEntry[];
      /** Given back once the lines are saved; until then they come again. */
      readonly ids: readonly string[];
      readonly problem: PlaceProblem | null;
    }
  | { readonly ok: false; readonly problem: PlaceProblem };

export type PushedAnswer =
  | { readonly ok: true; readonly sent: number; readonly waiting: number }
  | { readonly ok: false; readonly problem: PlaceProblem };

export type TablesAnswer = Result<readonly FoundTable[], PlaceProblem>;

export interface PlaceProgress extends ExchangeProgress {
  readonly place: string;
}
