import { describe, expect, it } from 'vitest';
import type { FieldWrite, LogEntry } from '../../../shared/log/log-entry';
import { touchedIn } from '../../../shared/projection/touched-in';
import type { EntityKey } from '../../../shared/register/document';
import type { JsonValue } from '../../../shared/values/json';
import { exampleLog, exampleUntil } from '../exchange/example-log';

const write = (entity: EntityKey, field: string, value: JsonValue): FieldWrite => ({ entity, field, value, was: [] });

const entry = (session: string | null, ...writes: readonly FieldWrite[]) =>
  ({ session, writes }) as unknown as LogEntry;

const funds = (session: string | null) =>
  entry(
    session,
    write('relation:r-1', 'kind', 'funds'),
    write('relation:r-1', 'from', 's-rijk'),
    write('relation:r-1', 'to', 't-wonen'),
  );

const touched = (log: readonly LogEntry[], session = 'ses-2') => [...touchedIn(log, session)].sort();

describe('what was spoken of in a session', () => {
  it('R-MAP-6 is an element that was made or changed in it, and none of another session', () => {
    const log = [
      entry('ses-1', write('element:t-wonen', 'name', 'Wonen')),
      entry('ses-2', write('element:t-natuur', 'name', 'Natuur')),
      entry(null, write('element:t-water', 'name', 'Water')),
      entry('ses-2', write('element:t-energie', 'costMln', 20)),
    ];
    expect(touched(log)).toEqual(['t-energie', 't-natuur']);
  });

  it('R-MAP-6 is both ends of a relation that was made in it', () => {
    expect(touched([funds('ses-2')])).toEqual(['s-rijk', 't-wonen']);
  });

  it('R-MAP-6 is both ends of a relation of an earlier day whose money was changed in it', () => {
    const log = [funds('ses-1'), entry('ses-2', write('relation:r-1', 'amountMln', 30))];
    expect(touched(log)).toEqual(['s-rijk', 't-wonen']);
    expect(touched(log.slice(0, 1))).toEqual([]);
  });

  it('R-MAP-6 is what a decision is about that was taken in it, and what a step of that decision is about', () => {
    const log = [
      entry('ses-1', write('decision:d-1', 'about', ['t-wonen', 'z-rand'])),
      entry('ses-2', write('decision:d-1', 'state', 'agreed')),
    ];
    expect(touched(log)).toEqual(['t-wonen', 'z-rand']);
    const step = entry('ses-2', write('step:st-1', 'decision', 'd-1'));
    const given = entry('ses-3', write('step:st-1', 'on', '2022-02-09'));
    expect(touched([...log, step, given], 'ses-3')).toEqual(['t-wonen', 'z-rand']);
  });

  it('R-MAP-6 is not what an action was about before it was said to be about something else', () => {
    const log = [
      entry('ses-1', write('action:a-1', 'about', ['t-wonen'])),
      entry('ses-2', write('action:a-1', 'about', ['t-natuur'])),
    ];
    expect(touched(log)).toEqual(['t-natuur']);
  });

  it('R-MAP-6 is not what was only given another place on the map', () => {
    expect(touched([entry('ses-2', write('element:t-wonen', 'position', { x: 0, y: 0 }))])).toEqual([]);
  });

  it('R-MAP-6 is in the example not everything, and nothing before the session began', () => {
    const elements = new Set(exampleLog().flatMap(({ writes }) => writes.map(({ entity }) => entity)));
    for (const session of ['ses-1', 'ses-2']) {
      const found = touchedIn(exampleLog(), session);
      expect(found.size).toBeGreaterThan(0);
      for (const id of found) expect(elements).toContain(`element:${id}`);
    }
    expect(touchedIn(exampleUntil('start'), 'ses-1').size).toBe(0);
  });
});
