/** What a line must give: commands, a question back, or a note (with what the app says it may have been). */
export type Gives =
  | { readonly does: readonly object[] }
  | { readonly asks: readonly [nl: string, en: string] }
  | { readonly note: true; readonly hints?: readonly [nl: string, en: string] };

export type Said = readonly [nl: string, en: string, gives: Gives];

export const relation = (kind: string, from: string, to: string, more: object = {}): Gives => ({
  does: [{ type: 'addRelation', relation: { kind, from, to, ...more } }],
});
export const does = (type: string, more: object = {}): Gives => ({ does: [{ type, ...more }] });
export const asks = (nl: string, en: string): Gives => ({ asks: [nl, en] });
export const note: Gives = { note: true };
export const hinted = (nl: string, en: string): Gives => ({ note: true, hints: [nl, en] });
