/** The time zone of this computer, for things that belong to no session. */
export const localTimeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
