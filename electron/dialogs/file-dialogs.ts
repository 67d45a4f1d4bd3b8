import path from 'node:path';
import { app, type BrowserWindow, dialog } from 'electron';
import type { Language, Translated } from '../../shared/i18n/language';
import {
  type FileFilter,
  type OpenFileAnswer,
  type SaveFileAnswer,
  type SaveFileRequest,
  type SaveFilesRequest,
  tableFileExtension,
} from '../../shared/ipc/files';
import { safeFileName } from '../disk/file-names';
import { readWholeFile, saveOne, saveSeveral } from '../disk/files';

const nl = {
  tableFile: 'Gebiedstafel',
  exchange: 'Uitwisselbestand',
  open: 'Tafel openen',
  save: 'Opslaan als',
  folder: 'Map voor de bestanden kiezen',
  place: 'Map om in uit te wisselen',
  certificates: 'Certificaat van de organisatie (PEM)',
  backups: 'Map voor reservekopieën kiezen',
};

const en = {
  tableFile: 'Area table',
  exchange: 'Exchange file',
  open: 'Open table',
  save: 'Save as',
  folder: 'Choose a folder for the files',
  place: 'Folder to exchange in',
  certificates: 'Certificate of the organisation (PEM)',
  backups: 'Choose a folder for backups',
} satisfies typeof nl;

const texts: Translated<typeof nl> = { nl, en };

export interface FileDialogsOptions {
  readonly window: () => BrowserWindow | null;
  readonly language: () => Language;
  /** Test and demo runs: files go here and no dialog opens. */
  readonly saveFolder: string | null;
}

/** Opening and saving with the dialogs of the operating system: a page names a file, the person chooses the place. */
export class FileDialogs {
  readonly #options: FileDialogsOptions;

  constructor(options: FileDialogsOptions) {
    this.#options = options;
  }

  async openTable(): Promise<OpenFileAnswer> {
    const words = texts[this.#options.language()];
    const choice = await this.#ask((window) =>
      dialog.showOpenDialog(window, {
        title: words.open,
        properties: ['openFile'],
        filters: [{ name: words.tableFile, extensions: [tableFileExtension, 'json'] }],
      }),
    );
    const file = choice?.filePaths[0];
    return choice === null || choice.canceled || file === undefined ? { kind: 'cancelled' } : readWholeFile(file);
  }

  saveTable(suggestedName: string, content: Uint8Array): Promise<SaveFileAnswer> {
    const filters = [{ name: texts[this.#options.language()].tableFile, extensions: [tableFileExtension] }];
    return this.save({ suggestedName, filters, content });
  }

  async save({ suggestedName, filters, content }: SaveFileRequest): Promise<SaveFileAnswer> {
    const { saveFolder, language } = this.#options;
    const name = safeFileName(suggestedName);
    if (saveFolder !== null) return saveSeveral(saveFolder, [{ name, content }], { replace: true });
    const choice = await this.#ask((window) =>
      dialog.showSaveDialog(window, {
        title: texts[language()].save,
        defaultPath: path.join(app.getPath('documents'), name),
        filters: (filters ?? []).map(asDialogFilter),
        properties: ['createDirectory', 'showOverwriteConfirmation'],
      }),
    );
    return choice === null || choice.canceled || !choice.filePath
      ? { kind: 'cancelled' }
      : saveOne(choice.filePath, content);
  }

  async saveSeveral({ files }: SaveFilesRequest): Promise<SaveFileAnswer> {
    const { saveFolder, language } = this.#options;
    if (saveFolder !== null) return saveSeveral(saveFolder, files, { replace: true });
    const choice = await this.#ask((window) =>
      dialog.showOpenDialog(window, {
        title: texts[language()].folder,
        defaultPath: app.getPath('documents'),
        properties: ['openDirectory', 'createDirectory'],
      }),
    );
    const folder = choice?.filePaths[0];
    return choice === null || choice.canceled || folder === undefined
      ? { kind: 'cancelled' }
      : saveSeveral(folder, files, { replace: false });
  }

  /** A folder that laptops share: on a network drive, a stick, or one that a synchroniser keeps. */
  async chooseFolder(): Promise<string | null> {
    const title = texts[this.#options.language()].place;
    const choice = await this.#ask((window) =>
      dialog.showOpenDialog(window, { title, properties: ['openDirectory', 'createDirectory'] }),
    );
    return choice?.filePaths[0] ?? null;
  }

  async chooseCertificates(): Promise<string | null> {
    const title = texts[this.#options.language()].certificates;
    const filters = [{ name: 'PEM', extensions: ['pem', 'crt', 'cer'] }];
    const choice = await this.#ask((window) =>
      dialog.showOpenDialog(window, { title, filters, properties: ['openFile'] }),
    );
    return choice?.filePaths[0] ?? null;
  }

  /** Asks for a folder to keep backups in. @returns its absolute path; null when the question was left */
  async chooseBackupFolder(present: string): Promise<string | null> {
    const choice = await this.#ask((window) =>
      dialog.showOpenDialog(window, {
        title: texts[this.#options.language()].backups,
        defaultPath: present,
        properties: ['openDirectory', 'createDirectory'],
      }),
    );
    return choice === null || choice.canceled ? null : (choice.filePaths[0] ?? null);
  }

  async #ask<Choice>(show: (window: BrowserWindow) => Promise<Choice>): Promise<Choice | null> {
    const window = this.#options.window();
    return window === null ? null : show(window);
  }
}

const asDialogFilter = ({ name, extensions }: FileFilter) => ({ name, extensions: [...extensions] });
