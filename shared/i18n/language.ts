/** The two languages of screen, minutes and exports. Texts typed at the table stay in the language they were typed in. */
export const languages = ['nl', 'en'] as const;
export type Language = (typeof languages)[number];

/** One text per language; the shape every co-located text table uses. */
export type Translated<Texts> = Readonly<Record<Language, Texts>>;
