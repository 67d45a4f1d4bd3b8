import { describe, expect, it } from 'vitest';
import { byDue } from '../../../renderer/features/actions/action-order';
import { relationChoices } from '../../../renderer/features/inspector/relation-choices';
import { relationDetail } from '../../../renderer/features/inspector/relation-detail';
import { outlineOf, relationCounts, relationRows } from '../../../renderer/features/list-view/list-rows';
import { changedThings } from '../../../renderer/features/logbook/changed-things';
import { type PaletteEntry, searchPalette } from '../../../renderer/features/palette/palette-search';
import { shortPlace } from '../../../renderer/features/top-bar/short-place';
import example from '../../../shared/example/example-table.json';
import { importExchange } from '../../../shared/exchange/import-exchange';
import { parseExchange } from '../../../shared/exchange/parse-exchange';
import { fold } from '../../../shared/log/fold';
import type { LogEntry } from '../../../shared/log/log-entry';
import { contentOf } from '../../../shared/model/content-of';
import type { Action, Relation } from '../../../shared/model/content-types';
import { isPairAllowed, relationKinds } from '../../../shared/model/relation-kinds';
import { elementKinds } from '../../../shared/model/vocabulary';
import { agendaOf, openSessionOf, shownSessionOf } from '../../../shared/session/current-session';

function exampleLog(): readonly LogEntry[] {
  const file = parseExchange(JSON.stringify(example));
  if (!file.ok) throw new Error(JSON.stringify(file));
  const log = importExchange(file.value, { replica: 'test' });
  if (!log.ok) throw new Error(JSON.stringify(log));
  return log.value;
}
const log = exampleLog();
const afterFirst = log.slice(0, log.findIndex((entry) => entry.event.type === 'session.closed') + 1);
const content = contentOf(fold(afterFirst));

describe('the outline', () => {
  it('holds every element once, under its kind, by name', () => {
    const groups = outlineOf(content, '');
    expect(groups.map(({ kind }) => kind)).toEqual([...elementKinds]);
    expect(groups.flatMap(({ elements }) => elements)).toHaveLength(content.elements.size);
    const names = groups.find(({ kind }) => kind === 'task')!.elements.map(({ name }) => name);
    expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'nl')));
    expect(names.slice(0, 2)).toEqual(['Economie', 'Energie']);
  });

  it('is narrowed by words in any order and case', () => {
    const found = outlineOf(content, 'WATERSCHAP rivier').flatMap(({ elements }) => elements.map(({ name }) => name));
    expect(found).toEqual(['Waterschap Rivier en Veen (fictief)']);
  });

  it('knows how many relations an element has', () => {
    const counts = relationCounts(content);
    expect([...counts.values()].reduce((sum, count) => sum + count, 0)).toBe(content.relations.size * 2);
    expect(counts.get('s-bzk')).toBeUndefined();
  });
});

describe('the table of relations', () => {
  it('sorts on any column, both ways', () => {
    const rising = relationRows(content, 'nl', '', { column: 'verb', isDescending: false });
    const falling = relationRows(content, 'nl', '', { column: 'verb', isDescending: true });
    expect(rising).toHaveLength(content.relations.size);
    // One kind of relation stands together, whether its verb is singular or plural.
    expect(rising.slice(0, 3).map(({ relation }) => relation.kind)).toEqual(['advises', 'advises', 'advises']);
    expect(new Set(rising.slice(0, 3).map(({ verb }) => verb))).toEqual(new Set(['adviseert over', 'adviseren over']));
    expect(falling[0]!.verb).toBe('vraagt ruimte in');
  });

  it('finds a relation by any of its words, in the language of the screen', () => {
    const wanted = (words: string, language: 'nl' | 'en'): number =>
      relationRows(content, language, words, { column: 'from', isDescending: false }).length;
    expect(wanted('provincie trekt stikstof', 'nl')).toBe(1);
    expect(wanted('province leads', 'nl')).toBe(0);
    expect(wanted('leads stikstof', 'en')).toBe(1);
    expect(wanted('kennisinstellingen trekt', 'nl')).toBe(wanted('kennisinstellingen trekken', 'nl'));
  });

  it('tells hectares and money with their units', () => {
    const relation = { kind: 'claims_space', hectares: 1250.5, sharedHectares: 50 } as Relation;
    expect(relationDetail(relation, 'nl')).toBe('1.250,5 ha, waarvan 50 gedeeld');
    expect(relationDetail({ kind: 'asks', subject: 'geld' } as Relation, 'en')).toBe('geld, open');
  });
});

describe('the relations offered for an element', () => {
  it('are exactly the allowed ones, from either end', () => {
    for (const kind of elementKinds) {
      const choices = relationChoices(kind);
      for (const relation of relationKinds) {
        const out = elementKinds.some((other) => isPairAllowed(relation, kind, other));
        expect(choices.some((choice) => choice.id === `${relation} out`)).toBe(out);
      }
      expect(choices.some((choice) => choice.id === 'conflicts_with in')).toBe(false);
    }
    expect(relationChoices('zone').map(({ id }) => id)).toEqual(['claims_space in']);
  });
});

describe('the palette', () => {
  const entries: readonly PaletteEntry[] = [
    { id: 'projector.open', label: 'Projector openen', kind: 'command' },
    { id: 'table.open', label: 'Bestand openen', kind: 'command' },
    { id: 'g', label: 'Meer woningen', kind: 'element' },
    { id: 't', label: 'Wonen', kind: 'element' },
    { id: 's', label: 'Inwoners', kind: 'element' },
  ];
  const found = (typed: string): readonly string[] => searchPalette(entries, typed).map(({ label }) => label);

  it('lists the commands until something is typed', () => {
    expect(found('')).toEqual(['Projector openen', 'Bestand openen']);
  });

  it('puts a name that begins with what was typed first', () => {
    expect(found('won')[0]).toBe('Wonen');
    expect(found('won')).toContain('Meer woningen');
  });

  it('puts the element that was named above a command that sounds like it', () => {
    const agenda = { id: 'view.agenda', label: 'Agenda tonen of verbergen', kind: 'command' } as const;
    expect(searchPalette([agenda, ...entries], 'wonen').map(({ label }) => label)[0]).toBe('Wonen');
    expect(searchPalette([agenda, ...entries], 'agenda').map(({ label }) => label)[0]).toBe(agenda.label);
  });

  it('forgives a typing mistake', () => {
    expect(found('projetcor')).toContain('Projector openen');
  });

  it('leaves out what only sounds like it when something holds what was typed', () => {
    const entry = (label: string) => ({ id: label, label, kind: 'element' }) as const;
    const many = [entry('Kaart filteren'), entry('Ministerie van Binnenlandse Zaken 2'), entry('Coöperatie Rijn')];
    const labels = (typed: string) => searchPalette(many, typed).map(({ label }) => label);
    expect(labels('filter')).toEqual(['Kaart filteren']);
    expect(labels('cooperatie')).toEqual(['Coöperatie Rijn']);
    expect(labels('minsterie')).toContain('Ministerie van Binnenlandse Zaken 2');
  });

  it('finds nothing where there is nothing', () => {
    expect(found('xyzzy')).toEqual([]);
  });
});

describe('the session on screen', () => {
  it('is the last one held when nothing is planned, and none is going on', () => {
    const sessions = contentOf(fold(log));
    expect(openSessionOf(sessions)).toBeUndefined();
    expect(shownSessionOf(sessions)?.id).toBe([...sessions.sessions.keys()].at(-1));
    expect(agendaOf(content, 'ses-1').map(({ no }) => no)).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('is the one going on while there is one', () => {
    const during = contentOf(fold(afterFirst.slice(0, -1)));
    expect(openSessionOf(during)?.id).toBe('ses-1');
    expect(shownSessionOf(during)?.id).toBe('ses-1');
  });
});

describe('a log entry', () => {
  it('selects what it changed', () => {
    const entry = log.find(({ event }) => event.type === 'role.assigned')!;
    expect(changedThings(entry)).toEqual([
      { kind: 'relation', id: (entry.event.data['relation'] as { id: string }).id },
    ]);
    const taken = log.find(({ event }) => event.type === 'decision.taken')!;
    expect(changedThings(taken)).toEqual([{ kind: 'decision', id: taken.event.data['id'] }]);
    const opened = log.find(({ event }) => event.type === 'session.opened')!;
    expect(changedThings(opened)).toEqual([]);
  });
});

describe('the action list', () => {
  it('has the nearest date first and actions without date last', () => {
    const action = (no: string, due: string | null): Action => ({ no, due }) as Action;
    const sorted = [
      action('A10', null),
      action('A2', '2022-02-01'),
      action('A9', null),
      action('A1', '2022-01-14'),
    ].sort(byDue);
    expect(sorted.map(({ no }) => no)).toEqual(['A1', 'A2', 'A9', 'A10']);
  });
});

describe('the place of saving', () => {
  it('is shown as its last folder', () => {
    expect(shortPlace('/home/jan/.config/gebiedstafel/tafels/')).toBe('tafels');
    expect(shortPlace('C:\\Users\\Jan\\Gebiedstafel')).toBe('Gebiedstafel');
    expect(shortPlace('')).toBe('');
  });
});
