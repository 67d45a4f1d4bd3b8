import { describe, expect, test } from 'vitest';
import { spotlightOf } from '../../../shared/projection/spotlight-of';
import { element, party, relation } from '../placement/things';
import { contentWith, entryOf } from './table';

const content = contentWith({
  elements: [
    party('ipo', 'umbrella', 'province', { name: 'IPO' }),
    party('rijk', 'national', 'national', { name: 'Rijk' }),
    element('wonen', 'task', { name: 'Wonen' }),
  ],
  relations: [relation('leads', 'ipo', 'wonen'), relation('asks', 'ipo', 'rijk', { subject: 'meer geld' })],
  decisions: [{ id: 'b1', no: '2021-01', text: 'Wij bouwen.', about: ['wonen'], status: 'agreed_at_table' }],
  actions: [{ id: 'a1', no: 'A1', text: 'Overzicht maken', owner: 'ipo', due: '2022-01-14', status: 'open' }],
  questions: [{ id: 'v1', no: 'V1', text: 'Welke doelen?', owner: 'rijk', status: 'parked' }],
  learnings: [{ id: 'l1', learningKind: 'assumption', text: 'Het Rijk geeft doelen.', status: 'untested' }],
});

const captionAfter = (...log: Parameters<typeof spotlightOf>[1]) => spotlightOf(content, log, 'nl')?.caption ?? null;

describe('the spotlight on the last change', () => {
  test.each([
    ['a relation', entryOf('role.assigned', 'relation:leads ipo wonen'), 'IPO trekt Wonen'],
    ['a request', entryOf('relation.added', 'relation:asks ipo rijk'), 'IPO vraagt aan Rijk: meer geld'],
    ['an element', entryOf('element.added', 'element:wonen'), 'Nieuw op de kaart: Wonen (opgave)'],
    ['a decision', entryOf('decision.taken', 'decision:b1'), 'Afgesproken 2021-01: Wij bouwen.'],
    ['an action', entryOf('action.assigned', 'action:a1'), 'A1: Overzicht maken (IPO, voor 14 januari 2022)'],
    ['a question', entryOf('question.parked', 'question:v1'), 'Geparkeerde vraag V1: Welke doelen?'],
    ['a learning', entryOf('learning.recorded', 'learning:l1'), 'Aanname: Het Rijk geeft doelen.'],
  ])('says %s in one sentence', (_, entry, caption) => {
    expect(captionAfter(entry)).toBe(caption);
  });

  test('R-HALL-22 says the reservations with the agreement, and nothing of one that names something confidential', () => {
    const reservation = { id: 'r1', decision: 'b1', stakeholder: 'ipo', text: 'Eerst de leden.', order: 0 };
    const agreed = entryOf('decision.taken', 'decision:b1', 'reservation:r1');
    const told = (text: string, openness: 'open' | 'confidential') =>
      spotlightOf(
        contentWith({
          elements: [...content.elements.values(), element('geheim', 'task', { name: 'Asielopvang', openness })],
          decisions: [...content.decisions.values()],
          reservations: [{ ...reservation, text }],
        }),
        [agreed],
        'nl',
      )?.caption ?? null;
    expect(told('Eerst de leden.', 'confidential')).toBe(
      'Afgesproken 2021-01: Wij bouwen. Voorbehoud van IPO: Eerst de leden.',
    );
    expect(told('Eerst de asielopvang.', 'confidential')).toBeNull();
    expect(told('Eerst de asielopvang.', 'open')).toContain('asielopvang');
  });

  test('lights the relation and both its ends', () => {
    const spotlight = spotlightOf(content, [entryOf('relation.added', 'relation:leads ipo wonen')], 'nl');
    expect(spotlight).toMatchObject({ elements: ['ipo', 'wonen'], relations: ['leads ipo wonen'] });
  });

  test('stays on the change before a note, an attendance list or a move', () => {
    const change = entryOf('relation.added', 'relation:leads ipo wonen');
    const log = [change, entryOf('note.recorded', 'note:n'), entryOf('elements.moved', 'element:rijk')];
    expect(spotlightOf(content, log, 'nl')?.change).toBe(change.dot);
  });

  test('goes out when the change is taken back', () => {
    const change = entryOf('relation.added', 'relation:leads ipo wonen');
    const undo = { ...entryOf('entry.undone', 'relation:leads ipo wonen'), undoes: change.dot };
    expect(captionAfter(change, undo)).toBeNull();
  });

  test('goes out when a new agenda item begins', () => {
    expect(
      captionAfter(entryOf('element.added', 'element:wonen'), entryOf('agenda.item_started', 'session:s')),
    ).toBeNull();
  });

  test('goes out when what changed is no longer there', () => {
    expect(captionAfter(entryOf('element.removed', 'element:weg'))).toBeNull();
    expect(captionAfter(entryOf('element.added', 'element:weg'))).toBeNull();
  });

  test('never repeats the line as it was typed', () => {
    const entry = entryOf('relation.added', 'relation:leads ipo wonen');
    expect(entry.text).toContain('GEHEIM');
    expect(captionAfter(entry)).not.toContain('GEHEIM');
  });
});
