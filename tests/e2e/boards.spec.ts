import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Locator, Page } from '@playwright/test';
import example from '../../shared/example/example-table.json' with { type: 'json' };
import { formatNumber } from '../../shared/i18n/format';
import { terms } from '../../shared/i18n/terms';
import { relationKinds } from '../../shared/model/relation-kinds';
import type { ElementKind, Mandate } from '../../shared/model/vocabulary';
import { setClock } from '../demo/meeting-clock';
import expected from '../fixtures/example/expected.json' with { type: 'json' };
import { capture, createTable, openExample, panelOf } from './at-the-table';
import { expect, type Folders, type Running, test } from './fixtures';
import { pdfProblems } from './pdf-properties';

type Checks = (typeof expected)['afterSession1'];
type Warnings = Readonly<Record<string, readonly { readonly stakeholder: string; readonly mandate: Mandate }[]>>;

const moments = [
  { name: 'at the start', sessions: 0, checks: expected.atStart as unknown as Checks },
  { name: 'after session 1', sessions: 1, checks: expected.afterSession1 },
  { name: 'after session 2', sessions: 2, checks: expected.afterSession2 as unknown as Checks },
] as const;

/** The example as it was after so many sessions, opened as a file from outside. */
async function openAfter(
  sessions: number,
  folders: Folders,
  launch: (options: { parameters: readonly string[] }) => Promise<Running>,
): Promise<Page> {
  const file = path.join(folders.files, `after-${sessions}.json`);
  const areaTable = { ...example.areaTable, id: `${example.areaTable.id}-${sessions}` };
  await writeFile(file, JSON.stringify({ ...example, areaTable, sessions: example.sessions.slice(0, sessions) }));
  const { page } = await launch({ parameters: [file] });
  await expect(page.getByRole('heading', { level: 1, name: /voorbeeldgebied/ })).toBeVisible();
  return page;
}

async function show(page: Page, keys: string, board: string): Promise<Locator> {
  await page.keyboard.press(keys);
  const shown = page.locator(`[data-board="${board}"]`);
  await expect(shown).toBeVisible();
  return shown;
}

const nl = (value: number): string => formatNumber(value, 'nl');
const idsOf = (locator: Locator, attribute: string): Promise<readonly string[]> =>
  locator.evaluateAll((all, name) => all.map((each) => each.getAttribute(name) ?? ''), attribute);
interface Named {
  readonly id: string;
  readonly name: string;
}
const added = (example.sessions as readonly { readonly events: readonly { readonly data: object }[] }[]).flatMap(
  ({ events }) => events.flatMap(({ data }) => ('element' in data ? [data.element as Named] : [])),
);
const names = new Map([...(example.initial.elements as readonly Named[]), ...added].map(({ id, name }) => [id, name]));
const nameOf = (id: string): string => names.get(id) ?? id;

for (const { name, sessions, checks } of moments) {
  test(`R-BOARD-1 the boards show the expected numbers of the example ${name}`, async ({ launch, folders }) => {
    const page = await openAfter(sessions, folders, launch);

    await test.step('balance: tasks, powers and means per layer, money per task', async () => {
      const board = await show(page, 'Control+3', 'balance');
      for (const { layer, tasks, powers, meansMln } of checks.balance) {
        const cells = board.locator(`tr[data-layer="${layer}"] td`);
        await expect(cells).toHaveText([String(tasks), String(powers), `${nl(meansMln)} mln`]);
      }
      for (const { task, costMln, fundedMln, gapMln } of checks.money) {
        const verdict = gapMln > 0 ? `${nl(gapMln)} mln tekort` : gapMln === 0 ? 'gedekt' : `${nl(-gapMln)} mln over`;
        await expect(board.locator(`tr[data-task="${task}"] td`)).toHaveText([
          `${nl(costMln)} mln`,
          `${nl(fundedMln)} mln`,
          verdict,
        ]);
      }
      const total = board.getByRole('row').filter({ hasText: 'Totaal' });
      await expect(total).toContainText(`${nl(checks.totalCostMln)} mln`);
      await expect(total).toContainText(`${nl(checks.totalFundedMln)} mln`);
    });

    await test.step('space: every zone in words and in numbers', async () => {
      const board = await show(page, 'Control+4', 'space');
      for (const { zone, availableHa, grossClaimHa, netClaimHa, balanceHa, over } of checks.space) {
        const verdict = over
          ? `past niet, ${nl(-balanceHa)} ha te veel`
          : balanceHa === 0
            ? 'past precies'
            : `past, ${nl(balanceHa)} ha over`;
        await expect(board.locator(`li[data-zone="${zone}"]`)).toContainText(verdict);
        await expect(board.locator(`tr[data-zone="${zone}"] td`)).toHaveText(
          [grossClaimHa, grossClaimHa - netClaimHa, netClaimHa, availableHa, balanceHa].map(nl),
        );
      }
    });

    await test.step('matrix: who leads how much, without lead, without power, without relation', async () => {
      const board = await show(page, 'Control+5', 'matrix');
      const leads = await board
        .locator('tr[data-party]')
        .evaluateAll((rows) =>
          rows.map(
            (row) => [row.getAttribute('data-party'), Number(row.querySelector('[data-leads]')?.textContent)] as const,
          ),
        );
      expect(Object.fromEntries(leads.filter(([, count]) => count > 0))).toEqual(checks.leadsPerStakeholder);
      const withoutLead = board.locator('th[data-work]').filter({ hasText: 'geen trekker' });
      expect([...(await idsOf(withoutLead, 'data-work'))].sort()).toEqual([...checks.tasksWithoutLead].sort());
      const withoutRelation = board.locator('tr[data-party]').filter({ hasText: 'nog geen relatie' });
      expect([...(await idsOf(withoutRelation, 'data-party'))].sort()).toEqual(
        [...checks.stakeholdersWithoutRelation].sort(),
      );
      const withoutPower = await board
        .locator('td[aria-label*="zonder bevoegdheid"]')
        .evaluateAll((cells) => cells.map((cell) => cell.getAttribute('aria-label')));
      expect(withoutPower).toEqual(
        checks.leadWithoutPower.map(({ stakeholder, task }) =>
          expect.stringContaining(`${nameOf(stakeholder)}, ${nameOf(task)}: trekt (zonder bevoegdheid)`),
        ),
      );
    });

    await test.step('list: how much of each kind stands on the map', async () => {
      const { counts } = checks;
      await page.keyboard.press('Control+2');
      for (const [kind, count] of Object.entries(counts.byElementKind)) {
        const group = page.getByRole('list', { name: terms.nl.elementKinds[kind as ElementKind], exact: true });
        await expect(group.getByRole('listitem'), kind).toHaveCount(count);
      }
      const relations = page.getByRole('radio', { name: 'Relaties' });
      await expect(page.getByRole('radio', { name: 'Onderdelen' })).toContainText(String(counts.elements));
      await expect(relations).toContainText(String(counts.relations));
      await relations.click();
      const rows = page.getByRole('table', { name: 'Relaties' }).locator('tbody tr');
      await expect(rows).toHaveCount(counts.relations);
      const said = await rows.locator('td:nth-child(2)').allTextContents();
      const { verb, verbPlural } = terms.nl;
      const shown = relationKinds.map((kind) => [
        kind,
        said.filter((text) => text === verb[kind] || text === verbPlural[kind]).length,
      ]);
      expect(Object.fromEntries(shown)).toEqual(counts.byRelationKind);
      expect(counts.byRelationKind.depends_on).toBe(counts.dependsOn);
    });

    await test.step('asks: what is open', async () => {
      const board = await show(page, 'Control+6', 'asks');
      await expect(board.locator('[data-tally="open"] dd')).toHaveText(String(checks.openAsks));
    });

    await test.step('goals: where the chain is broken', async () => {
      const board = await show(page, 'Control+7', 'goals');
      const end = (id: string): Locator => board.locator(`[data-end="${id}"] button:not([data-grounds])`);
      await expect(end('goal down')).toHaveText(checks.goalsWithoutContribution.map(nameOf));
      await expect(end('task up')).toHaveText(checks.tasksWithoutGoal.map(nameOf));
      await expect(end('task without plan')).toHaveText(checks.tasksWithoutPlan.map(nameOf));
      const unused = board.locator('[data-result]').filter({ hasText: 'ongebruikt' });
      expect([...(await idsOf(unused, 'data-result'))].sort()).toEqual([...checks.plansNotReused].sort());
    });

    await test.step('dependencies: circles and the most depended on', async () => {
      const board = await show(page, 'Control+8', 'dependencies');
      expect(await idsOf(board.locator('[data-circle]'), 'data-circle')).toEqual(
        checks.dependencyCycles.map((circle) => circle.join(' ')),
      );
      const rows = board.locator('tr[data-depended]');
      for (const [at, { id, count }] of checks.mostDependedOn.entries()) {
        await expect(rows.nth(at)).toHaveAttribute('data-depended', id);
        await expect(rows.nth(at).getByRole('cell')).toHaveText(String(count));
      }
    });

    await test.step('legitimacy: each decision', async () => {
      const board = await show(page, 'Control+9', 'legitimacy');
      for (const { no, status, legitimacy } of checks.decisions) {
        const shown =
          legitimacy === 'not_applicable'
            ? terms.nl.decisionStatus[status as keyof typeof terms.nl.decisionStatus]
            : terms.nl.legitimacy[legitimacy as keyof typeof terms.nl.legitimacy];
        await expect(board.locator(`tr[data-decision="${no}"] td`).nth(1)).toHaveText(shown);
      }
      await expect(board.locator('tr[data-decision]')).toHaveCount(checks.decisions.length);
      const missing = board.locator('tr[data-decision]').filter({ hasText: terms.nl.legitimacy.missing });
      expect(await idsOf(missing, 'data-decision')).toEqual(checks.decisionsMissingLegitimacy);
      // The warnings that stood when each was taken.
      for (const [no, warnings] of Object.entries(checks.mandateWarnings as Warnings)) {
        const warned = board.locator(`tr[data-decision="${no}"] [data-mandates]`);
        const parties = (await idsOf(warned, 'data-mandates')).flatMap((ids) => ids.split(' '));
        expect([...parties].sort(), no).toEqual(warnings.map(({ stakeholder }) => stakeholder).sort());
        for (const { stakeholder, mandate } of warnings) {
          await expect(warned).toContainText(`${nameOf(stakeholder)} (${terms.nl.mandate[mandate]})`);
        }
      }
    });

    await test.step('learning: proposals for the next agenda and open questions', async () => {
      const board = await show(page, 'Control+Shift+L', 'learning');
      const proposals = await board
        .locator('[data-proposal]')
        .evaluateAll((all) =>
          all.map((each) => [each.getAttribute('data-proposal')?.split(':')[0], each.getAttribute('data-about')]),
        );
      const wanted = checks.agendaProposalsForNextSession.map(({ reason, about }) => [reason, about.join(' ')]);
      expect(proposals.map(String).sort()).toEqual(wanted.map(String).sort());
      const waiting = await idsOf(board.locator('[data-question]'), 'data-question');
      expect([...waiting].sort()).toEqual([...checks.questionsParked].sort());
    });

    await test.step('actions: what is over time on the day that is looked at', async () => {
      await setClock(page, `${checks.actionsOverdue.asOf}T12:00:00+01:00`);
      await page.keyboard.press('Alt+3');
      const cards = panelOf(page).getByRole('listitem');
      const late = cards.filter({ hasText: 'over tijd' });
      await expect(late).toHaveCount(checks.actionsOverdue.ids.length);
      for (const id of checks.actionsOverdue.ids) await expect(late.filter({ hasText: id })).toHaveCount(1);
    });
  });
}

test('R-BOARD-5 comparing the two sessions gives the expected differences', async ({ page }) => {
  await page.getByRole('button', { name: 'Voorbeeld openen' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /voorbeeldgebied/ })).toBeVisible();
  const board = await show(page, 'Control+Shift+D', 'compare');
  const wanted = expected.compareSession1And2;
  const tally = (id: string): Locator => board.locator(`[data-tally="${id}"] dd`);
  await expect(tally('added')).toHaveText(String(wanted.elementsAdded.length + wanted.relationsAdded.length));
  await expect(tally('changed')).toHaveText(String(wanted.relationsChanged.length));
  await expect(tally('removed')).toHaveText(String(wanted.elementsRemoved.length + wanted.relationsRemoved.length));
  await expect(tally('late')).toHaveText(String(wanted.actionsDoneLate.length));
  await expect(tally('confirmed')).toHaveText(String(wanted.assumptionsConfirmed.length));
  const list = (id: string): Locator => board.locator(`[data-progress="${id}"] li`);
  const numbered = (nos: readonly string[]): readonly RegExp[] => nos.map((no) => new RegExp(`^${no}: `));
  await expect(list('inTime')).toHaveText(numbered(wanted.actionsDoneInTime));
  await expect(list('late')).toHaveText(numbered(wanted.actionsDoneLate));
  await expect(list('open')).toHaveText(numbered(wanted.actionsStillOpen));
  await expect(list('answered')).toHaveText(numbered(wanted.questionsAnswered));
  await expect(list('parked')).toHaveText(numbered(wanted.questionsStillParked));
  await expect(list('confirmed')).toHaveText(numbered(wanted.assumptionsConfirmed));
  await expect(list('solved').filter({ hasText: 'Stadsrand past niet' })).toHaveCount(1);
  await expect(list('solved').filter({ hasText: 'Niemand trekt Energie' })).toHaveCount(1);
  await expect(board.locator('tr[data-fate="added"]')).toHaveCount(wanted.relationsAdded.length);
  await expect(board.locator('tr[data-fate="changed"]')).toHaveCount(wanted.relationsChanged.length);

  // Any line of the log is a moment too, and the same picture turned around shows what is gone.
  const from = board.getByRole('combobox', { name: 'Van' });
  await from.fill('Einde van Gebiedstafel 2');
  await page.getByRole('option', { name: /Einde van Gebiedstafel 2/ }).click();
  const to = board.getByRole('combobox', { name: 'Naar' });
  await to.fill('Voorbereide');
  await page.getByRole('option', { name: /Voorbereide kaart/ }).click();
  await expect(tally('removed')).not.toHaveText('0');
  await expect(board.locator('g[data-fate="removed"]').first()).toBeVisible();
});

test('R-BOARD-3 the matrix is walked and written by keyboard, and every edit can be undone', async ({ page }) => {
  await page.getByRole('button', { name: 'Voorbeeld openen' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /voorbeeldgebied/ })).toBeVisible();
  const board = await show(page, 'Control+5', 'matrix');
  const grid = board.getByRole('grid');
  const cell = (party: string, task: string): Locator => grid.locator(`td[aria-label^="${party}, ${task}:"]`);
  await cell('Rijk', 'Klimaat').focus();
  await page.keyboard.press('r');
  await expect(cell('Rijk', 'Klimaat')).toHaveAttribute('aria-label', 'Rijk, Klimaat: trekt (zonder bevoegdheid)');
  await expect(board.getByRole('status')).toHaveText('Vastgelegd: Rijk trekt Klimaat');
  await page.keyboard.press('a');
  await expect(cell('Rijk', 'Klimaat')).toHaveAttribute('aria-label', 'Rijk, Klimaat: trekt, bevoegd');
  await page.keyboard.press('ArrowRight');
  await expect(cell('Rijk', 'Wonen')).toBeFocused();
  await page.keyboard.press('e');
  await expect(cell('Rijk', 'Wonen')).toHaveAttribute('aria-label', 'Rijk, Wonen: voert uit');
  // The same letter takes the role away again.
  await page.keyboard.press('e');
  await expect(cell('Rijk', 'Wonen')).toHaveAttribute('aria-label', 'Rijk, Wonen: geen rol');
  await page.keyboard.press('Home');
  await page.keyboard.press('Delete');
  await expect(cell('Rijk', 'Klimaat')).toHaveAttribute('aria-label', 'Rijk, Klimaat: geen rol');
  await expect(board.getByRole('status')).toHaveText('Weggehaald: Rijk trekt Klimaat, Rijk is bevoegd voor Klimaat');
  await expect(grid).toBeVisible();
  // All roles of a cell go as one change.
  await page.keyboard.press('Control+z');
  await expect(cell('Rijk', 'Klimaat')).toHaveAttribute('aria-label', 'Rijk, Klimaat: trekt, bevoegd');
  // Enter shows the roles to choose from; Escape goes back to the cell.
  await cell('Rijk', 'Klimaat').focus();
  await page.keyboard.press('Enter');
  const roles = page.getByRole('dialog', { name: 'Rollen van Rijk bij Klimaat' });
  await roles.getByRole('checkbox', { name: /stuwt/ }).press('Space');
  await page.keyboard.press('Escape');
  await expect(cell('Rijk', 'Klimaat')).toBeFocused();
  await expect(cell('Rijk', 'Klimaat')).toHaveAttribute('aria-label', 'Rijk, Klimaat: trekt, stuwt, bevoegd');
});

test('R-MINUTES-9 a board is saved as PDF, and the switcher reaches every view', async ({ launch, folders }) => {
  const { page } = await launch({
    environment: { GT_SAVE_DIR: folders.files },
    // The page that is printed runs no script; Playwright tries to put its own there.
    expectedErrors: [/Blocked script execution in 'app:\/\/document/],
  });
  await page.getByRole('button', { name: 'Voorbeeld openen' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /voorbeeldgebied/ })).toBeVisible();
  const menu = page.getByRole('button', { name: 'Meer weergaven' });
  for (const view of ['Vragen aan partijen', 'Van doel tot actie', 'Afhankelijkheden', 'Legitimatie', 'Leeragenda']) {
    await menu.click();
    await page.getByRole('menuitem', { name: view }).click();
    await expect(page.getByRole('tab', { name: view })).toHaveAttribute('aria-selected', 'true');
    await expect(page.getByRole('heading', { level: 2, name: view })).toBeVisible();
  }
  await show(page, 'Control+4', 'space');
  await page.getByRole('button', { name: 'Dit beeld als PDF bewaren' }).click();
  await expect(page.getByText(/^Bewaard: .*Ruimte-.*\.pdf$/)).toBeVisible();
  const [saved = ''] = await readdir(folders.files);
  expect(pdfProblems(new Uint8Array(await readFile(path.join(folders.files, saved))))).toEqual([]);
});

test('R-BOARD-2 what nobody knows is shown as unknown, never as nothing', async ({ page }) => {
  await createTable(page, 'Onbekend is niet nul');
  await capture(page, 'Rijk financiert Wonen');
  await capture(page, 'deelgebied: Stadsrand');
  await capture(page, 'Wonen vraagt ruimte in Stadsrand 20 ha');
  const balance = await show(page, 'Control+3', 'balance');
  await expect(balance.locator('tr[data-layer="national"] td').nth(2)).toContainText('onbekend');
  await expect(balance.locator('tr[data-task] td').first()).toHaveText('onbekend');
  await expect(balance.locator('tr[data-task] td').nth(1)).toContainText('1 bijdrage, bedrag onbekend');
  const space = await show(page, 'Control+4', 'space');
  await expect(space.locator('li[data-zone]')).toContainText('beschikbare ruimte onbekend');
  await expect(space.locator('tr[data-zone] td').last()).toHaveText('onbekend');
});

test('R-BOARD-7 balance and space stand in the hall when asked, in letters that are read at the back', async ({
  app,
  page,
  windowOf,
}) => {
  await openExample(page);
  await page.keyboard.press('Control+p');
  const hall = await windowOf(app, 'projector');
  const shown = (kind: string): Locator => hall.locator(`[data-hall-board="${kind}"]`);
  /** The smallest text on screen, as a share of the height: 28 px at 1080 lines. */
  const smallestText = (): Promise<number> =>
    hall.locator('main').evaluate((main) => {
      const texts = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
      let smallest = Number.POSITIVE_INFINITY;
      for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
        const { parentElement, textContent } = node;
        if (parentElement === null || textContent?.trim() === '' || parentElement.closest('svg') !== null) continue;
        smallest = Math.min(smallest, Number.parseFloat(getComputedStyle(parentElement).fontSize));
      }
      return smallest / window.innerHeight;
    });

  await page.keyboard.press('Control+3');
  await page.keyboard.press('Control+Alt+k');
  const national = shown('balance').locator('tr[data-layer="national"]');
  await expect(national.locator('td')).toHaveText(['0', '1', '65 mln euro']);
  await expect(national).toContainText('wel middelen, geen opgave');
  await expect.poll(smallestText).toBeGreaterThanOrEqual(28 / 1080 - 0.0001);
  await page.keyboard.press('Control+Alt+k');
  await expect(shown('balance')).toHaveCount(0);

  await page.keyboard.press('Control+4');
  await page.getByRole('button', { name: 'Dit beeld in de zaal' }).click();
  const zones = shown('space').locator('li');
  await expect(zones.filter({ hasText: 'past, ' })).not.toHaveCount(0);
  await capture(page, 'Wonen vraagt 900 ha in Zandrug');
  await expect(zones.first()).toContainText('past niet, ');
  await expect.poll(smallestText).toBeGreaterThanOrEqual(28 / 1080 - 0.0001);
  await page.getByRole('button', { name: 'Weer de kaart in de zaal' }).click();
  await expect(shown('space')).toHaveCount(0);
});

test('R-BOARD-9 R-BOARD-10 a result opens the elements and the lines of the log it rests on', async ({ page }) => {
  await openExample(page);
  await page.keyboard.press('Control+4');
  const zone = page.locator('[data-board="space"] li[data-zone]').filter({ hasText: 'Veenweide' });
  await zone.getByRole('button', { name: /^Waar dit op rust: Veenweide: past, 80 ha over/ }).click();
  const grounds = page.getByRole('dialog', { name: /^Veenweide: past/ });
  await expect(grounds.getByRole('button', { name: 'Stikstof', exact: true })).toBeVisible();
  // The line that entered what is shared made it fit.
  const line = grounds.getByRole('listitem').filter({ hasText: '250' }).first();
  await line.getByRole('button').click();
  await expect(grounds).toHaveCount(0);
  await page.keyboard.press('Control+5');
  await expect(page.getByRole('region', { name: 'Wie meedoet in elk arrangement' })).toContainText('nog niemand');
  const roles = page.getByRole('list', { name: 'In woorden' });
  await expect(roles.locator('[data-result="s-prov"]')).toContainText(
    'Provincie Voorbeeldland (fictief) trekt Stikstof',
  );
  await expect(roles.locator('[data-result="s-bzk"]')).toContainText('trekt niets');
  await page.keyboard.press('Alt+8');
  const signal = page.locator('[data-signal]').first();
  await signal.getByRole('button', { name: /^Waar dit op rust/ }).click();
  await expect(page.getByRole('dialog').getByText('Regels in het logboek')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(signal.getByRole('button', { name: /^Waar dit op rust/ })).toBeFocused();
});
