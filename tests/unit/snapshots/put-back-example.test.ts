import { describe, expect, it } from 'vitest';
import { apply } from '../../../shared/commands/apply';
import { exportExchange } from '../../../shared/exchange/export-exchange';
import { applyEntry, fold } from '../../../shared/log/fold';
import { nextPosition } from '../../../shared/log/position';
import { minutesModel } from '../../../shared/minutes/minutes-model';
import { contentOf } from '../../../shared/model/content-of';
import { listedSnapshots } from '../../../shared/snapshot/listed-snapshots';
import { restoringOf } from '../../../shared/snapshot/restore-snapshot';
import { countsSentence, restoringSentences, snapshotTitle } from '../../../shared/snapshot/snapshot-sentences';
import { countsOf } from '../../../shared/snapshot/taken-snapshot';
import { seenContent } from '../../property/seen-content';
import { exampleLog, logOf } from '../exchange/example-log';

const log = exampleLog();
const now = fold(log);
const told = listedSnapshots([], log, contentOf(now));
const first = told.at(-1)!;
const then = fold(log.slice(0, first.lines));

function putBack() {
  const { changes } = restoringOf(now, then);
  const context = { dot: 'r9:1', at: '2022-04-01T09:00:00+02:00', language: 'nl' } as const;
  const position = nextPosition(log, contentOf(now));
  const entry = apply(now, { type: 'settle', changes, text: 'Teruggezet.' }, { ...context, ...position });
  if (!entry.ok) throw new Error(JSON.stringify(entry.refusal));
  return { log: [...log, entry.value], document: applyEntry(now, entry.value) };
}

describe('putting the worked example back to its first snapshot', () => {
  it('R-SNAP-8 the snapshots that a file brought are listed by the lines that tell of them', () => {
    expect(told.map(({ name, session, stored }) => [name, session, stored])).toEqual([
      ['M2', 'Gebiedstafel 1', null],
      ['M1', 'Gebiedstafel 1', null],
    ]);
    expect(snapshotTitle(first, 'nl')).toBe('M1');
  });

  it('R-SNAP-5 says beforehand what will change, in both languages', () => {
    const restoring = restoringOf(now, then);
    expect(restoringSentences(restoring, 'nl')).toEqual([
      '1 onderdeel, 17 relaties, 3 besluiten, 4 acties, 1 vraag en 1 leerpunt verdwijnen.',
      '1 relatie, 2 acties, 2 vragen en 1 leerpunt zeggen weer wat toen gold.',
    ]);
    expect(restoringSentences(restoring, 'en')).toEqual([
      '1 element, 17 relations, 3 decisions, 4 actions, 1 question and 1 learning go.',
      '1 relation, 2 actions, 2 questions and 1 learning say again what held then.',
    ]);
    expect(restoringSentences(restoringOf(now, now), 'nl')).toEqual([
      'Er is niets terug te zetten: de kaart en de afspraken zijn nog zoals toen.',
    ]);
    expect(countsSentence(countsOf(contentOf(now)), 'nl')).toBe(
      '45 onderdelen · 81 relaties · 6 besluiten · 6 acties · 4 vragen · 3 leerpunten',
    );
  });

  it('R-SNAP-5 goes out as an exchange file and comes back with the same content', () => {
    const back = putBack();
    const again = fold(logOf(exportExchange(back.log, { includeAnalysis: false, includeNames: false })));
    expect(seenContent(contentOf(again).elements as never)).toEqual(
      seenContent(contentOf(back.document).elements as never),
    );
    for (const part of ['relations', 'decisions', 'actions', 'questions', 'learnings'] as const) {
      expect([...contentOf(again)[part].keys()].sort()).toEqual([...contentOf(back.document)[part].keys()].sort());
    }
    expect([...contentOf(back.document).relations.keys()]).toEqual([...contentOf(then).relations.keys()]);
  });

  it('R-SNAP-6 leaves the minutes of what was held as they were', () => {
    expect(minutesModel(putBack().log, 'ses-1', 'nl', { includeNames: false })).toEqual(
      minutesModel(log, 'ses-1', 'nl', { includeNames: false }),
    );
  });
});
