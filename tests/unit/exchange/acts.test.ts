import { describe, expect, it } from 'vitest';
import type { Command } from '../../../shared/commands/command';
import { undoEntry } from '../../../shared/commands/undo-entry';
import { exportExchange } from '../../../shared/exchange/export-exchange';
import { importExchange } from '../../../shared/exchange/import-exchange';
import { parseExchange } from '../../../shared/exchange/parse-exchange';
import { fold } from '../../../shared/log/fold';
import { contentOf } from '../../../shared/model/content-of';
import { contextAfter, follow, noWork, type Work } from '../../property/random-table';
import { having } from '../commands/acting-table';
import { comparable } from './comparable-content';
import { logOf } from './example-log';

const everything = { includeAnalysis: true, includeNames: true };
const planned: Command = {
  type: 'planSession',
  session: {
    id: 's1',
    title: 'Sessie 1',
    start: '2026-11-24T09:00:00+00:00',
    end: '2026-11-24T12:00:00+00:00',
    timeZone: 'Europe/Amsterdam',
  },
  agenda: [
    { no: 1, title: 'Opening', phase: 'opening', minutes: 5 },
    { no: 2, title: 'Besluiten', phase: 'decide', minutes: 20 },
  ],
};
const begun = having(
  noWork,
  {
    type: 'createTable',
    table: { id: 'tafel', name: 'Tafel' },
    elements: [
      { id: 'prov', kind: 'stakeholder', name: 'Provincie', stakeholderKind: 'province' },
      { id: 'wonen', kind: 'task', name: 'Wonen' },
    ],
  },
  planned,
);
const open: Command = { type: 'openSession', id: 's1' };
const together = (text: string, ...commands: readonly Command[]): Command => ({ type: 'doTogether', commands, text });
const action = (text: string): Command => ({ type: 'assignAction', action: { text, owner: 'prov', due: null } });
const item = (no: number, title: string): Command => ({
  type: 'addAgendaItem',
  session: 's1',
  item: { no, title, phase: 'close', minutes: 5 },
});
const leads = (kind: 'leads' | 'drives'): Command => ({
  type: 'addRelation',
  relation: { kind, from: 'prov', to: 'wonen' },
});

function withoutLast(work: Work, back = 1): Work {
  const answer = undoEntry(work.document, work.log, work.log.at(-back)!.dot, contextAfter(work));
  if (!answer.ok) throw new Error(JSON.stringify(answer.refusal));
  return follow(work, answer.value);
}

const notesOf = (work: Work): readonly string[] => [...contentOf(work.document).notes.keys()];

describe('acts in an exchange file', () => {
  it('R-CMD-9 come back with the same content, from before the session and from it, also those taken back', () => {
    const prepared = having(
      begun,
      together('Lijst.', action('Uitnodigen.'), action('Zaal huren.')),
      together(
        'Agenda.',
        item(3, 'Sluiting'),
        { type: 'orderAgenda', session: 's1', order: [2, 1, 3] },
        { type: 'removeAgendaItem', session: 's1', no: 3 },
      ),
      together('Provincie trekt en stuwt Wonen.', leads('leads'), leads('drives')),
      open,
      { type: 'startAgendaItem', no: 1 },
      { type: 'recordNote', text: 'Waar komt het water?' },
    );
    const [note] = notesOf(prepared);
    const asked = having(
      prepared,
      together(
        'Vraag.',
        { type: 'parkQuestion', question: { text: 'Waar komt het water?' } },
        { type: 'recordNote', text: 'Kaart erbij.' },
        { type: 'removeNote', id: note! },
      ),
    );
    const [made] = notesOf(asked);
    const listed = having(
      asked,
      { type: 'removeNote', id: made! },
      together('Nog een lijst.', action('Rekenen.'), action('Bellen.')),
    );
    const undone = withoutLast(withoutLast(listed));
    const after = having(
      withoutLast(undone),
      together(
        'Agenda in de sessie.',
        { type: 'updateAgendaItem', session: 's1', no: 2, set: { minutes: 1 } },
        item(4, 'Rondvraag'),
      ),
    );
    const file = exportExchange(after.log, everything);
    const again = logOf(file);
    expect(comparable(contentOf(fold(again)))).toEqual(comparable(contentOf(after.document)));
    expect(exportExchange(again, everything)).toEqual(file);
    expect(file.sessions[0]?.agenda.map(({ title }) => title)).toEqual(['Besluiten', 'Opening']);
    expect(file.sessions[0]?.events.filter(({ type }) => type === 'act.done')).toHaveLength(3);
    expect(JSON.stringify(file)).not.toContain('"things"');
    expect((file.initial['events'] as { type: string }[]).map(({ type }) => type)).toEqual([
      'action.assigned',
      'action.assigned',
    ]);
  });

  it.each<[string, object, string, string]>([
    ['is no part of an act', { type: 'session.closed', data: {} }, 'type', 'unknown_event'],
    ['edits an agenda', { type: 'agenda.item_removed', data: { session: 's1', no: 1 } }, 'type', 'unknown_event'],
    [
      'names nobody',
      { data: { action: { id: 'x', text: 'x', owner: 'niemand', due: null } } },
      'data.action.owner',
      'unknown_reference',
    ],
    ['has no owner', { data: { action: { id: 'x', text: 'x', due: null } } }, 'data.action.owner', 'missing'],
  ])('R-CMD-9 are refused with the place of the part that %s', (_what, change, field, code) => {
    const work = having(begun, open, together('Lijst.', action('A'), action('B')));
    const file = structuredClone(exportExchange(work.log, everything)) as never as {
      sessions: [{ events: [unknown, { data: { events: [object, object] } }] }];
    };
    Object.assign(file.sessions[0].events[1].data.events[1], change);
    const read = parseExchange(JSON.stringify(file));
    expect(read.ok ? importExchange(read.value, { replica: 'r' }) : read).toMatchObject({
      ok: false,
      refusal: { place: `sessions[0].events[1].data.events[1].${field}`, reason: { code } },
    });
  });
});
