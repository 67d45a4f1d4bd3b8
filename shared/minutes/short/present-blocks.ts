import type { Language } from '../../i18n/language';
import { terms } from '../../i18n/terms';
import { type Sentence, sentenceOf } from '../course/sentence';
import { type Block, paragraph } from '../document/document-blocks';
import { minutesWords } from '../document/minutes-words';
import type { Minutes, Participant } from '../minutes';
import { type ShortWords, shortWords } from './short-words';
import { type NoteOf, sourcedRuns } from './sourced-runs';

type Group = readonly [title: string, belongs: (participant: Participant) => boolean];

/** Who was there, by mandate, then who listened and who was not there. */
export function presentBlocks({ participants, language, spoken }: Minutes, noteOf: NoteOf): readonly Block[] {
  const words = shortWords[language];
  if (participants.length === 0) return [paragraph(words.nobody)];
  const sentences = groupsOf(words).flatMap(([title, belongs]): readonly Sentence[] => {
    const members = participants.filter(belongs);
    if (members.length === 0) return [];
    const names = members.map((member) => described(member, language, spoken));
    return [
      sentenceOf(
        members.flatMap(({ entries }) => entries),
        { text: `${title}: `, strong: true },
        names.join(', '),
      ),
    ];
  });
  return [{ kind: 'paragraph', runs: sourcedRuns(sentences, noteOf) }];
}

function groupsOf(words: ShortWords): readonly Group[] {
  const isAtTable = ({ status }: Participant): boolean => status === 'present' || status === 'represented';
  const mandated =
    (mandate: Participant['mandate'] | null) =>
    (each: Participant): boolean =>
      isAtTable(each) && ((each.mandate as Participant['mandate'] | null | undefined) ?? null) === mandate;
  return [
    [words.withMandate, mandated('with_mandate')],
    [words.subjectToApproval, mandated('subject_to_approval')],
    [words.withoutMandate, mandated('without_mandate')],
    [words.mandateNotApplicable, mandated('not_applicable')],
    [words.mandateNotAsked, mandated(null)],
    [words.observers, ({ status }) => status === 'observer'],
    [words.excused, ({ status }) => status === 'excused'],
    [words.absent, ({ status }) => status === 'absent'],
  ];
}

/** "Gemeente Grootstad (wethouder, vertegenwoordigd door adviseur)". */
function described(participant: Participant, language: Language, spoken: Language): string {
  const words = shortWords[language];
  const { organisation, role, function: part, name, status, representedBy, arrivedAt, leftAt } = participant;
  const does = part === null ? null : terms[language].meetingFunction[part];
  const said = part === null ? '' : terms[spoken].meetingFunction[part];
  const saysIt = part !== null && (role ?? '').toLocaleLowerCase(spoken).includes(said);
  const hour = (time: string): string => (language === 'nl' ? time.replace(':', '.') : time);
  const details = [
    name ?? null,
    saysIt && spoken !== language ? does : role,
    saysIt ? null : does,
    status === 'represented' && representedBy ? words.representedBy(representedBy) : null,
    arrivedAt ? words.from(hour(arrivedAt)) : null,
    leftAt ? words.until2(hour(leftAt)) : null,
  ].filter((detail): detail is string => detail !== null && detail.trim() !== '');
  if (organisation === null) return details.length === 0 ? minutesWords[language].processTeam : details.join(', ');
  return details.length === 0 ? organisation : `${organisation} (${details.join(', ')})`;
}
