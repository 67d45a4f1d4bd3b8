import type { Signal } from '../../../shared/checks/signal';

/** Three degrees of weight: what holds the table up, what asks for an agreement, what is merely unfinished. */
export const signalTiers = [
  { id: 'first', from: 80 },
  { id: 'next', from: 50 },
  { id: 'later', from: 0 },
] as const;
export type SignalTier = (typeof signalTiers)[number]['id'];

export function tierOf({ weight }: Pick<Signal, 'weight'>): SignalTier {
  return signalTiers.find(({ from }) => weight >= from)?.id ?? 'later';
}

/** Whether a signal asks for a word in this meeting. */
export function isPressing(signal: Pick<Signal, 'weight'>): boolean {
  return tierOf(signal) !== 'later';
}
