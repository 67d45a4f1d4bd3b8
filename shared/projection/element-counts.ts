import { signs } from '../capture/specification';
import type { MapElement } from './map-model';

/** How much is open about an element, under the signs of the capture line: + actions, ? questions, * learnings. */
export function elementCounts({
  openActions,
  openQuestions,
  openLearnings,
}: Pick<MapElement, 'openActions' | 'openQuestions' | 'openLearnings'>): readonly {
  readonly sign: string;
  readonly count: number;
}[] {
  return [
    { sign: signs.action, count: openActions },
    { sign: signs.question, count: openQuestions },
    { sign: signs.learning, count: openLearnings },
  ].filter(({ count }) => count > 0);
}
