import { describe, expect, it } from 'vitest';
import { signals } from '../../../shared/checks/signals';
import { balanceSpace } from '../../../shared/checks/space-balance';
import { applyEntry, fold } from '../../../shared/log/fold';
import type { LogEntry } from '../../../shared/log/log-entry';
import { contentOf } from '../../../shared/model/content-of';
import { emptyDocument } from '../../../shared/register/document';
import { exampleLog, exampleUntil } from '../exchange/example-log';

/** Every appearance, change of words and disappearance of a signal while the example is replayed. */
function changesDuringReplay(): ReadonlyMap<string, string> {
  const changes = new Map<string, string[]>();
  let document = emptyDocument;
  let before = new Map<string, string>();
  const log: LogEntry[] = [];
  for (const entry of exampleLog()) {
    document = applyEntry(document, entry);
    log.push(entry);
    const now = new Map(signals(contentOf(document), [...log], 'nl').map(({ id, text }) => [id, text]));
    const moment = entry.session === null ? 'start' : `${entry.session}:${entry.seq}`;
    const note = (id: string, sign: string) => changes.set(id, [...(changes.get(id) ?? []), `${sign} ${moment}`]);
    for (const [id, text] of now) {
      if (!before.has(id)) note(id, '+');
      else if (before.get(id) !== text) note(id, '~');
    }
    for (const id of before.keys()) if (!now.has(id)) note(id, '-');
    before = now;
  }
  return new Map([...changes].map(([id, moments]) => [id, moments.join(' ')]));
}

/** At which event of the example each signal appears (+), says something else (~) and disappears (-). */
const moments: readonly (readonly [signal: string, moments: string])[] = [
  ['space_over:z-stadsrand', '+ start ~ ses-1:26 ~ ses-1:37 - ses-2:12'],
  ['space_over:z-veen', '+ start - ses-1:34'],
  ['circle:t-economie', '+ ses-1:9'],
  ['lead_without_power:r-071', '+ ses-1:52'],
  ['legitimacy_missing:B3', '+ ses-1:36 - ses-2:8'],
  ['mandate_missing:B1', '+ ses-1:13 - ses-1:14'],
  ['mandate_missing:B4', '+ ses-1:53 - ses-1:54'],
  ['mandate_missing:B5', '+ ses-1:55 - ses-1:56'],
  ['conflict:r-060', '+ ses-1:27'],
  ['conflict:r-061', '+ ses-1:28'],
  ['task_without_lead:t-klimaat', '+ start - ses-1:49'],
  ['task_without_lead:t-wonen', '+ start - ses-1:45'],
  ['task_without_lead:t-stikstof', '+ start - ses-1:48'],
  ['task_without_lead:t-energie', '+ start - ses-2:11'],
  ['task_without_lead:t-economie', '+ start'],
  ['task_without_lead:t-leren', '+ start - ses-1:50'],
  ['task_without_lead:t-part', '+ start'],
  ['tasks_without_means:municipality', '+ ses-1:45 - ses-1:51'],
  ['tasks_without_means:water_board', '+ ses-1:49'],
  ['means_without_tasks:national', '+ start'],
  ['means_without_tasks:province', '+ start - ses-1:48'],
  ['goal_without_contribution:g-sam', '+ start - ses-2:14'],
  ['goal_without_contribution:g-leg', '+ ses-1:10 - ses-1:11'],
  ['action_overdue:A1', '+ ses-2:1 - ses-2:2'],
  ['action_overdue:A2', '+ ses-2:1 - ses-2:3'],
  ['action_overdue:A3', '+ ses-2:1 - ses-2:4'],
  ['action_overdue:A4', '+ ses-2:1'],
  ['action_overdue:A5', '+ ses-2:1 - ses-2:5'],
  ['action_overdue:A6', '+ ses-2:1 - ses-2:6'],
  ['open_asks:["s-ipo","s-rijk"]', '+ start'],
  ['money_gap:t-klimaat', '+ start'],
  ['money_gap:t-wonen', '+ start ~ ses-1:51'],
  ['money_gap:t-stikstof', '+ start'],
  ['money_gap:t-energie', '+ start'],
  ['money_gap:t-economie', '+ start'],
  ['money_gap:t-leren', '+ start'],
  ['money_gap:t-part', '+ start'],
  ['blocked_by_earmarks:r-001', '+ start ~ ses-1:51'],
  ['blocked_by_earmarks:r-017', '+ start'],
  ['blocked_by_earmarks:r-062', '+ ses-1:29 ~ ses-1:51'],
  ['arrangement_incomplete:a-gebied', '+ start ~ ses-1:7 ~ ses-1:44'],
  ['arrangement_incomplete:a-kennis', '+ ses-1:63'],
  ['plan_not_reused:p-res', '+ start - ses-1:17'],
  ['plan_not_reused:p-vs', '+ start - ses-1:18'],
  ['plan_not_reused:p-kap', '+ ses-1:19 - ses-1:20'],
  ['task_without_goal:t-economie', '+ start'],
  ['task_without_goal:t-leren', '+ start'],
  ['task_without_goal:t-part', '+ start - ses-1:11'],
  ['task_without_plan:t-klimaat', '+ start - ses-1:20'],
  ['task_without_plan:t-wonen', '+ start - ses-1:18'],
  ['task_without_plan:t-energie', '+ start - ses-1:17'],
  ['task_without_plan:t-economie', '+ start'],
  ['task_without_plan:t-leren', '+ start'],
  ['task_without_plan:t-part', '+ start'],
  ['party_without_relation:s-bzk', '+ start'],
  ['party_without_relation:s-lnv', '+ start - ses-1:52'],
  ['party_without_relation:s-grootstad', '+ start - ses-1:45'],
  ['party_without_relation:s-polderdam', '+ start - ses-1:47'],
  ['party_without_relation:s-ws', '+ start - ses-1:49'],
  ['party_without_relation:s-sam', '+ ses-1:6 - ses-1:7'],
];

describe('the signals of the example appear and vanish at the event that causes it (R-CHECK-2)', () => {
  const changes = changesDuringReplay();

  it.each(moments)('%s: %s', (id, expected) => {
    expect(changes.get(id)).toBe(expected);
  });

  it('and there are no others', () => {
    expect([...changes.keys()].filter((id) => !moments.some(([signal]) => signal === id))).toEqual([]);
    expect(exampleLog().filter(({ session }) => session !== null)).toHaveLength(88);
  });
});

describe('the space of the example', () => {
  const balanceOf = (until: string, zone: string) =>
    balanceSpace(contentOf(fold(exampleUntil(until)))).find((each) => each.zone === zone)?.balanceHa;

  it.each([
    ['start', 'z-stadsrand', -10],
    ['ses-1:25', 'z-stadsrand', -10],
    ['ses-1:26', 'z-stadsrand', -50],
    ['ses-1:37', 'z-stadsrand', -10],
    ['ses-2:12', 'z-stadsrand', 0],
    ['start', 'z-veen', -170],
    ['ses-1:33', 'z-veen', -170],
    ['ses-1:34', 'z-veen', 80],
    ['ses-1:31', 'z-zand', 500],
    ['ses-1:33', 'z-zand', 290],
  ])('is at %s in %s %d hectares', (until, zone, hectares) => {
    expect(balanceOf(until, zone)).toBe(hectares);
  });
});

describe('the sentences of the signals', () => {
  const sentences = (language: 'nl' | 'en') =>
    new Map(signals(contentOf(fold(exampleUntil('ses-1'))), [], language).map(({ id, text }) => [id, text]));

  it.each([
    ['circle:t-economie', 'Economie wacht op Wonen, Wonen wacht op Energie, Energie wacht op Economie.'],
    [
      'space_over:z-stadsrand',
      'Stadsrand past niet: er wordt 310 hectare gevraagd en er is 300 hectare, 10 te weinig.',
    ],
    ['tasks_without_means:water_board', 'Het waterschap heeft een opgave, maar geen middelen.'],
    ['means_without_tasks:national', 'Het Rijk heeft 65 miljoen euro aan middelen, maar geen opgave.'],
    ['task_without_lead:t-energie', 'Niemand trekt Energie.'],
    [
      'lead_without_power:r-071',
      'Provincie Voorbeeldland (fictief) trekt Stikstof zonder bevoegdheid van de eigen bestuurslaag; bevoegd: Ministerie van LNV.',
    ],
    ['goal_without_contribution:g-sam', 'Aan het doel Ruimtelijke samenhang draagt nog niets bij.'],
  ])('say in Dutch what %s is', (id, text) => {
    expect(sentences('nl').get(id)).toBe(text);
  });

  it('exist for every signal in both languages, the heaviest first', () => {
    const dutch = signals(contentOf(fold(exampleUntil('ses-1'))), [], 'nl');
    expect([...sentences('en').keys()]).toEqual(dutch.map(({ id }) => id));
    for (const text of [...sentences('en').values(), ...sentences('nl').values()]) {
      expect(text).toMatch(/\.$/);
      expect(text).not.toMatch(/undefined|null|NaN|\[object/);
    }
    expect(dutch.map(({ weight }) => weight)).toEqual(dutch.map(({ weight }) => weight).sort((a, b) => b - a));
  });
});
