import { apply } from '../../../shared/commands/apply';
import type { Command } from '../../../shared/commands/command';
import type { CommandContext } from '../../../shared/commands/context';
import type { Refusal } from '../../../shared/commands/refusal';
import { takeBack, type Undone } from '../../../shared/commands/undo-entry';
import { checkWorkflow } from '../../../shared/commands/workflow';
import {
  type AppendAnswer,
  type EraseNamesAnswer,
  type JournalLine,
  nothingElsewhere,
} from '../../../shared/ipc/journal';
import { applyEntry, fold } from '../../../shared/log/fold';
import type { LogEntry } from '../../../shared/log/log-entry';
import { orderLog } from '../../../shared/log/order-log';
import { nextPosition, openingPosition } from '../../../shared/log/position';
import { EntryMarks, Provenance } from '../../../shared/log/provenance';
import { UndoTrail } from '../../../shared/log/undo-history';
import { type MergedTables, type MergeRefusal, mergeTables, type TableState } from '../../../shared/merge/merge-tables';
import { contentOf } from '../../../shared/model/content-of';
import { placeNewElements } from '../../../shared/placement/place-new-elements';
import type { Document } from '../../../shared/register/document';
import { dotOf, seenOf } from '../../../shared/register/register';
import { accept, type Result, refuse } from '../../../shared/values/result';
import type { OpenTable, SaveState } from '../app-state';
import { notBefore } from '../clock';
import type { ErasingChoice } from '../erasure/erase-names';
import { erasedLog, eraseRefusalSentence, erasingOwed, noteOfErasing } from '../erasure/erase-names';
import type { EngineServices } from './engine-services';
import { rejoining } from './rejoin-journal';
import { journalRefusalSentence, saveTexts } from './save-texts';
import { WorkingCopy } from './working-copy';

type NotSaved = Extract<Refusal, { code: 'not_saved' }>;

/** Why nothing was taken in: the two do not go together, or the journal did not take it. */
export type TakeInRefusal = MergeRefusal | NotSaved;

type Draw = (document: Document, context: CommandContext) => Result<LogEntry, Refusal>;
type Save = (entry: LogEntry) => Promise<Result<LogEntry, Refusal>>;

/**
 * The one data path of an open table: command → entry → journal (fdatasync) → memory → views, and the database (strict)
 * while the views are drawn. Commands are carried out one after another in the order of their calls; each sees the
 * effect of those before it.
 */
export class TableEngine {
  #table: OpenTable;
  #tail: Promise<unknown> = Promise.resolve();
  /** Asked for and not yet begun. */
  #waiting = 0;
  /** Asked for and not yet saved or refused. */
  #unfinished = 0;
  readonly #copy: WorkingCopy;
  /** The last number of the journal that is taken; not the number of entries when lines were damaged. */
  #last: number;
  #lastSave: SaveState;
  /** The last confirmation by the disk. */
  #proven: Extract<SaveState, { kind: 'saved' }> | undefined;
  #trail: UndoTrail;
  #provenance: Provenance;
  readonly #marks: EntryMarks;
  readonly #services: EngineServices;
  readonly #publish: (table: OpenTable) => void;

  constructor(
    services: EngineServices,
    table: OpenTable,
    publish: (table: OpenTable) => void,
    last = table.log.length,
  ) {
    this.#services = services;
    this.#table = table;
    this.#last = last;
    this.#trail = new UndoTrail(table.log, services.laptop?.().id);
    this.#provenance = new Provenance(table.log);
    this.#marks = new EntryMarks(services.replica, table.log, () => services.laptop?.());
    this.#lastSave = table.save;
    this.#publish = publish;
    this.#copy = new WorkingCopy(services.store, services.whenPainted, (isComplete) => this.#copied(isComplete));
  }

  get table(): OpenTable {
    return this.#table;
  }

  /** Refused in words, or saved and shown. */
  dispatch(command: Command): Promise<Result<LogEntry, Refusal>> {
    return this.#enqueue((document, context) => {
      const refusal = checkWorkflow(contentOf(document), command);
      if (refusal !== undefined) return refuse(refusal);
      return apply(
        document,
        placeNewElements(contentOf(document), command, context.dot),
        this.#positioned(command, context),
      );
    });
  }

  /** @returns the entry that takes back, and what it could not take back */
  undo(): Promise<Result<Undone, Refusal>> {
    return this.#takeBack('undo', 'nothing_to_undo');
  }

  redo(): Promise<Result<Undone, Refusal>> {
    return this.#takeBack('redo', 'nothing_to_redo');
  }

  /**
   * Takes the names out of the table, here and on the disk, with a line that tells of it. Not undone by anything. In its
   * turn like every change, so that nothing is written meanwhile that still says a name.
   */
  eraseNames(choice: ErasingChoice = { alsoNamed: [], kept: 0 }): Promise<Result<LogEntry, Refusal>> {
    return this.#enqueue(
      (_document, context) => noteOfErasing(this.#table, context, choice.kept),
      (entry) => this.#saveErased(entry, { alsoNamed: choice.alsoNamed, lines: [] }),
    );
  }

  /**
   * Takes in what another laptop knows of this table: journal first, then memory and views, and one transaction for the
   * database, as with every change. Nothing is written when nothing is new. Undo does not reach into it: what others
   * said is theirs to take back, and what was said here before can be taken back as long as nobody built on it.
   */
  takeIn(theirs: TableState): Promise<Result<MergedTables, TakeInRefusal>> {
    return this.#inTurn(async () => {
      const followed = await this.#followErasing(theirs);
      if (followed !== null) return followed;
      const merged = mergeTables(this.#table, theirs);
      if (!merged.ok || merged.value.received.length === 0) return this.#asBefore(merged);
      const at = await this.#journal(merged.value.received);
      if (typeof at !== 'string') return at;
      this.#showTakenIn(merged.value, at);
      return merged;
    });
  }

  #showTakenIn({ document, log, received }: MergedTables, at: string): void {
    this.#provenance = new Provenance(log);
    this.#trail = new UndoTrail(log, this.#services.laptop?.().id);
    this.#marks.tookIn(log);
    this.#showSaved(null, document, log, at);
    this.#copy.follow({ id: this.#table.id, document, log }, received);
  }

  /** Resolves when everything asked so far has been saved or refused, and the database has it too or has failed. */
  settled(): Promise<void> {
    return this.#tail.then(() => this.#copy.settled());
  }

  async #takeBack(
    which: 'undo' | 'redo',
    nothing: 'nothing_to_undo' | 'nothing_to_redo',
  ): Promise<Result<Undone, Refusal>> {
    let left: Undone['left'] = null;
    const saved = await this.#enqueue((document, context) => {
      const entry = this.#trail.history[which];
      if (entry === undefined) return refuse({ code: nothing });
      const undone = takeBack(document, this.#table.log, entry.dot, context);
      if (!undone.ok) return undone;
      left = undone.value.left;
      return accept(undone.value.entry);
    });
    return saved.ok ? accept({ entry: saved.value, left }) : saved;
  }

  #enqueue(draw: Draw, save: Save = (entry) => this.#save(entry)): Promise<Result<LogEntry, Refusal>> {
    return this.#inTurn(async () => {
      const drawn = draw(this.#table.document, this.#context());
      if (!drawn.ok) return this.#asBefore(drawn);
      const entry = this.#marks.mark(drawn.value);
      const saving = save(entry);
      if (this.#table.save.kind !== 'saving') this.#showSaving(this.#waiting + 1);
      return await saving;
    });
  }

  #inTurn<Answer>(work: () => Promise<Answer>): Promise<Answer> {
    const isIdle = this.#unfinished === 0;
    this.#unfinished += 1;
    this.#waiting += 1;
    // A change that has nothing before it goes to the disk first; that it is being saved is shown after that.
    if (!isIdle) this.#showSaving(this.#waiting);
    const done = isIdle ? this.#carryOut(work) : this.#tail.then(() => this.#carryOut(work));
    const end = (): void => {
      this.#unfinished -= 1;
    };
    this.#tail = done.then(end, end);
    return done;
  }

  async #carryOut<Answer>(work: () => Promise<Answer>): Promise<Answer> {
    try {
      this.#waiting -= 1;
      return await work();
    } catch (error) {
      // A mistake in the program must not look like saving for ever.
      this.#show({ kind: 'failed', reason: String(error), waiting: this.#waiting });
      throw error;
    }
  }

  /** Nothing was to be saved: what the status line said before holds again. */
  #asBefore<Answer>(answer: Answer): Answer {
    this.#show(this.#waiting > 0 ? { kind: 'saving', waiting: this.#waiting } : this.#lastSave);
    return answer;
  }

  async #save(entry: LogEntry): Promise<Result<LogEntry, Refusal>> {
    const at = await this.#journal([entry]);
    if (typeof at !== 'string') return at;
    performance.mark('entry-saved', { detail: entry.dot });
    const document = applyEntry(this.#table.document, entry);
    const log = [...this.#table.log, entry];
    this.#marks.saved(entry);
    this.#provenance.add(entry);
    this.#trail.add(entry);
    this.#showSaved(entry, document, log, at);
    this.#copy.follow({ id: this.#table.id, document, log }, [entry]);
    return accept(entry);
  }

  /** Proof first: nothing is shown of what the journal has not confirmed. When the disk confirmed, or the refusal. */
  async #journal(entries: readonly LogEntry[]): Promise<string | { readonly ok: false; readonly refusal: NotSaved }> {
    const { language } = this.#services;
    const write = () => this.#appended(entries.map((entry, at) => ({ n: this.#last + 1 + at, entry })));
    const receipt = await this.#rejoined(write);
    if (receipt === 'changed') return this.#notNow();
    if (!receipt.ok) return this.#refused(journalRefusalSentence(receipt.refusal, language()));
    this.#last += entries.length;
    return receipt.at;
  }

  /**
   * Writes; and when the journal was replaced on the disk meanwhile, makes it and the table hold the same again, and
   * writes once more (R-JOURNAL-3).
   * @returns `changed`: the table took over lines that it did not know, so what was to be written may no longer fit
   */
  async #rejoined<Answer extends AppendAnswer | EraseNamesAnswer>(
    write: () => Promise<Answer>,
  ): Promise<Answer | 'changed'> {
    const { journal, replica, tell, language } = this.#services;
    const answer = await write();
    if (answer.ok || answer.refusal.kind !== 'wrong-number') return answer;
    const found = rejoining(this.#table, await journal.read(this.#table.id));
    if (found === null) return answer;
    const { last, missing, merged } = found;
    let at = this.#proven?.at ?? '';
    if (missing.length > 0) {
      const lines = missing.map((entry, index) => ({ n: last + 1 + index, entry }));
      const receipt = await journal.append(this.#table.id, lines, replica);
      if (!receipt.ok) return answer;
      at = receipt.at;
      tell?.(saveTexts[language()].journalReplaced(missing.length));
    }
    this.#last = last + missing.length;
    if (merged.received.length === 0) return write();
    this.#showTakenIn(merged, at);
    return 'changed';
  }

  #notNow(): { readonly ok: false; readonly refusal: NotSaved } {
    const reason = saveTexts[this.#services.language()].journalChanged;
    return this.#asBefore({ ok: false, refusal: { code: 'not_saved', reason } });
  }

  /** Keeps the entries and tries again for as long as it is the disk that refuses; the screen says so meanwhile. */
  async #appended(lines: readonly JournalLine[]): Promise<AppendAnswer> {
    const { journal, language, replica, retry } = this.#services;
    for (;;) {
      const answer = await journal.append(this.#table.id, lines, replica);
      if (answer.ok || answer.refusal.kind === 'wrong-number' || retry === undefined) {
        retry?.settle();
        return answer;
      }
      const reason = journalRefusalSentence(answer.refusal, language());
      this.#remember({ kind: 'failed', reason, waiting: this.#waiting + 1 });
      await retry.wait();
    }
  }

  /**
   * Names that another laptop erased are erased here before anything it wrote is taken in, on the disk too: what was
   * erased does not stay alive here, nor go back there with the next exchange.
   * @returns a refusal when the disk could not; null when there was nothing to do or it is done
   */
  async #followErasing(theirs: TableState): Promise<{ readonly ok: false; readonly refusal: NotSaved } | null> {
    const owed = erasingOwed(this.#table, theirs);
    if (owed === null) return null;
    const command = { type: 'noteErasedNames', count: owed.count, follows: owed.follows } as const;
    const drawn = apply(this.#table.document, command, this.#context());
    if (!drawn.ok) return null;
    const erased = await this.#saveErased(this.#marks.mark(drawn.value), owed);
    return erased.ok || erased.refusal.code !== 'not_saved' ? null : { ok: false, refusal: erased.refusal };
  }

  async #saveErased(entry: LogEntry, { alsoNamed, lines } = nothingElsewhere): Promise<Result<LogEntry, Refusal>> {
    const { journal, language, replica, forgetNames } = this.#services;
    const elsewhere = { alsoNamed, lines };
    const write = () => journal.eraseNames(this.#table.id, { n: this.#last + 1, entry }, replica, elsewhere);
    const receipt = await this.#rejoined(write);
    if (receipt === 'changed') return this.#notNow();
    if (!receipt.ok) return this.#refused(eraseRefusalSentence(receipt.refusal, language()));
    this.#last += 1;
    const erased = await erasedLog(this.#table, entry, journal, elsewhere);
    await this.#copy.settled();
    const isForgotten = await forgetNames(this.#table.id, erased).then(
      () => true,
      () => false,
    );
    // Written anew as a whole, so nothing is owed to it; or everything, with the next change.
    this.#copy.startAnew(isForgotten ? [] : erased.log);
    this.#marks.saved(entry);
    const log = orderLog(erased.log);
    this.#provenance = new Provenance(log);
    this.#trail = new UndoTrail(log, this.#services.laptop?.().id);
    this.#showSaved(entry, fold(log), log, receipt.at);
    this.#copied(isForgotten);
    return accept(entry);
  }

  #refused(reason: string): { readonly ok: false; readonly refusal: NotSaved } {
    this.#remember({ kind: 'failed', reason, waiting: this.#waiting + 1 });
    return { ok: false, refusal: { code: 'not_saved', reason } };
  }

  /** Shows the table as the journal has it: after an entry of its own, or after taking in. @param at when the disk confirmed */
  #showSaved(entry: LogEntry | null, document: Document, log: readonly LogEntry[], at: string): void {
    this.#proven = { kind: 'saved', at, count: log.length, place: this.#services.place };
    // A copy that is behind is behind until it has caught up, also when this change is safe in the journal.
    const saved: SaveState = this.#lastSave.kind === 'lagging' ? { ...this.#lastSave, at } : this.#proven;
    const { history } = this.#trail;
    this.#lastSave = saved;
    this.#table = {
      ...this.#table,
      document,
      content: contentOf(document),
      log,
      lastEntry: entry?.dot ?? null,
      save: this.#waiting > 0 ? { kind: 'saving', waiting: this.#waiting } : saved,
      undo: history.undo === undefined ? null : { dot: history.undo.dot, text: history.undoText },
      redo: history.redo === undefined ? null : { dot: history.redo.dot, text: history.redoText },
    };
    this.#publish(this.#table);
    if (entry !== null) performance.mark('entry-published', { detail: entry.dot });
  }

  /** A failure of the database loses nothing: the journal has it, and it is tried again with the next change. */
  #copied(isComplete: boolean): void {
    const { kind } = this.#lastSave;
    if (isComplete && kind === 'lagging' && this.#proven !== undefined) this.#remember(this.#proven);
    if (!isComplete && kind === 'saved')
      this.#remember({
        kind: 'lagging',
        at: this.#lastSave.at,
        reason: saveTexts[this.#services.language()].lagging,
      });
  }

  #context(): CommandContext {
    const { replica, clock, language } = this.#services;
    const { document, log } = this.#table;
    return {
      dot: dotOf(replica, seenOf(document.clock, replica) + 1),
      // A laptop whose clock runs ahead must not take the others along.
      at: notBefore(clock.now(), log.findLast(this.#isOwn)?.at),
      language: language(),
      ...nextPosition(log, contentOf(document), this.#isOwn),
    };
  }

  readonly #isOwn = ({ dot }: LogEntry): boolean => {
    const laptop = this.#services.laptop?.().id;
    return laptop === undefined || this.#provenance.isOwn(dot, laptop);
  };

  /** An opening stands first in its own session; an agenda item is announced under its own number. */
  #positioned(command: Command, context: CommandContext): CommandContext {
    if (command.type === 'openSession') return { ...context, ...openingPosition(this.#table.log, command.id) };
    return command.type === 'startAgendaItem' ? { ...context, item: command.no } : context;
  }

  #remember(save: SaveState): void {
    this.#lastSave = save;
    this.#show(this.#waiting > 0 && save.kind !== 'failed' ? { kind: 'saving', waiting: this.#waiting } : save);
  }

  #showSaving(waiting: number): void {
    this.#show({ kind: 'saving', waiting });
  }

  #show(save: SaveState): void {
    if (save.kind !== 'saving') this.#lastSave = save;
    this.#table = { ...this.#table, save };
    this.#publish(this.#table);
  }
}
