import { describe, expect, it } from 'vitest';
import { apply } from '../../../shared/commands/apply';
import type { Command } from '../../../shared/commands/command';
import { exportExchange } from '../../../shared/exchange/export-exchange';
import { fold } from '../../../shared/log/fold';
import type { LogEntry } from '../../../shared/log/log-entry';
import { contentOf } from '../../../shared/model/content-of';
import { openSharedProposals, sharedProposals } from '../../../shared/other-tables/shared-proposals';
import { sharedSentence } from '../../../shared/other-tables/shared-sentences';
import type { TableClaims } from '../../../shared/other-tables/table-claims';
import { logOf } from '../exchange/example-log';
import { type ChangedFile, claimsOf, elementOf, tableBeside } from './table-beside';

const claiming = (name: string, hectares: number, change: (file: ChangedFile) => void = () => undefined): TableClaims =>
  claimsOf(
    tableBeside(name, (file) => {
      file.initial.relations = [
        { id: 'r', kind: 'claims_space', from: 't-wonen', to: 'z-stadsrand', hectares },
        { id: 'q', kind: 'asks', from: 's-vng', to: 's-rijk', subject: 'Langjarig commitment' },
      ];
      change(file);
    }),
  );

let counter = 0;
function told(log: readonly LogEntry[], command: Command): readonly LogEntry[] {
  const context = { dot: `late:${++counter}` as const, at: '2022-04-01T10:00:00+02:00', language: 'nl' as const };
  const answer = apply(fold(log), command, { ...context, session: null, seq: null, item: null });
  if (!answer.ok) throw new Error(JSON.stringify(answer.refusal));
  return [...log, answer.value];
}

/** Sets everything aside that is proposed about other tables. */
function dismissed(log: readonly LogEntry[], others: readonly TableClaims[]): readonly LogEntry[] {
  const content = contentOf(fold(log));
  return sharedProposals(content, others).reduce(
    (longer, each) =>
      told(longer, {
        type: 'dismissProposal',
        proposal: each.id,
        cause: each.cause,
        said: sharedSentence(content, each, 'nl'),
      }),
    log,
  );
}

const open = (log: readonly LogEntry[], ...others: readonly TableClaims[]) =>
  openSharedProposals(contentOf(fold(log)), log, others).open.map(({ id }) => id);

const here = tableBeside('Hier');
const north = claiming('Noord', 90);
const south = claiming('Zuid', 40);
const both = ['shared_zone:z-stadsrand', 'shared_party:s-rijk'];

describe('a proposal about other tables that was set aside (R-OTHER-6)', () => {
  const log = dismissed(here, [north, south]);

  it('stays away, and the log says what was read', () => {
    expect(open(here, north, south)).toEqual(both);
    expect(open(log, north, south)).toEqual([]);
    const { text } = log.find(({ event }) => event.data['proposal'] === both[0]) as LogEntry;
    expect(text).toMatch(/^Nu niet op de agenda: Stadsrand wordt ook aan de tafels “Noord” en “Zuid” geclaimd/);
  });

  it.each<[string, readonly TableClaims[], readonly string[]]>([
    ['another claim there', [claiming('Noord', 91), south], [both[0] as string]],
    ['one table more', [north, south, claiming('Oost', 1)], both],
    [
      'another number of hectares available there',
      [
        claiming('Noord', 90, (file) => {
          elementOf(file, 'z-stadsrand').availableHa = 200;
        }),
        south,
      ],
      [both[0] as string],
    ],
  ])('comes back with %s', (_what, others, back) => {
    expect(open(log, ...others)).toEqual(back);
    expect(open(dismissed(log, others), ...others)).toEqual([]);
  });

  it('comes back with another claim here', () => {
    expect(open(told(log, { type: 'updateRelation', id: 'r-048', set: { hectares: 95 } }), north, south)).toEqual([
      both[0],
    ]);
  });

  it.each<[string, readonly TableClaims[]]>([
    ['one of the tables is gone, left out or cannot be read', [north]],
    ['the other table has another name', [{ ...north, name: 'Gebiedstafel Noord' }, south]],
    ['the other table did something else', [{ ...north, lastAt: '2030-01-01T00:00:00Z' }, south]],
    ['they are compared in another order', [south, north]],
  ])('stays away when %s', (_what, others) => {
    expect(open(log, ...others)).toEqual([]);
  });

  it('stays away in the exchange file', () => {
    const again = logOf(exportExchange(log, { includeAnalysis: false, includeNames: false }));
    expect(again.filter(({ event }) => event.type === 'proposal.dismissed')).toHaveLength(2);
    expect(open(again, north, south)).toEqual([]);
    expect(open(again, claiming('Noord', 91), south)).toEqual([both[0]]);
  });
});
