import { describe, expect, it } from 'vitest';
import { takenBack, undoneDots } from '../../../shared/checks/effective-entries';
import { trailOf } from '../../../shared/checks/log-trail';
import type { Command } from '../../../shared/commands/command';
import { leftSentence } from '../../../shared/commands/left-standing';
import { takeBack, type Undone } from '../../../shared/commands/undo-entry';
import { listAct } from '../../../shared/lists/list-act';
import { minutesModel } from '../../../shared/minutes/minutes-model';
import { contentOf } from '../../../shared/model/content-of';
import type { Dot } from '../../../shared/register/register';
import { Laptop } from '../../property/random-laptop';
import { contextAfter, follow, type Work } from '../../property/random-table';
import { answerTo, having, inSession } from './acting-table';

/** One laptop does this; another, that had seen it or not, does that; the first takes it in. */
function afterExchange(act: Command, other: readonly Command[], hadSeen: boolean): { work: Work; dot: Dot } {
  const [here, there] = [new Laptop('a', inSession), new Laptop('b', inSession)];
  here.add(answerTo(here.work, act, 'a'));
  const dot = here.work.log.at(-1)!.dot;
  if (hadSeen) there.takeIn(here);
  for (const command of other) expect(there.add(answerTo(there.work, command, 'b'))).toBe(true);
  return { work: here.takeIn(there).work, dot };
}

function takenBackIn(work: Work, dot: Dot): Undone {
  const answer = takeBack(work.document, work.log, dot, { ...contextAfter(work, 'a'), language: 'nl' });
  if (!answer.ok) throw new Error(JSON.stringify(answer.refusal));
  return answer.value;
}

const removal: Command = { type: 'removeElements', ids: ['wonen', 'natuur', 'gouda'] };
const list = listAct(
  ['Kaart maken', 'Rekenen', 'Brief sturen'].map((text) => ({
    type: 'assignAction' as const,
    action: { id: `a-${text}`, text, owner: 'gouda', due: null },
  })),
  'acties.csv',
  'nl',
)[0]!;

describe('taking back what another laptop worked on', () => {
  it('R-UNDO-12 brings back all but what was removed there too, and says which and why', () => {
    const { work, dot } = afterExchange(removal, [{ type: 'removeElement', id: 'natuur' }], false);
    const { entry, left } = takenBackIn(work, dot);
    expect(entry.text).toBe('Deels ongedaan gemaakt, op "Natuur" na: 3 onderdelen zijn van de kaart gehaald.');
    const { elements, relations } = contentOf(follow(work, entry).document);
    expect([elements.has('wonen'), elements.has('gouda'), elements.has('natuur')]).toEqual([true, true, false]);
    // It hangs on what stays away.
    expect(relations.has('stuwt')).toBe(false);
    expect(leftSentence(work.document, left!, 'undo', 'nl')).toBe(
      'Deels ongedaan gemaakt. "Natuur" blijft zoals het nu is, want daarna is vastgelegd: "Natuur" is van de kaart gehaald. Wat daaraan vastzit (1) blijft ook zo. Wijzig het zelf als dat nodig is.',
    );
  });

  it('R-UNDO-12 takes back all but the action that was done meanwhile, and redo puts back what was taken back', () => {
    const { work, dot } = afterExchange(list, [{ type: 'completeAction', id: 'a-Rekenen', on: '2026-12-01' }], true);
    const { entry, left } = takenBackIn(work, dot);
    const undone = follow(work, entry);
    expect([...contentOf(undone.document).actions.values()].map(({ no, status }) => [no, status])).toEqual([
      ['A2', 'done'],
    ]);
    expect(left?.things).toEqual([
      { thing: 'action:a-Rekenen', why: { code: 'changed_since', text: 'Actie A2 is klaar.' } },
    ]);
    const again = takenBackIn(undone, entry.dot);
    expect(again.left).toBeNull();
    expect(again.entry.text).toBe('Opnieuw gedaan: Lijst "acties.csv" is overgenomen: 3 acties.');
    expect(contentOf(follow(undone, again.entry).document).actions.size).toBe(3);
  });

  it('R-UNDO-12 leaves a party that another laptop relies on, and takes the rest of the act back', () => {
    const act: Command = {
      type: 'doTogether',
      commands: [
        {
          type: 'addElement',
          element: { id: 'wsrl', kind: 'stakeholder', name: 'Waterschap', stakeholderKind: 'water_board' },
        },
        { type: 'addRelation', relation: { id: 'nieuw', kind: 'leads', from: 'wsrl', to: 'wonen' } },
      ],
    };
    const other: Command = { type: 'addRelation', relation: { kind: 'drives', from: 'wsrl', to: 'natuur' } };
    const { work, dot } = afterExchange(act, [other], true);
    const { entry, left } = takenBackIn(work, dot);
    expect(left).toEqual({
      things: [{ thing: 'element:wsrl', why: { code: 'used_since', text: 'Waterschap stuwt Natuur.' } }],
      along: 0,
    });
    const { elements, relations } = contentOf(follow(work, entry).document);
    expect([elements.has('wsrl'), relations.has('nieuw')]).toEqual([true, false]);
  });

  it('R-UNDO-10 is refused when nothing of the act can be taken back', () => {
    const { work, dot } = afterExchange(
      { type: 'updateElement', id: 'wonen', set: { name: 'Bouwen' } },
      [{ type: 'updateElement', id: 'wonen', set: { name: 'Huizen' } }],
      true,
    );
    expect(takeBack(work.document, work.log, dot, contextAfter(work, 'a'))).toMatchObject({
      ok: false,
      refusal: { code: 'changed_since', text: '"Bouwen" heet voortaan "Huizen".' },
    });
  });

  it('R-UNDO-10 is refused by the line that changed a relation, on which its new party hangs', () => {
    const elements = [{ id: 'wsrl', kind: 'stakeholder', name: 'Waterschap', stakeholderKind: 'water_board' } as const];
    const relation = { id: 'nieuw', kind: 'funds', from: 'wsrl', to: 'wonen' } as const;
    const { work, dot } = afterExchange(
      { type: 'addRelation', relation, newElements: elements },
      [{ type: 'updateRelation', id: 'nieuw', set: { amountMln: 5 } }],
      true,
    );
    const answer = takeBack(work.document, work.log, dot, contextAfter(work, 'a'));
    // Its amount was not the act's: the relation goes, and its party with it.
    expect(answer).toMatchObject({ ok: true, value: { left: null } });
    const noted = afterExchange(
      { type: 'addRelation', relation: { ...relation, amountMln: 1 }, newElements: elements },
      [{ type: 'updateRelation', id: 'nieuw', set: { amountMln: 5 } }],
      true,
    );
    expect(takeBack(noted.work.document, noted.work.log, noted.dot, contextAfter(noted.work, 'a'))).toMatchObject({
      ok: false,
      refusal: { code: 'changed_since' },
    });
  });

  it('R-UNDO-12 takes no half of a decision back, nor of an agenda', () => {
    const edit: Command = {
      type: 'doTogether',
      commands: [
        { type: 'orderAgenda', session: 's1', order: [1, 3, 2] },
        { type: 'removeAgendaItem', session: 's1', no: 3 },
      ],
    };
    const { work, dot } = afterExchange(
      edit,
      [{ type: 'updateAgendaItem', session: 's1', no: 2, set: { title: 'Slotwoord' } }],
      true,
    );
    expect(takeBack(work.document, work.log, dot, contextAfter(work, 'a'))).toMatchObject({
      ok: false,
      refusal: { code: 'changed_since' },
    });
  });
});

describe('an act of which a part was taken back', () => {
  const { work, dot } = afterExchange(list, [{ type: 'completeAction', id: 'a-Rekenen', on: '2026-12-01' }], true);
  const undone = follow(work, takenBackIn(work, dot).entry);

  it('R-UNDO-12 stands, and its entry made only what still stands of it', () => {
    expect(undoneDots(undone.log).has(dot)).toBe(false);
    expect([...(takenBack(undone.log).partly.get(dot) ?? [])]).toEqual([
      'action:a-Kaart maken',
      'action:a-Brief sturen',
    ]);
    const madeBy = (thing: 'action:a-Rekenen' | 'action:a-Kaart maken') =>
      trailOf(undone.log)
        .of(thing)
        .some(({ entry }) => entry.dot === dot);
    expect([madeBy('action:a-Rekenen'), madeBy('action:a-Kaart maken')]).toEqual([true, false]);
  });

  it('R-UNDO-12 is in the minutes with what stands, and with the line that says what was taken back', () => {
    const { proceedings } = minutesModel(having(undone, { type: 'closeSession' }).log, 's1', 'nl');
    const lines = proceedings.flatMap((part) => part.lines);
    expect(lines.map((line) => (line.kind === 'text' ? line.text : `${line.kind} ${'no' in line && line.no}`))).toEqual(
      [
        'action A2',
        'action_done A2',
        'Deels ongedaan gemaakt, op "A2" na: Lijst "acties.csv" is overgenomen: 3 acties.',
      ],
    );
  });

  it('R-UNDO-12 is taken back as a whole once the rest is too', () => {
    const rest = having(undone, { type: 'updateAction', id: 'a-Rekenen', set: { text: 'Narekenen' } });
    expect(undoneDots(rest.log).has(dot)).toBe(false);
    const redone = takenBackIn(undone, undone.log.at(-1)!.dot);
    expect([...undoneDots(follow(undone, redone.entry).log)]).toEqual([undone.log.at(-1)!.dot]);
  });
});
