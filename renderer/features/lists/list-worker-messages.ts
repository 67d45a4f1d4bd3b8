import type { ListKind } from '../../../shared/lists/list-columns';
import type { FoundList, ListRefusal } from '../../../shared/lists/open-list';
import type { PartyChoices } from '../../../shared/lists/party-plan';
import type { AnyListPlan } from '../../../shared/lists/plan-list';
import type { Content } from '../../../shared/model/content';
import type { Result } from '../../../shared/values/result';

/** The lists of a file without their rows, which stay where the file was read. */
export interface FoundLists {
  readonly lists: readonly FoundList[];
  /** Place in `lists`. */
  readonly proposed: number;
}

export type OpenAnswer = Result<FoundLists, ListRefusal>;

/** Why nothing can be shown of a file: it holds no list, the system does not give it, or the app fails on what is in it. */
export type ListProblem = ListRefusal | AppProblem;

export type AppProblem = 'unreadable' | 'unplanned';

/** A plan that somebody wants to see. */
export interface PlanWish {
  /** Place in the lists of the file. */
  readonly list: number;
  readonly kind: ListKind;
  readonly choices: PartyChoices;
  /** For the log. */
  readonly name: string;
}

export interface PlanQuestion extends PlanWish {
  /** Comes back with the answer. */
  readonly number: number;
  readonly content: Content;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

export type ListQuestion = { readonly bytes: ArrayBuffer } | PlanQuestion;

/** How far the file was read, any number of times; then its lists, and a plan for each question. */
export type ListAnswer =
  | { readonly done: number; readonly of: number }
  | { readonly opened: OpenAnswer }
  | { readonly number: number; readonly plan: AnyListPlan };
