import { expect, type Locator, type Page } from '@playwright/test';
import { agendaTexts } from '../../renderer/features/agenda/texts';
import { archiveTexts } from '../../renderer/features/archive/texts';
import { captureTexts } from '../../renderer/features/capture/texts';
import { decisionTexts } from '../../renderer/features/decisions/texts';
import { analysisTexts } from '../../renderer/features/inspector/analysis-texts';
import { inspectorTexts } from '../../renderer/features/inspector/texts';
import { sessionTexts } from '../../renderer/features/session/texts';
import { regions } from '../../renderer/features/shortcuts/regions';
import { shortcutTexts } from '../../renderer/features/shortcuts/texts';
import { startTexts } from '../../renderer/features/start/texts';
import { topBarTexts } from '../../renderer/features/top-bar/texts';
import type { ActionId } from '../../shared/actions/actions';
import type { Language } from '../../shared/i18n/language';
import { terms } from '../../shared/i18n/terms';
import type { AgendaItem, Session } from '../../shared/model/content-types';
import type { Typing } from './typing';

/** The words that stand on the screen, by language. */
export function screenWords(language: Language) {
  return {
    agenda: agendaTexts[language],
    capture: captureTexts[language],
    inspector: inspectorTexts[language],
    analysis: analysisTexts[language],
    decisions: decisionTexts[language],
    session: sessionTexts[language],
    archive: archiveTexts[language],
    action: shortcutTexts[language].action,
    start: startTexts[language],
    topBar: topBarTexts[language],
    terms: terms[language],
  };
}

/**
 * The hands of a facilitator on the keyboard: nothing here has a mouse. Every key that goes down is counted, those that
 * only lead to a field too, since that is what "a sentence is enough" is measured by.
 */
export class Facilitator {
  keystrokes = 0;
  readonly page: Page;
  readonly language: Language;
  readonly words: ReturnType<typeof screenWords>;
  readonly #typing: Typing;

  constructor(page: Page, language: Language, typing: Typing) {
    this.page = page;
    this.#typing = typing;
    this.language = language;
    this.words = screenWords(language);
  }

  get line(): Locator {
    return this.page.getByRole('combobox', { name: this.words.capture.label, exact: true });
  }

  /** On the start screen, where the name of a new table has the focus. */
  async chooseLanguage(): Promise<void> {
    // Keys pressed before the screen is there go nowhere.
    await expect(this.page.locator('input:focus')).toBeVisible();
    const html = this.page.locator('html');
    if ((await html.getAttribute('lang')) === this.language) return;
    const [id, shown] =
      this.language === 'en' ? (['view.languageEn', 'nl'] as const) : (['view.languageNl', 'en'] as const);
    await this.command(id, shown);
    await expect(html).toHaveAttribute('lang', this.language);
  }

  async createTable(name: string): Promise<void> {
    const field = this.page.getByRole('textbox', { name: this.words.topBar.tableName });
    await this.reach(field);
    await this.type(name);
    await this.press('Enter');
    await expect(this.line).toBeVisible();
  }

  /** Types one line in the capture line and waits until the disk has confirmed it. */
  async capture(line: string, asNote = false): Promise<void> {
    await this.#toLine();
    await this.type(line);
    await this.press(asNote ? 'Control+Enter' : 'Enter');
    const region = this.page.getByRole('region', { name: this.words.capture.label });
    // A refusal would put the line back; the message is there only after saving.
    const { saved, savedAsNote } = this.words.capture;
    await expect(region.getByText(saved('').trim()).or(region.getByText(savedAsNote('').trim()))).toBeVisible();
    await expect(this.line).toHaveValue('');
  }

  /** Carries out a command by its name, from the list of all of them. */
  async command(id: ActionId, language: Language = this.language): Promise<void> {
    await this.press('Control+Shift+K');
    await expect(this.page.getByRole('dialog').getByRole('combobox')).toBeFocused();
    const name = shortcutTexts[language].action[id];
    await this.type(name);
    await expect(this.page.getByRole('option').first()).toHaveText(new RegExp(`^${name}`));
    await this.press('Enter');
  }

  /** Plans a session with its agenda. Dates and times as a person would type them. */
  async planSession(session: Session, agenda: readonly AgendaItem[], when: PlannedTimes): Promise<void> {
    const { session: words } = this.words;
    await this.command('session.plan');
    const dialog = this.page.getByRole('dialog');
    const field = (label: string): Locator => dialog.getByRole('textbox', { name: label, exact: true }).first();
    await expect(field(words.title)).toBeFocused();
    await this.#replace(field(words.title), session.title);
    await this.#replace(field(words.date), when.date);
    await this.#replace(field(words.start), when.start);
    await this.#replace(field(words.end), when.end);
    if (session.place != null) await this.#replace(field(words.place), session.place);
    const rows = dialog.getByRole('list').getByRole('listitem');
    const nameStart = (name: string): RegExp => new RegExp(`^${name.trim()}`);
    for (let count = await rows.count(); count > agenda.length; count -= 1) {
      await this.reach(rows.nth(count - 1).getByRole('button', { name: nameStart(words.removeItem('')) }));
      await this.press('Enter');
    }
    for (const [at, item] of agenda.entries()) {
      if (at >= (await rows.count())) {
        await this.reach(dialog.getByRole('button', { name: words.addItem }));
        await this.press('Enter');
      }
      const row = rows.nth(at);
      await this.#replace(row.getByRole('textbox', { name: words.item, exact: true }), item.title);
      await this.#choose(
        row.getByRole('button', { name: new RegExp(`${words.phase}$`) }),
        this.words.terms.phase[item.phase],
      );
      await this.#replace(row.getByRole('textbox', { name: words.minutes, exact: true }), String(item.minutes));
      if (item.purpose != null) {
        await this.#replace(row.getByRole('textbox', { name: words.purpose, exact: true }), item.purpose);
      }
    }
    await this.reach(dialog.getByRole('button', { name: words.plan, exact: true }));
    await this.press('Enter');
    await expect(dialog).toBeHidden();
  }

  async openSession(): Promise<void> {
    await this.command('session.start');
    const agenda = this.page.getByRole('region', { name: this.words.agenda.title, exact: true });
    await expect(agenda.getByRole('button', { name: this.words.agenda.closeSession })).toBeVisible();
  }

  /** @param title of the item that is then under discussion */
  async nextItem(title: string): Promise<void> {
    await this.press('Control+Alt+ArrowRight');
    const agenda = this.page.getByRole('region', { name: this.words.agenda.title, exact: true });
    await expect(agenda.locator('[aria-current="step"]')).toContainText(title);
  }

  /** Shows the proposal large in the hall, and back. */
  async readBack(no: string, look: () => Promise<void>): Promise<void> {
    const { decisions: words } = this.words;
    const card = await this.#decisionCard(no);
    await this.reach(card.getByRole('button', { name: words.readBack }));
    await this.press('Enter');
    await look();
    await this.reach(card.getByRole('button', { name: words.stopReadBack }));
    await this.press('Enter');
  }

  /** In the panel with decisions: the proposal waits until something has happened. */
  async deferDecision(no: string, until: string): Promise<void> {
    const { decisions: words } = this.words;
    const card = await this.#decisionCard(no);
    await this.reach(card.getByRole('button', { name: words.more(no) }));
    await this.press('Enter');
    await expect(this.page.getByRole('menuitem').first()).toBeFocused();
    await this.press('ArrowDown');
    await expect(this.page.getByRole('menuitem', { name: words.defer })).toBeFocused();
    await this.press('Enter');
    const dialog = this.page.getByRole('dialog');
    await expect(dialog.getByRole('textbox', { name: words.deferUntil })).toBeFocused();
    await this.type(until);
    await this.reach(dialog.getByRole('button', { name: words.defer, exact: true }));
    await this.press('Enter');
    await expect(dialog).toBeHidden();
  }

  /** What the facilitator thinks of a party, in the panel of that element: for nobody else. */
  async scoreParty(name: string, { influence, interest, ring }: Scores): Promise<void> {
    const { analysis, inspector } = this.words;
    await this.press('Control+f');
    await expect(this.page.getByRole('dialog').getByRole('combobox')).toBeFocused();
    await this.type(name);
    await expect(this.page.getByRole('option').first()).toContainText(name);
    await this.press('Enter');
    await this.#toPanel();
    const panel = this.page.locator('[data-region="panel"]');
    const more = panel.getByRole('button', { name: inspector.more, exact: true });
    await this.reach(more);
    if ((await more.getAttribute('aria-expanded')) !== 'true') await this.press('Enter');
    const select = (label: string): Locator => panel.getByRole('button', { name: new RegExp(`${label}$`) });
    await this.#choose(select(analysis.influence), analysis.of5(influence));
    await this.#choose(select(analysis.interest), analysis.of5(interest));
    await this.#choose(select(analysis.ring), ring);
    await expect(select(analysis.ring)).toContainText(ring);
  }

  async closeSession(next: { readonly date: string; readonly time: string } | null): Promise<void> {
    const { session: words } = this.words;
    await this.command('session.close');
    const dialog = this.page.getByRole('dialog', { name: words.closeTitle });
    await expect(dialog).toBeVisible();
    if (next !== null) {
      await this.#replace(dialog.getByRole('textbox', { name: words.nextDate, exact: true }), next.date);
      await this.#replace(dialog.getByRole('textbox', { name: words.nextTime, exact: true }), next.time);
    }
    await this.reach(dialog.getByRole('button', { name: words.closeConfirm }));
    await this.press('Enter');
    await expect(this.page.getByRole('dialog', { name: new RegExp(words.titleOf.minutes('')) })).toBeVisible();
  }

  async type(text: string): Promise<void> {
    this.keystrokes += [...text].length;
    await this.#typing(text);
  }

  async press(key: string): Promise<void> {
    this.keystrokes += 1;
    await this.page.keyboard.press(key);
  }

  /** Presses Tab until a control has the focus. */
  async reach(control: Locator): Promise<void> {
    await expect(control).toBeVisible();
    const element = (await control.elementHandle())!;
    for (let step = 0; step < mostTabs; step += 1) {
      if (await element.evaluate((each) => each === document.activeElement)) return;
      await this.press('Tab');
    }
    throw new Error(`Tab did not reach ${control} within ${mostTabs} steps`);
  }

  async #toLine(): Promise<void> {
    if (await this.line.evaluate((input) => input === document.activeElement)) return;
    await this.press('Control+k');
    await expect(this.line).toBeFocused();
  }

  async #decisionCard(no: string): Promise<Locator> {
    const region = this.page.getByRole('region', { name: this.words.decisions.title, exact: true });
    if (!(await region.isVisible())) await this.press('Alt+2');
    await this.#toPanel();
    return region.getByRole('listitem').filter({ hasText: no }).first();
  }

  async #toPanel(): Promise<void> {
    const panel = this.page.locator('[data-region="panel"]');
    for (let part = 0; part < regions.length; part += 1) {
      if (await panel.evaluate((each) => each.contains(document.activeElement))) return;
      await this.press('F6');
    }
  }

  async #replace(field: Locator, text: string): Promise<void> {
    await this.reach(field);
    await this.press('Control+a');
    await this.type(text);
  }

  async #choose(select: Locator, option: string): Promise<void> {
    if ((await select.textContent())?.includes(option) === true) return;
    await this.reach(select);
    await this.press('Enter');
    await expect(this.page.getByRole('listbox')).toBeVisible();
    await this.type(option.slice(0, 4));
    await expect(this.page.getByRole('option', { name: option, exact: true })).toBeFocused();
    await this.press('Enter');
    await expect(this.page.getByRole('listbox')).toBeHidden();
  }
}

const mostTabs = 120;

interface Scores {
  readonly influence: number;
  readonly interest: number;
  readonly ring: string;
}

export interface PlannedTimes {
  readonly date: string;
  readonly start: string;
  readonly end: string;
}
