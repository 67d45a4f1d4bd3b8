import { describe, expect, it } from 'vitest';
import type { Command } from '../../../shared/commands/command';
import { contentOf } from '../../../shared/model/content-of';
import { fanOf } from '../../../shared/projection/fan/fan-of';
import { hallView } from '../../../shared/projection/hall/hall-view';
import { hallListOf } from '../../../shared/projection/hall-list';
import { mapModelOf } from '../../../shared/projection/map-model-of';
import { projectionModelSchema } from '../../../shared/projection/projection-model';
import { projectionModelOf } from '../../../shared/projection/projection-model-of';
import { noWork } from '../../property/random-table';
import { carriedOut } from '../names/named-table';

const party = (id: string, name: string, more: object = {}): Command => ({
  type: 'addElement',
  element: { id, kind: 'stakeholder', name, stakeholderKind: 'province', layer: 'province', ...more },
});
const action = (text: string, due: string | null, about: readonly string[] = [], owner = 'a'): Command => ({
  type: 'assignAction',
  action: { text, owner, due, about },
});
const work = carriedOut(
  noWork,
  { type: 'createTable', table: { id: 'tafel', name: 'Gebied', language: 'nl' } },
  ...['a', 'b', 'c', 'd', 'e'].map((id) => party(id, id.toUpperCase())),
  party('geheim', 'Geheim', { openness: 'confidential' }),
  ...['ab', 'bc', 'cd', 'de'].map(
    (ends): Command => ({
      type: 'addRelation',
      relation: { kind: 'asks', from: ends[0]!, to: ends[1]!, subject: 'kennis' },
    }),
  ),
  {
    type: 'planSession',
    session: {
      id: 's',
      title: 'Eerste',
      start: '2026-11-24T09:00:00+01:00',
      end: '2026-11-24T12:00:00+01:00',
      timeZone: 'Europe/Amsterdam',
    },
    agenda: [],
  },
  { type: 'openSession', id: 's' },
  ...Array.from(
    { length: 8 },
    (_, at): Command => ({
      type: 'proposeDecision',
      decision: {
        id: `d${at}`,
        decisionKind: 'agreement',
        text: `Besluit ${at}`,
        about: at === 3 ? ['geheim'] : ['a'],
      },
    }),
  ),
  action('later', '2027-03-01'),
  action('zonder datum', null),
  action('eerst', '2026-12-01', ['b']),
  action('van Geheim', '2026-12-01'),
  action('geheim', null, [], 'geheim'),
  { type: 'recordLearning', learning: { learningKind: 'lesson', text: 'Begin eerder', about: ['b'] } },
  { type: 'recordLearning', learning: { learningKind: 'assumption', text: 'Het lukt', about: ['b'] } },
);
const { document, log } = work;
const content = contentOf(document);

describe('how the hall looks', () => {
  it.each([
    [1, ['b', 'd'], []],
    [2, ['b', 'd'], ['a', 'e']],
    [3, ['b', 'd'], ['a', 'e']],
  ] as const)('R-HALL-12 has what is within %d steps around what is pointed at', (steps, near, beyond) => {
    const fan = fanOf(mapModelOf(content, 'nl', { audience: 'hall' }), 'c', steps)!;
    const bundles = [...fan.left, ...fan.right];
    expect(bundles.flatMap(({ members }) => members.map(({ element }) => element.id)).sort()).toEqual(near);
    expect(bundles.flatMap((bundle) => bundle.beyond.map(({ id }) => id)).sort()).toEqual(beyond);
  });

  it('R-HALL-12 comes closer around what is watched, and goes back to where it was', () => {
    const all = mapModelOf(content, 'nl', { audience: 'hall' }).elements;
    const size = { width: 1920, height: 900 };
    const request = { all, watched: [all[2]!], around: [], size, floor: 28, before: null };
    const afar = hallView(request)!;
    const near = hallView({ ...request, closer: 2, before: afar })!;
    expect(near.viewport.zoom).toBeGreaterThan(afar.viewport.zoom);
    expect(near.labelSize * near.viewport.zoom).toBeGreaterThanOrEqual(28 - 0.01);
    // Asked again it stays, instead of coming closer each time the table changes.
    expect(hallView({ ...request, closer: 2, before: near })!.viewport).toEqual(near.viewport);
    expect(hallView({ ...request, closer: 0, before: near })!.viewport).toEqual(afar.viewport);
    const { x, y, zoom } = near.viewport;
    const seen = { x: all[2]!.x * zoom + x, y: all[2]!.y * zoom + y };
    expect(seen.x).toBeGreaterThan(0);
    expect(seen.x).toBeLessThan(size.width);
    expect(seen.y).toBeGreaterThan(0);
    expect(seen.y).toBeLessThan(size.height);
  });
});

describe('lists in the hall', () => {
  it('R-HALL-13 tells the newest decision first, a page at a time, and begins again after the last', () => {
    const first = hallListOf(content, { kind: 'decisions', page: 0 }, 28);
    expect(first.decisions.map(({ text }) => text)).toEqual([7, 6, 5, 4, 2, 1].map((at) => `Besluit ${at}`));
    expect([first.page, first.pages, first.total]).toEqual([1, 2, 7]);
    expect(hallListOf(content, { kind: 'decisions', page: 1 }, 28).decisions.map(({ text }) => text)).toEqual([
      'Besluit 0',
    ]);
    expect(hallListOf(content, { kind: 'decisions', page: 2 }, 28)).toEqual(first);
    expect(hallListOf(content, { kind: 'decisions', page: 0 }, 44).decisions).toHaveLength(4);
  });

  it('R-HALL-13 tells actions by date, and nothing about what is confidential', () => {
    const { actions, total } = hallListOf(content, { kind: 'actions', page: 0 }, 28);
    expect(actions.map(({ text }) => text)).toEqual(['eerst', 'later', 'zonder datum']);
    expect(total).toBe(3);
    const model = projectionModelOf(content, log, {
      ...{
        language: 'nl',
        theme: 'light',
        labelFloor: 28,
        blank: false,
        legend: false,
        focus: [],
        signal: null,
        readBack: null,
      },
      list: { kind: 'decisions', page: 0 },
      look: { steps: 1, closer: 0, areas: false },
    });
    expect(projectionModelSchema.safeParse(model).success).toBe(true);
    expect(JSON.stringify(model)).not.toMatch(/geheim/i);
  });
});

describe('counts on the map', () => {
  it('R-MAP-9 tell how many actions, questions and learnings an element has', () => {
    const elements = mapModelOf(content, 'nl', { audience: 'facilitator' }).elements;
    const b = elements.find(({ id }) => id === 'b');
    expect(b).toMatchObject({ openActions: 1, openQuestions: 0, openLearnings: 2 });
  });
});
