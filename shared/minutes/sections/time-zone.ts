/** Where the area tables are, for a session whose time zone this machine does not know. */
const usual = 'Europe/Amsterdam';

/** The time zone of a session as it can be used for printing; a file may name one that does not exist. */
export function usableTimeZone(timeZone: string): string {
  try {
    return new Intl.DateTimeFormat('en-GB', { timeZone }).resolvedOptions().timeZone;
  } catch {
    return usual;
  }
}
