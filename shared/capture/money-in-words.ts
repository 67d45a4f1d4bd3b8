import { formatNumber } from '../i18n/format';
import type { Language } from '../i18n/language';

/**
 * An amount as people say it, with nothing rounded away: "2,5 mln euro", and "24.370,5 euro" where two decimals of a
 * million do not tell it.
 * @param millions in million euro
 */
export function moneyInWords(millions: number, language: Language): string {
  const isWhole = Math.abs(millions * 100 - Math.round(millions * 100)) < 1e-6;
  return isWhole ? `${formatNumber(millions, language)} mln euro` : `${formatNumber(millions * 1e6, language)} euro`;
}
