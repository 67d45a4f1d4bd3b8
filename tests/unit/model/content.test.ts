import { describe, expect, it } from 'vitest';
import { applyEntries, fold } from '../../../shared/log/fold';
import type { LogEntry } from '../../../shared/log/log-entry';
import { contentOf } from '../../../shared/model/content-of';
import type { Dot, Register } from '../../../shared/register/register';
import type { JsonValue } from '../../../shared/values/json';

function written(dot: Dot, field: string, value: JsonValue, was: Register = []): LogEntry {
  return {
    v: 1,
    dot,
    at: '2026-11-24T09:00:00+01:00',
    session: null,
    seq: null,
    item: null,
    event: { type: 'element.updated', data: {} },
    text: '',
    writes: [{ entity: 'element:w', field, value, was }],
  };
}

const base = [written('a:1', 'alive', true), written('a:2', 'kind', 'task'), written('a:3', 'name', 'Wonen')];
const was: Register = [{ dot: 'a:3', value: 'Wonen' }];

describe('what two laptops wrote at the same time', () => {
  it('R-REG-1 is both kept, shown as a conflict, and the same whichever arrives first', () => {
    const [one, other] = [written('a:4', 'name', 'Woningbouw', was), written('b:4', 'name', 'Huisvesting', was)];
    for (const log of [
      [one, other],
      [other, one],
    ]) {
      const element = contentOf(fold([...base, ...log])).elements.get('w');
      expect([element?.name, element?.conflicts]).toEqual(['Huisvesting', ['name']]);
    }
  });

  it('R-REG-2 is settled by an ordinary edit that has seen both', () => {
    const both = fold([...base, written('a:4', 'name', 'Woningbouw', was), written('b:4', 'name', 'Huisvesting', was)]);
    const seen = both.entities.get('element:w')?.fields['name'] ?? [];
    expect(seen).toHaveLength(2);
    const element = contentOf(applyEntries(both, [written('a:5', 'name', 'Wonen', seen)])).elements.get('w');
    expect([element?.name, element?.conflicts]).toEqual(['Wonen', []]);
  });

  it('R-REG-3 is no conflict when they wrote the same', () => {
    const log = [...base, written('a:4', 'name', 'Woningbouw', was), written('b:4', 'name', 'Woningbouw', was)];
    expect(contentOf(fold(log)).elements.get('w')?.conflicts).toEqual([]);
  });

  it('R-MAP-4 is settled without a mark when it is only a place on the map', () => {
    const log = [...base, written('a:4', 'position', { x: 0, y: 0 }), written('b:4', 'position', { x: 200, y: 0 })];
    const element = contentOf(fold(log)).elements.get('w');
    expect([element?.position, element?.conflicts]).toEqual([{ x: 200, y: 0 }, []]);
  });

  it('R-REG-7 keeps a thing that one removed and another changed, and marks it', () => {
    const alive: Register = [{ dot: 'a:1', value: true }];
    const log = [...base, written('a:4', 'alive', false, alive), written('b:4', 'alive', true, alive)];
    expect(contentOf(fold(log)).elements.get('w')?.conflicts).toEqual(['alive']);
  });
});
