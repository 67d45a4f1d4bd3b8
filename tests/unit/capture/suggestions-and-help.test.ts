import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { captureHelp } from '../../../shared/capture/help';
import { parseCapture } from '../../../shared/capture/parse-capture';
import { relationSentence } from '../../../shared/capture/relation-sentence';
import { suggest } from '../../../shared/capture/suggest';
import type { AgendaItem, Attendance, Session } from '../../../shared/model/content-types';
import { relationKinds } from '../../../shared/model/relation-kinds';
import { contentBefore, contentWith } from './example-content';

const example = contentBefore('ses-1', 1);

function texts(line: string, caret = line.length): readonly string[] {
  return suggest(line, caret, example, 'nl').map(({ text }) => text);
}

describe('suggestions', () => {
  it('completes a name from its beginning or from a word in it', () => {
    expect(texts('groot')).toContain('Gemeente Grootstad (fictief)');
    expect(texts('de verst')).toEqual(['Verstedelijkingsstrategie']);
  });

  it('offers after a verb only what the verb allows', () => {
    expect(texts('Provincie trekt wo')).toEqual(['Wonen']);
    expect(texts('Wonen draagt bij aan m')).toEqual([]);
    expect(texts('Wonen draagt bij aan me')).toEqual(['Meer woningen']);
  });

  it('offers verbs that a party can have', () => {
    expect(texts('Provincie tr')).toEqual(['trekt']);
    expect(texts('Wonen hangt')).toEqual(['hangt af van']);
  });

  it('offers parties in actions and kinds after a sign', () => {
    expect(texts('+ wa')).toEqual(['Waterschap Rivier en Veen (fictief)', 'Algemeen bestuur waterschap']);
    expect(texts('! a')).toEqual(['afspraak', 'advies']);
    expect(texts('* ')).toEqual(['aanname', 'hobbel', 'les']);
  });

  it('offers parties in a list of participants', () => {
    expect(texts('aanwezig: gemeente gr')).toEqual(['Gemeente Grootstad (fictief)']);
    expect(texts('present: BZK directeur; pols')).toEqual([]);
    expect(texts('present: BZK directeur; pold')).toEqual(['Gemeente Polderdam (fictief)']);
  });

  it('gives a line that reads as meant when it is taken', () => {
    const line = 'groot';
    const [first] = suggest(line, line.length, example, 'nl');
    expect(first).toMatchObject({ insert: 'Gemeente Grootstad (fictief) ', start: 0, end: 5 });
  });

  it('stays silent inside words, in free text and between quotes', () => {
    expect(texts('Wonen hangt', 3)).toEqual([]);
    expect(texts('VNG vraagt aan Rijk: wo')).toEqual([]);
    expect(texts('"wo')).toEqual([]);
  });
});

describe('the help tells nothing that the parser does not do', () => {
  const afterOne = contentBefore('ses-2', 1);
  const english = contentWith(
    [
      { id: 's1', kind: 'stakeholder', name: 'Province', stakeholderKind: 'province', layer: 'province' },
      { id: 's2', kind: 'stakeholder', name: 'IPO', stakeholderKind: 'umbrella', layer: 'province' },
      { id: 's3', kind: 'stakeholder', name: 'National government', stakeholderKind: 'national', layer: 'national' },
      { id: 's4', kind: 'stakeholder', name: 'Provincial council', stakeholderKind: 'council', layer: 'province' },
      { id: 's5', kind: 'stakeholder', name: 'BZK', stakeholderKind: 'national', layer: 'national' },
      ...['Housing', 'Climate', 'Energy', 'Nitrogen', 'Economy'].map((name, at) => ({
        id: `t${at}`,
        kind: 'task',
        name,
      })),
      { id: 'z1', kind: 'zone', name: 'City edge' },
      { id: 'z2', kind: 'zone', name: 'Peat meadow' },
      { id: 'g1', kind: 'goal', name: 'More jobs' },
    ],
    [
      { id: 'r1', kind: 'claims_space', from: 't0', to: 'z1', hectares: 220 },
      { id: 'r2', kind: 'claims_space', from: 't1', to: 'z2', hectares: 400 },
      { id: 'r3', kind: 'claims_space', from: 't2', to: 'z1', hectares: 40 },
      { id: 'r4', kind: 'leads', from: 's1', to: 't0' },
      { id: 'r5', kind: 'asks', from: 's2', to: 's3', subject: 'Long-term commitment' },
      { id: 'r6', kind: 'funds', from: 's3', to: 't0', amountMln: 20 },
    ],
  );
  const dutch = contentWith(
    [...afterOne.elements.values()],
    [
      { id: 'r1', kind: 'claims_space', from: 't-wonen', to: 'z-stadsrand', hectares: 220 },
      { id: 'r2', kind: 'claims_space', from: 't-klimaat', to: 'z-veen', hectares: 400 },
      { id: 'r3', kind: 'claims_space', from: 't-energie', to: 'z-stadsrand', hectares: 40 },
      { id: 'r4', kind: 'leads', from: 's-prov', to: 't-wonen' },
      { id: 'r5', kind: 'asks', from: 's-ipo', to: 's-rijk', subject: 'Langjarig commitment' },
      { id: 'r6', kind: 'funds', from: 's-rijk', to: 't-wonen', amountMln: 20 },
    ],
  );
  /** As when they were just recorded: the help tells of steps that can still be taken. */
  const as = <Thing>(things: ReadonlyMap<string, Thing>, status: string) =>
    new Map([...things].map(([id, thing]) => [id, { ...thing, status } as Thing]));
  const before = { id: 'before', title: 'Tafel 1', closedAt: '2021-11-02T16:00:00+01:00' };
  const sessions = new Map([
    ['before', before as Session],
    ['ses', { id: 'ses', openedAt: '2021-12-02T13:30:00+01:00' } as Session],
  ]);
  const came = { id: 'before/s2', session: 'before', stakeholder: 's2', status: 'present', mandate: 'with_mandate' };
  const item = { id: 'ses/3', session: 'ses', no: 3, title: 'Ruimte' };
  const records = {
    sessions,
    attendance: new Map([[came.id, came as Attendance]]),
    agendaItems: new Map([[item.id, item as AgendaItem]]),
    decisions: as(afterOne.decisions, 'proposed'),
    actions: as(afterOne.actions, 'open'),
    questions: as(afterOne.questions, 'parked'),
    learnings: afterOne.learnings,
  };

  for (const language of ['nl', 'en'] as const) {
    const map = { ...(language === 'nl' ? dutch : english), ...records };
    const sections = captureHelp(language);
    const readings = [
      'relation',
      'relation',
      'relation',
      'relation',
      'answer',
      'change',
      'record',
      'followUp',
      'element',
    ];
    it(`has a section per group of relations and per kind of line (${language})`, () => {
      expect(sections).toHaveLength(readings.length);
      expect(sections.slice(0, 4).flatMap(({ lines }) => lines)).toHaveLength(relationKinds.length + 1);
    });
    for (const [at, section] of sections.entries()) {
      // "… (over: …)" is the end of a line, not a line.
      const examples = section.lines.map(({ example: line }) => line).filter((line) => !line.startsWith('…'));
      it.each(examples)(`${language}: %s`, (line) => {
        const bare = at < 4 ? { ...map, relations: new Map() } : map;
        // Elements of the examples may be there already; then the help is still right.
        const isElement = readings[at] === 'element';
        const capture = parseCapture(
          line,
          isElement ? { ...map, elements: new Map([...map.elements].filter(([id]) => /^s/.test(id))) } : bare,
          {
            language,
            today: '2021-12-02',
            newId: (kind) => `new-${kind}`,
          },
        );
        if (isElement && capture.problem?.includes(language === 'nl' ? 'staat al' : 'already')) return;
        expect(capture.problem).toBeNull();
        const expected = readings[at];
        if (expected === 'record')
          expect(['decision', 'action', 'question', 'learning', 'attendance', 'agenda', 'snapshot', 'note']).toContain(
            capture.reading,
          );
        else if (expected === 'answer') expect(['answer', 'relation', 'change']).toContain(capture.reading);
        else if (expected === 'change') expect(['change', 'removal']).toContain(capture.reading);
        else expect(capture.reading).toBe(expected);
      });
    }
  }
});

describe('the written help', () => {
  const guide = readFileSync(new URL('../../../docs/CAPTURE.md', import.meta.url), 'utf8');

  it.each(['nl', 'en'] as const)('shows every example of the help on screen (%s)', (language) => {
    const missing = captureHelp(language)
      .flatMap(({ lines }) => lines)
      .filter(({ example: line }) => !guide.includes(`\`${line}\``));
    expect(missing).toEqual([]);
  });
});

describe('sentences of relations', () => {
  it.each([...example.relations.values()].map((relation) => [relation.id, relation] as const))(
    '%s needs no quotes',
    (_, relation) => {
      for (const language of ['nl', 'en'] as const) {
        const sentence = relationSentence(relation, example, language);
        expect(sentence).toBeDefined();
        // A comma or "en" in a name is no reason to quote it.
        expect(sentence).not.toContain('"');
      }
    },
  );

  it('quotes a name only where the grammar would read it differently', () => {
    const content = contentWith([
      { id: 'a', kind: 'stakeholder', name: 'Wie trekt de kar', stakeholderKind: 'other', layer: null },
      { id: 'b', kind: 'task', name: 'Weg: noord' },
    ]);
    const relation = { id: 'r', kind: 'leads' as const, from: 'a', to: 'b', conflicts: [] };
    expect(relationSentence(relation, content, 'nl')).toBe('"Wie trekt de kar" trekt "Weg: noord"');
  });

  it('tells elements of the same name apart', () => {
    const content = contentWith([
      { id: 'a', kind: 'stakeholder', name: 'Rijk', stakeholderKind: 'national', layer: 'national' },
      { id: 'b1', kind: 'task', name: 'Water' },
      { id: 'b2', kind: 'task', name: 'Water' },
    ]);
    const relation = { id: 'r', kind: 'leads' as const, from: 'a', to: 'b2', conflicts: [] };
    expect(relationSentence(relation, content, 'nl')).toBe('"Rijk"#a trekt "Water"#b2');
  });

  it('gives nothing for a relation whose end is gone', () => {
    const relation = { id: 'r', kind: 'leads' as const, from: 'gone', to: 't-wonen', conflicts: [] };
    expect(relationSentence(relation, example, 'nl')).toBeUndefined();
  });
});
