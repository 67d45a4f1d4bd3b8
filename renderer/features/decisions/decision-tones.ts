import type { Legitimacy } from '../../../shared/checks/legitimacy';
import type { DecisionStatus } from '../../../shared/model/vocabulary';
import type { BadgeTone } from '../../ui/badge';

export const statusTones: Readonly<Record<DecisionStatus, BadgeTone>> = {
  proposed: 'info',
  agreed_at_table: 'success',
  ratified: 'success',
  deferred: 'warning',
  rejected: 'neutral',
  withdrawn: 'neutral',
};

export const legitimacyTones: Readonly<Record<Legitimacy, BadgeTone>> = {
  not_needed: 'neutral',
  missing: 'danger',
  planned: 'info',
  completed: 'success',
  refused: 'danger',
  not_applicable: 'neutral',
};
