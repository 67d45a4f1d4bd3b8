import { describe, expect, it } from 'vitest';
import { apply } from '../../../shared/commands/apply';
import type { Command } from '../../../shared/commands/command';
import { refusalSentence } from '../../../shared/commands/refusal-sentence';
import { undoEntry } from '../../../shared/commands/undo-entry';
import type { Language } from '../../../shared/i18n/language';
import { logEntrySchema } from '../../../shared/log/log-entry';
import { undoHistory } from '../../../shared/log/undo-history';
import { minutesModel } from '../../../shared/minutes/minutes-model';
import { contentOf } from '../../../shared/model/content-of';
import { contextAfter, follow, noWork, type Work } from '../../property/random-table';
import { LogBuilder } from '../minutes/log-builder';

const at = (x: number) => ({ x, y: 0 });
const begun = having(noWork, {
  type: 'createTable',
  table: { id: 'tafel', name: 'Tafel' },
  elements: [
    { id: 'prov', kind: 'stakeholder', name: 'Provincie', stakeholderKind: 'province', position: at(1) },
    { id: 'wonen', kind: 'task', name: 'Wonen', position: at(2) },
    { id: 'natuur', kind: 'task', name: 'Natuur', position: at(3) },
    { id: 'doel', kind: 'goal', name: 'Minder uitstoot', position: at(4) },
  ],
  relations: [
    { id: 'trekt', kind: 'leads', from: 'prov', to: 'wonen' },
    { id: 'stuwt', kind: 'drives', from: 'prov', to: 'natuur' },
    { id: 'draagt', kind: 'contributes_to', from: 'natuur', to: 'doel' },
    { id: 'versterkt', kind: 'reinforces', from: 'wonen', to: 'natuur' },
  ],
});

function answerTo(work: Work, command: Command, language: Language = 'nl') {
  return apply(work.document, command, { ...contextAfter(work), language });
}

function having(work: Work, ...commands: readonly Command[]): Work {
  return commands.reduce((before, command) => {
    const answer = answerTo(before, command);
    if (!answer.ok) throw new Error(JSON.stringify(answer.refusal));
    return follow(before, answer.value);
  }, work);
}

function undone(work: Work): Work {
  const entry = undoHistory(work.log).undo;
  const answer = entry === undefined ? undefined : undoEntry(work.document, work.log, entry.dot, contextAfter(work));
  if (answer?.ok !== true) throw new Error('nothing was taken back');
  return follow(work, answer.value);
}

function lineOf(command: Command, language: Language): string {
  const answer = answerTo(begun, command, language);
  return answer.ok ? answer.value.text : refusalSentence(answer.refusal, language);
}

describe('taking several things off the map', () => {
  it('R-REL-10 is one entry, in which the relations of all of them go and no others', () => {
    const gone = having(begun, { type: 'removeElements', ids: ['wonen', 'doel'] });
    expect(gone.log).toHaveLength(2);
    expect(gone.log[1]?.event).toEqual({ type: 'elements.removed', data: { ids: ['wonen', 'doel'] } });
    const { elements, relations } = contentOf(gone.document);
    expect([...elements.keys()]).toEqual(['prov', 'natuur']);
    expect([...relations.keys()]).toEqual(['stuwt']);
  });

  it('R-REL-10 one undo brings all of it back, where it stood and with its relations', () => {
    const back = undone(having(begun, { type: 'removeElements', ids: ['wonen', 'natuur', 'doel'] }));
    expect(contentOf(back.document)).toEqual(contentOf(begun.document));
  });

  it('R-REL-10 takes relations along that were chosen beside them', () => {
    const gone = having(begun, { type: 'removeElements', ids: ['wonen'], relations: ['draagt', 'trekt'] });
    expect([...contentOf(gone.document).relations.keys()]).toEqual(['stuwt']);
    expect(contentOf(undone(gone).document)).toEqual(contentOf(begun.document));
  });

  it('R-REL-10 takes several relations alone as one entry', () => {
    const gone = having(begun, { type: 'removeRelations', ids: ['trekt', 'stuwt', 'trekt'] });
    expect(gone.log).toHaveLength(2);
    expect([...contentOf(gone.document).relations.keys()]).toEqual(['draagt', 'versterkt']);
    expect(contentOf(undone(gone).document)).toEqual(contentOf(begun.document));
  });

  it.each<[Command, string, string]>([
    [
      { type: 'removeElements', ids: ['wonen', 'natuur', 'wonen'] },
      '2 onderdelen zijn van de kaart gehaald.',
      '2 elements have been taken off the map.',
    ],
    [
      { type: 'removeElements', ids: ['wonen'], relations: ['stuwt', 'draagt', 'trekt'] },
      '1 onderdeel en 2 relaties zijn van de kaart gehaald.',
      '1 element and 2 relations have been taken off the map.',
    ],
    [
      { type: 'removeElements', ids: ['wonen'], relations: ['trekt'] },
      '"Wonen" is van de kaart gehaald.',
      '"Wonen" has been taken off the map.',
    ],
    [
      { type: 'removeRelations', ids: ['trekt', 'stuwt'] },
      'Er zijn 2 relaties van "Provincie" verwijderd.',
      '2 relations of "Provincie" have been removed.',
    ],
    [
      { type: 'removeRelations', ids: ['trekt'] },
      'Verwijderd: Provincie trekt Wonen.',
      'Removed: Provincie leads Wonen.',
    ],
  ])('R-REL-10 says how many: %o', (command, nl, en) => {
    expect([lineOf(command, 'nl'), lineOf(command, 'en')]).toEqual([nl, en]);
  });

  it.each<[Command, string]>([
    [{ type: 'removeElements', ids: ['wonen', 'nergens'] }, 'not_found'],
    [{ type: 'removeElements', ids: ['wonen'], relations: ['nergens'] }, 'not_found'],
    [{ type: 'removeRelations', ids: ['trekt', 'nergens'] }, 'not_found'],
    [{ type: 'removeElements', ids: [] }, 'no_change'],
    [{ type: 'removeElements', ids: [], relations: ['trekt'] }, 'no_change'],
    [{ type: 'removeRelations', ids: [] }, 'no_change'],
  ])('R-REL-10 is done as a whole or not at all: %o', (command, code) => {
    expect(answerTo(begun, command)).toMatchObject({ ok: false, refusal: { code } });
  });
});

describe('what was taken off the map together, on paper', () => {
  const agenda = [{ no: 1, title: 'Ruimte', phase: 'weigh', minutes: 30 }];
  const linesAfter = (type: string) => {
    const log = new LogBuilder().table('Tafel').plan('s1', {}, agenda).open('s1').start(1);
    const task = { alive: true, kind: 'task' };
    log.add('element.added', { 'element:a': { ...task, name: 'A' }, 'element:b': { ...task, name: 'B' } });
    const gone = { 'element:a': { alive: false }, 'element:b': { alive: false } } as const;
    log.add(type as 'elements.removed', gone, { text: '2 onderdelen zijn van de kaart gehaald.' });
    log.close();
    expect(log.entries.every((entry) => logEntrySchema.safeParse(entry).success)).toBe(true);
    const minutes = minutesModel(log.entries, 's1', 'nl');
    expect(minutes.summary).toMatchObject({ elements: 0 });
    return minutes.proceedings.flatMap(({ lines }) => lines.map((line) => (line.kind === 'text' ? line.text : '')));
  };

  it('R-REL-10 is one sentence in the minutes', () => {
    expect(linesAfter('elements.removed')).toContain('2 onderdelen zijn van de kaart gehaald.');
  });

  it('R-VERSION-5 an event of a later version is on the map by what it wrote, and in the minutes by its line', () => {
    expect(linesAfter('elements.scattered')).toContain('2 onderdelen zijn van de kaart gehaald.');
  });
});
