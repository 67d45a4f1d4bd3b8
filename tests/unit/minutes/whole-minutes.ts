import { minutesAnnexes } from '../../../shared/minutes/document/minutes-annexes';

/** Minutes with everything behind them that can be asked for. */
export const wholeMinutes = { annexes: minutesAnnexes };
