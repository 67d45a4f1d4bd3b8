import type { NewStep } from '../../../shared/commands/command';
import type { StepKind, StepStatus } from '../../../shared/model/vocabulary';

/** A step being filled in; it counts once a body is named. */
export interface StepDraft {
  /** Only to tell rows apart. */
  readonly row: number;
  readonly body: string | null;
  readonly kind: StepKind;
  readonly status: StepStatus;
  readonly due: string | null;
}

export function completeSteps(drafts: readonly StepDraft[]): readonly NewStep[] {
  return drafts.flatMap(({ body, kind, status, due }) => (body === null ? [] : [{ body, kind, status, due }]));
}
