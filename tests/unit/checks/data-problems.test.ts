import { describe, expect, it } from 'vitest';
import { checkReport } from '../../../shared/checks/check-report';
import { dataProblemSentence, dataProblems } from '../../../shared/checks/data-problems';
import { signals } from '../../../shared/checks/signals';
import { apply } from '../../../shared/commands/apply';
import type { Command } from '../../../shared/commands/command';
import { refusalSentence } from '../../../shared/commands/refusal-sentence';
import { applyEntry, fold } from '../../../shared/log/fold';
import type { FieldWrite, LogEntry } from '../../../shared/log/log-entry';
import { contentOf } from '../../../shared/model/content-of';
import type { EntityKey } from '../../../shared/register/document';
import { exampleUntil } from '../exchange/example-log';

const log = exampleUntil('ses-1');
const document = fold(log);

describe('values that cannot be right are refused when somebody enters them (R-CHECK-9)', () => {
  it.each<[string, Command]>([
    [
      'a relation to an element that is not there',
      { type: 'addRelation', relation: { kind: 'leads', from: 's-prov', to: 'weg' } },
    ],
    ['hectares below zero', { type: 'updateRelation', id: 'r-047', set: { hectares: -1 } }],
    ['shared hectares below zero', { type: 'updateRelation', id: 'r-050', set: { sharedHectares: -250 } }],
    ['an amount below zero', { type: 'updateRelation', id: 'r-032', set: { amountMln: -40 } }],
    ['text where hectares belong', { type: 'updateRelation', id: 'r-047', set: { hectares: 'veel' } }],
    ['no hectares at all', { type: 'updateRelation', id: 'r-047', set: { hectares: null } }],
    ['text where a cost belongs', { type: 'updateElement', id: 't-wonen', set: { estimatedCostMln: '60 mln' } }],
    ['year 0 of a goal', { type: 'updateElement', id: 'g-won', set: { year: 0 } }],
    ['year 0 of a task', { type: 'updateElement', id: 't-wonen', set: { year: 0 } }],
    ['half a year', { type: 'updateElement', id: 'g-won', set: { year: 2030.5 } }],
    ['a zone with less than nothing', { type: 'updateElement', id: 'z-veen', set: { availableHa: -1 } }],
  ])('%s', (_what, command) => {
    const place = { session: null, seq: null, item: null, language: 'nl' } as const;
    const answer = apply(document, command, { dot: 'x:1', at: '2022-01-01T10:00:00Z', ...place });
    if (answer.ok) throw new Error('not refused');
    for (const language of ['nl', 'en'] as const) expect(refusalSentence(answer.refusal, language)).toMatch(/\.$/);
  });
});

/** The table after somebody wrote around the commands: another program, an older version, another laptop. */
function written(entity: EntityKey, field: string, value: FieldWrite['value']): readonly LogEntry[] {
  const event = { type: 'element.updated', data: {} } as const;
  const write = { entity, field, value, was: document.entities.get(entity)?.fields[field] ?? [] };
  const at = '2022-01-01T10:00:00Z';
  return [...log, { v: 1, dot: 'x:1', at, session: 'ses-1', seq: 99, item: null, event, text: '', writes: [write] }];
}

describe('values that are there all the same are shown with the element named', () => {
  it.each<[EntityKey, string, FieldWrite['value'], string, string]>([
    [
      'relation:r-047',
      'hectares',
      -5,
      'Wonen vraagt ruimte in Stadsrand: bij het aantal hectares staat een getal onder nul.',
      'is below zero',
    ],
    [
      'relation:r-050',
      'sharedHectares',
      500,
      'Klimaat vraagt ruimte in Veenweide: er wordt meer gedeeld dan gevraagd.',
      'more is shared',
    ],
    [
      'relation:r-032',
      'amountMln',
      'veertig',
      'Rijk financiert Stikstof: bij het bedrag staat geen getal; dat telt als onbekend.',
      'not a number',
    ],
    [
      'element:t-wonen',
      'estimatedCostMln',
      '60',
      'Wonen: bij de geraamde kosten staat geen getal; dat telt als onbekend.',
      'not a number',
    ],
    ['element:g-won', 'year', 0, 'Meer woningen: dat jaar bestaat niet; het telt als onbekend.', 'does not exist'],
    [
      'element:z-veen',
      'availableHa',
      -800,
      'Veenweide: bij de beschikbare hectares staat een getal onder nul.',
      'below zero',
    ],
  ])('%s with %s %j', (entity, field, value, dutch, english) => {
    const told = written(entity, field, value);
    const content = contentOf(fold(told));
    const [problem, ...others] = dataProblems(content);
    expect(others).toEqual([]);
    if (problem === undefined) throw new Error('not noticed');
    expect(problem.restsOn).toContain(entity);
    expect(problem.elements.length).toBeGreaterThan(0);
    expect(dataProblemSentence(content, problem, 'nl')).toBe(dutch);
    expect(dataProblemSentence(content, problem, 'en')).toContain(english);
    expect(
      signals(content, told, 'nl')
        .filter(({ kind }) => kind === 'data_problem')
        .map(({ text }) => text),
    ).toEqual([dutch]);
    expect(() => checkReport(told, { asOf: '2022-01-01' })).not.toThrow();
  });

  it('a relation of which one end is gone hangs loose; with both gone nothing is left to name', () => {
    const gone = written('element:s-grootstad', 'alive', false);
    const content = contentOf(fold(gone));
    const found = dataProblems(content);
    expect(found.map(({ reason }) => reason)).toEqual(found.map(() => 'missing_end'));
    expect(found.map((problem) => dataProblemSentence(content, problem, 'nl'))).toContain(
      'Een relatie "trekt" van of naar Wonen hangt los: het andere onderdeel is verwijderd.',
    );
    expect(signals(content, gone, 'nl').map(({ id }) => id)).toContain('loose_relation:r-068');
    const [write] = written('element:t-wonen', 'alive', false).slice(-1);
    const both = contentOf(applyEntry(fold(gone), { ...(write as LogEntry), dot: 'x:2' }));
    const adrift = dataProblems(both).find(({ thing }) => thing.id === 'r-068');
    if (adrift === undefined) throw new Error('not noticed');
    expect(dataProblemSentence(both, adrift, 'en')).toBe('A relation "leads" hangs loose: both elements were removed.');
  });

  it('there are none in the example', () => {
    for (const moment of ['start', 'ses-1', 'ses-2']) {
      expect(dataProblems(contentOf(fold(exampleUntil(moment))))).toEqual([]);
    }
  });
});
