import type { Translated } from '../../../shared/i18n/language';

const nl = {
  title: 'Alleen voor de procesbegeleider',
  hint: 'Komt niet op de projector, niet in het verslag en niet in bestanden.',
  influence: 'Invloed',
  interest: 'Belang',
  ring: 'Mate van betrokkenheid',
  stance: 'Houding',
  none: 'Niet ingevuld',
  of5: (score: number) => `${score} van 5`,
};

const en = {
  title: 'For the facilitator only',
  hint: 'Not on the projector, not in the minutes and not in files.',
  influence: 'Influence',
  interest: 'Interest',
  ring: 'Degree of involvement',
  stance: 'Stance',
  none: 'Not filled in',
  of5: (score) => `${score} of 5`,
} satisfies typeof nl;

export const analysisTexts: Translated<typeof nl> = { nl, en };
