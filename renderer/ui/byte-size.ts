import { formatNumber } from '../../shared/i18n/format';
import type { Language } from '../../shared/i18n/language';

/** A size in bytes as people say it: "12 kB", "1,4 MB". */
export function byteSize(bytes: number, language: Language): string {
  if (bytes < 1000) return `${formatNumber(bytes, language)} B`;
  if (bytes < 1_000_000) return `${formatNumber(Math.round(bytes / 1000), language)} kB`;
  return `${formatNumber(Math.round(bytes / 100_000) / 10, language)} MB`;
}
