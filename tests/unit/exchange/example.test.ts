import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { exportExchange } from '../../../shared/exchange/export-exchange';
import { fold } from '../../../shared/log/fold';
import { logEntrySchema } from '../../../shared/log/log-entry';
import { analysisOf, contentOf } from '../../../shared/model/content-of';
import expected from '../../fixtures/example/expected.json';
import { exampleCopy, exampleLog, exampleUntil, logOf } from './example-log';

const everything = { includeAnalysis: true, includeNames: true };

describe('the example table', () => {
  it('comes out of an export as it went in', () => {
    expect(exportExchange(exampleLog(), everything)).toEqual(exampleCopy());
  });

  it('is exported under our own format when it came as an example file', () => {
    const file = { ...exampleCopy(), format: 'area-table-example', relationRules: { leads: {} }, expected };
    const exported = exportExchange(logOf(file), everything);
    expect(exported).toEqual({ ...file, format: 'gebiedstafel-exchange' });
  });

  it('holds as many events as the meetings had, of each type', () => {
    const counts = (session: string) => exampleLog().filter((entry) => entry.session === session);
    expect([counts('ses-1').length, counts('ses-2').length]).toEqual(expected.eventsPerSession);
    const types: Record<string, number> = {};
    for (const { event } of counts('ses-1')) types[event.type] = (types[event.type] ?? 0) + 1;
    expect(types).toEqual(expected.eventTypes);
  });

  it('keeps scores in the private part of the document and out of every event', () => {
    const document = fold(exampleLog());
    expect(analysisOf(document, 's-rijk')).toMatchObject({ influence: 5, interest: 4, ring: 'meebeslissen' });
    expect(analysisOf(document, 's-sam')).toMatchObject({ influence: 3, interest: 5, ring: 'meedenken' });
    const said = JSON.stringify(exampleLog().map(({ writes: _writes, ...entry }) => entry));
    for (const word of ['analysis', 'influence', 'interest', 'meebeslissen', 'facilitatorOnly']) {
      expect(said).not.toContain(word);
    }
  });

  it('makes entries that any reader of a log accepts', () => {
    for (const entry of exampleLog()) expect(logEntrySchema.safeParse(entry).success).toBe(true);
  });

  it('keeps each goal of the agenda, and each provenance', () => {
    const content = contentOf(fold(exampleUntil('ses-1')));
    expect([...content.agendaItems.values()].map((item) => item.purpose)).toEqual(
      exampleCopy().sessions[0].agenda.map((item: { purpose: string }) => item.purpose),
    );
    expect(content.relations.get('r-011')?.basis).toEqual({
      kind: 'seed',
      quote: '(inclusief het Rijk als uitvoeringspartner)',
    });
  });
});

const original = path.resolve(import.meta.dirname, '../../../../shared/domain/example-session.json');
const isThere = existsSync(original);
if (!isThere) console.warn(`SKIPPED: the fixture was not compared with its source, ${original} is not here`);

describe.skipIf(!isThere)('the example table beside its source', () => {
  const source = isThere ? JSON.parse(readFileSync(original, 'utf8')) : {};

  it('has the same facts, names, figures and texts', () => {
    const ours = exampleCopy();
    for (const session of ours.sessions) for (const item of session.agenda) delete item.purpose;
    expect(ours.areaTable).toEqual(source.areaTable);
    expect(ours.initial).toEqual(source.initial);
    expect(ours.sessions).toEqual(source.sessions);
  });

  it('has the same expected numbers', () => {
    expect(expected).toEqual(source.expected);
  });
});
