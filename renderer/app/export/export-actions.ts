import type { StoreApi } from 'zustand/vanilla';
import type { ArchiveOptions } from '../../../shared/archive/archive-options';
import { type MainView, mainViewNames } from '../../../shared/i18n/main-views';
import type { FacilitatorBridge } from '../../../shared/ipc/facilitator-calls';
import { fileRefusalSentence } from '../../../shared/ipc/file-refusal-sentence';
import type { SaveFileAnswer } from '../../../shared/ipc/files';
import { type ArchiveOfTable, archivesLimit } from '../../../shared/ipc/settings';
import type { LogEntry } from '../../../shared/log/log-entry';
import type { AppState, OpenTable } from '../app-state';
import { appTexts } from '../app-texts';
import type { Clock } from '../clock';
import { rememberedFirst } from './by-table';
import { boardsInMinutes, chosenBoards } from './minutes-boards';
import type { MinutesFormat } from './minutes-formats';
import { shownPaths } from './shown-paths';
import type { MinutesWish } from './table-exports';

// What makes files is loaded when the first one is asked for.
const loadExports = () => import('./table-exports');

/** What somebody asks of an archive package: the version, which sessions, and what is remembered for the next one. */
export interface ArchiveWish extends Omit<ArchiveOfTable, 'table'>, Pick<ArchiveOptions, 'version' | 'keptNames'> {
  /** Ids, in the order of their folders. */
  readonly sessions: readonly string[];
}

/** What leaves the app as a file. Each export says where it went, or why not. */
export class ExportActions {
  readonly #bridge: FacilitatorBridge;
  readonly #store: StoreApi<AppState>;
  readonly #clock: Clock;

  constructor(bridge: FacilitatorBridge, store: StoreApi<AppState>, clock: Clock) {
    this.#bridge = bridge;
    this.#clock = clock;
    this.#store = store;
  }

  /** @param moment of a snapshot instead of the table as it is */
  async saveTableFile(moment?: { readonly log: readonly LogEntry[]; readonly name: string }): Promise<void> {
    const { name, content } = await (await loadExports()).tableFile(this.#table(), moment);
    this.#tell(await this.#bridge.files.saveTableFile(name, content as Uint8Array));
  }

  async exportExchange(): Promise<void> {
    const { name, content } = await (await loadExports()).exchangeFile(this.#table());
    const filters = [{ name: 'JSON', extensions: ['json'] }];
    this.#tell(await this.#bridge.files.saveFile({ suggestedName: name, filters, content }));
  }

  async exportMinutes(
    session: string,
    formats: readonly MinutesFormat[],
    asked: MinutesWish = { includeNames: false },
  ): Promise<void> {
    const state = this.#store.getState();
    const { language } = state;
    const wish = { boards: boardsInMinutes(chosenBoards(state)), ...asked };
    try {
      const { minutesFiles } = await loadExports();
      const files = await minutesFiles(this.#table(), session, formats, language, this.#bridge, wish);
      const [only, ...others] = files;
      if (only === undefined) return;
      const answer =
        others.length > 0
          ? await this.#bridge.files.saveFiles({ files })
          : await this.#bridge.files.saveFile({
              suggestedName: only.name,
              filters: [{ name: formats[0]?.toUpperCase() ?? '', extensions: [formats[0] ?? ''] }],
              content: only.content,
            });
      this.#tell(answer);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      this.#store.setState({ notice: { kind: 'problem', text: appTexts[language].couldNotPrint(reason) } });
    }
  }

  /** @returns whether it was saved; what was said about it is remembered either way, so that nobody types it twice */
  async exportArchive({ sessions, version, keptNames, ...said }: ArchiveWish): Promise<boolean> {
    const state = this.#store.getState();
    const { language } = state;
    const table = this.#table();
    const archives = rememberedFirst(state.archives, { table: table.id, ...said }, archivesLimit);
    this.#store.setState({ archives });
    void this.#bridge.settings.change({ archives });
    try {
      const { archivePackage } = await import('./archive-export');
      const boards = boardsInMinutes(chosenBoards(state));
      const options = { ...said, version, keptNames, language, boards };
      const { name, content } = await archivePackage(table, sessions, options, this.#bridge, this.#clock.now());
      const filters = [{ name: 'ZIP', extensions: ['zip'] }];
      const answer = await this.#bridge.files.saveFile({ suggestedName: name, filters, content });
      this.#tell(answer);
      return answer.kind === 'saved';
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      this.#store.setState({ notice: { kind: 'problem', text: appTexts[language].couldNotArchive(reason) } });
      return false;
    }
  }

  async exportList(session: string, part: 'decisions' | 'actions'): Promise<void> {
    const { language } = this.#store.getState();
    const { name, content } = (await loadExports()).listFile(this.#table(), session, part, language);
    const filters = [{ name: 'CSV', extensions: ['csv'] }];
    this.#tell(await this.#bridge.files.saveFile({ suggestedName: name, filters, content }));
  }

  /** The parties and the tasks of the map, each as a list for a spreadsheet that comes in again as one. */
  async exportLists(): Promise<void> {
    const { language } = this.#store.getState();
    const { content } = this.#table();
    const { partyListCsv, taskListCsv } = await import('../../../shared/lists/write-lists');
    const names = language === 'nl' ? ['partijen.csv', 'opgaven.csv'] : ['parties.csv', 'tasks.csv'];
    const [parties = '', tasks = ''] = names;
    const files = [
      { name: parties, content: partyListCsv(content, language) },
      { name: tasks, content: taskListCsv(content, language) },
    ];
    this.#tell(await this.#bridge.files.saveFiles({ files }));
  }

  async exportCalendar(session: string): Promise<void> {
    const { language } = this.#store.getState();
    const file = await (await loadExports()).calendarFile(this.#table(), session, language, this.#clock.now());
    if (file === null) {
      this.#store.setState({ notice: { kind: 'info', text: appTexts[language].nothingForCalendar } });
      return;
    }
    const filters = [{ name: 'iCalendar', extensions: ['ics'] }];
    this.#tell(await this.#bridge.files.saveFile({ suggestedName: file.name, filters, content: file.content }));
  }

  async exportMapPicture(): Promise<void> {
    const { language } = this.#store.getState();
    const { mapPicture } = await import('./map-picture');
    const picture = await mapPicture(this.#table().content, language, 'facilitator');
    if (picture === undefined) {
      this.#store.setState({ notice: { kind: 'info', text: appTexts[language].nothingOnMap } });
      return;
    }
    const suggestedName = language === 'nl' ? 'kaart.png' : 'map.png';
    const filters = [{ name: 'PNG', extensions: ['png'] }];
    this.#tell(await this.#bridge.files.saveFile({ suggestedName, filters, content: picture.bytes }));
  }

  /** The whole map in lines and letters, to be changed in a drawing program or enlarged for a wall. */
  async exportMapDrawing(): Promise<void> {
    const { language } = this.#store.getState();
    const { content } = this.#table();
    const { mapDrawing } = await import('./map-drawing');
    const drawing = await mapDrawing(content, language, 'facilitator');
    if (drawing === undefined) {
      this.#store.setState({ notice: { kind: 'info', text: appTexts[language].nothingOnMap } });
      return;
    }
    const suggestedName = language === 'nl' ? 'kaart.svg' : 'map.svg';
    const filters = [{ name: 'SVG', extensions: ['svg'] }];
    this.#tell(await this.#bridge.files.saveFile({ suggestedName, filters, content: drawing }));
  }

  /** Who does what in which task, as a file for a spreadsheet. */
  async exportMatrix(): Promise<void> {
    const { language } = this.#store.getState();
    const { exportRoleMatrix } = await import('../../../shared/exchange/matrix-csv');
    const content = exportRoleMatrix(this.#table().content, language);
    const filters = [{ name: 'CSV', extensions: ['csv'] }];
    this.#tell(await this.#bridge.files.saveFile({ suggestedName: 'matrix.csv', filters, content }));
  }

  /** The board on screen as PDF, named after the view and the table. */
  async exportBoard(view: MainView): Promise<void> {
    const { language } = this.#store.getState();
    const table = this.#table();
    const name = mainViewNames[language].view[view];
    const title = `${name} – ${table.content.table?.name ?? ''}`;
    try {
      const [{ boardDocument }, { fileNameOf }] = await Promise.all([import('./board-document'), loadExports()]);
      const board = await boardDocument(title, this.#clock.now(), language);
      if (board === undefined) return;
      const { html, landscape } = board;
      const answer = await this.#bridge.print.pdf(html, { language, title, landscape });
      if (!answer.ok) throw new Error(answer.refusal.detail);
      const suggestedName = `${fileNameOf(title)}.pdf`;
      const filters = [{ name: 'PDF', extensions: ['pdf'] }];
      this.#tell(await this.#bridge.files.saveFile({ suggestedName, filters, content: answer.bytes }));
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      this.#store.setState({ notice: { kind: 'problem', text: appTexts[language].couldNotPrint(reason) } });
    }
  }

  #table(): OpenTable {
    const { table } = this.#store.getState();
    if (table === null) throw new Error('No table is open');
    return table;
  }

  #tell(answer: SaveFileAnswer): void {
    const { language } = this.#store.getState();
    if (answer.kind === 'saved') {
      const text = appTexts[language].saved(shownPaths(answer.paths));
      this.#store.setState({ notice: { kind: 'done', text } });
    } else if (answer.kind === 'refused') {
      const text = fileRefusalSentence(answer.refusal, language);
      this.#store.setState({ notice: { kind: 'problem', text } });
    }
  }
}
