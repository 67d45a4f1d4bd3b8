import { describe, expect, it, vi } from 'vitest';
import { printPdf } from '../../../electron/output/print';

const printed = vi.hoisted(() => ({ bytes: new Uint8Array() }));

vi.mock('electron', () => ({ app: { getVersion: () => '0.1.0' } }));
vi.mock('../../../electron/pages/memory-documents', () => ({
  escapeHtml: (text: string) => text,
  openDocument: async () => ({ webContents: { printToPDF: async () => printed.bytes }, destroy: () => undefined }),
}));

describe('R-MINUTES-9 what is printed and cannot be made PDF/A', () => {
  it('is printed as it came, and the log says why', async () => {
    const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    printed.bytes = new TextEncoder().encode('no PDF at all');
    const answer = await printPdf({ html: '<p>Verslag</p>', language: 'nl', title: 'Verslag' });
    expect(answer).toEqual({ ok: true, bytes: printed.bytes });
    expect(logged).toHaveBeenCalledExactlyOnceWith(
      '"Verslag" was printed and could not be made PDF/A',
      expect.any(Error),
    );
  });
});
