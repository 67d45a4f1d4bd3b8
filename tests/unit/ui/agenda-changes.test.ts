import { describe, expect, it } from 'vitest';
import { agendaChanges } from '../../../renderer/features/session/agenda-changes';
import {
  defaultAgenda,
  type ItemDraft,
  moveItem,
  numbered,
  totalMinutes,
} from '../../../renderer/features/session/agenda-drafts';
import type { AgendaItem } from '../../../shared/model/content-types';

const item = (no: number, title: string, values: Partial<AgendaItem> = {}): AgendaItem => ({
  id: `s/${no}`,
  conflicts: [],
  session: 's',
  no,
  title,
  phase: 'weigh',
  minutes: 20,
  ...values,
});
const draftOf = (from: AgendaItem, row: number): ItemDraft => ({
  row,
  no: from.no,
  title: from.title,
  phase: from.phase,
  minutes: from.minutes,
  purpose: from.purpose ?? '',
  introducedBy: from.introducedBy ?? '',
});
const agenda = [item(1, 'Opening'), item(2, 'Ruimte', { introducedBy: 's-prov' }), item(3, 'Slot')];
const drafts = agenda.map(draftOf);

const fresh: ItemDraft = {
  row: 9,
  no: null,
  title: ' Rondvraag ',
  phase: 'close',
  minutes: 5,
  purpose: '',
  introducedBy: 'IPO ',
};
const rondvraag = { no: 4, title: 'Rondvraag', phase: 'close', minutes: 5, introducedBy: 'IPO' };
const changes = (wanted: readonly ItemDraft[]) => agendaChanges('s', agenda, wanted, 'nl');

describe('an edited agenda', () => {
  it('that did not change asks for nothing', () => {
    expect(changes(drafts)).toEqual([]);
  });

  it('writes only the field that changed', () => {
    const longer = drafts.map((draft) => (draft.no === 2 ? { ...draft, minutes: 35 } : draft));
    expect(changes(longer)).toEqual([{ type: 'updateAgendaItem', session: 's', no: 2, set: { minutes: 35 } }]);
  });

  it('R-SES-5 changes places in one command, and what else was edited after it at the new places', () => {
    const moved = moveItem(drafts, 1, -1);
    const order = { type: 'orderAgenda', session: 's', order: [2, 1, 3] };
    expect(changes(moved)).toEqual([order]);
    const longer = moved.map((draft) => (draft.title === 'Ruimte' ? { ...draft, minutes: 35 } : draft));
    expect(changes(longer)).toEqual([
      {
        type: 'doTogether',
        commands: [order, { type: 'updateAgendaItem', session: 's', no: 1, set: { minutes: 35 } }],
        text: 'De agenda is aangepast: "Ruimte" gewijzigd, in een andere volgorde.',
      },
    ]);
  });

  it('R-CMD-9 is one act, whatever was added, moved, changed and removed in it', () => {
    const [first, second, third] = drafts as [ItemDraft, ItemDraft, ItemDraft];
    expect(changes([second, fresh, { ...first, minutes: 5 }])).toEqual([
      {
        type: 'doTogether',
        commands: [
          { type: 'addAgendaItem', session: 's', item: rondvraag },
          { type: 'orderAgenda', session: 's', order: [2, 4, 1, 3] },
          { type: 'updateAgendaItem', session: 's', no: 3, set: { minutes: 5 } },
          { type: 'removeAgendaItem', session: 's', no: 4 },
        ],
        text: 'De agenda is aangepast: "Rondvraag" toegevoegd, "Slot" verwijderd, "Opening" gewijzigd, in een andere volgorde.',
      },
    ]);
    expect(third.title).toBe('Slot');
  });

  it('adds at the end with the next number', () => {
    expect(changes([...drafts, fresh])).toEqual([{ type: 'addAgendaItem', session: 's', item: rondvraag }]);
  });

  it('takes away from the end, so that numbers stay without gaps and the others keep all that is about them', () => {
    expect(changes(drafts.filter((draft) => draft.no !== 2))).toEqual([
      {
        type: 'doTogether',
        commands: [
          { type: 'orderAgenda', session: 's', order: [1, 3, 2] },
          { type: 'removeAgendaItem', session: 's', no: 3 },
        ],
        text: 'De agenda is aangepast: "Ruimte" verwijderd.',
      },
    ]);
  });
});

describe('the agenda of a new session', () => {
  const titles = { opening: 'a', explore: 'b', weigh: 'c', decide: 'd', close: 'e' };

  it('has the five phases in order and fills two and a half hours', () => {
    const items = defaultAgenda(titles);
    expect(items.map(({ phase }) => phase)).toEqual(['opening', 'explore', 'weigh', 'decide', 'close']);
    expect(totalMinutes(items)).toBe(150);
    expect(numbered(items).map(({ no, title }) => [no, title])).toEqual([
      [1, 'a'],
      [2, 'b'],
      [3, 'c'],
      [4, 'd'],
      [5, 'e'],
    ]);
  });

  it('stays as it is when the first item is moved up or the last one down', () => {
    const items = defaultAgenda(titles);
    expect(moveItem(items, 0, -1)).toBe(items);
    expect(moveItem(items, 4, 1)).toBe(items);
  });
});
