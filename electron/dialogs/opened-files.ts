import type { BrowserWindow } from 'electron';
import type { Language } from '../../shared/i18n/language';
import { fileRefusalSentence } from '../../shared/ipc/file-refusal-sentence';
import type { OpenedFile } from '../../shared/ipc/files';
import { readWholeFile } from '../disk/files';
import { tell } from '../pages/ipc';

/**
 * Files that the operating system asks the program to open: at its start, by a second start, or (macOS) by event. The
 * first waits until the page asks for it; later ones are sent.
 */
export class OpenedFiles {
  readonly #window: () => BrowserWindow | null;
  readonly #language: () => Language;
  #first: string | null = null;
  #pageHasAsked = false;

  constructor(window: () => BrowserWindow | null, language: () => Language) {
    this.#window = window;
    this.#language = language;
  }

  /** @param file absolute path */
  async open(file: string): Promise<void> {
    if (!this.#pageHasAsked) {
      this.#first = file;
      return;
    }
    await this.#send(file);
  }

  /** The file the program was started with, once. A refusal follows as an event. */
  async takeFirst(): Promise<OpenedFile | null> {
    this.#pageHasAsked = true;
    const file = this.#first;
    this.#first = null;
    if (file === null) return null;
    const answer = await readWholeFile(file);
    if (answer.kind === 'opened') return answer.file;
    if (answer.kind === 'refused')
      tell('facilitator', this.#window(), 'files:onRefusedFile', this.#sentence(answer.refusal));
    return null;
  }

  async #send(file: string): Promise<void> {
    const answer = await readWholeFile(file);
    if (answer.kind === 'opened') tell('facilitator', this.#window(), 'files:onOpenFile', answer.file);
    if (answer.kind === 'refused')
      tell('facilitator', this.#window(), 'files:onRefusedFile', this.#sentence(answer.refusal));
  }

  #sentence(refusal: Parameters<typeof fileRefusalSentence>[0]): string {
    return fileRefusalSentence(refusal, this.#language());
  }
}
