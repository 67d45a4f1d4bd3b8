import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it } from 'vitest';
import { type MenuContext, menuTemplate } from '../../../electron/menu/menu-template';
import { menuCommands } from '../../../shared/actions/actions';
import { initialMenuState, type MenuEvent, type MenuState } from '../../../shared/ipc/menu';

type Item = MenuItemConstructorOptions;

function menu(state: Partial<MenuState> = {}, more: Partial<MenuContext> = {}) {
  const sent: MenuEvent[] = [];
  const template = menuTemplate({
    state: { ...initialMenuState, ...state },
    projector: { open: false, displays: [] },
    platform: 'linux',
    development: false,
    send: (event) => sent.push(event),
    chooseDisplay: () => {},
    ...more,
  });
  const items = template.flatMap(allOf);
  const byId = (id: string): Item => {
    const found = items.find((item) => item.id === id);
    if (found === undefined) throw new Error(`the menu has no ${id}`);
    return found;
  };
  return { template, items, byId, sent };
}

function allOf(item: Item): readonly Item[] {
  const inner = Array.isArray(item.submenu) ? item.submenu : [];
  return [item, ...inner.flatMap(allOf)];
}

const click = (item: Item): void => (item.click as unknown as () => void)();
const names = ({ template }: ReturnType<typeof menu>) => template.map(({ label }) => label);

const projectorOpen = {
  open: true as const,
  displays: [
    { id: 7, number: 1, label: 'Laptop', width: 1366, height: 768, holdsFacilitator: true },
    { id: 9, number: 2, label: 'V&W zaal', width: 1920, height: 1080, holdsFacilitator: false },
  ],
  display: { id: 9, number: 2, label: 'V&W zaal', width: 1920, height: 1080, holdsFacilitator: false },
  external: true,
  fullScreen: true,
};

describe('the application menu', () => {
  it('speaks both languages', () => {
    expect(names(menu())).toEqual(['Bestand', 'Bewerken', 'Beeld', 'Sessie', 'Projector', 'Help']);
    expect(names(menu({ language: 'en' }))).toEqual(['File', 'Edit', 'View', 'Session', 'Projector', 'Help']);
  });

  it.each(['nl', 'en'] as const)('has a label of its own on every item (%s)', (language) => {
    const { items } = menu({ language, hasTable: true }, { projector: projectorOpen, platform: 'darwin' });
    for (const item of items) if (item.type !== 'separator') expect(item.label, JSON.stringify(item)).toBeTruthy();
  });

  it('offers every command once, and sends it', () => {
    const { byId, items, sent } = menu({ hasTable: true, unavailable: [] }, { projector: projectorOpen });
    for (const command of menuCommands) click(byId(command));
    expect(sent).toEqual(menuCommands.map((command) => ({ command })));
    const ids = items.map(({ id }) => id).filter((id) => id !== undefined);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(['linux', 'darwin', 'win32'] as const)('gives no two items the same accelerator (%s)', (platform) => {
    const { items } = menu({}, { platform });
    const keys = items.map(({ accelerator }) => accelerator).filter((key) => key !== undefined);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('says what undo takes back, shortened, and leaves it enabled for typing', () => {
    const long = 'Provincie trekt Woningbouw in de hele regio tussen de twee grote rivieren en verder';
    const { byId } = menu({ undo: 'V&W toegevoegd', redo: long });
    expect(byId('edit.undo').label).toBe('Maak ongedaan: V&&W toegevoegd');
    expect(byId('edit.redo').label).toHaveLength('Opnieuw: '.length + 60);
    const empty = menu();
    expect(empty.byId('edit.undo')).toMatchObject({ label: 'Ongedaan maken' });
    expect(empty.byId('edit.undo').enabled).not.toBe(false);
  });

  it('disables what cannot be done now, and nothing else', () => {
    const { byId, items } = menu({ hasTable: true, unavailable: ['export.archive', 'session.minutes'] });
    const disabled = items.flatMap(({ enabled, id }) => (enabled === false && id !== undefined ? [id] : []));
    // The hall has no window here; that the main process knows by itself.
    expect(disabled.filter((id) => !id.startsWith('projector.'))).toEqual(['export.archive', 'session.minutes']);
    expect(byId('export').enabled).toBe(true);
  });

  it('offers only what needs no table before the window has said anything', () => {
    const { byId } = menu();
    for (const id of ['table.save', 'export', 'export.archive', 'session.start', 'session.minutes', 'view.fit'])
      expect([id, byId(id).enabled]).toEqual([id, false]);
    for (const id of ['table.new', 'table.open', 'edit.undo', 'view.themeDark', 'help.about'])
      expect([id, byId(id).enabled]).toEqual([id, true]);
  });

  it('shows how many changes wait for the hall', () => {
    const held = menu({ hasTable: true, projectorMode: 'hold', projectorWaiting: 3 }, { projector: projectorOpen });
    expect(held.byId('projector.publish')).toMatchObject({ label: '3 wijzigingen tonen', enabled: true });
    expect(held.byId('projector.hold').checked).toBe(true);
    const followed = menu({ hasTable: true, projectorMode: 'follow' }, { projector: projectorOpen });
    expect(followed.byId('projector.publish').enabled).toBe(false);
  });

  it('lets a display be chosen by its number and name', () => {
    const chosen: number[] = [];
    const { items } = menu(
      { hasTable: true },
      { projector: projectorOpen, chooseDisplay: (displayId) => chosen.push(displayId) },
    );
    const hall = items.find(({ label }) => label === '2: V&&W zaal (1920 × 1080)');
    expect(hall?.checked).toBe(true);
    click(hall!);
    expect(chosen).toEqual([9]);
  });

  it('opens a recent table by its id', () => {
    const { items, sent } = menu({ recentTables: [{ id: 'at-1', name: 'Rivierenveen' }] });
    click(items.find(({ label }) => label === 'Rivierenveen')!);
    expect(sent).toEqual([{ command: 'table.openRecent', tableId: 'at-1' }]);
    const many = Array.from({ length: 40 }, (_, index) => ({ id: `t-${index}`, name: `Tafel ${index}` }));
    expect(menu({ recentTables: many }).items.filter(({ label }) => label?.startsWith('Tafel '))).toHaveLength(12 + 1);
    expect(menu().items.some(({ label, enabled }) => label === 'Nog geen tafels' && enabled === false)).toBe(true);
  });

  it('keeps developer tools out of a package', () => {
    const roles = (development: boolean) => menu({}, { development }).items.map(({ role }) => role);
    expect(roles(false)).not.toContain('toggleDevTools');
    expect(roles(false)).not.toContain('reload');
    expect(roles(true)).toContain('toggleDevTools');
  });
});
