import type { StoreApi } from 'zustand/vanilla';
import { restoreEntry } from '../../../shared/commands/restore-entry';
import type { FacilitatorBridge } from '../../../shared/ipc/facilitator-calls';
import { fold } from '../../../shared/log/fold';
import type { LogEntry } from '../../../shared/log/log-entry';
import { nextPosition } from '../../../shared/log/position';
import { EntryMarks } from '../../../shared/log/provenance';
import { contentOf } from '../../../shared/model/content-of';
import { dotOf, seenOf } from '../../../shared/register/register';
import type { AppState } from '../app-state';
import { type Clock, notBefore } from '../clock';
import { shownPaths } from '../export/shown-paths';
import { journalRefusalSentence } from '../table/save-texts';
import type { RecoverySource } from './recovery-sources';
import { recoveryTexts } from './recovery-texts';

interface Services {
  readonly bridge: Pick<FacilitatorBridge, 'journal' | 'files'>;
  readonly store: StoreApi<AppState>;
  readonly clock: Clock;
  readonly newReplica: () => string;
  readonly openTable: (id: string) => Promise<void>;
}

/** What the recovery window can do. Nothing of the table changes before something was chosen. */
export class RecoveryActions {
  readonly #services: Services;

  constructor(services: Services) {
    this.#services = services;
  }

  /**
   * Goes on with the state of a source. Every entry that any source has comes back into the log, whatever is chosen; the
   * choice is an entry of its own, which can be taken back. The damaged journal is set aside, not removed.
   */
  async restore(sourceId: string): Promise<void> {
    const { bridge, store, newReplica } = this.#services;
    const { recovery, language } = store.getState();
    const source = recovery?.sources.find(({ id }) => id === sourceId);
    const together = recovery?.sources.find(({ kind }) => kind === 'together');
    if (recovery === null || source === undefined || together === undefined) return;
    const replica = newReplica();
    const log = [...together.log, ...this.#choiceOf(source, together.log, recovery.expected, replica)];
    const lines = log.map((entry, at) => ({ n: at + 1, entry }));
    const receipt = await bridge.journal.replace(recovery.tableId, lines, replica);
    if (!receipt.ok) {
      store.setState({ notice: { kind: 'problem', text: journalRefusalSentence(receipt.refusal, language) } });
      return;
    }
    store.setState({ recovery: null });
    await this.#services.openTable(recovery.tableId);
    const missing = Math.max(0, recovery.expected - together.log.length);
    const text = recoveryTexts[language].done(together.log.length, missing);
    store.setState({ notice: { kind: missing === 0 ? 'info' : 'warning', text } });
  }

  leave(): void {
    this.#services.store.setState({ recovery: null });
  }

  /** Everything that was found, source by source, in one readable file. */
  async save(): Promise<void> {
    const { bridge, store } = this.#services;
    const { recovery, language } = store.getState();
    if (recovery === null) return;
    const content = `${JSON.stringify({ format: 'gebiedstafel-recovery', version: 1, ...recovery }, null, 1)}\n`;
    const texts = recoveryTexts[language];
    const answer = await bridge.files.saveFile({
      suggestedName: `${texts.fileName(recovery.name ?? recovery.tableId)}.json`,
      content,
    });
    if (answer.kind === 'saved')
      store.setState({ notice: { kind: 'done', text: texts.saved(shownPaths(answer.paths)) } });
    if (answer.kind === 'refused') store.setState({ notice: { kind: 'problem', text: texts.notSaved } });
  }

  #choiceOf(
    source: RecoverySource,
    found: readonly LogEntry[],
    expected: number,
    replica: string,
  ): readonly LogEntry[] {
    const { store, clock } = this.#services;
    const { language, laptop } = store.getState();
    const document = fold(found);
    const context = {
      dot: dotOf(replica, seenOf(document.clock, replica) + 1),
      at: notBefore(clock.now(), found.at(-1)?.at),
      language,
      ...nextPosition(found, contentOf(document)),
    };
    const text = recoveryTexts[language].entry(source, expected);
    const made = restoreEntry(document, fold(source.log), text, context);
    return made.ok ? [new EntryMarks(replica, found, () => ({ id: laptop.id })).mark(made.value)] : [];
  }
}
