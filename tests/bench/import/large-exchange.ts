import type { JsonObject } from '../../../shared/values/json';

/**
 * A large exchange file as other programs write them: no log, a prepared map, and sessions in which everything happens
 * that can happen at a table, mistakes taken back among it. No two runs differ.
 * @param elements how many stand on the prepared map; half as many relations again run between them
 * @param events how many happen in the sessions together
 */
export function largeExchange(elements: number, events: number): JsonObject {
  const parties = Math.ceil(elements / 2);
  const tasks = elements - parties;
  const party = (at: number): string => `p-${at % parties}`;
  const task = (at: number): string => `o-${at % tasks}`;
  const kinds = ['leads', 'drives', 'executes'];
  const relations = Array.from({ length: Math.floor(elements * 1.5) }, (_, at) => ({
    id: `r-${at}`,
    kind: kinds[Math.floor(at / elements) % kinds.length] as string,
    from: party(at),
    to: task(at * 7 + Math.floor(at / tasks)),
  }));
  const perSession = 1_000;
  const sessions = Array.from({ length: Math.ceil(events / perSession) }, (_, session) => {
    const start = Date.UTC(2021, 0, 4) + session * 86_400_000;
    const count = Math.min(perSession, events - session * perSession);
    return {
      id: `s-${session}`,
      title: `Zitting ${session + 1}`,
      start: new Date(start).toISOString(),
      end: new Date(start + 7_200_000).toISOString(),
      timeZone: 'Europe/Amsterdam',
      agenda: [{ no: 1, title: 'Opening', phase: 'opening', minutes: 10 }],
      events: Array.from({ length: count }, (_, index) => ({
        seq: index + 1,
        at: new Date(start + index * 5_000).toISOString(),
        item: 1,
        ...happening(session * perSession + index, { session: `s-${session}`, seq: index + 1, party, task, relations }),
      })),
    };
  });
  return {
    format: 'gebiedstafel-exchange',
    formatVersion: 1,
    areaTable: { id: 'groot', name: 'Groot gebied' },
    initial: {
      elements: [
        ...Array.from({ length: parties }, (_, at) => ({
          id: party(at),
          kind: 'stakeholder',
          name: `Partij ${at}`,
          stakeholderKind: 'municipality',
          layer: 'municipality',
        })),
        ...Array.from({ length: tasks }, (_, at) => ({ id: task(at), kind: 'task', name: `Opgave ${at}` })),
      ],
      relations,
    },
    sessions,
  } as unknown as JsonObject;
}

interface Table {
  readonly session: string;
  readonly seq: number;
  readonly party: (at: number) => string;
  readonly task: (at: number) => string;
  readonly relations: readonly { readonly id: string }[];
}

/** What happens at a moment, in rounds of twenty; the first thing of a session is that it opens. */
function happening(at: number, { session, seq, party, task, relations }: Table): JsonObject {
  if (seq === 1) return { type: 'session.opened', text: 'De zitting begint.', data: {} };
  const round = Math.floor(at / 20);
  const text = `Regel ${at}`;
  switch (at % 20) {
    case 1:
      return { type: 'element.added', text, data: { element: { id: `n-${at}`, kind: 'task', name: `Nieuw ${at}` } } };
    case 2:
      return {
        type: 'relation.added',
        text,
        data: { relation: { id: `nr-${at}`, kind: 'advises', from: party(round), to: `n-${at - 1}` } },
      };
    case 3:
      return { type: 'element.updated', text, data: { id: task(at), set: { name: `Opgave ${at}` } } };
    case 4: {
      const relation = relations[(round * 3) % relations.length] as { readonly id: string };
      return { type: 'relation.updated', text, data: { id: relation.id, set: { note: `Sinds ${at}` } } };
    }
    case 5:
      return {
        type: 'decision.proposed',
        text,
        data: { decision: { id: `d-${at}`, no: `2021-${at}`, decisionKind: 'agreement', text, about: [task(at)] } },
      };
    case 6:
      return {
        type: 'decision.taken',
        text,
        data: {
          id: `d-${at - 1}`,
          outcome: 'agreed',
          legitimacySteps: [{ body: party(at), kind: 'decide', status: 'planned' }],
        },
      };
    case 7:
      return { type: 'action.assigned', text, data: { action: { id: `A${at}`, text, owner: party(at) } } };
    case 8:
      return { type: 'action.completed', text, data: { id: `A${at - 1}`, on: '2021-03-01' } };
    case 9:
      return { type: 'question.parked', text, data: { question: { id: `V${at}`, text, owner: party(at) } } };
    case 10:
      return { type: 'question.answered', text, data: { id: `V${at - 1}`, answer: 'Ja.' } };
    case 11:
      return {
        type: 'elements.moved',
        text,
        data: { positions: [{ id: party(at), position: { x: at % 1_000, y: round % 1_000 } }] },
      };
    case 12:
      return {
        type: 'attendance.recorded',
        text,
        data: {
          attendance: [{ stakeholder: party(at), status: 'present', mandate: 'with_mandate', role: 'wethouder' }],
        },
      };
    case 13:
      return { type: 'element.added', text, data: { element: { id: `x-${at}`, kind: 'task', name: `Kort ${at}` } } };
    case 14:
      return { type: 'element.removed', text, data: { id: `x-${at - 1}` } };
    case 15:
      return { type: 'element.updated', text, data: { id: party(at), set: { name: `Verspreking ${at}` } } };
    case 16:
      return { type: 'entry.undone', text, data: { session, seq: seq - 1 } };
    case 17:
      return { type: 'learning.recorded', text, data: { learning: { id: `L${at}`, learningKind: 'lesson', text } } };
    case 18:
      return {
        type: 'act.done',
        text,
        data: {
          events: [
            { type: 'element.updated', text, data: { id: task(at), set: { note: text } } },
            { type: 'element.updated', text, data: { id: party(at), set: { note: text } } },
          ],
        },
      };
    default:
      return { type: 'note.recorded', text, data: {} };
  }
}
