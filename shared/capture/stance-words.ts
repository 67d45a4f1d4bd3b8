import type { Translated } from '../i18n/language';
import type { DecisionStance } from '../model/vocabulary';

/** How a party stands on a decision, as people read it. */
export const stanceWords: Translated<Readonly<Record<DecisionStance, string>>> = {
  nl: { agree: 'akkoord', agree_if: 'akkoord, mits', against: 'tegen', abstain: 'onthoudt zich' },
  en: { agree: 'agrees', agree_if: 'agrees, provided', against: 'against', abstain: 'abstains' },
};
