import { attendanceTold } from '../commands/attendance-told';
import { languages, type Translated } from '../i18n/language';
import { terms } from '../i18n/terms';
import type { Mandate } from '../model/vocabulary';
import { openSessionOf } from '../session/current-session';
import type { CapturePart, Reading, ReadingContext } from './capture';
import { attendanceNow, type Participant, partsOf } from './parse-attendance';
import { mandateWords } from './participant-words';
import { partiesNamed } from './parties-named';
import { phrasePatterns, readPhrases } from './phrase-pattern';
import { mandateSaid } from './session-phrases';
import { sessionProblems } from './session-problems';

const said = (['without_mandate', 'subject_to_approval', 'with_mandate'] as const).map((mandate) => ({
  mandate,
  patterns: languages.flatMap((language) => phrasePatterns(mandateSaid[language][mandate])),
}));

const words: Translated<{
  readonly alsoPresent: (names: string) => string;
  readonly notOfWhom: string;
}> = {
  nl: {
    alsoPresent: (names) => `Wordt ook als aanwezig vastgelegd: ${names}.`,
    notOfWhom:
      'Van wie het voorbehoud is, staat niet bij de deelnemers. Dat kan bij een besluit: 2021-03 voorbehoud Polderdam: …',
  },
  en: {
    alsoPresent: (names) => `Is recorded as present too: ${names}.`,
    notOfWhom:
      'Whose approval it is does not stand with the participants. A decision can tell it: 2021-03 reservation Polderdam: …',
  },
};

/**
 * Reads "Polderdam heeft geen mandaat", "IPO heeft mandaat onder voorbehoud van de raad" as the mandate of parties in the
 * session that is open; null when the line is something else or names no party.
 */
export function parseMandate(text: string, context: ReadingContext): Reading | null {
  for (const { mandate, patterns } of said) {
    for (const { party = '', who } of readPhrases(patterns, text)) {
      const parties = partiesNamed(party, context.content);
      if (parties === null) continue;
      return readMandate(
        parties.map(({ id }) => id),
        mandate,
        who !== undefined,
        context,
      );
    }
  }
  return null;
}

function readMandate(
  parties: readonly string[],
  mandate: Exclude<Mandate, 'not_applicable'>,
  isOfSomebody: boolean,
  context: ReadingContext,
): Reading {
  const { content, settings } = context;
  const { language } = settings;
  const texts = sessionProblems[language];
  const participants = parties.flatMap((stakeholder): Participant[] => {
    const party = content.elements.get(stakeholder);
    const status = attendanceNow(content, stakeholder)?.status ?? 'present';
    return party === undefined ? [] : [{ record: { stakeholder, status, mandate }, party }];
  });
  const away = participants.find(({ record: { status } }) => status !== 'present' && status !== 'represented');
  const problem =
    openSessionOf(content) === undefined
      ? texts.noSession
      : away === undefined
        ? null
        : texts.notAtTheTable(
            away.party?.name ?? '',
            terms[language].attendanceStatus[away.record.status].toLowerCase(),
            mandateWords[language][mandate][0] ?? '',
          );
  const attendance = participants.map(({ record }) => record);
  const fresh = participants.filter(({ party }) => party !== null && attendanceNow(content, party.id) === undefined);
  const hints = [
    ...(fresh.length === 0 ? [] : [words[language].alsoPresent(namesOf(fresh))]),
    ...(isOfSomebody ? [words[language].notOfWhom] : []),
  ];
  return {
    reading: 'attendance',
    commands: problem === null ? [{ type: 'recordAttendance', attendance }] : [],
    preview: participants.flatMap((participant): readonly CapturePart[] => partsOf(participant, language)),
    problem,
    hint: hints.length === 0 ? null : hints.join(' '),
    text: attendanceTold(attendance, content, language),
  };
}

const namesOf = (participants: readonly Participant[]): string =>
  participants.flatMap(({ party }) => party?.name ?? []).join(', ');
