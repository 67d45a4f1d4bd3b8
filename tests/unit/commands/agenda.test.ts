import { describe, expect, it } from 'vitest';
import { apply } from '../../../shared/commands/apply';
import type { Command } from '../../../shared/commands/command';
import { refusalSentence } from '../../../shared/commands/refusal-sentence';
import { undoEntry } from '../../../shared/commands/undo-entry';
import { undoHistory } from '../../../shared/log/undo-history';
import { contentOf } from '../../../shared/model/content-of';
import { agendaOf } from '../../../shared/session/current-session';
import { type AgendaView, isSameView, parseAgendaView, recordOfAgendaView } from '../../../shared/views/agenda-view';
import { wholeMapView } from '../../../shared/views/map-view-record';
import { contextAfter, follow, noWork, type Work } from '../../property/random-table';

function answerTo(work: Work, command: Command) {
  const position = command.type === 'openSession' ? { session: command.id, seq: 1, item: null } : {};
  return apply(work.document, command, { ...contextAfter(work), language: 'nl', ...position });
}

function having(work: Work, ...commands: Command[]): Work {
  return commands.reduce((before, command) => {
    const answer = answerTo(before, command);
    if (!answer.ok) throw new Error(`${command.type}: ${JSON.stringify(answer.refusal)}`);
    return follow(before, answer.value);
  }, work);
}

function takenBack(work: Work): Work {
  const { undo } = undoHistory(work.log);
  if (undo === undefined) throw new Error('Nothing to undo');
  const answer = undoEntry(work.document, work.log, undo.dot, { ...contextAfter(work), language: 'nl' });
  if (!answer.ok) throw new Error(JSON.stringify(answer.refusal));
  return follow(work, answer.value);
}

function refused(work: Work, command: Command): string | undefined {
  const answer = answerTo(work, command);
  return answer.ok ? undefined : refusalSentence(answer.refusal, 'nl');
}

const planned = having(
  noWork,
  { type: 'createTable', table: { id: 'tafel', name: 'Voorbeeldgebied' } },
  {
    type: 'planSession',
    session: {
      id: 's',
      title: 'Eerste',
      start: '2026-11-24T09:00:00+01:00',
      end: '2026-11-24T12:00:00+01:00',
      timeZone: 'Europe/Amsterdam',
    },
    agenda: [
      { no: 1, title: 'Opening', phase: 'opening', minutes: 10 },
      { no: 2, title: 'Kaart', phase: 'explore', minutes: 40, purpose: 'Zien wat klopt.' },
      { no: 3, title: 'Ruimte', phase: 'weigh', minutes: 30, introducedBy: 'Provincie' },
      { no: 4, title: 'Besluiten', phase: 'decide', minutes: 20 },
    ],
  },
);
const running = having(planned, { type: 'openSession', id: 's' }, { type: 'startAgendaItem', no: 2 });
const titles = (work: Work) => agendaOf(contentOf(work.document), 's').map(({ no, title }) => `${no} ${title}`);

describe('the order of an agenda', () => {
  const order: Command = { type: 'orderAgenda', session: 's', order: [1, 2, 4, 3] };

  it('R-SES-5 changes in one entry: numbers stay, everything else changes places', () => {
    const work = having(running, order);
    expect(titles(work)).toEqual(['1 Opening', '2 Kaart', '3 Besluiten', '4 Ruimte']);
    const [, , third, fourth] = agendaOf(contentOf(work.document), 's');
    expect(third).toMatchObject({ id: 's/3', phase: 'decide', minutes: 20, introducedBy: null });
    expect(fourth).toMatchObject({ id: 's/4', phase: 'weigh', minutes: 30, introducedBy: 'Provincie' });
    expect(work.log.at(-1)?.event).toEqual({ type: 'agenda.reordered', data: { session: 's', order: [1, 2, 4, 3] } });
    expect(titles(takenBack(work))).toEqual(titles(running));
  });

  it('R-SES-5 takes a kept view along', () => {
    const view = { main: 'list' };
    const work = having(
      planned,
      { type: 'keepAgendaView', session: 's', no: 1, view },
      { ...order, order: [2, 3, 4, 1] },
    );
    expect(agendaOf(contentOf(work.document), 's').map((item) => item.view ?? null)).toEqual([null, null, null, view]);
  });

  it('R-SES-5 leaves in place what was discussed and what is under discussion', () => {
    expect(refused(running, { ...order, order: [1, 3, 2, 4] })).toContain('al besproken en blijft op zijn plaats');
    expect(refused(running, { ...order, order: [4, 2, 3, 1] })).toContain('"Opening" is al besproken');
    expect(titles(having(planned, { ...order, order: [4, 2, 3, 1] }))[0]).toBe('1 Besluiten');
  });

  it('R-SES-5 is refused when it names other items than there are, or changes nothing', () => {
    expect(refused(running, { ...order, order: [1, 2, 3] })).toBeDefined();
    expect(refused(running, { ...order, order: [1, 2, 3, 3] })).toBeDefined();
    expect(refused(running, { ...order, order: [1, 2, 3, 4] })).toMatch(/niets/);
    expect(refused(running, { ...order, session: 'ergens' })).toContain('ergens');
  });
});

const seen: AgendaView = {
  main: 'list',
  map: { ...wholeMapView, camera: { x: 10.4, y: -20.6, zoom: 1.23456 } },
  hall: ['o-1'],
  named: null,
};

describe('the view of an agenda item', () => {
  const keep: Command = { type: 'keepAgendaView', session: 's', no: 2, view: recordOfAgendaView(seen) };

  it('R-SES-6 is kept with the item and read back as it was, to the pixel', () => {
    const work = having(running, keep);
    const item = contentOf(work.document).agendaItems.get('s/2');
    const read = parseAgendaView(item?.view);
    expect(read).toEqual({
      main: 'list',
      map: { ...wholeMapView, camera: { x: 10, y: -21, zoom: 1.235 } },
      hall: ['o-1'],
      named: null,
    });
    expect(isSameView(read as AgendaView, seen)).toBe(true);
  });

  it('R-SES-6 is passed over by undo, which takes back what was done at the table before', () => {
    const work = having(running, { type: 'recordNote', text: 'Nog uitzoeken.' }, keep);
    expect(undoHistory(work.log).undoText).toBe('Nog uitzoeken.');
    const undone = takenBack(work);
    expect(contentOf(undone.document).notes.size).toBe(0);
    expect(contentOf(undone.document).agendaItems.get('s/2')?.view).toEqual(recordOfAgendaView(seen));
    // And what was taken back can still be done again after a view was kept.
    const kept = having(undone, { ...keep, view: { main: 'balance' } } as Command);
    expect(undoHistory(kept.log).redoText).toBe('Nog uitzoeken.');
  });

  it('R-SES-6 does not keep the start of the next item from being taken back', () => {
    const work = having(running, { type: 'startAgendaItem', no: 3 }, keep);
    expect(contentOf(takenBack(work).document).sessions.get('s')?.currentItem).toBe(2);
  });

  it('R-SES-6 is forgotten on request, and says so when there is nothing to change', () => {
    const work = having(running, keep, { ...keep, view: null } as Command);
    expect(contentOf(work.document).agendaItems.get('s/2')?.view).toBeNull();
    expect(refused(work, { ...keep, view: null } as Command)).toMatch(/niets/);
    expect(refused(running, { ...keep, no: 9 } as Command)).toContain('9');
    expect(refused(running, { type: 'updateAgendaItem', session: 's', no: 2, set: { view: {} } })).toBeDefined();
  });

  it('R-SES-6 survives parts that this version does not know and passes over those it cannot read', () => {
    const strange = { main: 'hologram', map: { camera: 'boven', stand: 4 }, hall: 'alles', weather: ['rain'] };
    const work = having(running, { ...keep, view: strange } as Command);
    expect(contentOf(work.document).agendaItems.get('s/2')?.view).toEqual(strange);
    expect(parseAgendaView(strange)).toEqual({ main: 'hologram', map: wholeMapView, hall: [], named: null });
    expect(parseAgendaView(null)).toBeUndefined();
    expect(parseAgendaView('kaart')).toBeUndefined();
  });

  it('R-SES-6 counts as changed by another view, focus or camera, not by the rounding of one', () => {
    expect(isSameView(seen, { ...seen, main: 'map' })).toBe(false);
    expect(isSameView(seen, { ...seen, hall: [] })).toBe(false);
    expect(isSameView(seen, { ...seen, map: wholeMapView })).toBe(false);
    const moved = (x: number): AgendaView => ({
      ...seen,
      map: { ...seen.map, camera: { x, y: -20.6, zoom: 1.23456 } },
    });
    expect(isSameView(seen, moved(11))).toBe(true);
    expect(isSameView(seen, moved(60))).toBe(false);
  });
});
