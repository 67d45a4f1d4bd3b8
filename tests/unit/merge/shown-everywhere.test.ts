import { describe, expect, it } from 'vitest';
import { openProposals } from '../../../shared/checks/open-proposals';
import { apply } from '../../../shared/commands/apply';
import type { Command } from '../../../shared/commands/command';
import { applyEntry, fold } from '../../../shared/log/fold';
import { nextPosition, openingPosition } from '../../../shared/log/position';
import { EntryMarks } from '../../../shared/log/provenance';
import { findingSentence } from '../../../shared/merge/finding-sentences';
import { findingsOf } from '../../../shared/merge/findings';
import { mergeTables, type TableState } from '../../../shared/merge/merge-tables';
import { proposalWords } from '../../../shared/merge/proposal-words';
import { minutesModel } from '../../../shared/minutes/minutes-model';
import { renderMarkdown } from '../../../shared/minutes/render-markdown';
import { contentOf } from '../../../shared/model/content-of';
import { mapModelOf } from '../../../shared/projection/map-model-of';
import { exampleLog } from '../exchange/example-log';
import { wholeMinutes } from '../minutes/whole-minutes';

/** A laptop that goes on with a table, in the session that was opened last. */
function wentOn(name: string, before: TableState, ...commands: readonly Command[]): TableState {
  const marks = new EntryMarks(name.toLowerCase(), before.log, () => ({ id: name, name }));
  return commands.reduce<TableState>(({ document, log }, command, at) => {
    const position =
      command.type === 'openSession' ? openingPosition(log, command.id) : nextPosition(log, contentOf(document));
    const made = apply(document, command, {
      dot: `${name.toLowerCase()}:${at + 1}`,
      at: `2022-05-12T13:3${at}:00+02:00`,
      language: 'nl',
      ...position,
    });
    if (!made.ok) throw new Error(JSON.stringify(made.refusal));
    const entry = marks.mark(made.value);
    marks.saved(entry);
    return { document: applyEntry(document, entry), log: [...log, entry] };
  }, before);
}

const session = {
  id: 'ses-3',
  title: 'Gebiedstafel 3',
  start: '2022-05-12T13:30:00+02:00',
  end: '2022-05-12T16:00:00+02:00',
  timeZone: 'Europe/Amsterdam',
};
/** The example, in a third session. */
const shared = wentOn(
  'Samen',
  { log: exampleLog(), document: fold(exampleLog()) },
  { type: 'planSession', session, agenda: [{ no: 1, title: 'Wonen', phase: 'weigh', minutes: 30 }] },
  { type: 'openSession', id: 'ses-3' },
);
const cost = (costMln: number): Command => ({
  type: 'updateElement',
  id: 't-wonen',
  set: { estimatedCostMln: costMln },
});

function together(one: TableState, other: TableState): TableState {
  const merged = mergeTables(one, other);
  if (!merged.ok) throw new Error(merged.refusal.code);
  return merged.value;
}

/** Everywhere people look: cards, the map, proposals for the agenda, and the minutes of the last session. */
function shownOf({ document, log }: TableState) {
  const content = contentOf(document);
  const model = mapModelOf(content, 'nl', { audience: 'facilitator' });
  return {
    cards: findingsOf({ document, log }).map((finding) =>
      findingSentence(finding, { document, content }, { language: 'nl' }),
    ),
    state: model.elements.find(({ id }) => id === 't-wonen')?.state,
    proposals: openProposals(content, log).open.map((proposal) =>
      proposalWords(proposal, { document, log, content }, { language: 'nl' }),
    ),
    minutes: renderMarkdown(minutesModel(log, session.id, 'nl'), wholeMinutes),
  };
}

describe('a disagreement between laptops', () => {
  const apart = together(wentOn('Provincie', shared, cost(40)), wentOn('Waterschap', shared, cost(25)));

  it('R-MERGE-21 is on a card, on the map, among the proposals for the next agenda and in the minutes, with who said what', () => {
    const { cards, state, proposals, minutes } = shownOf(apart);
    const words = /40 mln.*25 mln|25 mln.*40 mln/;
    expect(cards).toEqual([expect.stringMatching(words)]);
    for (const laptop of ['Provincie', 'Waterschap']) expect(cards[0]).toContain(laptop);
    expect(state).toBe('conflict');
    expect(proposals).toContain(cards[0]);
    expect(minutes).toContain(cards[0]?.replace(/\.$/, ''));
  });

  it('R-MERGE-21 is nowhere any more when the table has chosen, on whichever laptop', () => {
    const before = shownOf(shared);
    const { cards, state, proposals, minutes } = shownOf(wentOn('Gemeente', apart, cost(25)));
    expect(cards).toEqual([]);
    expect(state).toBe(before.state);
    expect(proposals).toEqual(before.proposals);
    expect(minutes).not.toContain('Waterschap 25 mln');
  });
});
