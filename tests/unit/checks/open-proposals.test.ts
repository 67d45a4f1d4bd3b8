import { describe, expect, it } from 'vitest';
import { proposeAgenda } from '../../../shared/checks/agenda-proposals';
import { openProposals, proposalSentence, reasonedProposals } from '../../../shared/checks/open-proposals';
import { apply } from '../../../shared/commands/apply';
import type { Command } from '../../../shared/commands/command';
import { undoEntry } from '../../../shared/commands/undo-entry';
import { exportExchange } from '../../../shared/exchange/export-exchange';
import { fold } from '../../../shared/log/fold';
import type { LogEntry } from '../../../shared/log/log-entry';
import { nextPosition } from '../../../shared/log/position';
import { contentOf } from '../../../shared/model/content-of';
import { exampleUntil, logOf } from '../exchange/example-log';

let counter = 0;
const context = (log: readonly LogEntry[]) => ({
  dot: `late:${++counter}` as const,
  at: '2022-04-01T10:00:00+02:00',
  language: 'nl' as const,
  ...nextPosition(log, contentOf(fold(log))),
});

function told(log: readonly LogEntry[], ...commands: readonly Command[]): readonly LogEntry[] {
  const longer = [...log];
  for (const command of commands) {
    const answer = apply(fold(longer), command, context(longer));
    if (!answer.ok) throw new Error(JSON.stringify(answer.refusal));
    longer.push(answer.value);
  }
  return longer;
}

function undoneLast(log: readonly LogEntry[]): readonly LogEntry[] {
  const answer = undoEntry(fold(log), log, (log.at(-1) as LogEntry).dot, context(log));
  if (!answer.ok) throw new Error(answer.refusal.code);
  return [...log, answer.value];
}

const open = (log: readonly LogEntry[]) => openProposals(contentOf(fold(log)), log).open.map(({ id }) => id);
const dismiss = (proposal: string): Command => ({ type: 'dismissProposal', proposal });
const start = exampleUntil('ses-1');

describe('proposals for the next agenda (R-CHECK-20)', () => {
  it.each(['start', 'ses-1', 'ses-2'])('are those of the report at %s, each with a sentence', (moment) => {
    const content = contentOf(fold(exampleUntil(moment)));
    const reasoned = reasonedProposals(content);
    expect(reasoned.map(({ reason, about }) => ({ reason, about }))).toEqual(proposeAgenda(content));
    for (const proposal of reasoned) {
      expect(proposal.restsOn).not.toEqual([]);
      for (const language of ['nl', 'en'] as const) {
        expect(proposalSentence(content, proposal, language)).toMatch(/^\S.*[.?!]$/);
      }
    }
  });

  it('say why', () => {
    const content = contentOf(fold(start));
    const said = reasonedProposals(content).map((proposal) => proposalSentence(content, proposal, 'nl'));
    expect(said).toContain('Niemand trekt Energie.');
    expect(said).toContain('Voorstel 2021-06 is aangehouden: De tafel adviseert één gebiedsbudget zonder schotten.');
    expect(said).toContain('Vraag V4 wacht op antwoord: Wie trekt energie en economie?');
  });

  it('stay away once dismissed, and the log says which one', () => {
    const log = told(start, dismiss('no_lead:t-energie'));
    expect(open(start)).toContain('no_lead:t-energie');
    expect(open(log)).toEqual(open(start).filter((id) => id !== 'no_lead:t-energie'));
    expect(log.at(-1)?.text).toBe('Nu niet op de agenda: Niemand trekt Energie.');
    const { dismissed } = openProposals(contentOf(fold(log)), log);
    expect(dismissed).toMatchObject([{ proposal: { id: 'no_lead:t-energie' }, by: log.at(-1)?.dot }]);
  });

  it.each<[string, string, readonly Command[]]>([
    [
      'another claim',
      'space_over_budget:z-stadsrand',
      [{ type: 'updateRelation', id: 'r-048', set: { hectares: 95 } }],
    ],
    [
      'a lead that came and went',
      'no_lead:t-energie',
      [
        { type: 'addRelation', relation: { id: 'kort', kind: 'leads', from: 's-prov', to: 't-energie' } },
        { type: 'removeRelation', id: 'kort' },
      ],
    ],
    [
      'a conflict about something else',
      'conflict:r-060',
      [{ type: 'updateRelation', id: 'r-060', set: { about: 'money' } }],
    ],
    [
      'another relation in the circle',
      'dependency_cycle:t-economie t-energie t-wonen',
      [{ type: 'updateRelation', id: 'r-055', set: { strength: 'zwaar' } }],
    ],
    [
      'news of a body that changes nothing',
      'legitimacy_missing:B3',
      [{ type: 'recordLegitimacy', decision: 'B3', body: 's-raad', status: 'not_planned', due: '2022-05-01' }],
    ],
  ])('come back with %s', (_what, proposal, commands) => {
    const dismissed = told(start, dismiss(proposal));
    expect(open(dismissed)).not.toContain(proposal);
    expect(open(told(dismissed, ...commands))).toContain(proposal);
    expect(open(told(dismissed, ...commands, dismiss(proposal)))).not.toContain(proposal);
  });

  it('stay away when what changed is no cause: a name, a place on the map, another task', () => {
    const log = told(
      start,
      dismiss('no_lead:t-energie'),
      { type: 'updateElement', id: 't-energie', set: { name: 'Energietransitie' } },
      { type: 'moveElements', positions: [{ id: 't-energie', position: { x: 4, y: 5 } }] },
      { type: 'updateRelation', id: 'r-048', set: { hectares: 95 } },
    );
    expect(open(log)).not.toContain('no_lead:t-energie');
  });

  it('come back when the dismissal is taken back, and stay away when the cause is taken back', () => {
    const dismissed = told(start, dismiss('space_over_budget:z-stadsrand'));
    expect(open(undoneLast(dismissed))).toEqual(open(start));
    const changed = told(dismissed, { type: 'updateRelation', id: 'r-048', set: { hectares: 95 } });
    expect(open(undoneLast(changed))).toEqual(open(dismissed));
  });

  it('stay dismissed in the exchange file', () => {
    const log = told(start, dismiss('no_lead:t-energie'), { type: 'recordNote', text: 'Verder.' });
    const again = logOf(exportExchange(log, { includeAnalysis: false, includeNames: false }));
    expect(open(again)).toEqual(open(log));
  });
});
