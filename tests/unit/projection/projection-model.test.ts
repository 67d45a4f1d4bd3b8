import { describe, expect, test } from 'vitest';
import { contentOf } from '../../../shared/model/content-of';
import { projectionMessageSchema } from '../../../shared/projection/projection-message';
import { projectionModelSchema } from '../../../shared/projection/projection-model';
import { type ProjectionSettings, projectionModelOf } from '../../../shared/projection/projection-model-of';
import type { Document, Entity, EntityKey } from '../../../shared/register/document';
import type { JsonValue } from '../../../shared/values/json';
import { element, party, relation } from '../placement/things';
import { contentWith, entryOf } from './table';

const settings: ProjectionSettings = {
  language: 'nl',
  theme: 'light',
  labelFloor: 28,
  blank: false,
  legend: false,
  focus: [],
  signal: null,
  readBack: null,
};

const session = {
  id: 'ses-1',
  title: 'Gebiedstafel 1',
  start: '2021-12-02T13:30:00+01:00',
  end: '2021-12-02T16:00:00+01:00',
  timeZone: 'Europe/Amsterdam',
  openedAt: '2021-12-02T13:30:00+01:00',
  currentItem: 2,
  currentItemSince: '2021-12-02T13:45:00+01:00',
};
const agendaItems = [
  { id: 'ses-1/1', session: 'ses-1', no: 1, title: 'Opening', phase: 'opening', minutes: 10 },
  { id: 'ses-1/2', session: 'ses-1', no: 2, title: 'Ruimte', phase: 'weigh', minutes: 35 },
] as const;

describe('the projection model', () => {
  const content = contentWith({
    elements: [party('ipo', 'umbrella', 'province', { name: 'IPO' }), element('wonen', 'task', { name: 'Wonen' })],
    relations: [relation('leads', 'ipo', 'wonen')],
    sessions: [session],
    agendaItems: [...agendaItems],
  });

  test('passes its own schema unchanged', () => {
    const model = projectionModelOf(content, [entryOf('relation.added', 'relation:leads ipo wonen')], settings);
    expect(projectionModelSchema.parse(model)).toEqual(model);
    expect(projectionMessageSchema.parse({ type: 'heartbeat' })).toEqual({ type: 'heartbeat' });
  });

  test('refuses what it does not know, at every depth', () => {
    const log = [entryOf('relation.added', 'relation:leads ipo wonen')];
    const model = { ...projectionModelOf(content, log, settings), no: 1 };
    expect(projectionMessageSchema.safeParse(model).success).toBe(true);
    const places: unknown[] = [
      { ...model, notes: [] },
      { ...model, table: { ...model.table, owner: 's-prov' } },
      { ...model, map: { ...model.map, analysis: {} } },
      { ...model, map: { ...model.map, elements: model.map.elements.map((each) => ({ ...each, influence: 5 })) } },
      { ...model, map: { ...model.map, relations: model.map.relations.map((each) => ({ ...each, note: 'x' })) } },
      { ...model, agendaItem: { ...model.agendaItem, purpose: 'x' } },
      { ...model, session: { ...model.session, place: 'x' } },
      { ...model, spotlight: { ...model.spotlight, text: 'x' } },
      { type: 'heartbeat', model },
    ];
    expect(places.map((place) => projectionMessageSchema.safeParse(place).success)).toEqual(places.map(() => false));
  });

  test('holds the agenda item with what its clock needs', () => {
    expect(projectionModelOf(content, [], settings).agendaItem).toEqual({
      no: 2,
      of: 2,
      title: 'Ruimte',
      phase: 'weigh',
      plannedMinutes: 35,
      startedAt: Date.parse('2021-12-02T13:45:00+01:00'),
      plannedAt: Date.parse('2021-12-02T13:40:00+01:00'),
    });
  });

  test('counts the time an item had before it was left and taken up again', () => {
    const started = (no: number, at: string) => ({
      ...entryOf('agenda.item_started'),
      at,
      event: { type: 'agenda.item_started', data: { item: no } } as const,
    });
    const log = [
      started(2, '2021-12-02T13:30:00+01:00'),
      started(1, '2021-12-02T13:40:00+01:00'),
      started(2, '2021-12-02T13:50:00+01:00'),
    ];
    // Ten minutes earlier, and going on since 13:50: as if it had begun at 13:40.
    expect(projectionModelOf(content, log, settings).agendaItem?.startedAt).toBe(
      Date.parse('2021-12-02T13:40:00+01:00'),
    );
  });

  test('reads a decision back with its reservations in order', () => {
    const decided = contentWith({
      elements: [party('ipo', 'umbrella', 'province', { name: 'IPO' })],
      decisions: [
        { id: 'b1', no: '2021-03', decisionKind: 'agreement', text: 'Wij bouwen.', about: [], status: 'proposed' },
      ],
      reservations: [
        { id: '2', decision: 'b1', stakeholder: 'ipo', text: 'tweede', against: true, order: 2 },
        { id: '1', decision: 'b1', stakeholder: 'ipo', text: 'eerste', order: 1 },
      ],
    });
    expect(projectionModelOf(decided, [], { ...settings, readBack: 'b1' }).readBack).toEqual({
      no: '2021-03',
      decisionKind: 'agreement',
      text: 'Wij bouwen.',
      conditions: null,
      agreed: [],
      reservations: [
        { party: 'IPO', text: 'eerste', isAgainst: false },
        { party: 'IPO', text: 'tweede', isAgainst: true },
      ],
    });
  });

  test('R-HALL-22 reads along while a decision is written, and not with a word that names something confidential', () => {
    const proposed = contentWith({
      elements: [
        party('ipo', 'umbrella', 'province', { name: 'IPO' }),
        element('geheim', 'task', { name: 'Asielopvang', openness: 'confidential' }),
      ],
      decisions: [{ id: 'b1', no: '1', decisionKind: 'agreement', text: 'Wij bouwen.', about: [], status: 'proposed' }],
    });
    const told = (text: string) =>
      projectionModelOf(proposed, [], {
        ...settings,
        readBack: 'b1',
        decisionDraft: {
          text: 'Wij bouwen in Noord.',
          conditions: '',
          agreedBy: ['ipo'],
          reservations: [{ stakeholder: 'ipo', text }],
        },
      });
    expect(told('Eerst de raad').readBack).toMatchObject({
      text: 'Wij bouwen in Noord.',
      conditions: null,
      agreed: ['IPO'],
      reservations: [{ party: 'IPO', text: 'Eerst de raad', isAgainst: false }],
    });
    expect(projectionModelSchema.safeParse(told('Eerst de raad')).success).toBe(true);
    expect(told('Eerst de asielopvang').readBack).toBeNull();
  });

  test('does not read back what names something confidential', () => {
    const decided = contentWith({
      elements: [element('geheim', 'task', { name: 'Asielopvang', openness: 'confidential' })],
      decisions: [
        {
          id: 'about',
          no: '1',
          decisionKind: 'agreement',
          text: 'Wij doen het.',
          about: ['geheim'],
          status: 'proposed',
        },
        {
          id: 'named',
          no: '2',
          decisionKind: 'agreement',
          text: 'De asielopvang komt.',
          about: [],
          status: 'proposed',
        },
      ],
    });
    expect(projectionModelOf(decided, [], { ...settings, readBack: 'about' }).readBack).toBeNull();
    expect(projectionModelOf(decided, [], { ...settings, readBack: 'named' }).readBack).toBeNull();
  });
});

describe('what was typed and names something confidential', () => {
  const secret = (name: string, more = {}) => element('geheim', 'task', { name, openness: 'confidential', ...more });
  const titled = (title: string, ...elements: readonly ReturnType<typeof element>[]) => {
    const items = [{ ...agendaItems[1], title }];
    const content = contentWith({ elements, sessions: [{ ...session, title }], agendaItems: items });
    return { ...content, table: { id: 'tafel', name: title, conflicts: [] } };
  };
  const told = (title: string, ...elements: readonly ReturnType<typeof element>[]) => {
    const model = projectionModelOf(titled(title, ...elements), [], settings);
    return [model.agendaItem?.title, model.session?.title, model.table.name];
  };

  test('R-HALL-21 is no title in the hall, of an agenda item, a session or a table', () => {
    expect(told('Waar komt de asielopvang?', secret('Asielopvang'))).toEqual(['', '', '']);
    expect(told('De opvanglocatie', secret('Iets', { aliases: ['Opvang'] }))).toEqual(['', '', '']);
    expect(told('Grondbank nu', secret('Grondbank (fictief)'))).toEqual(['', '', '']);
    expect(told('Wie is DE?', secret('Dienst Economie (DE)'))).toEqual(['', '', '']);
  });

  test('R-HALL-21 keeps its number, phase and clock', () => {
    const item = projectionModelOf(titled('Asielopvang', secret('Asielopvang')), [], settings).agendaItem;
    expect(item).toMatchObject({ no: 2, title: '', phase: 'weigh', plannedMinutes: 35 });
  });

  test('R-HALL-21 holds other titles not back: short names and abbreviations are words of their own', () => {
    const title = 'De interesse in ruimte';
    expect(told(title, secret('RU'), element('x', 'task', { name: 'Ruimte' }))).toEqual([title, title, title]);
    expect(told(title, secret('Dienst Economie (DE)'))).toEqual([title, title, title]);
    expect(told(title, element('open', 'task', { name: 'Ruimte' }))).toEqual([title, title, title]);
  });

  test('R-HALL-21 is no action on the list, also where a file has words for its day', () => {
    const action = (id: string, more: object) => ({ id, no: id, text: 'Plan maken', owner: 'ipo', ...more }) as const;
    const content = contentWith({
      elements: [party('ipo', 'umbrella', 'province', { name: 'IPO' }), secret('Asielopvang')],
      actions: [
        action('A1', { status: 'open', due: null }),
        action('A2', { status: 'open', due: 'na de asielopvang' }),
        action('A3', { status: 'open', due: null, text: 'Asielopvang regelen' }),
      ],
    });
    const { list } = projectionModelOf(content, [], { ...settings, list: { kind: 'actions', page: 0 } });
    expect(list?.actions.map(({ no }) => no)).toEqual(['A1']);
  });

  test('R-HALL-21 leaves out what says that name as words in its own, and not what has it as part of a word', () => {
    const content = contentWith({
      elements: [
        party('rijk', 'national', 'national', { name: 'Rijk', openness: 'confidential' }),
        element('inbreng', 'instrument', { name: 'Inbreng van het Rijk' }),
        party('rws', 'national', 'national', { name: 'Rijkswaterstaat' }),
      ],
    });
    expect(projectionModelOf(content, [], settings).map.elements.map(({ id }) => id)).toEqual(['rws']);
  });
});

/** A document in which everything private says so, wherever something private can be. */
function plantedDocument(): Document {
  const entities = new Map<EntityKey, Entity>();
  const put = (key: EntityKey, fields: Record<string, JsonValue>) => {
    const registers = Object.entries({ alive: true, ...fields }).map(([name, value]) => [
      name,
      [{ dot: 'plant:1' as const, value }],
    ]);
    entities.set(key, { key, fields: Object.fromEntries(registers) });
  };
  put('table:tafel', { name: 'Tafel', owner: 'GEHEIM-1', area: { note: 'GEHEIM-2' } });
  put('element:ipo', {
    kind: 'stakeholder',
    stakeholderKind: 'umbrella',
    layer: 'province',
    name: 'IPO',
    note: 'GEHEIM-3',
    aliases: ['GEHEIM-4'],
    basis: { quote: 'GEHEIM-5' },
    analysis: { influence: 5, note: 'GEHEIM-6' },
  });
  put('element:wonen', { kind: 'task', name: 'Wonen', note: 'GEHEIM-7', estimatedCostMln: 60 });
  put('element:dicht', { kind: 'task', name: 'GEHEIM-8', openness: 'confidential' });
  put('relation:r1', { kind: 'leads', from: 'ipo', to: 'wonen', note: 'GEHEIM-9', basis: { quote: 'GEHEIM-10' } });
  put('relation:r2', { kind: 'leads', from: 'ipo', to: 'dicht' });
  put('analysis:ipo', { influence: 5, interest: 4, ring: 'GEHEIM-11', stance: -2 });
  put('person:ses-1/ipo', { name: 'GEHEIM-12' });
  put('attendance:ses-1/ipo', { session: 'ses-1', stakeholder: 'ipo', role: 'GEHEIM-13', representedBy: 'GEHEIM-14' });
  put('note:n1', { text: 'GEHEIM-15', session: 'ses-1', item: 1, at: '2021-12-02T13:31:00+01:00' });
  put('session:ses-1', { ...session, place: 'GEHEIM-16' });
  put('agendaItem:ses-1/2', { ...agendaItems[1], purpose: 'GEHEIM-17', introducedBy: 'GEHEIM-18' });
  put('decision:b1', {
    no: '2021-01',
    decisionKind: 'agreement',
    text: 'Besluit',
    about: ['dicht'],
    status: 'proposed',
    because: 'GEHEIM-19',
  });
  put('learning:l1', { no: 'L1', learningKind: 'bump', text: 'GEHEIM-8 is lastig', about: [], status: 'open' });
  return { clock: { plant: 1 }, entities };
}

describe('nothing private reaches the hall', () => {
  const content = contentOf(plantedDocument());
  const changes = [
    entryOf('relation.added', 'relation:r1'),
    entryOf('relation.added', 'relation:r2'),
    entryOf('element.added', 'element:ipo'),
    entryOf('element.added', 'element:dicht'),
    entryOf('element.updated', 'element:wonen'),
    entryOf('decision.proposed', 'decision:b1'),
    entryOf('learning.recorded', 'learning:l1'),
    entryOf('note.recorded', 'note:n1'),
    entryOf('attendance.recorded', 'attendance:ses-1/ipo', 'person:ses-1/ipo'),
    entryOf('analysis.scored', 'analysis:ipo'),
  ];

  test.each(changes.map((change) => [change.event.type, change] as const))('after %s', (_, change) => {
    const model = projectionModelOf(content, [entryOf('relation.added', 'relation:r1'), change], {
      ...settings,
      readBack: 'b1',
      focus: ['dicht', 'ipo'],
    });
    const sent = JSON.stringify(projectionModelSchema.parse(model));
    expect(sent).not.toMatch(/GEHEIM|GEHEIME/i);
    expect(sent).not.toContain('dicht');
    expect(sent).toContain('IPO');
  });

  test('and the planted words would be found if they were there', () => {
    const careless = JSON.stringify({ elements: [...content.elements.values()], notes: [...content.notes.values()] });
    expect(careless).toMatch(/GEHEIM-15/);
    expect(careless).toMatch(/GEHEIM-8/);
  });
});
