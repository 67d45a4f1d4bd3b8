import { describe, expect, it } from 'vitest';
import { contentOf } from '../../../shared/model/content-of';
import { contentWith, element, party } from '../checks/small-table';
import { carriedOut, noContent, noTable, planned, remarksOf, taskList } from './list-samples';

describe('a list of tasks (R-BRING-9)', () => {
  it('makes each thing once and each column a relation', () => {
    const plan = planned(noContent, taskList);
    expect(plan.rows).toBe(4);
    const content = contentOf(carriedOut(noTable, plan.commands));
    const name = (id: string) => content.elements.get(id)?.name;
    const said = [...content.relations.values()].map(({ kind, from, to, hectares, sharedHectares }) =>
      [name(from), kind, name(to), hectares, sharedHectares].filter((part) => part != null).join(' '),
    );
    expect(said).toEqual([
      'Wonen contributes_to Meer woningen',
      'Wonen builds_on Verstedelijkingsstrategie',
      'Gemeente Grootstad leads Wonen',
      'Wonen claims_space Stadsrand 220',
      'Wonen claims_space Zandrug 1060.5',
      'Klimaat claims_space Veenweide 400 250',
    ]);
    const tasks = [...content.elements.values()].filter(({ kind }) => kind === 'task');
    expect(tasks.map(({ name: task }) => task)).toEqual(['Wonen', 'Klimaat', 'Energie']);
    expect(tasks[0]).toMatchObject({ estimatedCostMln: 60, note: 'Bouwen aan de rand' });
    expect(tasks[1]).toMatchObject({ estimatedCostMln: 30.5 });
  });

  it('R-BRING-6 tells what it could not read, and guesses nothing of it', () => {
    expect(remarksOf(planned(noContent, taskList))).toEqual([
      'Rij 5: "veel" is geen bedrag; vul de kosten zelf in.',
      'Rij 5: bij 120 hectare staat geen deelgebied; die vraag blijft weg.',
    ]);
    const unknown = planned(noContent, 'Opgave;Kosten;Doel\nWonen;60;\nWater;1,2 mln;');
    expect(remarksOf(unknown)).toEqual([
      'Rij 2: bij "60" staat niet of het om euro\'s of miljoenen gaat; zet dat in de kop.',
    ]);
    expect(unknown.added[1]).toMatchObject({ estimatedCostMln: 1.2 });
    const euros = planned(noContent, 'Opgave;Kosten in euro\nWonen;€ 1.250.000\nWater;-');
    expect(euros.added[0]).toMatchObject({ estimatedCostMln: 1.25 });
    expect(euros.remarks).toEqual([]);
  });

  it('R-BRING-5 meets tasks, zones and parties of the map by their names, and leaves what they say', () => {
    const first = carriedOut(noTable, planned(noContent, taskList).commands);
    const changed = taskList
      .replace(';60;', ';75;')
      .replace(';220;', ';250;')
      .replace('Gemeente Grootstad', 'Grootstad');
    const plan = planned(contentOf(first), changed);
    expect(plan.commands).toEqual([]);
    expect(remarksOf(plan).slice(0, 2)).toEqual([
      'Rij 2: op de kaart staat Wonen, Stadsrand: 220 ha; dat blijft zo.',
      'Rij 2: op de kaart staat "Wonen": 60 mln; dat blijft zo.',
    ]);
  });
});

describe('a list of actions (R-BRING-3, R-BRING-6)', () => {
  const list = [
    'Nr;Actie;Actiehouder;Deadline;Status;Uit besluit',
    'A1;Overzicht maken.;Provincie;14-01-2022;open;2021-02',
    'A2;Kaart maken.;Waterschap;1 feb. 2022;;',
    'A3;Vraag sturen.;Provincie;10-12-2021;gereed;',
    'A4;Bouwplanning maken.;Provincie;week 7;Loopt;',
    'A5;Bellen.;Onbekende partij;;;',
    'A6;Schrijven.;;;;',
  ].join('\r\n');
  const content = contentWith([
    party('p', 'province', { name: 'Provincie', stakeholderKind: 'province' }),
    party('w', 'water_board', { name: 'Waterschap Rivier', stakeholderKind: 'water_board' }),
    element('task', 't', { name: 'Wonen' }),
  ]);

  it('gives each action that is open and has an owner a line of its own', () => {
    const { commands } = planned(content, list);
    expect(commands.map((command) => command.type === 'assignAction' && command.action)).toEqual([
      { text: 'Overzicht maken.', owner: 'p', due: '2022-01-14' },
      { text: 'Kaart maken.', owner: 'w', due: '2022-02-01' },
      { text: 'Bouwplanning maken.', owner: 'p', due: null },
    ]);
  });

  it('takes the number that a spreadsheet keeps for a day as that day, and a year for none', () => {
    const numbers = 'Actie;Wie;Deadline\nBellen;Provincie;44561\nSchrijven;Provincie;44562,5\nBouwen;Provincie;20220';
    expect(planned(content, numbers).commands.map((each) => each.type === 'assignAction' && each.action.due)).toEqual([
      '2021-12-31',
      '2022-01-01',
      null,
    ]);
  });

  it('says of the others why they stay behind', () => {
    expect(remarksOf(planned(content, list))).toEqual([
      'Rij 2: besluit "2021-02" is er niet; de actie komt er zonder besluit in.',
      'Rij 4: de actie staat op "gereed" en blijft weg.',
      'Rij 5: "week 7" is geen dag; de actie komt er zonder datum in.',
      'Rij 6: "Onbekende partij" is geen partij op de kaart; voeg die toe, dan kan de actie mee.',
      'Rij 7: er staat niet wie het doet; de actie blijft weg.',
    ]);
  });
});
