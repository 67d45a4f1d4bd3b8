import type { Language } from '../i18n/language';

export interface PdfRequest {
  /** A whole HTML document or a fragment. Scripts do not run and nothing is fetched; pictures and fonts as `data:`. */
  readonly html: string;
  readonly language: Language;
  /** Title of the document and of the running header. */
  readonly title: string;
  /** A page on its side, for what is wider than it is long. */
  readonly landscape?: boolean | undefined;
}

export type PdfAnswer =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly refusal: { readonly kind: 'print-failed'; readonly detail: string } };

/** A PNG of a window as it stands. */
export type PictureAnswer =
  | { readonly ok: true; readonly bytes: Uint8Array; readonly width: number; readonly height: number }
  | { readonly ok: false; readonly refusal: { readonly kind: 'no-window' } };
