import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { expect, it } from 'vitest';

const project = path.resolve(import.meta.dirname, '../../..');
const example = path.join(project, 'shared/example/example-table.json');

it('runs on plain Node from the bundle, with its results alone on standard output', { timeout: 120_000 }, () => {
  const options = { cwd: project, encoding: 'utf8' } as const;
  const cli = (...argv: readonly string[]) => spawnSync(process.execPath, ['build/cli.mjs', ...argv], options);
  const report = cli('replay', example, '--until', 'ses-1', '--report', '-');
  expect(report.status).toBe(0);
  expect(JSON.parse(report.stdout).openAsks).toBe(4);
  expect(cli('validate', path.join(project, 'package.json')).status).toBe(1);
  expect(cli('replay').status).toBe(2);
});
