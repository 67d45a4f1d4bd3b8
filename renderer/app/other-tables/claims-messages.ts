import type { Language } from '../../../shared/i18n/language';
import type { TableClaims } from '../../../shared/other-tables/table-claims';
import type { Result } from '../../../shared/values/result';

/** A table of this laptop with the number of its entries, or a file that somebody chose. */
export type ClaimsQuestion =
  | { readonly table: string; readonly entries: number }
  | { readonly bytes: Uint8Array; readonly now: string; readonly language: Language };

/** A file that cannot be taken, with the sentence for it; or the reading itself failed, and may do better next time. */
export type ClaimsRefusal = { readonly kind: 'refused'; readonly sentence: string } | { readonly kind: 'failed' };

/** What other tables may know of it; null where there is nothing, or not the whole of it. */
export type ClaimsAnswer = Result<TableClaims | null, ClaimsRefusal>;
