/**
 * The two functions of papaparse that `shared` uses. Its own types know Node and the browser, which do not exist here
 * (tsconfig.shared.json); with them every file of `shared` would.
 */
declare const Papa: {
  unparse(
    rows: readonly (readonly string[])[],
    config: { readonly delimiter: string; readonly newline: string },
  ): string;
  parse<Row>(
    text: string,
    config: {
      readonly delimiter: string;
      readonly skipEmptyLines: boolean;
    },
  ): { readonly data: Row[] };
};
export = Papa;
