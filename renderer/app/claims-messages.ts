import type { Language } from '../../shared/i18n/language';
import type { TableClaims } from '../../shared/other-tables/table-claims';
import type { Result } from '../../shared/values/result';

/** A table of this laptop with the number of its entries, or a file that somebody chose. */
export type ClaimsQuestion =
  | { readonly table: string; readonly entries: number }
  | { readonly bytes: Uint8Array; readonly now: string; readonly language: Language };

/** What other tables may know of it; null where nothing can be read, a sentence where a file was refused. */
export type ClaimsAnswer = Result<TableClaims | null, string>;
