import { describe, expect, it } from 'vitest';
import { compareTables } from '../../../shared/checks/compare-tables';
import { differenceSentence, differenceTitle } from '../../../shared/checks/difference-sentences';
import { momentAt, momentsOf } from '../../../shared/checks/table-moments';
import { fold } from '../../../shared/log/fold';
import { contentOf } from '../../../shared/model/content-of';
import { exampleLog } from '../exchange/example-log';
import { contentWith, element, logWith, party, relation } from './small-table';

const log = exampleLog();
const moments = momentsOf(log, contentOf(fold(log)));
const at = (id: string) => {
  const moment = moments.find((each) => each.id === id || each.name === id);
  if (moment === undefined) throw new Error(`no moment ${id}`);
  return momentAt(log, moment.length);
};

describe('the moments that can be compared', () => {
  it('are the prepared map, the snapshots, the sessions and now, in order', () => {
    expect(moments.map(({ kind, name }) => `${kind} ${name}`.trim())).toEqual([
      'start',
      'snapshot M1',
      'snapshot M2',
      'session Gebiedstafel 1',
      'session Gebiedstafel 2 (verkort, om mee te vergelijken)',
      'now',
    ]);
  });
});

describe('two sessions compared (R-CHECK-21)', () => {
  const comparison = compareTables(at('ses-1'), at('ses-2'), { asOf: '2022-03-31' });
  const ofKind = (kind: string) => comparison.differences.filter((difference) => difference.kind === kind);

  it.each([
    ['added', ['relation:r-081', 'relation:r-082']],
    ['removed', []],
    ['changed', ['relation:r-047']],
    ['done', ['action:A1', 'action:A3', 'action:A5', 'action:A6']],
    ['late', ['action:A2', 'action:A4']],
    ['answered', ['question:V1', 'question:V3']],
    ['confirmed', ['learning:L1']],
    ['refuted', []],
    ['decided', []],
    ['appeared', []],
  ])('say what was %s', (kind, things) => {
    expect(ofKind(kind).map(({ thing }) => thing)).toEqual(things);
  });

  it('say which signals were solved', () => {
    expect(
      ofKind('solved')
        .map(({ signal }) => signal?.id)
        .sort(),
    ).toEqual([
      'goal_without_contribution:g-sam',
      'legitimacy_missing:B3',
      'space_over:z-stadsrand',
      'task_without_lead:t-energie',
    ]);
  });

  it('say it in sentences, with the entries behind them', () => {
    const said = comparison.differences.map((difference) => differenceSentence(comparison, difference, 'nl'));
    expect(said).toEqual(
      expect.arrayContaining([
        'Nieuw: Provincie Voorbeeldland (fictief) trekt Energie.',
        'Wonen vraagt ruimte in Stadsrand: het aantal hectares van 220 naar 210.',
        'Eerder: Stadsrand past niet: er wordt 310 hectare gevraagd en er is 300 hectare, 10 te weinig.',
        'Actie A2 was voor 1 februari 2022 en kwam klaar op 3 februari 2022.',
        'Actie A4 was voor 15 februari 2022 en is nog open.',
        'Actie A1 is op tijd klaar (13 januari 2022).',
        'Vraag V3 is beantwoord: Wonen bouwt hoger en vraagt 10 hectare minder.',
        'Aanname L1 klopt: Het Rijk geeft deze provincie een beperkte set doelen mee.',
      ]),
    );
    const seqs = new Map(log.map(({ dot, session, seq }) => [dot, `${session}:${seq}`]));
    for (const difference of comparison.differences) {
      expect(differenceSentence(comparison, difference, 'en')).toMatch(/^\S.*[.?!]$/);
      expect(differenceTitle(difference.kind, 'en')).not.toBe('');
      const between = difference.entries.map((dot) => seqs.get(dot));
      if (difference.thing !== 'action:A4') expect(between, difference.thing).not.toEqual([]);
      for (const place of between) expect(place).toMatch(/^ses-2:/);
    }
  });

  it.each(['nl', 'en'] as const)('say nothing twice beside the title of the row (%s)', (language) => {
    for (const difference of comparison.differences) {
      const title = differenceTitle(difference.kind, language);
      expect(differenceSentence(comparison, difference, language)).not.toMatch(new RegExp(`^${title}`));
    }
  });

  it('say nothing of a moment and itself', () => {
    const same = compareTables(at('M2'), at('M2'), { asOf: '2021-12-02' });
    expect(same.differences).toEqual([]);
  });

  it('work backwards: what was added is then removed, what was solved appears', () => {
    const back = compareTables(at('ses-2'), at('ses-1'), { asOf: '2022-03-31' });
    expect(back.differences.filter(({ kind }) => kind === 'removed').map(({ thing }) => thing)).toEqual([
      'relation:r-081',
      'relation:r-082',
    ]);
    expect(back.differences.filter(({ kind }) => kind === 'appeared')).toHaveLength(4);
  });

  it('hold for snapshots and the prepared map', () => {
    const { differences } = compareTables(at('start'), at('M1'), { asOf: '2021-12-02' });
    expect(differences.filter(({ kind }) => kind === 'solved').map(({ signal }) => signal?.id)).toContain(
      'space_over:z-veen',
    );
    expect(differences.filter(({ kind }) => kind === 'decided').map(({ thing }) => thing)).toEqual([
      'decision:B1',
      'decision:B2',
      'decision:B3',
    ]);
    // Drawn and taken away again in between: no difference.
    expect(differences.some(({ thing }) => thing === 'relation:r-052')).toBe(false);
  });
});

describe('two tables compared', () => {
  const before = [party('p'), element('task', 't', { estimatedCostMln: 3 }), element('zone', 'z')];
  const after = [party('p', null, { name: 'Provincie' }), element('task', 't'), element('goal', 'g')];

  it('name what is gone as it was, what is new as it is, and every field that changed', () => {
    const moment = (elements: readonly object[]) => {
      const table = logWith(elements as never, [relation('leads', 'p', 't')]);
      return { content: contentOf(fold(table)), log: table };
    };
    const comparison = compareTables(moment(before), moment(after), { asOf: '' });
    const said = comparison.differences.map((each) => differenceSentence(comparison, each, 'nl'));
    expect(said.slice(0, 4)).toEqual([
      'Nieuw: g.',
      'Weg: z.',
      'Provincie: de naam van "p" naar "Provincie".',
      't: de geraamde kosten (miljoen euro) van 3 naar leeg.',
    ]);
  });

  it('do not count where something stands', () => {
    const stands = (x: number) => {
      const content = contentWith([element('task', 't', { position: { x, y: 0 } })]);
      return { content, log: [] };
    };
    expect(compareTables(stands(1), stands(2), { asOf: '' }).differences).toEqual([]);
  });
});
