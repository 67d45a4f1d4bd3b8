import type { Translated } from '../../../shared/i18n/language';

const nl = {
  intro: 'Welke raad, staten of bestuur nog moet besluiten, gehoord of geïnformeerd wordt, waarover en wanneer.',
  none: 'Nog geen besluiten',
  noneText: 'Typ “! …” in de vastlegregel voor een voorstel. Na het afspreken staan hier de stappen van de organen.',
  perState: 'Besluiten naar legitimatie',
  perBody: 'Per orgaan en datum',
  perBodyIntro: 'Kies een stap om vast te leggen hoe het ermee staat.',
  noSteps: 'Bij geen afspraak is een stap van een orgaan vastgelegd.',
  body: 'Orgaan',
  noDate: 'zonder datum',
  late: 'datum is voorbij',
  perDecision: 'Per besluit',
  perDecisionIntro: 'Kies een nummer om het besluit te openen.',
  no: 'Nr.',
  decision: 'Besluit',
  state: 'Legitimatie',
  steps: 'Stappen',
  noStep: 'nog geen orgaan genoemd',
};

const en = {
  intro: 'Which council or board must still decide, be heard or be informed, about what and when.',
  none: 'No decisions yet',
  noneText: 'Type “! …” in the capture line for a proposal. Once agreed, the steps of the bodies stand here.',
  perState: 'Decisions by legitimacy',
  perBody: 'By body and date',
  perBodyIntro: 'Choose a step to record how it stands.',
  noSteps: 'No agreement has a step of a body yet.',
  body: 'Body',
  noDate: 'without date',
  late: 'date has passed',
  perDecision: 'Per decision',
  perDecisionIntro: 'Choose a number to open the decision.',
  no: 'No.',
  decision: 'Decision',
  state: 'Legitimacy',
  steps: 'Steps',
  noStep: 'no body named yet',
} satisfies typeof nl;

export const legitimacyTexts: Translated<typeof nl> = { nl, en };
