import { describe, expect, it } from 'vitest';
import { parseCapture } from '../../../shared/capture/parse-capture';
import type { Command } from '../../../shared/commands/command';
import { contentBefore, type ExampleEvent, exampleEvents } from './example-content';
import { exampleLines } from './example-lines';

/** What the app leaves to other screens: opening, agenda, and notes (which any other line is). */
const otherScreens = new Set(['session.opened', 'session.closed', 'agenda.item_started', 'note.recorded']);

type Data = Record<string, unknown>;

function without(thing: unknown, ...fields: readonly string[]): Data {
  return Object.fromEntries(
    Object.entries(thing as Data).filter(([field, value]) => !fields.includes(field) && value !== null),
  );
}

/** The data that the event of this command would have; ids, numbers and provenance apart. Null says what absent says. */
function eventData(command: Command): Data {
  switch (command.type) {
    case 'addElement':
      return { element: without(command.element, 'id') };
    case 'addRelation':
      return { relation: without(command.relation, 'id'), newElements: command.newElements };
    case 'updateRelation':
      return { id: command.id, set: command.set };
    case 'removeRelation':
      return { id: command.id, because: command.because };
    case 'recordAttendance':
      return { attendance: command.attendance };
    case 'proposeDecision':
      return { decision: command.decision };
    case 'takeDecision':
      return { ...without(command, 'type', 'text') };
    case 'assignAction':
      return { action: without(command.action) };
    case 'parkQuestion':
      return { question: command.question };
    case 'recordLearning':
      return { learning: without(command.learning, 'text') };
    default:
      return without(command, 'type', 'text');
  }
}

function expectedData(event: ExampleEvent): Data {
  const { element, relation, decision, action, question, learning } = event.data as Record<string, object>;
  if (element) return { element: without(element, 'id', 'basis', 'analysis') };
  if (relation) return { relation: without(relation, 'id', 'basis'), newElements: undefined };
  if (event.type === 'decision.proposed') return { decision: without(decision, 'id', 'no') };
  if (action) return { action: without(action, 'id') };
  if (question) return { question: without(question, 'id') };
  if (learning) return { learning: without(learning, 'id') };
  return without(event.data, 'outcome');
}

describe('every event of the example can be typed as one line', () => {
  it('leaves no event of the map, decisions, actions, questions or learnings without a line', () => {
    const typed = new Set(exampleLines.map((line) => `${line.session} ${line.seq}`));
    const missing = exampleEvents.filter(
      (event) => !otherScreens.has(event.type) && !typed.has(`${event.session} ${event.seq}`),
    );
    expect(missing.map((event) => `${event.session} ${event.seq} ${event.type}`)).toEqual([]);
  });

  for (const language of ['nl', 'en'] as const) {
    it.each(exampleLines.map((line) => [line[language], line] as const))(`${language}: %s`, (text, line) => {
      const event = exampleEvents.find((candidate) => candidate.session === line.session && candidate.seq === line.seq);
      if (event === undefined) throw new Error(`The example has no event ${line.session} ${line.seq}`);
      const today = event.at.slice(0, 10);
      const capture = parseCapture(text, contentBefore(line.session, line.seq), {
        language,
        today,
        newId: () => 'new',
      });
      expect(capture.problem).toBeNull();
      expect(capture.commands).toHaveLength(1);
      expect(eventData(capture.commands[0] as Command)).toEqual(expectedData(event));
    });
  }
});
