import { describe, expect, it } from 'vitest';
import {
  agreeCommands,
  isReady,
  newSheet,
  saidBy,
  toldBy,
  withOthersAgreed,
  withStance,
  withWords,
  wordless,
} from '../../../renderer/features/decisions/decision-sheet';
import { apply } from '../../../shared/commands/apply';
import type { Command } from '../../../shared/commands/command';
import { contentOf } from '../../../shared/model/content-of';
import { spotlightOf } from '../../../shared/projection/spotlight-of';
import { contextAfter, follow, noWork, type Work } from '../../property/random-table';

const inSession = (work: Work) => ({
  ...contextAfter(work),
  language: 'nl' as const,
  session: 's',
  seq: 2,
  item: null,
});

function after(work: Work, commands: readonly Command[]): Work {
  return commands.reduce((before, command) => {
    const answer = apply(before.document, command, inSession(before));
    if (!answer.ok) throw new Error(`${command.type}: ${JSON.stringify(answer.refusal)}`);
    return follow(before, answer.value);
  }, work);
}

const party = (id: string): Command => ({
  type: 'addElement',
  element: { id, kind: 'stakeholder', name: `Gemeente ${id}`, stakeholderKind: 'municipality', layer: 'municipality' },
});
const proposed = after(noWork, [
  { type: 'createTable', table: { id: 'tafel', name: 'Gebied' } },
  party('a'),
  party('b'),
  party('c'),
  party('d'),
  { type: 'proposeDecision', decision: { id: 'x', decisionKind: 'agreement', text: 'De tafel bouwt.', about: [] } },
]);
const decisionIn = (work: Work) => contentOf(work.document).decisions.get('x')!;
const sheet = newSheet(decisionIn(proposed));

describe('R-DEC-8 the sheet of a decision', () => {
  it('takes nobody to agree who was not asked', () => {
    expect(saidBy(sheet, 'a').stance).toBe('notAsked');
    expect(toldBy(sheet, 'nl')).toMatchObject({ agreedBy: [], reservations: [] });
  });

  it('makes a reservation of words, and nothing of words that are taken back', () => {
    const typed = { ...sheet, ...withWords(sheet, 'a', 'Eerst de raad') };
    expect(saidBy(typed, 'a').stance).toBe('reservation');
    const taken = { ...typed, ...withWords(typed, 'a', '') };
    expect(saidBy(taken, 'a').stance).toBe('notAsked');
  });

  it('leaves who said something out of “all others”', () => {
    const asked = { ...sheet, ...withWords(sheet, 'a', 'Eerst de raad') };
    const told = toldBy({ ...asked, ...withOthersAgreed(asked, ['a', 'b']) }, 'nl');
    expect(told.agreedBy).toEqual(['b']);
    expect(told.reservations).toEqual([{ stakeholder: 'a', text: 'Eerst de raad' }]);
  });

  it('is not ready while a reservation has no words or legitimacy no reason', () => {
    const chosen = { ...sheet, ...withStance(sheet, 'a', 'reservation') };
    expect(wordless(chosen)).toEqual(['a']);
    expect(isReady(chosen)).toBe(false);
    expect(isReady({ ...sheet, isNotNeeded: true })).toBe(false);
    expect(isReady({ ...sheet, isNotNeeded: true, reason: 'Gaat over de tafel.' })).toBe(true);
    expect(isReady({ ...sheet, text: ' ' })).toBe(false);
  });

  it('records text, agreement, reservation and who is against as one act that one undo takes back', () => {
    const said = {
      a: { stance: 'agrees', words: '' },
      b: { stance: 'reservation', words: ' Eerst de raad ' },
      c: { stance: 'against', words: '' },
    } as const;
    const commands = agreeCommands(decisionIn(proposed), { ...sheet, text: 'De tafel bouwt in Noord.', said }, 'nl');
    expect(commands).toHaveLength(1);
    const agreed = after(proposed, commands);
    expect(decisionIn(agreed)).toMatchObject({
      text: 'De tafel bouwt in Noord.',
      status: 'agreed_at_table',
      agreedBy: ['a'],
    });
    const reservations = [...contentOf(agreed.document).reservations.values()].map(
      ({ stakeholder, text, against = false }) => [stakeholder, text, against],
    );
    expect(reservations).toEqual([
      ['b', 'Eerst de raad', false],
      ['c', 'Tegen.', true],
    ]);
    // In the hall it is one sentence, with the reservations, also when the text was changed on the sheet.
    expect(spotlightOf(contentOf(agreed.document), agreed.log, 'nl')?.caption).toBe(
      'Afgesproken 2026-01: De tafel bouwt in Noord. Voorbehoud van Gemeente b: Eerst de raad. Gemeente c is tegen: Tegen.',
    );
  });

  it('refuses parties that are not on the map', () => {
    const unknown = agreeCommands(
      decisionIn(proposed),
      { ...sheet, said: { z: { stance: 'agrees', words: '' } } },
      'nl',
    )[0]!;
    const answer = apply(proposed.document, unknown, inSession(proposed));
    expect(answer).toMatchObject({ ok: false, refusal: { code: 'unknown_reference', id: 'z' } });
  });
});
