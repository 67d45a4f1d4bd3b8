/**
 * What can stand behind the minutes, in this order: the lists in full, the course line by line, the state of the map with
 * its picture and boards, the map in words, the log. None unless it is asked for.
 */
export const minutesAnnexes = ['lists', 'lines', 'map', 'relations', 'log'] as const;
export type MinutesAnnex = (typeof minutesAnnexes)[number];
