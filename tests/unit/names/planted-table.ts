import { apply } from '../../../shared/commands/apply';
import type { Command } from '../../../shared/commands/command';
import { applyEntry } from '../../../shared/log/fold';
import type { LogEntry } from '../../../shared/log/log-entry';
import { nextPosition, openingPosition } from '../../../shared/log/position';
import { contentOf } from '../../../shared/model/content-of';
import { type Document, emptyDocument } from '../../../shared/register/document';

export const plantedSession = 'ses-1';

const begin: readonly Command[] = [
  {
    type: 'createTable',
    table: { id: 'tafel', name: 'Gebiedstafel Rivierenveen' },
    elements: [
      {
        id: 'prov',
        kind: 'stakeholder',
        name: 'Provincie Voorbeeldland',
        stakeholderKind: 'province',
        layer: 'province',
      },
      {
        id: 'gem',
        kind: 'stakeholder',
        name: 'Gemeente Polderdam',
        stakeholderKind: 'municipality',
        layer: 'municipality',
      },
      { id: 'zone', kind: 'zone', name: 'Stadsrand', hectares: 200 },
      { id: 'taak', kind: 'task', name: 'Woningbouw' },
    ],
  },
  {
    type: 'planSession',
    session: {
      id: plantedSession,
      title: 'Gebiedstafel 1',
      start: '2021-12-02T13:30:00+01:00',
      end: '2021-12-02T16:00:00+01:00',
      timeZone: 'Europe/Amsterdam',
    },
    agenda: [{ no: 1, title: 'Opening', minutes: 10, phase: 'opening' }],
  },
  { type: 'openSession', id: plantedSession },
  { type: 'startAgendaItem', no: 1 },
] as readonly Command[];

const decided = (id: string, text: string, taken: object = {}): readonly Command[] => [
  { type: 'proposeDecision', decision: { id, decisionKind: 'agreement', text, about: ['taak'] } },
  { type: 'takeDecision', id, legitimacySteps: [], ...taken } as Command,
];

/** Where a sentence can be typed at a table, one after the other. */
const ways: readonly ((sentence: string, at: number) => readonly Command[])[] = [
  (text) => [{ type: 'recordNote', text }],
  (text, at) => decided(`d${at}`, text),
  (text, at) => [{ type: 'assignAction', action: { id: `a${at}`, text, owner: 'prov', due: '2022-01-10' } }],
  (text, at) => [{ type: 'parkQuestion', question: { id: `q${at}`, text } }],
  (text, at) => [
    { type: 'parkQuestion', question: { id: `q${at}`, text: `Wat is punt ${at}` } },
    { type: 'answerQuestion', id: `q${at}`, answer: text },
  ],
  (text, at) => decided(`d${at}`, `De tafel spreekt punt ${at} af`, { reservations: [{ stakeholder: 'gem', text }] }),
  (text, at) => decided(`d${at}`, `De tafel kiest variant ${at}`, { conditions: text }),
  (text, at) => [{ type: 'recordLearning', learning: { id: `l${at}`, learningKind: 'lesson', text, about: ['taak'] } }],
  (text, at) => [
    {
      type: 'addAgendaItem',
      session: plantedSession,
      item: { no: at + 10, title: text, minutes: 5, phase: 'explore' },
    },
  ],
];

/** A table at which every sentence was typed: as a note, a decision, an action, a question, and so on in turn. */
export function tableWith(sentences: readonly string[]): readonly LogEntry[] {
  const commands = [
    ...begin,
    ...sentences.flatMap((sentence, at) => ways[at % ways.length]?.(sentence, at) ?? []),
    { type: 'closeSession' } as Command,
  ];
  let document: Document = emptyDocument;
  const log: LogEntry[] = [];
  for (const command of commands) {
    const context = {
      dot: `planted:${log.length + 1}` as const,
      at: '2021-12-02T14:00:00+01:00',
      language: 'nl' as const,
      ...(command.type === 'openSession'
        ? openingPosition(log, plantedSession)
        : nextPosition(log, contentOf(document))),
    };
    const made = apply(document, command, context);
    if (!made.ok) throw new Error(`${command.type}: ${JSON.stringify(made.refusal)}`);
    log.push(made.value);
    document = applyEntry(document, made.value);
  }
  return log;
}
