import { randomUUID } from 'node:crypto';
import { app, BrowserWindow, type BrowserWindowConstructorOptions, type Session, session } from 'electron';
import { appScheme } from '../../shared/ipc/origin';
import { documentPolicy } from './content-security-policy';
import { serve } from './protocol';
import { hardenSession } from './security';

/** Of its own, so that it never shares an origin with the pages. */
const documentHost = 'document';

const documents = new Map<string, string>();
let shared: Session | null = null;

/** A session in memory that knows our scheme only, and under it only the documents that are shown right now. */
function documentSession(): Session {
  if (shared !== null) return shared;
  shared = session.fromPartition('documents', { cache: false });
  hardenSession(shared, { devServer: null });
  // A PDF names the user agent as its maker: the program, and not the computer it ran on.
  shared.setUserAgent(`${app.getName()} ${app.getVersion()}`);
  serve(shared.protocol, async ({ host, pathname }) => {
    const html = host === documentHost ? documents.get(pathname.slice(1)) : undefined;
    if (html === undefined) return null;
    return { body: Buffer.from(html), contentType: 'text/html; charset=utf-8', policy: documentPolicy };
  });
  return shared;
}

/**
 * Opens a window on an HTML string: no preload, no scripts, no network, nothing shared with the pages. The string is
 * served from memory, since a `data:` URL has a length limit and a `file:` URL would leave text on the disk.
 * @returns the window after loading; the document is gone from memory when the window closes
 */
export async function openDocument(html: string, options: BrowserWindowConstructorOptions): Promise<BrowserWindow> {
  const key = randomUUID();
  documents.set(key, html);
  const window = new BrowserWindow({
    ...options,
    webPreferences: {
      session: documentSession(),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      javascript: false,
      spellcheck: false,
      images: true,
      webgl: false,
    },
  });
  window.once('closed', () => documents.delete(key));
  window.removeMenu();
  try {
    await window.loadURL(`${appScheme}://${documentHost}/${key}`);
  } catch (error) {
    window.destroy();
    throw error;
  }
  return window;
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => escapes[character] ?? character);
}
