import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { app, BrowserWindow } from 'electron';
import type { Language, Translated } from '../shared/i18n/language';
import { stampOf } from './disk/time-stamp';
import { withoutPaths } from './error-report';
import { escapeHtml, openDocument } from './pages/memory-documents';

const nl = {
  title: 'Gebiedstafel is gestopt',
  what: 'Er ging iets mis waar het programma niet op rekende. Om niets stuk te maken is het gestopt.',
  safe: 'Alles waar “Opgeslagen” bij stond, staat op deze computer:',
  next: 'Sluit dit venster en start Gebiedstafel opnieuw. U gaat verder waar u was.',
  report: 'Komt dit vaker voor, geef dan dit bestand aan uw beheerder:',
};

const en = {
  title: 'Gebiedstafel has stopped',
  what: 'Something went wrong that the program did not count on. To damage nothing, it has stopped.',
  safe: 'Everything that was marked “Saved” is on this computer:',
  next: 'Close this window and start Gebiedstafel again. You continue where you were.',
  report: 'If it happens more often, give this file to your administrator:',
} satisfies typeof nl;

const texts: Translated<typeof nl> = { nl, en };

const recoveryPage = (language: Language, dataFolder: string, report: string): string => {
  const text = texts[language];
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${text.title}</title><style>
:root{color-scheme:light dark}body{margin:0;padding:32px 40px;font:16px/1.5 system-ui,sans-serif;background:Canvas;
color:CanvasText}h1{font-size:24px;margin:0 0 16px}code{display:block;padding:8px 12px;margin:4px 0 16px;
border:1px solid GrayText;border-radius:4px;overflow-wrap:anywhere;user-select:all}</style></head><body>
<h1>${text.title}</h1><p>${text.what}</p><p>${text.safe}</p><code>${escapeHtml(dataFolder)}</code><p>${text.next}</p>
<p>${text.report}</p><code>${escapeHtml(report)}</code></body></html>`;
};

export interface UnexpectedErrorOptions {
  readonly dataFolder: string;
  readonly language: () => Language;
  /** Ends what is half done: writes sentinels, closes files. */
  readonly secure: () => Promise<void>;
}

/**
 * What happens on an error that nobody caught. Electron's own answer is a modal dialog, on which an unattended run
 * hangs for ever: a development run prints and ends with 70; a package secures the journal, closes the windows and
 * shows a page that says what is safe and what to do.
 */
export function handleUnexpectedErrors({ dataFolder, language, secure }: UnexpectedErrorOptions): void {
  let isEnding = false;
  const end = (error: unknown): void => {
    console.error(error);
    if (isEnding) return;
    isEnding = true;
    const report = writeReport(dataFolder, error);
    void secure()
      .catch(() => {})
      .then(() => (app.isPackaged && app.isReady() ? showRecovery(language(), dataFolder, report) : undefined))
      .catch(() => {})
      .finally(() => app.exit(70));
  };
  process.on('uncaughtException', end);
  process.on('unhandledRejection', end);
}

function writeReport(dataFolder: string, error: unknown): string {
  const folder = path.join(dataFolder, 'reports');
  const file = path.join(folder, `${stampOf(new Date())}.txt`);
  const what = withoutPaths(error instanceof Error ? (error.stack ?? error.message) : String(error));
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, `${app.getName()} ${app.getVersion()}, ${process.platform} ${process.arch}\n${what}\n`);
  } catch {
    // A full disk may be the very reason.
  }
  return file;
}

async function showRecovery(language: Language, dataFolder: string, report: string): Promise<void> {
  const window = await openDocument(recoveryPage(language, dataFolder, report), {
    width: 640,
    height: 480,
    resizable: false,
    title: texts[language].title,
  });
  for (const other of BrowserWindow.getAllWindows()) if (other !== window) other.destroy();
  await new Promise<void>((resolve) => window.once('closed', () => resolve()));
}
