/** A display of this computer, numbered as on the screens themselves (see `showDisplayNumbers`). */
export interface DisplayInfo {
  readonly id: number;
  /** From 1, left to right and then top to bottom. */
  readonly number: number;
  readonly label: string;
  /** Physical pixels. */
  readonly width: number;
  readonly height: number;
  /** The facilitator window is on it. */
  readonly holdsFacilitator: boolean;
}

/** Where the projector window is. */
export type ProjectorWindowState =
  | { readonly open: false; readonly displays: readonly DisplayInfo[] }
  | {
      readonly open: true;
      readonly displays: readonly DisplayInfo[];
      readonly display: DisplayInfo;
      /** On another display than the facilitator window. */
      readonly external: boolean;
      readonly fullScreen: boolean;
    };

/** A refused projection changes nothing in the hall. Changes that are refused may come again as a whole. */
export type ProjectAnswer =
  | { readonly ok: true; readonly shown: boolean }
  | {
      readonly ok: false;
      readonly refusal: { readonly kind: 'not-a-projection' | 'too-large' | 'out-of-step'; readonly detail: string };
    };
