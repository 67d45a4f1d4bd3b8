/** What the command line touches outside itself; tests put their own in its place. */
export interface Console {
  readonly writeOut: (content: Uint8Array | string) => void;
  readonly writeError: (text: string) => void;
}
