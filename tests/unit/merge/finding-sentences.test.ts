import { describe, expect, it } from 'vitest';
import type { Language } from '../../../shared/i18n/language';
import { fold } from '../../../shared/log/fold';
import type { LogEntry } from '../../../shared/log/log-entry';
import { thingTitle } from '../../../shared/merge/conflict-sentences';
import { findingSentence } from '../../../shared/merge/finding-sentences';
import { findingsOf } from '../../../shared/merge/findings';
import { contentOf } from '../../../shared/model/content-of';
import type { EntityKey } from '../../../shared/register/document';
import { entry, write } from '../log/entry';

const thing = (key: EntityKey, fields: Readonly<Record<string, string>>) => [
  write(key, 'alive', true),
  ...Object.entries(fields).map(([field, value]) => write(key, field, value)),
];
const element = (id: string, kind: string, name: string) => thing(`element:${id}`, { kind, name });
const begun = entry('a:1', [...element('p', 'stakeholder', 'Provincie'), ...element('w', 'task', 'Wonen')]);
const on = (name: string) => ({ after: ['a:1'] as const, laptop: { id: name, name } });
const gone = (key: EntityKey) => write(key, 'alive', false, 'a:1');

function said(language: Language, ...log: readonly LogEntry[]): readonly string[] {
  const document = fold([begun, ...log]);
  const content = contentOf(document);
  return findingsOf({ document, log: [begun, ...log] }).map((finding) =>
    findingSentence(finding, { document, content }, { language, here: 'Hier' }),
  );
}
const inBoth = (...log: readonly LogEntry[]) => [said('nl', ...log), said('en', ...log)];

describe('what the table has to look at, in a sentence', () => {
  it('R-MERGE-21 of values that differ, with who wrote each', () => {
    const named = (value: string) => write('element:w', 'name', value, 'a:1');
    expect(
      inBoth(
        entry('b:1', [named('A')], on('Hier')),
        entry('c:1', [named('B')], on('Waterschap')),
        entry('d:1', [named('B')], on('Gemeente')),
      ),
    ).toEqual([
      ['B, naam: deze laptop schreef "A", Waterschap en Gemeente "B".'],
      ['B, name: this laptop wrote "A", Waterschap and Gemeente "B".'],
    ]);
  });

  it('R-MERGE-9 of a removal against a change, by the name that the thing had', () => {
    expect(
      inBoth(
        entry('b:1', [gone('element:w')], on('Waterschap')),
        entry('c:1', [write('element:w', 'note', 'x', 'a:1'), write('element:w', 'year', 2030)], on('Gemeente')),
      ),
    ).toEqual([
      ['Wonen: Waterschap haalde dit weg, Gemeente wijzigde toelichting, Gemeente wijzigde jaar.'],
      ['Wonen: Waterschap took this away, Gemeente changed note, Gemeente changed year.'],
    ]);
  });

  it('R-MERGE-9 of a removal against putting back', () => {
    const kept = write('element:w', 'alive', true, 'a:1');
    expect(inBoth(entry('b:1', [gone('element:w')], on('Waterschap')), entry('c:1', [kept], on('Gemeente')))).toEqual([
      ['Wonen: Waterschap haalde dit weg, Gemeente liet het staan.'],
      ['Wonen: Waterschap took this away, Gemeente kept it.'],
    ]);
  });

  it('R-MERGE-17 R-MERGE-19 of a relation without an end, and of one that was made twice', () => {
    const leads = (id: string) => thing(`relation:${id}`, { kind: 'leads', from: 'p', to: 'w' });
    expect(
      inBoth(entry('b:1', leads('r'), on('Waterschap')), entry('c:1', [gone('element:w')], on('Gemeente'))),
    ).toEqual([
      ['Provincie trekt Wonen. Een einde van deze relatie is op een andere laptop weggehaald.'],
      ['Provincie leads Wonen. An end of this relation was removed on another laptop.'],
    ]);
    expect(inBoth(entry('b:1', leads('r'), on('Waterschap')), entry('c:1', leads('q'), on('Gemeente')))).toEqual([
      ['Twee laptops legden deze relatie: Provincie trekt Wonen. Op de kaart staat er één.'],
      ['Two laptops made this relation: Provincie leads Wonen. One is on the map.'],
    ]);
  });

  it('R-MERGE-18 R-TAKE-3 of one name and of one number that were given twice', () => {
    const energy = (id: string) => element(id, 'task', 'Energie');
    expect(inBoth(entry('b:1', energy('e'), on('Waterschap')), entry('c:1', energy('f'), on('Gemeente')))).toEqual([
      ['"Energie" is 2 keer gemaakt, op laptops die het niet van elkaar wisten.'],
      ['"Energie" was made 2 times, on laptops that did not know of each other.'],
    ]);
    const numbered = (kind: 'decision' | 'action' | 'question' | 'learning', id: string) =>
      thing(`${kind}:${id}`, { no: '2026-01', text: id, status: 'open' });
    const words = { decision: ['Besluit', 'Decision'], action: ['Actie', 'Action'], question: ['Vraag', 'Question'] };
    for (const [kind, [nl, en]] of Object.entries(words)) {
      const of = kind as 'decision';
      expect(
        inBoth(entry('b:1', numbered(of, 'een'), on('Waterschap')), entry('c:1', numbered(of, 'twee'), on('Gemeente'))),
      ).toEqual([
        [`${nl} 2026-01 is op twee laptops uitgegeven. Beide blijven bestaan, met een kenmerk achter het nummer.`],
        [`${en} 2026-01 was given out on two laptops. Both stay, with a mark behind the number.`],
      ]);
    }
  });
});

it('R-MERGE-21 calls a thing of any kind by what people know of it, else by its id', () => {
  const log = [
    begun,
    entry('a:2', [
      ...thing('table:t', { name: 'Tafel' }),
      ...thing('agendaItem:s/1', { title: 'Wonen bespreken', session: 's' }),
      ...thing('view:v', { name: 'Alleen wonen' }),
      ...thing('attendance:s/p', { session: 's', stakeholder: 'p' }),
      ...thing('attendance:s/1', { session: 's', role: 'Voorzitter' }),
      ...thing('step:b', { body: 'p', decision: 'd' }),
      ...thing('decision:d', { no: '2026-01', text: 'Doen', status: 'proposed' }),
    ]),
  ];
  const content = contentOf(fold(log));
  const titles = {
    'table:t': 'Tafel',
    'agendaItem:s/1': 'Wonen bespreken',
    'view:v': 'Alleen wonen',
    'attendance:s/p': 'Provincie',
    'attendance:s/1': 'Voorzitter',
    'step:b': 'Provincie',
    'decision:d': '2026-01 Doen',
    'element:w': 'Wonen',
    'snapshot:x': 'x',
  };
  expect(Object.fromEntries(Object.keys(titles).map((key) => [key, thingTitle(key as EntityKey, content)]))).toEqual(
    titles,
  );
  const nothing = contentOf(fold([]));
  for (const kind of ['table', 'agendaItem', 'view', 'attendance', 'step', 'element', 'dismissal'] as const) {
    expect(thingTitle(`${kind}:weg`, nothing)).toBe('weg');
  }
});
