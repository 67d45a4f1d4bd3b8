import type { Content } from '../model/content';
import type { ActionStatus, DecisionStatus } from '../model/vocabulary';
import { confidentialOf } from './confidential';

export interface HallDecision {
  readonly no: string;
  readonly text: string;
  readonly status: DecisionStatus;
}

export interface HallAction {
  readonly no: string;
  readonly text: string;
  readonly owner: string;
  /** `YYYY-MM-DD`, or null. */
  readonly due: string | null;
  readonly status: ActionStatus;
}

/** One page of a list, large enough to be read at the back. */
export interface HallList {
  readonly kind: 'decisions' | 'actions';
  readonly decisions: readonly HallDecision[];
  readonly actions: readonly HallAction[];
  /** From 1. */
  readonly page: number;
  readonly pages: number;
  readonly total: number;
}

/** Rows that fit under a heading at the least size of type; in deep rooms letters are larger and rows fewer. */
const rowsPerPage = { 28: 6, 44: 4 } as const;

/** Longer texts end in "…": the list tells which decisions there are, reading one back shows it in full. */
const longestText = 220;

/**
 * The decisions or actions of the table as the hall may read them: the newest decision first, open actions by date and
 * then those that are done. What is about something confidential is not on the list.
 */
export function hallListOf(
  content: Content,
  wish: { readonly kind: HallList['kind']; readonly page: number },
  labelFloor: 28 | 44,
): HallList {
  const confidential = confidentialOf(content);
  const isOpen = (ids: readonly string[], ...texts: readonly string[]): boolean =>
    !ids.some(confidential.hasId) && !texts.some(confidential.isNamedIn);
  const decisions = [...content.decisions.values()]
    .filter(({ no, about, text }) => isOpen(about, no, text))
    .reverse()
    .map(({ no, text, status }) => ({ no, text: shortened(text), status }));
  const actions = [...content.actions.values()]
    // Another program may have written words where a day or a number stands.
    .filter(({ no, owner, about, text, due }) => isOpen([owner, ...(about ?? [])], no, text, due ?? ''))
    .sort((one, other) => rank(one.status) - rank(other.status) || byDue(one.due, other.due))
    .map(({ no, text, owner, due, status }) => ({
      no,
      text: shortened(text),
      owner: content.elements.get(owner)?.name ?? owner,
      due,
      status,
    }));
  const total = wish.kind === 'decisions' ? decisions.length : actions.length;
  const size = rowsPerPage[labelFloor];
  const pages = Math.max(1, Math.ceil(total / size));
  // Past the last page the list begins again.
  const page = wish.page % pages;
  const rows = <Row>(all: readonly Row[]): readonly Row[] => all.slice(page * size, (page + 1) * size);
  return {
    kind: wish.kind,
    decisions: wish.kind === 'decisions' ? rows(decisions) : [],
    actions: wish.kind === 'actions' ? rows(actions) : [],
    page: page + 1,
    pages,
    total,
  };
}

const rank = (status: ActionStatus): number => ['open', 'done', 'cancelled'].indexOf(status);

/** Without a date last. */
function byDue(one: string | null, other: string | null): number {
  return (one ?? '9999') < (other ?? '9999') ? -1 : (one ?? '9999') > (other ?? '9999') ? 1 : 0;
}

function shortened(text: string): string {
  const letters = [...text];
  return letters.length > longestText ? `${letters.slice(0, longestText - 1).join('')}…` : text;
}
