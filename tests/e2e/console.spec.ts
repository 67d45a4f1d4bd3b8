import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';

async function createTable(page: Page, name = 'Gebiedstafel Rivierenveen'): Promise<void> {
  await page.getByRole('textbox', { name: 'Naam van de tafel' }).fill(name);
  await page.getByRole('button', { name: 'Tafel maken' }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
}

async function openExample(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Voorbeeld openen' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /voorbeeldgebied/ })).toBeVisible();
}

async function openSession(page: Page): Promise<void> {
  await page.locator('[data-region="agenda"]').getByRole('button', { name: 'Sessie plannen' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Sessie plannen' }).click();
  await page.locator('[data-region="agenda"]').getByRole('button', { name: 'Sessie openen' }).click();
}

async function addElement(page: Page, group: string, name: string): Promise<void> {
  const heading = page.getByRole('heading', { level: 3, name: new RegExp(`^${group}`) });
  await heading.locator('xpath=..').getByRole('button', { name: 'Toevoegen' }).click();
  const form = page.getByRole('form', { name: /toevoegen$/ });
  await form.getByRole('textbox').fill(name);
  await form.getByRole('textbox').press('Enter');
  await expect(page.getByRole('button', { name: `Kies ${name}` })).toBeVisible();
  await form.getByRole('textbox').press('Escape');
}

const panel = (page: Page) => page.locator('[data-region="panel"]');
const showPanel = (page: Page, key: string) => page.keyboard.press(key);

test('a table is made with one field, and an empty name is asked for', async ({ page }) => {
  await page.getByRole('button', { name: 'Tafel maken' }).click();
  await expect(page.getByText('Geef de tafel eerst een naam.')).toBeVisible();
  await createTable(page);
  await expect(page.getByText('De kaart is nog leeg')).toBeVisible();
});

test('R-LIST-4 a table begins with a pasted list of parties', async ({ page }) => {
  await page.getByRole('textbox', { name: 'Naam van de tafel' }).fill('Gebied');
  await page.getByRole('button', { name: 'Begin met een lijst van partijen' }).click();
  await expect(page.getByRole('textbox', { name: 'Partijen aan tafel' })).toBeFocused();
  await page.keyboard.insertText('- Provincie Voorbeeldland\n- Gemeente Grootstad\n- Waterschap Rivier en Veen');
  await page.keyboard.press('Control+Enter');
  for (const name of ['Provincie Voorbeeldland', 'Gemeente Grootstad', 'Waterschap Rivier en Veen']) {
    await expect(page.locator(`[data-element][aria-label^="${name}"]`)).toBeVisible();
  }
  await page.keyboard.press('Control+z');
  await expect(page.locator('[data-element]')).toHaveCount(0);
});

test('the start screen begins with the name of a table, and with the last table once there is one', async ({
  running,
  relaunch,
}) => {
  const { page } = running;
  await expect(page.getByRole('textbox', { name: 'Naam van de tafel' })).toBeFocused();
  const listed = (of: Page, name: string) => of.getByRole('listitem').filter({ hasText: name }).getByRole('button');
  for (const name of ['Eerste tafel', 'Tweede tafel']) {
    await createTable(page, name);
    await page.keyboard.press('Control+w');
    await expect(listed(page, name)).toBeFocused();
    // What is saved has its moment in seconds: the next table must be a later one.
    const second = () => page.evaluate(() => Math.floor(Date.now() / 1000));
    const made = await second();
    await expect.poll(second).toBeGreaterThan(made);
  }
  const again = await relaunch(running, { by: 'close' });
  await expect(listed(again.page, 'Tweede tafel')).toBeFocused();
  await again.page.keyboard.press('Enter');
  await expect(again.page.getByRole('heading', { level: 1, name: 'Tweede tafel' })).toBeVisible();
});

test('a session is planned with five phases, opened, and its clock runs', async ({ page }) => {
  await createTable(page);
  await page.getByRole('button', { name: 'Sessie plannen' }).click();
  const dialog = page.getByRole('dialog', { name: 'Sessie plannen' });
  await expect(dialog.getByRole('textbox', { name: 'Agendapunt' })).toHaveCount(5);
  await dialog.getByRole('button', { name: 'Later: Besluiten' }).click();
  await dialog.getByRole('button', { name: 'Sessie plannen' }).click();
  await expect(dialog).toBeHidden();

  const agenda = page.locator('[data-region="agenda"]');
  await expect(agenda.getByRole('row')).toHaveCount(5);
  await expect(agenda.getByRole('row').nth(4)).toContainText('Besluiten');
  await agenda.getByRole('button', { name: 'Sessie openen' }).click();
  await agenda.getByRole('button', { name: 'Begin met punt 1' }).click();
  await expect(agenda.getByRole('timer')).toContainText(/nog 1[234]:\d\d/);
  await page.keyboard.press('Control+Alt+ArrowRight');
  await expect(agenda.locator('[aria-current="step"]')).toContainText('De kaart: wat klopt, wat ontbreekt');

  await agenda.getByRole('button', { name: 'Agenda bewerken' }).click();
  const editor = page.getByRole('dialog', { name: 'Agenda bewerken' });
  await editor.getByRole('button', { name: 'Agendapunt toevoegen' }).click();
  await editor.getByRole('textbox', { name: 'Agendapunt' }).last().fill('Rondvraag');
  await editor.getByRole('button', { name: 'Bewaren' }).click();
  await expect(agenda.getByRole('row')).toHaveCount(6);
});

test('the list builds the map: elements, a relation by verb and target, and undo by name', async ({ page }) => {
  await createTable(page);
  await page.keyboard.press('Control+2');
  await addElement(page, 'Partijen', 'Provincie Utrecht');
  await addElement(page, 'Opgaven', 'Woningbouw');
  await page.getByRole('button', { name: 'Kies Provincie Utrecht' }).click();

  const form = panel(page).getByRole('form', { name: 'Relatie toevoegen' });
  await form.getByRole('combobox').fill('won');
  await page.getByRole('option', { name: /Woningbouw/ }).click();
  await form.getByRole('button', { name: 'Toevoegen', exact: true }).click();
  await expect(
    panel(page).getByRole('button', { name: 'Provincie Utrecht trekt Woningbouw', exact: true }),
  ).toBeVisible();

  // Outside a text field the keys belong to the table.
  await page.getByRole('tab', { name: 'Lijst' }).focus();
  await page.keyboard.press('Control+z');
  await expect(page.getByText('0 relaties')).toHaveCount(2);
  await page.keyboard.press('Control+y');
  await expect(page.getByText('1 relatie')).toHaveCount(2);
});

test('undo while typing takes back the typing, not the table', async ({ page }) => {
  await createTable(page);
  await page.keyboard.press('Control+2');
  await addElement(page, 'Opgaven', 'Woningbouw');
  const name = page.getByRole('textbox', { name: 'Naam van Woningbouw' });
  await name.focus();
  await page.keyboard.type(' en wonen');
  await page.keyboard.press('Control+z');
  await expect(name).not.toHaveValue('Woningbouw en wonen');
  await expect(page.getByRole('button', { name: 'Kies Woningbouw' })).toBeVisible();
});

test('undo in an empty line takes back what was captured, and says so', async ({ page }) => {
  await createTable(page);
  await page.keyboard.type('opgave: Wonen');
  await page.keyboard.press('Enter');
  const line = page.getByRole('region', { name: 'Vastleggen' });
  await expect(line.getByText('Vastgelegd:')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(line.getByText(/^Ongedaan gemaakt: .*Wonen/)).toBeVisible();
  await expect(page.getByText('De kaart is nog leeg')).toBeVisible();
  await page.keyboard.press('Control+y');
  await expect(page.getByText('De kaart is nog leeg')).toBeHidden();
  // Begun anew, the letters are what is taken back.
  await page.keyboard.type('doel');
  await page.keyboard.press('Control+z');
  await expect(line.getByRole('combobox')).not.toHaveValue('doel');
  await expect(page.getByText('De kaart is nog leeg')).toBeHidden();
});

test('help in the line leads on to all keys and all commands, and a session is planned from there', async ({
  page,
}) => {
  await createTable(page);
  const line = page.getByRole('combobox', { name: 'Vastleggen' });
  await expect(line).toBeFocused();
  await page.keyboard.press('F1');
  const help = page.getByRole('dialog', { name: 'Zo legt u iets vast' });
  await expect(help).toBeVisible();
  await page.keyboard.press('Control+3'); // only the dialog listens
  await page.keyboard.press('F1');
  await expect(page.getByRole('dialog', { name: 'Toetsen' })).toContainText('Ctrl+Enter');
  await expect(help).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(line).toBeFocused();
  await page.keyboard.press('F1');
  await help.getByRole('button', { name: 'Alle opdrachten' }).press('Enter');
  await page.getByRole('combobox', { name: /^Typ een opdracht/ }).fill('sessie plannen');
  await page.keyboard.press('Enter');
  await expect(
    page.getByRole('dialog', { name: 'Sessie plannen' }).getByRole('textbox', { name: 'Titel' }),
  ).toBeFocused();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(line).toBeFocused();
});

test('the list of commands opens the menus of the map, also from a board', async ({ page }) => {
  await openExample(page);
  await page.keyboard.press('Control+3');
  await page.keyboard.press('Control+Shift+K');
  await page.getByRole('combobox', { name: /^Typ een opdracht/ }).fill('herschikken');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menu', { name: 'Herschikken' }).getByRole('menuitem').first()).toBeFocused();
});

test('a decision is proposed, agreed with a reason, and an action follows from it', async ({ page }) => {
  await createTable(page);
  await page.keyboard.press('Control+2');
  await addElement(page, 'Partijen', 'Provincie');
  await showPanel(page, 'Alt+2');
  await expect(panel(page).getByRole('button', { name: 'Voorstel doen' })).toBeDisabled();
  await openSession(page);
  await panel(page).getByRole('button', { name: 'Voorstel doen' }).click();
  const form = panel(page).getByRole('form', { name: 'Voorstel voor een besluit' });
  await form
    .getByRole('textbox', { name: 'De zin waarover de tafel besluit' })
    .fill('De tafel komt vier keer per jaar bijeen.');
  await form.getByRole('button', { name: 'Voorstel doen' }).click();
  await expect(
    panel(page).getByRole('paragraph').filter({ hasText: 'De tafel komt vier keer per jaar bijeen.' }),
  ).toBeVisible();

  await panel(page).getByRole('button', { name: 'Afspreken' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('Legitimatie is niet nodig').click();
  const agree = dialog.getByRole('button', { name: 'Afgesproken aan tafel' });
  await expect(agree).toBeDisabled();
  await dialog.getByRole('textbox', { name: 'Waarom niet nodig' }).fill('Gaat over de tafel zelf.');
  await agree.click();
  await expect(panel(page).getByText('afgesproken aan tafel')).toBeVisible();
  await expect(panel(page).getByText('Niet nodig: Gaat over de tafel zelf.')).toBeVisible();

  await showPanel(page, 'Alt+3');
  await panel(page).getByRole('button', { name: 'Actie toevoegen' }).click();
  const action = panel(page).getByRole('form', { name: 'Nieuwe actie' });
  await action.getByRole('combobox', { name: 'Wie' }).fill('prov');
  await page.getByRole('option', { name: /Provincie/ }).click();
  await action.getByRole('textbox', { name: 'Wat' }).fill('Data prikken voor het hele jaar.');
  await action.getByRole('textbox', { name: 'Voor' }).fill('14-1-2030');
  await action.getByRole('textbox', { name: 'Voor' }).press('Tab');
  await expect(action.getByRole('textbox', { name: 'Voor' })).toHaveValue('14 januari 2030');
  await action.getByRole('button', { name: 'Actie toevoegen' }).click();
  await expect(panel(page).getByText('voor 14 januari 2030')).toBeVisible();
});

test('the console speaks the other language at once, and remembers nothing else', async ({ page }) => {
  await openExample(page);
  await page.getByRole('radio', { name: 'EN', exact: true }).click();
  await expect(page.getByRole('tab', { name: 'Map' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.getByRole('tab', { name: 'Space' }).click();
  await expect(page.getByText('does not fit').or(page.getByText(/^fits/)).first()).toBeVisible();
});

test('the log selects what an entry changed', async ({ page }) => {
  await openExample(page);
  await showPanel(page, 'Alt+7');
  await panel(page).getByRole('textbox', { name: 'Zoeken in het logboek' }).fill('provincie stuwt');
  await panel(page)
    .getByRole('button', { name: /provincie stuwt/i })
    .first()
    .click();
  await showPanel(page, 'Alt+1');
  await expect(panel(page).getByRole('heading', { level: 2, name: 'Relatie' })).toBeVisible();
});

test('F6 walks through the parts of the window, Ctrl+K to the capture line', async ({ page }) => {
  await openExample(page);
  const region = (): Promise<string | null> =>
    page.evaluate(() => document.activeElement?.closest('[data-region]')?.getAttribute('data-region') ?? null);
  await page.keyboard.press('Control+k');
  await expect.poll(region).toBe('capture');
  for (const next of ['top', 'agenda', 'main', 'panel', 'capture']) {
    await page.keyboard.press('F6');
    await expect.poll(region).toBe(next);
  }
  await page.keyboard.press('Shift+F6');
  await expect.poll(region).toBe('panel');
  await page.keyboard.press('F1');
  const help = page.getByRole('dialog', { name: 'Toetsen' });
  await expect(help).toContainText('bovenbalk, agenda, kaart (of lijst of bord), paneel, vastlegregel');
  await page.keyboard.press('Escape');

  // A message stands in the same part, and is not what anybody goes there for.
  await page.keyboard.press('Control+y');
  await expect(page.getByText('Er is niets om opnieuw te doen.')).toBeVisible();
  await page.keyboard.press('F6');
  await expect(page.getByRole('combobox', { name: 'Vastleggen' })).toBeFocused();
});

test('the palette finds commands and elements', async ({ page }) => {
  await openExample(page);
  await page.keyboard.press('Control+Shift+K');
  await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused();
  await page.keyboard.type('wonen');
  await expect(page.getByRole('option', { selected: true })).toContainText('Wonen');
  await page.keyboard.press('Enter');
  await expect(panel(page).getByRole('textbox', { name: 'Naam' })).toHaveValue('Wonen');
  await page.keyboard.press('Control+Shift+K');
  await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused();
  await page.keyboard.type('balans');
  await expect(page.getByRole('option', { selected: true })).toContainText('Balans');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Per bestuurslaag' })).toBeVisible();
});
