import { describe, expect, it } from 'vitest';
import { apply } from '../../../shared/commands/apply';
import type { Command } from '../../../shared/commands/command';
import { contentOf } from '../../../shared/model/content-of';
import { contextAfter, follow, noWork, type Work } from '../../property/random-table';

const inSession = (work: Work) => ({
  ...contextAfter(work),
  language: 'nl' as const,
  session: 's',
  seq: 2,
  item: null,
});

function after(work: Work, ...commands: readonly Command[]): Work {
  return commands.reduce((before, command) => {
    const answer = apply(before.document, command, inSession(before));
    if (!answer.ok) throw new Error(`${command.type}: ${JSON.stringify(answer.refusal)}`);
    return follow(before, answer.value);
  }, work);
}

const party = (id: string, name: string): Command => ({
  type: 'addElement',
  element: { id, kind: 'stakeholder', name, stakeholderKind: 'municipality', layer: 'municipality' },
});
const proposed = after(
  noWork,
  { type: 'createTable', table: { id: 'tafel', name: 'Voorbeeldgebied' } },
  party('g', 'Grootstad'),
  party('p', 'Polderdam'),
  { type: 'proposeDecision', decision: { id: 'd', decisionKind: 'agreement', text: 'De tafel bouwt.', about: [] } },
);
const agreed = after(proposed, {
  type: 'takeDecision',
  id: 'd',
  reservations: [{ stakeholder: 'g', text: 'Eerst de raad.' }],
  legitimacySteps: [],
});
const reserve = (stakeholder: string, text: string): Command => ({
  type: 'reserveDecision',
  id: 'd',
  reservations: [{ stakeholder, text }],
});

describe('R-DEC-6 a reservation made after the table agreed', () => {
  it('stands word for word behind those made before, and the decision stays as it was', () => {
    const work = after(agreed, reserve('p', 'Geen mandaat'));
    const { reservations, decisions } = contentOf(work.document);
    const told = [...reservations.values()].toSorted((left, right) => left.order - right.order);
    expect(told.map(({ stakeholder, text }) => [stakeholder, text])).toEqual([
      ['g', 'Eerst de raad.'],
      ['p', 'Geen mandaat'],
    ]);
    expect(decisions.get('d')).toEqual(contentOf(agreed.document).decisions.get('d'));
  });

  it('is a line that names the decision, the party and the words', () => {
    const answer = apply(agreed.document, reserve('p', 'Geen mandaat'), inSession(agreed));
    expect(answer.ok && answer.value.text).toBe('Voorbehoud bij besluit 2026-01 van Polderdam: Geen mandaat.');
  });

  it.each<[string, Work, Command]>([
    ['before the table agreed', proposed, reserve('p', 'Geen mandaat')],
    ['of a party that is not on the map', agreed, reserve('x', 'Geen mandaat')],
    ['without words', agreed, reserve('p', ' ')],
  ])('is refused %s', (_, work, command) => {
    expect(apply(work.document, command, inSession(work)).ok).toBe(false);
  });

  it('is refused outside a session', () => {
    expect(apply(agreed.document, reserve('p', 'Nee'), { ...inSession(agreed), session: null }).ok).toBe(false);
  });
});
