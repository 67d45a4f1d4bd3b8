/** The forms in which minutes and their lists are saved, in the order in which people look for them. */
export const minutesFormats = ['pdf', 'odt', 'docx', 'html', 'md'] as const;
export type MinutesFormat = (typeof minutesFormats)[number];
