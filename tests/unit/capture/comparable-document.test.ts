import { describe, expect, it } from 'vitest';
import { parseCapture } from '../../../shared/capture/parse-capture';
import { apply } from '../../../shared/commands/apply';
import type { Command } from '../../../shared/commands/command';
import example from '../../../shared/example/example-table.json' with { type: 'json' };
import type { Language } from '../../../shared/i18n/language';
import { applyEntry, fold } from '../../../shared/log/fold';
import type { LogEntry } from '../../../shared/log/log-entry';
import { nextPosition, openingPosition } from '../../../shared/log/position';
import { contentOf } from '../../../shared/model/content-of';
import type { Document } from '../../../shared/register/document';
import { agendaOf } from '../../../shared/session/current-session';
import { comparableDocument } from '../../demo/comparable-document';
import { exampleCopy, exampleLog, logOf } from '../exchange/example-log';
import { exampleLines } from './example-lines';

const replayed = fold(exampleLog());

interface Scores {
  readonly influence: number;
  readonly interest: number;
  readonly ring: string;
}

/** The example typed line by line, as the screens would carry it out, without the screens. */
function typed(language: Language): Document {
  const log: LogEntry[] = [...logOf({ ...exampleCopy(), sessions: [] })];
  let document = fold(log);
  const carryOut = (command: Command, at: string): void => {
    const position =
      command.type === 'openSession' ? openingPosition(log, command.id) : nextPosition(log, contentOf(document));
    const item = command.type === 'startAgendaItem' ? { item: command.no } : {};
    const context = { dot: `typed:${log.length + 1}` as const, at, language, ...position, ...item };
    const answer = apply(document, command, context);
    if (!answer.ok) throw new Error(`${command.type}: ${JSON.stringify(answer.refusal)}`);
    log.push(answer.value);
    document = applyEntry(document, answer.value);
  };
  for (const session of example.sessions) {
    const { id: _id, agenda, events, ...header } = session;
    const id = `typed-${log.length}`;
    carryOut({ type: 'planSession', session: { ...header, id }, agenda } as unknown as Command, events[0]?.at ?? '');
    for (const event of events) {
      const data = event.data as Record<string, never>;
      const line = exampleLines.find((each) => each.session === session.id && each.seq === event.seq);
      switch (event.type) {
        case 'session.opened':
          carryOut({ type: 'openSession', id }, event.at);
          break;
        case 'session.closed':
          carryOut({ type: 'closeSession', ...data }, event.at);
          break;
        case 'agenda.item_started':
          carryOut({ type: 'startAgendaItem', no: data['item'] ?? 0 }, event.at);
          break;
        case 'note.recorded':
          carryOut({ type: 'recordNote', text: event.text }, event.at);
          break;
        default: {
          if (line === undefined) throw new Error(`No line for ${event.seq}`);
          const newId = (kind: string): string => `${kind}-${log.length}`;
          const today = event.at.slice(0, 10);
          const capture = parseCapture(line[language], contentOf(document), { language, today, newId });
          for (const command of capture.commands) carryOut(command, event.at);
          const { analysis, name } = (data['element'] ?? {}) as { readonly analysis?: Scores; readonly name?: string };
          if (analysis === undefined) break;
          const { influence, interest, ring } = analysis;
          const party = [...contentOf(document).elements.values()].find((element) => element.name === name);
          carryOut(
            { type: 'scoreStakeholder', stakeholder: party?.id ?? '', set: { influence, interest, ring } },
            event.at,
          );
        }
      }
    }
  }
  return document;
}

describe('two documents without their ids', () => {
  it.each(['nl', 'en'] as const)('are the same for the example replayed and typed in %s', (language) => {
    expect(comparableDocument(typed(language))).toEqual(comparableDocument(replayed));
  });

  it('differ by one value, one reference, one removal or one thing more', () => {
    const same = comparableDocument(replayed);
    const changed = (command: Command): Document => {
      const context = {
        dot: 'x:1',
        at: '2030-01-01T10:00:00Z',
        session: null,
        seq: null,
        item: null,
        language: 'nl',
      } as const;
      const answer = apply(replayed, command, context);
      if (!answer.ok) throw new Error(JSON.stringify(answer.refusal));
      return applyEntry(replayed, answer.value);
    };
    const action = [...contentOf(replayed).actions.values()][0];
    const other = [...contentOf(replayed).elements.values()].find(
      ({ kind, id }) => kind === 'stakeholder' && id !== action?.owner,
    );
    const relation = [...contentOf(replayed).relations.keys()][0] ?? '';
    for (const command of [
      { type: 'updateElement', id: 't-wonen', set: { estimatedCostMln: 1 } },
      { type: 'updateAction', id: action?.id ?? '', set: { owner: other?.id ?? '' } },
      { type: 'removeRelation', id: relation },
      { type: 'recordNote', text: 'Eén notitie meer.' },
    ] satisfies readonly Command[]) {
      expect(comparableDocument(changed(command))).not.toEqual(same);
    }
    expect(agendaOf(contentOf(replayed), 'ses-1').length).toBe(6);
  });
});
