import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { minutesModel } from '../../../shared/minutes/minutes-model';
import { renderDocx } from '../../../shared/minutes/render-docx';
import { renderOdt } from '../../../shared/minutes/render-odt';
import { exampleLog } from './example-log';
import { onePixel } from './one-pixel';
import { flat } from './visible-text';

const isThere = spawnSync('soffice', ['--version'], { stdio: 'ignore' }).status === 0;
if (!isThere)
  console.warn('SKIPPED: LibreOffice is not on this machine, so the Word and OpenDocument files are not opened in it');

it.skipIf(!isThere).each(['docx', 'odt'] as const)(
  'the minutes as %s open in LibreOffice with every decision in them',
  async (format) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'gebiedstafel-docx-'));
    try {
      const minutes = minutesModel(exampleLog(), 'ses-1', 'nl');
      const render = { docx: renderDocx, odt: renderOdt }[format];
      writeFileSync(path.join(folder, `minutes.${format}`), await render(minutes, { mapImage: onePixel }));
      const profile = `-env:UserInstallation=file://${path.join(folder, 'profile')}`;
      const convert = ['--headless', profile, '--convert-to', 'txt:Text (encoded):UTF8', '--outdir', folder];
      execFileSync('soffice', [...convert, path.join(folder, `minutes.${format}`)], {
        stdio: 'ignore',
        timeout: 90_000,
      });
      const text = flat(readFileSync(path.join(folder, 'minutes.txt'), 'utf8'));
      expect(text).toContain('Verslag Gebiedstafel 1');
      for (const decision of minutes.decisions.ofThisSession) expect(text).toContain(decision.text);
      for (const action of minutes.actions) expect(text).toContain(action.text);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
  120_000,
);
