/** The valuation of MDTO: kept for good, kept for a time, or not decided yet. */
export const valuations = ['B', 'V', 'N'] as const;
export type Valuation = (typeof valuations)[number];
