/** What one party asks of another, together: one line on the map, one bundle in the list. */
export interface AskBundle<Asked> {
  readonly from: string;
  readonly to: string;
  readonly asks: readonly Asked[];
}

/** Things asked by who asks whom, in this direction; bundles and what is in them in the order of asking. */
export function bundlesOf<Asked>(
  asks: readonly Asked[],
  endsOf: (asked: Asked) => { readonly from: string; readonly to: string },
): readonly AskBundle<Asked>[] {
  const bundles = new Map<string, { from: string; to: string; asks: Asked[] }>();
  for (const asked of asks) {
    const { from, to } = endsOf(asked);
    const key = JSON.stringify([from, to]);
    const known = bundles.get(key);
    if (known === undefined) bundles.set(key, { from, to, asks: [asked] });
    else known.asks.push(asked);
  }
  return [...bundles.values()];
}
