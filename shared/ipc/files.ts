/** A file the user opened, read in full. */
export interface OpenedFile {
  /** Without folder. */
  readonly name: string;
  /** Absolute. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Why a file was not read or written. */
export type FileRefusal =
  | { readonly kind: 'not-found'; readonly name: string }
  | { readonly kind: 'not-a-file'; readonly name: string }
  | { readonly kind: 'too-large'; readonly name: string; readonly bytes: number; readonly limit: number }
  | { readonly kind: 'no-access'; readonly name: string }
  | { readonly kind: 'disk-full'; readonly name: string }
  /** Where something was to be written: a stick that was pulled out, a folder of the network that is away. */
  | { readonly kind: 'no-folder'; readonly name: string }
  /** Any other answer of the operating system, by its code. */
  | { readonly kind: 'failed'; readonly name: string; readonly code: string };

export type OpenFileAnswer =
  | { readonly kind: 'opened'; readonly file: OpenedFile }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'refused'; readonly refusal: FileRefusal };

export type SaveFileAnswer =
  | { readonly kind: 'saved'; readonly paths: readonly string[]; readonly bytes: number }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'refused'; readonly refusal: FileRefusal };

export interface FileFilter {
  readonly name: string;
  /** Without dot. */
  readonly extensions: readonly string[];
}

export type FileContent = Uint8Array | string;

export interface SaveFileRequest {
  readonly suggestedName: string;
  readonly filters?: readonly FileFilter[] | undefined;
  /** Text is written as UTF-8. */
  readonly content: FileContent;
}

/** Several files into one folder that the user chooses. */
export interface SaveFilesRequest {
  readonly files: readonly { readonly name: string; readonly content: FileContent }[];
}

/** Largest file that is read, in bytes: a table of 10,000 elements with ten years of log stays under a tenth of it. */
export const largestOpenedFile = 256 * 1024 * 1024;

/** Extension of the table file. */
export const tableFileExtension = 'gebiedstafel';
