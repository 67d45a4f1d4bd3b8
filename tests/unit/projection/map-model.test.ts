import { describe, expect, test } from 'vitest';
import { mapModelOf } from '../../../shared/projection/map-model-of';
import { element, party, relation } from '../placement/things';
import { contentWith } from './table';

const rijk = party('rijk', 'national', 'national', { name: 'Rijk', position: { x: 0, y: 0 } });
const wonen = element('wonen', 'task', { name: 'Wonen', position: { x: 200, y: 0 } });
const geheim = element('geheim', 'task', { name: 'Asielopvang', openness: 'confidential', position: { x: 400, y: 0 } });
const funds = relation('funds', 'rijk', 'wonen', { amountMln: 12.5 });

describe('the map of a table', () => {
  test('of the same content is the same object', () => {
    const content = contentWith({ elements: [rijk, wonen], relations: [funds] });
    const model = mapModelOf(content, 'nl', { audience: 'facilitator' });
    expect(mapModelOf(content, 'nl', { audience: 'facilitator' })).toBe(model);
  });

  test('keeps the identity of what looks the same in a later content', () => {
    const before = mapModelOf(contentWith({ elements: [rijk, wonen], relations: [funds] }), 'nl', {
      audience: 'facilitator',
    });
    const renamed = { ...wonen, name: 'Woningbouw' };
    const after = mapModelOf(contentWith({ elements: [rijk, renamed], relations: [funds] }), 'nl', {
      audience: 'facilitator',
    });
    expect(after.elements[0]).toBe(before.elements[0]);
    expect(after.relations[0]).toBe(before.relations[0]);
    expect(after.elements[1]).not.toBe(before.elements[1]);
    expect(after.elements[1]?.name).toBe('Woningbouw');
  });

  test('is the same object in a later content that changes nothing on it', () => {
    const parts = { elements: [rijk, wonen], relations: [funds] };
    const before = mapModelOf(contentWith(parts), 'nl', { audience: 'hall' });
    expect(mapModelOf(contentWith(parts), 'nl', { audience: 'facilitator' })).not.toBe(before);
    expect(mapModelOf(contentWith(parts), 'nl', { audience: 'hall' })).toBe(before);
    const without = mapModelOf(contentWith({ ...parts, relations: [] }), 'nl', { audience: 'hall' });
    expect(without).toEqual({ elements: before.elements, relations: [] });
  });

  test('says what a relation is about in the words of its language', () => {
    const content = contentWith({ elements: [rijk, wonen], relations: [funds] });
    expect(mapModelOf(content, 'nl', { audience: 'hall' }).relations[0]).toMatchObject({
      label: 'financiert',
      detail: '€ 12,5 mln',
    });
    expect(mapModelOf(content, 'en', { audience: 'hall' }).relations[0]).toMatchObject({
      label: 'funds',
      detail: '€12.5m',
    });
  });

  test('puts four requests between the same two in one bundle, and not their answer', () => {
    const ipo = party('ipo', 'umbrella', 'province');
    const asks = ['a', 'b', 'c', 'd'].map((subject) => ({
      ...relation('asks', 'ipo', 'rijk', { subject }),
      id: subject,
    }));
    const back = relation('asks', 'rijk', 'ipo', { subject: 'e' });
    const { relations } = mapModelOf(contentWith({ elements: [rijk, ipo], relations: [...asks, back] }), 'nl', {
      audience: 'hall',
    });
    expect(new Set(relations.slice(0, 4).map(({ bundle }) => bundle)).size).toBe(1);
    expect(relations[4]?.bundle).not.toBe(relations[0]?.bundle);
  });

  test('shows what is proposed, agreed and disagreed about, the loudest first', () => {
    const disputed = { ...rijk, conflicts: ['name'] };
    const content = contentWith({
      elements: [disputed, wonen, element('energie', 'task')],
      decisions: [
        { id: '1', status: 'agreed_at_table', about: ['rijk', 'wonen', 'energie'] },
        { id: '2', status: 'proposed', about: ['wonen'] },
        { id: '3', status: 'rejected', about: ['energie'] },
      ],
    });
    const states = mapModelOf(content, 'nl', { audience: 'hall' }).elements.map(({ state }) => state);
    expect(states).toEqual(['conflict', 'proposal', 'agreed']);
  });

  test('counts open actions and parked questions of and about an element, each once', () => {
    const content = contentWith({
      elements: [rijk, wonen],
      actions: [
        { id: '1', status: 'open', owner: 'rijk', about: ['rijk', 'wonen'] },
        { id: '2', status: 'done', owner: 'rijk' },
      ],
      questions: [{ id: '1', status: 'parked', about: ['wonen'] }],
    });
    const counts = mapModelOf(content, 'nl', { audience: 'hall' }).elements.map((each) => [
      each.openActions,
      each.openQuestions,
    ]);
    expect(counts).toEqual([
      [1, 0],
      [1, 1],
    ]);
  });

  test('gives a party the letter and class of the layer it speaks for', () => {
    const parties = [
      party('ipo', 'umbrella', 'province'),
      party('staten', 'council', 'province'),
      party('planbureau', 'knowledge', null),
    ];
    const { elements } = mapModelOf(contentWith({ elements: parties }), 'nl', { audience: 'hall' });
    expect(elements.map(({ elementClass, letter }) => `${elementClass} ${letter}`)).toEqual([
      'province P',
      'province P',
      'knowledge K',
    ]);
  });
});

describe('in the hall', () => {
  const content = contentWith({
    elements: [rijk, wonen, geheim, element('zone', 'zone', { openness: 'confidential' }), element('energie', 'task')],
    relations: [
      funds,
      relation('funds', 'rijk', 'geheim'),
      relation('conflicts_with', 'wonen', 'energie', { zone: 'zone' }),
      relation('asks', 'rijk', 'rijk2', { subject: 'x' }),
    ],
  });

  test('confidential elements are left out, with every relation that has one at an end or as its zone', () => {
    const model = mapModelOf(content, 'nl', { audience: 'hall' });
    expect(model.elements.map(({ id }) => id)).toEqual(['rijk', 'wonen', 'energie']);
    expect(model.relations.map(({ id }) => id)).toEqual(['funds rijk wonen']);
    expect(mapModelOf(content, 'nl', { audience: 'facilitator' }).elements).toHaveLength(5);
  });

  test('everything stands where the facilitator sees it', () => {
    const mine = mapModelOf(content, 'nl', { audience: 'facilitator' });
    for (const { id, x, y } of mapModelOf(content, 'nl', { audience: 'hall' }).elements) {
      expect(mine.elements.find((each) => each.id === id)).toMatchObject({ x, y });
    }
  });

  test('the subject of a request does not name what is confidential', () => {
    const ipo = party('ipo', 'umbrella', 'province');
    const telling = relation('asks', 'ipo', 'rijk', { subject: 'geld voor de asielopvang' });
    const model = mapModelOf(contentWith({ elements: [rijk, ipo, geheim], relations: [telling] }), 'nl', {
      audience: 'hall',
    });
    expect(model.relations[0]?.detail).toBeNull();
  });
});
