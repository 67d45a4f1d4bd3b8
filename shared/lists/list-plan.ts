import type { Command, NewElement, NewRelation } from '../commands/command';
import type { ElementKind } from '../model/vocabulary';
import type { JsonObject } from '../values/json';
import type { ListRemark } from './list-remarks';

/** What taking over a list would do, worked out without doing any of it. */
export interface ListPlan {
  /** Rows that count. */
  readonly rows: number;
  /** In order; empty when the table says all of it already. */
  readonly commands: readonly Command[];
  readonly added: readonly NewElement[];
  readonly relations: readonly NewRelation[];
  /** Things of the map that get what they did not have yet. */
  readonly completed: readonly { readonly id: string; readonly set: JsonObject }[];
  /** Things of the list that are on the table as they stand. */
  readonly unchanged: number;
  readonly remarks: readonly ListRemark[];
}

/** What a plan needs from outside. */
export interface ListSettings {
  /** Name of the file, for the log. */
  readonly list: string;
  readonly newId: (kind: ElementKind) => string;
  /** `YYYY-MM-DD`; days without a year count from here. */
  readonly today: string;
}
