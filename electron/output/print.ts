import { app } from 'electron';
import type { Translated } from '../../shared/i18n/language';
import type { PdfAnswer, PdfRequest } from '../../shared/ipc/print';
import { sha256 } from '../disk/sha256';
import { escapeHtml, openDocument } from '../pages/memory-documents';

const nl = { page: 'pagina', of: 'van' };

const en = { page: 'page', of: 'of' } satisfies typeof nl;

const words: Translated<typeof nl> = { nl, en };

/** Longest time for one document, in milliseconds: minutes of a whole day take under two seconds. */
const longest = 60_000;

/** Inches, as printToPDF counts: 20 mm beside the text, room for the running lines above and below. */
const margins = { top: 0.9, bottom: 0.9, left: 0.79, right: 0.79 };

/**
 * Prints HTML to PDF: A4, tagged for screen readers, with an outline of the headings, the title above and the page
 * number below each page, as PDF/A where that can be. Runs in a hidden window without scripts, network or anything of
 * the pages.
 */
export async function printPdf({ html, language, title, landscape = false }: PdfRequest): Promise<PdfAnswer> {
  const { page, of } = words[language];
  // The running lines inherit nothing from the document; Chromium gives them size zero unless told otherwise.
  const style = 'font:8pt system-ui,sans-serif;color:#444;width:100%;margin:0 20mm';
  try {
    const window = await openDocument(wholeDocument(html, language, title), { show: false, width: 800, height: 1130 });
    try {
      const printing = window.webContents.printToPDF({
        pageSize: 'A4',
        landscape,
        margins,
        printBackground: true,
        generateTaggedPDF: true,
        generateDocumentOutline: true,
        displayHeaderFooter: true,
        headerTemplate: `<div style="${style}">${escapeHtml(title)}</div>`,
        footerTemplate: `<div style="${style};text-align:right">${page} <span class="pageNumber"></span> ${of} <span class="totalPages"></span></div>`,
      });
      const printed = new Uint8Array(await orTooLate(printing));
      return { ok: true, bytes: await archived(printed, title, language) };
    } finally {
      window.destroy();
    }
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { ok: false, refusal: { kind: 'print-failed', detail } };
  }
}

/** As it was printed, and then without a word of PDF/A, when Chromium should write what the library cannot read. */
async function archived(printed: Uint8Array, title: string, language: string): Promise<Uint8Array> {
  // A large library, needed by this alone.
  const { archivablePdf } = await import('../../shared/pdf/archivable-pdf');
  const creator = `Gebiedstafel ${app.getVersion()}`;
  return archivablePdf(printed, { title, language, creator, hash: sha256 }).catch((error: unknown) => {
    console.error(`"${title}" was printed and could not be made PDF/A`, error);
    return printed;
  });
}

/** Language and title must be in the document, or the PDF has neither. A fragment becomes a document around it. */
export function wholeDocument(html: string, language: string, title: string): string {
  if (/<html[\s>]/i.test(html)) return html;
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title></head><body>${html}</body></html>`;
}

function orTooLate<Value>(work: Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`not printed within ${longest / 1000} s`)), longest);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
