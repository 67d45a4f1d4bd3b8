/** What an exchange file tells of people. */
export interface ExportOptions {
  /** Scores about parties (influence, interest, ring, stance). */
  readonly includeAnalysis: boolean;
  /** Names of people, where they were recorded. */
  readonly includeNames: boolean;
}
