import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { foundSettings, openingLook, readSettingsText } from '../../../electron/settings/opening-look';
import { parseSettingsFile, SettingsStore } from '../../../electron/settings/settings';
import { initialSettings, recentTablesLimit } from '../../../shared/ipc/settings';

async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'gebiedstafel-settings-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

const window = { bounds: { x: 10, y: 20, width: 1200, height: 800 }, maximized: true };

describe('settings', () => {
  it('come back at the next start', async () => {
    const folder = await temporaryFolder();
    const store = new SettingsStore(folder);
    store.change({ language: 'en', theme: 'dark' });
    store.change({ recentTables: [{ id: 'at-1', name: 'Rivierenveen', openedAt: '2026-11-24T09:00:00Z' }] });
    store.rememberWindow(window);
    await store.flush();
    const again = new SettingsStore(folder);
    expect(again.settings).toEqual({
      ...initialSettings,
      language: 'en',
      theme: 'dark',
      recentTables: [{ id: 'at-1', name: 'Rivierenveen', openedAt: '2026-11-24T09:00:00Z' }],
    });
    expect(again.window).toEqual(window);
    expect(await readdir(folder)).toEqual(['settings.json']);
  });

  it('R-NAME-6 remember where backups went before, each folder once and never the one in use', async () => {
    const folder = await temporaryFolder();
    const store = new SettingsStore(folder);
    for (const [next, before] of [
      ['/b', '/a'],
      ['/c', '/b'],
      ['/b', '/c'],
    ] as const)
      store.rememberBackupFolder(next, before);
    await store.flush();
    const again = new SettingsStore(folder);
    expect(again.backupFolder).toBe('/b');
    expect(again.earlierBackupFolders).toEqual(['/a', '/c']);
    again.forgetBackupFolder('/a');
    await again.flush();
    expect(new SettingsStore(folder).earlierBackupFolders).toEqual(['/c']);
    const file = { version: 1, settings: {}, backupFolder: '', earlierBackupFolders: ['/a', 3, ''] };
    expect(parseSettingsFile(JSON.stringify(file))).toMatchObject({ backupFolder: null, earlierBackupFolders: ['/a'] });
    expect(parseSettingsFile('{"earlierBackupFolders": "/a"}').earlierBackupFolders).toEqual([]);
  });

  it('are made in a folder that is not there yet', async () => {
    const folder = path.join(await temporaryFolder(), 'nieuw', 'dieper');
    const store = new SettingsStore(folder);
    expect(store.settings).toEqual(initialSettings);
    store.change({ theme: 'light' });
    await store.flush();
    expect(JSON.parse(await readFile(path.join(folder, 'settings.json'), 'utf8'))).toMatchObject({ version: 1 });
  });

  it('keep what is readable of a damaged file', async () => {
    const folder = await temporaryFolder();
    const file = { version: 1, settings: { language: 'fy', theme: 'dark', later: true }, window: { bounds: 'stuk' } };
    await writeFile(path.join(folder, 'settings.json'), JSON.stringify(file));
    const store = new SettingsStore(folder);
    expect(store.settings).toEqual({ ...initialSettings, theme: 'dark' });
    expect(store.window).toBeNull();
  });

  it('never stop the program from starting, whatever is in the file', () => {
    const anything = fc.oneof(fc.string(), fc.json(), fc.constant(null));
    fc.assert(
      fc.property(anything, (text) => {
        const { settings } = parseSettingsFile(text);
        expect(Object.keys(settings).sort()).toEqual(Object.keys(initialSettings).sort());
      }),
    );
  });

  it('keep the boards of each table, also ones that only a newer version knows', async () => {
    const folder = await temporaryFolder();
    const store = new SettingsStore(folder);
    const minutesBoards = [{ table: 'at-1', boards: ['balance', 'of-later'] }];
    store.change({ minutesBoards });
    await store.flush();
    expect(new SettingsStore(folder).settings.minutesBoards).toEqual(minutesBoards);
  });

  it('R-OTHER-7 keep which tables are left out of the comparison, and let go what is no table', async () => {
    const folder = await temporaryFolder();
    const store = new SettingsStore(folder);
    store.change({ tablesLeftOut: ['at-1'] });
    await store.flush();
    expect(new SettingsStore(folder).settings.tablesLeftOut).toEqual(['at-1']);
    const wrong = JSON.stringify({ version: 1, settings: { tablesLeftOut: ['../elders'] } });
    expect(parseSettingsFile(wrong).settings.tablesLeftOut).toEqual([]);
  });

  it('keep what was said about the archive package of each table, and let go what it cannot be', async () => {
    const folder = await temporaryFolder();
    const store = new SettingsStore(folder);
    const said = { table: 'at-1', creator: 'Provincie', contact: 'Informatiebeheer' };
    const archives = [{ ...said, valuation: 'B', sidecars: 'plain' }] as const;
    store.change({ archives });
    await store.flush();
    expect(new SettingsStore(folder).settings.archives).toEqual(archives);
    const wrong = JSON.stringify({
      version: 1,
      settings: { archives: [{ ...said, valuation: 'X', sidecars: 'plain' }] },
    });
    expect(parseSettingsFile(wrong).settings.archives).toEqual([]);
  });

  it('give the first window what the whole of them would, whatever is in the file', async () => {
    const folder = await temporaryFolder();
    const store = new SettingsStore(folder);
    store.change({ language: 'en', theme: 'dark' });
    store.rememberWindow(window);
    await store.flush();
    const seen = openingLook(foundSettings(readSettingsText(folder)));
    expect(seen).toEqual({ language: 'en', theme: 'dark', window });

    const value = fc.oneof(fc.jsonValue(), fc.constantFrom('nl', 'en', 'system', 'light', 'dark'));
    const settings = fc.record({ language: value, theme: value }, { requiredKeys: [] });
    const file = fc.record({ settings: fc.oneof(settings, fc.jsonValue()), window: fc.jsonValue() });
    fc.assert(
      fc.property(
        fc.oneof(
          file.map((content) => JSON.stringify(content)),
          fc.string(),
          fc.constant(null),
        ),
        (text) => {
          const { settings: all, window: place } = parseSettingsFile(text);
          const { language, theme } = all;
          expect(openingLook(foundSettings(text))).toEqual({ language, theme, window: place });
        },
      ),
    );
  });

  it('remember a limited number of tables', async () => {
    const store = new SettingsStore(await temporaryFolder());
    const many = Array.from({ length: 30 }, (_, index) => ({ id: `t-${index}`, name: `${index}`, openedAt: '' }));
    expect(store.change({ recentTables: many }).recentTables).toEqual(many.slice(0, recentTablesLimit));
    await store.flush();
  });
});
