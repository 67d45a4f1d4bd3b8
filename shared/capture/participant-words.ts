import type { Translated } from '../i18n/language';
import type { AttendanceStatus, Mandate, MeetingFunction } from '../model/vocabulary';

/* The words for who is at the table; part of the grammar, see `specification.ts`. */

/** What a list of participants starts with: "aanwezig: Provincie gedeputeerde met mandaat; VNG adviseur afgemeld". */
export const attendanceWords: Translated<readonly string[]> = {
  nl: ['aanwezig', 'aanwezigen', 'deelnemers'],
  en: ['present', 'attendance', 'participants'],
};

export const attendanceStatusWords: Translated<Readonly<Record<AttendanceStatus, readonly string[]>>> = {
  nl: {
    present: ['aanwezig'],
    excused: ['afgemeld', 'afgezegd'],
    absent: ['afwezig', 'afwezigen'],
    represented: ['vertegenwoordigd'],
    observer: ['toehoorder', 'toehoorders', 'als toehoorder'],
  },
  en: {
    present: ['present'],
    excused: ['excused', 'apologies'],
    absent: ['absent'],
    represented: ['represented'],
    observer: ['observer', 'observers', 'as observer', 'observing'],
  },
};

/** What joins somebody else to "represented": "vertegenwoordigd door beleidsadviseur". */
export const representedByWords: Translated<readonly string[]> = { nl: ['door'], en: ['by'] };

export const mandateWords: Translated<Readonly<Record<Mandate, readonly string[]>>> = {
  nl: {
    with_mandate: ['met mandaat'],
    subject_to_approval: ['onder voorbehoud', 'met voorbehoud'],
    without_mandate: ['zonder mandaat'],
    not_applicable: ['mandaat n.v.t.', 'n.v.t.', 'nvt'],
  },
  en: {
    with_mandate: ['with mandate'],
    subject_to_approval: ['subject to approval'],
    without_mandate: ['without mandate'],
    not_applicable: ['mandate n/a', 'n/a'],
  },
};

/** A part in the meeting makes a member of the process team; of a party it stands behind "als": "als voorzitter". */
export const functionWords: Translated<Readonly<Record<MeetingFunction, readonly string[]>>> = {
  nl: { facilitator: ['procesbegeleider'], chair: ['voorzitter'], secretary: ['verslaglegger', 'notulist'] },
  en: { facilitator: ['facilitator'], chair: ['chair', 'chairperson'], secretary: ['secretary', 'minute taker'] },
};
export const asWords: Translated<string> = { nl: 'als', en: 'as' };
