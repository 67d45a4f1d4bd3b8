import { describe, expect, it } from 'vitest';
import { partyListCsv, taskListCsv } from '../../../shared/lists/write-lists';
import { fold } from '../../../shared/log/fold';
import { contentOf } from '../../../shared/model/content-of';
import { exampleUntil } from '../exchange/example-log';
import { carriedOut, noContent, noTable, planned } from './list-samples';

const example = contentOf(fold(exampleUntil('ses-2')));

describe.each(['nl', 'en'] as const)('lists that go out in %s (R-BRING-10)', (language) => {
  it('bring nothing to the table they came from', () => {
    const parties = planned(example, partyListCsv(example, language));
    expect(parties.rows).toBe(parties.unchanged);
    expect(parties.rows).toBeGreaterThan(10);
    expect(parties.commands).toEqual([]);
    expect((parties.groups ?? []).filter(({ isGuess }) => isGuess)).toEqual([]);
    const tasks = planned(example, taskListCsv(example, language));
    expect(tasks.commands).toEqual([]);
    expect(tasks.remarks).toEqual([]);
  });

  it('make the same parties and tasks on an empty table', () => {
    const brought = carriedOut(noTable, planned(noContent, partyListCsv(example, language)).commands);
    const all = contentOf(
      carriedOut(brought, planned(contentOf(brought), taskListCsv(example, language)).commands, 'm'),
    );
    const told = (content: typeof example) => ({
      parties: [...content.elements.values()].flatMap((each) =>
        each.kind === 'stakeholder' ? [[each.name, each.stakeholderKind, each.layer ?? null].join()] : [],
      ),
      relations: [...content.relations.values()].flatMap(({ kind, from, to, hectares, sharedHectares }) => {
        const [start, end] = [content.elements.get(from), content.elements.get(to)];
        const isInList = ['leads', 'drives', 'executes', 'contributes_to', 'builds_on', 'claims_space'].includes(kind);
        const isOfTask = start?.kind === 'task' || end?.kind === 'task';
        return isInList && isOfTask ? [[start?.name, kind, end?.name, hectares, sharedHectares ?? ''].join()] : [];
      }),
    });
    const [there, here] = [told(example), told(all)];
    expect(here.parties.toSorted()).toEqual(there.parties.toSorted());
    expect(here.relations.toSorted()).toEqual(there.relations.toSorted());
  });
});

it('R-BRING-10 holds no scores, and no cell that a spreadsheet would carry out', () => {
  const csv = partyListCsv(example, 'nl') + taskListCsv(example, 'nl');
  expect(csv).not.toMatch(/invloed|belang|influence|interest/i);
  const named = planned(noContent, 'Organisatie;Soort\n=1+1 BV;bedrijf');
  expect(partyListCsv(contentOf(carriedOut(noTable, named.commands)), 'nl')).toContain("\r\n'=1+1 BV;");
});
