import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkLayers } from '../../../build/check-layers.mjs';

let project: string;

beforeEach(() => {
  project = mkdtempSync(path.join(tmpdir(), 'gebiedstafel-layers-'));
});

afterEach(() => {
  rmSync(project, { recursive: true, force: true });
});

/** Writes the files and gives what the check says of them. */
async function violationsOf(files: Record<string, string>): Promise<string[]> {
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(project, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return (await checkLayers(project)).violations;
}

const startsWith = (beginning: string) =>
  expect.stringMatching(new RegExp(`^${beginning.replaceAll('.', '\\.')} – .+`));

describe('a project that keeps the rules', () => {
  test('has no violations, however close its words come', async () => {
    const violations = await violationsOf({
      'shared/model/age.ts': `
        import { differenceInDays } from 'date-fns';
        import type { Moment } from './moment';
        // Date.now() and Math.random() in a comment, 'window' in a string.
        const sentence = 'import { app } from "electron"; new Date()';
        interface Options { readonly window: string; process(window: string): void }
        export function age(of: Moment, now: Date, window = 3): number {
          const { performance } = { performance: new Date('2021-03-04') };
          return differenceInDays(now, of.at) + window + performance.getTime() + sentence.length;
        }
        export const document = (options: Options) => options.process(options.window);`,
      'shared/model/moment.ts': 'export interface Moment { readonly at: Date }',
      'electron/main.ts': `
        import { app } from 'electron';
        import { readFile } from 'node:fs/promises';
        import { age } from '../shared/model/age';
        export const start = () => [app, readFile, age, Date.now()];`,
      'renderer/storage/database.ts': `import { Dexie } from 'dexie'; export const database = new Dexie('x');`,
      'renderer/map/canvas.tsx': `import { ReactFlow } from '@xyflow/react'; export const Canvas = () => <ReactFlow />;`,
      'renderer/app/dispatch.ts': `import { database } from '../storage/database'; export const dispatch = () => database;`,
      'renderer/projector/main.tsx': `import { Canvas } from '../map/canvas'; export const View = () => <Canvas />;`,
      'tests/some.config.ts': 'export default {};',
    });
    expect(violations).toEqual([]);
  });
});

describe('each wall', () => {
  const cases: [what: string, file: string, text: string, rule: string, line?: number][] = [
    ['shared imports the renderer', 'shared/a.ts', `import { b } from '../renderer/b';\nexport const c = b;`, 'layers'],
    [
      'shared imports a type of the main process',
      'shared/a.ts',
      `import type { B } from '../electron/b';\nexport type C = B;`,
      'layers',
    ],
    ['shared imports lazily', 'shared/a.ts', `export const b = () => import('../renderer/b');`, 'layers'],
    ['shared names a type by import()', 'shared/a.ts', `export type B = import('../renderer/b').B;`, 'layers'],
    ['the main process imports the renderer', 'electron/a.ts', `import '../renderer/b';`, 'layers'],
    ['the renderer imports the main process', 'renderer/app/a.ts', `import '../../electron/b';`, 'layers'],
    [
      'the renderer starts a worker of another layer',
      'renderer/a.ts',
      `export const w = new Worker(new URL('../electron/w.ts', import.meta.url));`,
      'layers',
    ],
    ['source imports a test', 'shared/a.ts', `import '../tests/fixtures/b';`, 'layers'],
    ['shared uses Node', 'shared/a.ts', `import { join } from 'node:path';\nexport const b = join;`, 'no-node'],
    ['the renderer uses Node', 'renderer/app/a.ts', `import 'node:fs';`, 'no-node'],
    ['a preload uses Node', 'electron/preload/a.ts', `import 'node:fs';`, 'no-node'],
    ['shared uses React', 'shared/a.ts', `import 'react';`, 'pure-packages'],
    [
      'another room uses Dexie',
      'renderer/app/a.ts',
      `import { Dexie } from 'dexie';\nexport const b = Dexie;`,
      'room-of-package',
    ],
    [
      'another room uses the map library',
      'renderer/features/a.ts',
      `import '@xyflow/react/dist/style.css';`,
      'room-of-package',
    ],
    ['the renderer uses Electron', 'renderer/app/a.ts', `import 'electron';`, 'room-of-package'],
    ['an import names an extension', 'electron/a.ts', `import './b.ts';`, 'import-extension'],
  ];

  test.each(cases)('stops it when %s', async (_what, file, text, rule, line = 1) => {
    expect(await violationsOf({ [file]: text })).toContainEqual(startsWith(`${file}:${line} ${rule}`));
  });
});

describe('shared has no clock, no chance and no outside world', () => {
  test.each([
    ['export const a = Date.now();', 'no-clock'],
    ['export const a = Date["now"]();', 'no-clock'],
    ['export const a = new Date();', 'no-clock'],
    ['export const a = Date();', 'no-clock'],
    ['export const a = Math.random();', 'no-clock'],
    [`import { isToday } from 'date-fns';\nexport const a = isToday;`, 'no-clock'],
    ['export const a = performance.now();', 'no-outside-world'],
    ['export const a = crypto.randomUUID();', 'no-outside-world'],
    ['export const a = window.innerWidth;', 'no-outside-world'],
    ['export const a = { window };', 'no-outside-world'],
    ['export const a = process.env;', 'no-outside-world'],
    ['export const a = globalThis.Date;', 'no-outside-world'],
    ['export const a = () => setTimeout(a, 1);', 'no-outside-world'],
  ])('%s', async (text, rule) => {
    expect(await violationsOf({ 'shared/a.ts': text })).toContainEqual(startsWith(`shared/a.ts:1 ${rule}`));
    expect(await violationsOf({ 'shared/a.ts': '', 'electron/a.ts': text })).toEqual([]);
  });
});

describe('rooms stand on floors', () => {
  test('a room imports those below it, and what stands beside the rooms imports them all', async () => {
    expect(
      await violationsOf({
        'shared/log/a.ts': `import type { B } from '../register/b';\nexport type A = B;`,
        'shared/register/b.ts': 'export type B = string;',
        'electron/main.ts': `import { cut } from './disk/cut';\ncut();`,
        'electron/disk/cut.ts': 'export const cut = () => 1;',
      }),
    ).toEqual([]);
  });

  test('and none above it, not for a type either', async () => {
    const violations = await violationsOf({
      'shared/log/a.ts': 'export type A = string;',
      'shared/register/b.ts': `import type { A } from '../log/a';\nexport type B = A;`,
      'renderer/map/map.ts': `import { state } from '../app/state';\nexport const map = state;`,
      'renderer/app/state.ts': 'export const state = 1;',
      'electron/disk/cut.ts': `import { main } from '../main';\nexport const cut = main;`,
      'electron/main.ts': 'export const main = 1;',
    });
    expect(violations).toEqual([
      startsWith('shared/register/b.ts:1 floors'),
      startsWith('electron/disk/cut.ts:1 floors'),
      startsWith('renderer/map/map.ts:1 floors'),
    ]);
  });

  test('a new room is given a floor', async () => {
    const violations = await violationsOf({ 'shared/attic/a.ts': 'export const a = 1;' });
    expect(violations).toEqual([startsWith('shared/attic/a.ts:1 floors')]);
  });
});

describe('files do not need each other', () => {
  test('two that do are told once, with the way round', async () => {
    const violations = await violationsOf({
      'renderer/ui/a.ts': `import { b } from './b';\nexport const a = b;\nexport type A = string;`,
      'renderer/ui/b.ts': `import type { A } from './a';\nexport const b: A = '';`,
      'renderer/ui/c.ts': `import { a } from './a';\nexport const c = a;`,
    });
    expect(violations).toEqual([startsWith('renderer/ui/a.ts:1 no-circles')]);
    expect(violations[0]).toContain('renderer/ui/a.ts → renderer/ui/b.ts → renderer/ui/a.ts');
  });

  test('nor do rooms of the features, by files that do not', async () => {
    const violations = await violationsOf({
      'renderer/features/asks/board.ts': `import { tally } from '../boards/tally';\nexport const board = tally;`,
      'renderer/features/boards/tally.ts': 'export const tally = 1;',
      'renderer/features/boards/all.ts': `\nimport { board } from '../asks/board';\nexport const all = board;`,
    });
    expect(violations).toEqual([startsWith('renderer/features/asks/board.ts:1 no-circles')]);
    expect(violations[0]).toContain('renderer/features/asks → renderer/features/boards → renderer/features/asks');
  });

  test('nor three, and two circles are two', async () => {
    const violations = await violationsOf({
      'tests/a.ts': `import { b } from './b';\nexport const a = b;`,
      'tests/b.ts': `import { c } from './c';\nexport const b = c;`,
      'tests/c.ts': `\nimport { a } from './a';\nexport const c = a;`,
      'build/d.mjs': `import { e } from './e.mjs';\nexport const d = e;`,
      'build/e.mjs': `import { d } from './d.mjs';\nexport const e = d;`,
    });
    expect(violations).toEqual([startsWith('build/d.mjs:1 no-circles'), startsWith('tests/a.ts:1 no-circles')]);
  });
});

describe('the rules of the house', () => {
  test.each([
    ['export default function a() {}', 'no-default-export'],
    ['const a = 1;\nexport { a as default };', 'no-default-export'],
    [`export { a } from './b';`, 'no-barrel'],
    [`export * from './b';`, 'no-barrel'],
    [`export type { A } from './b';`, 'no-barrel'],
    ['export const a = ;', 'syntax'],
  ])('%s', async (text, rule) => {
    const line = rule === 'no-default-export' && text.includes('\n') ? 2 : 1;
    expect(await violationsOf({ 'renderer/app/a.ts': text })).toContainEqual(
      startsWith(`renderer/app/a.ts:${line} ${rule}`),
    );
  });

  test('a file may have 400 lines and no more, a style sheet too', async () => {
    const lines = (count: number) => '/* one line */\n'.repeat(count);
    expect(await violationsOf({ 'renderer/a.ts': lines(400), 'renderer/b.css': lines(400) })).toEqual([]);
    expect(await violationsOf({ 'renderer/a.ts': lines(401), 'renderer/b.css': lines(401) })).toEqual([
      startsWith('renderer/a.ts:401 file-length'),
      startsWith('renderer/b.css:401 file-length'),
    ]);
  });
});

describe('a detour', () => {
  test('does not lead the projector to the storage', async () => {
    const violations = await violationsOf({
      'renderer/projector/view.tsx': `\nimport { title } from '../ui/title';\nexport const View = () => <h1>{title}</h1>;`,
      'renderer/ui/title.ts': `import { database } from '../storage/database';\nexport const title = database;`,
      'renderer/storage/database.ts': 'export const database = "x";',
    });
    expect(violations).toContainEqual(
      expect.stringMatching(
        /^renderer\/projector\/view\.tsx:2 projector-reach – renderer\/ui\/title\.ts → renderer\/storage\/database\.ts: /,
      ),
    );
  });

  test('does not lead the scene of a map to a canvas or to React, nor painting to the camera', async () => {
    const violations = await violationsOf({
      'renderer/map/scene/scene.ts': `import { ink } from './ink';\nexport const scene = ink;`,
      'renderer/map/scene/ink.ts': `import { paint } from '../paint/paint';\nexport const ink = paint;`,
      'renderer/map/paint/paint.ts': `import { useZoom } from '../camera/zoom';\nexport const paint = useZoom;`,
      'renderer/map/camera/zoom.ts': `import { useState } from 'react';\nexport const useZoom = useState;`,
    });
    expect(violations.filter((each) => each.startsWith('renderer/map/scene/scene.ts:1 scene-reach'))).not.toEqual([]);
    expect(violations.filter((each) => each.startsWith('renderer/map/paint/paint.ts:1 paint-reach'))).not.toEqual([]);
    expect(violations.filter((each) => each.startsWith('renderer/map/camera'))).toEqual([]);
  });

  test('does not lead the command line to Electron', async () => {
    const violations = await violationsOf({
      'electron/cli/cli.ts': `import { save } from '../disk/files';\nsave();`,
      'electron/disk/files.ts': `import { dialog } from 'electron';\nexport const save = () => dialog;`,
    });
    expect(violations).toEqual([startsWith('electron/cli/cli.ts:1 cli-reach')]);
  });

  test('does not lead what comes before the window to a schema; a type and what is loaded later may', async () => {
    const files = {
      'electron/calls.ts': `import type { z } from 'zod';\nexport type Schema = z.ZodType;`,
      'electron/program.ts': `import { z } from 'zod';\nexport const run = () => z;`,
      'electron/lock.ts': `import { z } from 'zod';\nexport const lock = () => z;`,
    };
    const start = `import type { Schema } from './calls';\nexport const start = (_: Schema) => import('./program');`;
    expect(await violationsOf({ ...files, 'electron/main.ts': start })).toEqual([]);
    const early = `import { lock } from './lock';\n${start}\nlock();`;
    expect(await violationsOf({ ...files, 'electron/main.ts': early })).toEqual([
      expect.stringMatching(/^electron\/main\.ts:1 window-first – electron\/lock\.ts → zod: /),
    ]);
  });
});
