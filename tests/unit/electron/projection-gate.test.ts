import { describe, expect, it } from 'vitest';
import { ProjectionGate } from '../../../electron/windows/projection-gate';
import type { MapElement } from '../../../shared/projection/map-model';
import type { ProjectionChanges, WholeProjection } from '../../../shared/projection/projection-message';
import { generatedModel } from '../../bench/map/generate-map';

const element = (id: string, name = id): MapElement => ({
  id,
  kind: 'task',
  stakeholderKind: null,
  layer: null,
  elementClass: 'task',
  name,
  letter: 'O',
  x: 0,
  y: 0,
  state: 'plain',
  openActions: 0,
  openQuestions: 0,
  openLearnings: 0,
});

const model: WholeProjection = {
  type: 'model',
  no: 7,
  language: 'nl',
  theme: 'light',
  labelFloor: 28,
  table: { name: 'Rivierenveen', isOpen: true },
  map: { elements: [element('wonen')], relations: [] },
  agendaItem: null,
  session: null,
  spotlight: null,
  focus: [],
  steps: 1,
  signal: null,
  readBack: null,
  blank: false,
  closer: 0,
  areas: [],
  list: null,
  board: null,
  legend: true,
};

function changes(follows: number, ...put: readonly MapElement[]): ProjectionChanges {
  const { no: _, ...rest } = model;
  return { ...rest, type: 'changes', follows, map: { elements: { gone: [], put }, relations: { gone: [], put: [] } } };
}

/** Judges a message as it comes: as text. */
const judge = (gate: ProjectionGate, message: unknown) => gate.judge(JSON.stringify(message));

const namesIn = (gate: ProjectionGate) => gate.model?.map.elements.map(({ name }) => name);

describe('the gate to the hall', () => {
  it('lets a projection and a heartbeat through', () => {
    const gate = new ProjectionGate();
    expect(judge(gate, model)).toEqual({ ok: true, message: model });
    expect(judge(gate, { type: 'heartbeat' })).toEqual({ ok: true, message: { type: 'heartbeat' } });
    expect(gate.model).toEqual(model);
  });

  it('refuses what travels along, at any depth, and does not repeat it', () => {
    const gate = new ProjectionGate();
    judge(gate, model);
    const answers = [
      judge(gate, { ...model, people: [{ name: 'Jan Jansen' }] }),
      judge(gate, { ...model, table: { name: 'Rivierenveen', isOpen: true, note: 'Jan Jansen' } }),
      judge(gate, { ...changes(7), people: [{ name: 'Jan Jansen' }] }),
      judge(gate, { ...changes(7, { ...element('water'), note: 'Jan Jansen' } as MapElement) }),
      judge(gate, { type: 'heartbeat', name: 'Jan Jansen' }),
    ];
    for (const answer of answers) {
      expect(answer).toMatchObject({ ok: false, refusal: { kind: 'not-a-projection' } });
      expect(JSON.stringify(answer)).not.toContain('Jansen');
    }
    expect(gate.model).toEqual(model);
  });

  it('refuses what is no JSON, and what is no text', () => {
    const gate = new ProjectionGate();
    judge(gate, model);
    for (const given of ['', '{ "type": ', JSON.stringify(model).slice(0, -1), model, null, undefined, 7]) {
      expect(gate.judge(given)).toMatchObject({ ok: false, refusal: { kind: 'not-a-projection' } });
    }
    expect(gate.model).toEqual(model);
  });

  it('has room for the largest table that the map is made for', () => {
    const gate = new ProjectionGate();
    expect(judge(gate, { ...model, map: generatedModel(10_000) })).toMatchObject({ ok: true });
    expect(gate.model?.map.relations).toHaveLength(15_000);
  });

  it('refuses what is too large, also when it became so by changes', () => {
    const party = { text: 'x'.repeat(99_000), party: 'Rijk', isAgainst: false };
    const readBack = {
      no: '1',
      decisionKind: 'agreement',
      text: 'Afspraak',
      conditions: null,
      agreed: [],
      reservations: Array.from({ length: 200 }, () => party),
    } as const;
    const gate = new ProjectionGate();
    expect(judge(gate, { ...model, readBack })).toMatchObject({ ok: false, refusal: { kind: 'too-large' } });
    const half = { ...readBack, reservations: readBack.reservations.slice(100) };
    expect(judge(gate, { ...model, readBack: half })).toMatchObject({ ok: true });
    expect(judge(gate, { ...changes(7), readBack: half })).toMatchObject({
      ok: false,
      refusal: { kind: 'too-large' },
    });
  });

  it('keeps the whole of what it lets through as changes', () => {
    const gate = new ProjectionGate();
    judge(gate, model);
    expect(judge(gate, changes(7, element('water'), element('wonen', 'Woningbouw')))).toMatchObject({ ok: true });
    expect(namesIn(gate)).toEqual(['Woningbouw', 'water']);
    expect(judge(gate, changes(8, element('lucht')))).toMatchObject({ ok: true });
    expect(namesIn(gate)).toEqual(['Woningbouw', 'water', 'lucht']);
  });

  it('refuses changes that do not follow what is there, and after any refusal all but a whole model', () => {
    const gate = new ProjectionGate();
    const outOfStep = { ok: false, refusal: { kind: 'out-of-step' } };
    expect(judge(gate, changes(0))).toMatchObject(outOfStep);
    judge(gate, model);
    expect(judge(gate, changes(8, element('water')))).toMatchObject(outOfStep);
    expect(judge(gate, changes(7, element('water')))).toMatchObject(outOfStep);
    expect(namesIn(gate)).toEqual(['wonen']);
    judge(gate, model);
    expect(judge(gate, changes(7, element('water')))).toMatchObject({ ok: true });
  });
});
