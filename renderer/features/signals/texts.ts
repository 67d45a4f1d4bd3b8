import type { Translated } from '../../../shared/i18n/language';
import type { SignalTier } from './signal-tiers';

const nl = {
  title: 'Signalen',
  none: 'Geen signalen',
  noneText:
    'Hier komt te staan wat aandacht vraagt: te weinig ruimte, een opgave zonder trekker, een besluit zonder legitimatie.',
  intro: 'Wat uit balans is, het zwaarste eerst. Kies een zin om de onderdelen te zien.',
  tier: { first: 'Houdt de tafel op', next: 'Vraagt een afspraak', later: 'Nog niet af' } satisfies Readonly<
    Record<SignalTier, string>
  >,
  gone: 'opgelost',
  inHall: 'staat in de zaal',
  toHall: (sentence: string) => `Toon in de zaal: ${sentence}`,
  leaveHall: 'Haal uit de zaal',
  appeared: (sentence: string) => `Nieuw: ${sentence}`,
  vanished: (sentence: string) => `Opgelost: ${sentence}`,
};

const en = {
  title: 'Signals',
  none: 'No signals',
  noneText:
    'This will show what asks for attention: too little space, a task without lead, a decision without legitimacy.',
  intro: 'What is out of balance, the heaviest first. Choose a sentence to see the elements.',
  tier: { first: 'Holds the table up', next: 'Asks for an agreement', later: 'Not finished yet' },
  gone: 'solved',
  inHall: 'shown in the hall',
  toHall: (sentence) => `Show in the hall: ${sentence}`,
  leaveHall: 'Take out of the hall',
  appeared: (sentence) => `New: ${sentence}`,
  vanished: (sentence) => `Solved: ${sentence}`,
} satisfies typeof nl;

export const signalTexts: Translated<typeof nl> = { nl, en };
