import { describe, expect, it } from 'vitest';
import { apply } from '../../../shared/commands/apply';
import type { Command } from '../../../shared/commands/command';
import { conflictsOf } from '../../../shared/merge/conflicts';
import { mergeTables } from '../../../shared/merge/merge-tables';
import { contentOf } from '../../../shared/model/content-of';
import { mapModelOf } from '../../../shared/projection/map-model-of';
import { removedElementsOf, withRemoved } from '../../../shared/projection/removed-elements';
import { dotOf } from '../../../shared/register/register';
import { contextAfter, follow, noWork, type Work } from '../../property/random-table';

function having(work: Work, replica: string, ...commands: Command[]): Work {
  return commands.reduce((before, command) => {
    const context = { ...contextAfter(before), dot: dotOf(replica, before.log.length + 1), language: 'nl' as const };
    const answer = apply(before.document, command, context);
    if (!answer.ok) throw new Error(JSON.stringify(answer.refusal));
    return follow(before, answer.value);
  }, work);
}

const begun = having(
  noWork,
  'aa',
  { type: 'createTable', table: { id: 'tafel', name: 'Voorbeeldgebied' } },
  { type: 'addElement', element: { id: 't', kind: 'task', name: 'Wonen', position: { x: 200, y: 104 } } },
  { type: 'addElement', element: { id: 'g', kind: 'goal', name: 'Huizen', position: { x: 0, y: 0 } } },
);
const away: Command = { type: 'removeElement', id: 't' };

describe('R-MAP-17 what was removed elsewhere', () => {
  it('stands where it stood, with a state of its own, until the table has chosen', () => {
    const here = having(begun, 'bb', { type: 'updateElement', id: 't', set: { name: 'Woningbouw' } });
    const merged = mergeTables(here, having(begun, 'cc', away));
    if (!merged.ok) throw new Error('not merged');
    const content = contentOf(merged.value.document);
    const removed = removedElementsOf(merged.value, 'nl');
    expect(removed).toMatchObject([{ id: 't', name: 'Woningbouw', x: 200, y: 104, state: 'removed', letter: 'O' }]);
    const model = mapModelOf(content, 'nl', { audience: 'facilitator' });
    expect(
      withRemoved(model, removed)
        .elements.map(({ id }) => id)
        .sort(),
    ).toEqual(['g', 't']);
    // It is in nothing else that reads the table.
    expect(content.elements.has('t')).toBe(false);
    expect(mapModelOf(content, 'nl', { audience: 'hall' }).elements.map(({ id }) => id)).toEqual(['g']);

    const settled = having({ ...begun, ...merged.value }, 'dd', {
      type: 'settle',
      changes: [{ thing: 'element:t', field: 'alive', value: true }],
    });
    expect(conflictsOf(settled)).toEqual([]);
    expect(removedElementsOf(settled, 'nl')).toEqual([]);
    expect(contentOf(settled.document).elements.get('t')?.name).toBe('Woningbouw');
  });

  it('is not there when nobody changed it meanwhile', () => {
    const gone = having(begun, 'bb', away);
    expect(removedElementsOf(gone, 'nl')).toEqual([]);
    const model = mapModelOf(contentOf(gone.document), 'nl', { audience: 'facilitator' });
    expect(withRemoved(model, [])).toBe(model);
  });
});
