import { describe, expect, it } from 'vitest';
import { apply } from '../../../shared/commands/apply';
import type { Command } from '../../../shared/commands/command';
import { undoEntry } from '../../../shared/commands/undo-entry';
import { exportExchange } from '../../../shared/exchange/export-exchange';
import { importExchange } from '../../../shared/exchange/import-exchange';
import { parseExchange } from '../../../shared/exchange/parse-exchange';
import type { Language } from '../../../shared/i18n/language';
import { fold } from '../../../shared/log/fold';
import { undoHistory } from '../../../shared/log/undo-history';
import { contentOf } from '../../../shared/model/content-of';
import type { JsonValue } from '../../../shared/values/json';
import { contextAfter, follow, noWork, type Work } from '../../property/random-table';

const party = { kind: 'stakeholder', stakeholderKind: 'municipality' } as const;
const begun = having(noWork, {
  type: 'createTable',
  table: { id: 'tafel', name: 'Tafel' },
  elements: [
    { ...party, id: 'stad', name: 'Stad' },
    { ...party, id: 'dorp', name: 'Dorp' },
    { id: 'wonen', kind: 'task', name: 'Wonen' },
  ],
  relations: [
    { id: 'trekt', kind: 'leads', from: 'stad', to: 'wonen' },
    { id: 'stuwt', kind: 'drives', from: 'dorp', to: 'wonen' },
  ],
});

const matrix: Extract<Command, { type: 'takeMatrix' }> = {
  type: 'takeMatrix',
  matrix: 'rollen.csv',
  relations: [
    { kind: 'leads', from: 'dorp', to: 'wonen' },
    { kind: 'funds', from: 'stad', to: 'wonen' },
  ],
  removed: ['stuwt'],
};

function answerTo(work: Work, command: Command, language: Language = 'nl') {
  return apply(work.document, command, { ...contextAfter(work), language });
}

function having(work: Work, command: Command): Work {
  const answer = answerTo(work, command);
  if (!answer.ok) throw new Error(JSON.stringify(answer.refusal));
  return follow(work, answer.value);
}

function rolesOf({ document }: Work): readonly string[] {
  return [...contentOf(document).relations.values()].map(({ kind, from }) => `${from} ${kind}`).sort();
}

describe('taking over a matrix of roles', () => {
  it('R-BRING-14 is one entry that says what came and went, and one undo takes it back', () => {
    const taken = having(begun, matrix);
    expect(taken.log).toHaveLength(2);
    expect(taken.log[1]?.text).toBe('Matrix "rollen.csv" is overgenomen: 2 nieuwe relaties, 1 relatie verwijderd.');
    expect(rolesOf(taken)).toEqual(['dorp leads', 'stad funds', 'stad leads']);
    const entry = undoHistory(taken.log).undo;
    const undone = undoEntry(taken.document, taken.log, entry?.dot ?? 'r9:9', contextAfter(taken));
    if (!undone.ok) throw new Error(JSON.stringify(undone.refusal));
    expect(contentOf(follow(taken, undone.value).document)).toEqual(contentOf(begun.document));
  });

  it.each<[Partial<typeof matrix>, string]>([
    [{ removed: [] }, 'Matrix "rollen.csv" was taken over: 2 new relations.'],
    [{ relations: [] }, 'Matrix "rollen.csv" was taken over: 1 relation removed.'],
  ])('R-BRING-14 says only what there was: %o', (part, line) => {
    expect(answerTo(begun, { ...matrix, ...part }, 'en')).toMatchObject({ ok: true, value: { text: line } });
  });

  it.each<[string, Partial<typeof matrix>, string]>([
    ['a role that is there', { relations: [{ kind: 'leads', from: 'stad', to: 'wonen' }] }, 'relation_exists'],
    ['a party that is not', { relations: [{ kind: 'leads', from: 'nergens', to: 'wonen' }] }, 'unknown_reference'],
    ['a role that no task has', { relations: [{ kind: 'leads', from: 'wonen', to: 'stad' }] }, 'pair_not_allowed'],
    ['a relation that is gone', { removed: ['nergens'] }, 'not_found'],
    ['no name', { matrix: ' ' }, 'empty_text'],
    ['nothing to do', { relations: [], removed: [] }, 'no_change'],
  ])('R-BRING-14 is carried out as a whole or not at all: with %s', (_case, part, code) => {
    expect(answerTo(begun, { ...matrix, ...part })).toMatchObject({ ok: false, refusal: { code } });
  });

  it('R-BRING-14 in an exchange file it is the same table', () => {
    const everything = { includeAnalysis: true, includeNames: true };
    const file = exportExchange(having(begun, matrix).log, everything);
    const parsed = parseExchange(JSON.stringify(file as JsonValue));
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.refusal));
    const imported = importExchange(parsed.value, { replica: 'ander' });
    if (!imported.ok) throw new Error(JSON.stringify(imported.refusal));
    const again = { log: imported.value, document: fold(imported.value) };
    expect(rolesOf(again)).toEqual(['dorp leads', 'stad funds', 'stad leads']);
  });
});
