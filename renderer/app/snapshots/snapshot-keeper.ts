import type { StoreApi } from 'zustand/vanilla';
import type { FacilitatorBridge } from '../../../shared/ipc/facilitator-calls';
import type { KeepAnswer } from '../../../shared/ipc/snapshots';
import type { LogEntry } from '../../../shared/log/log-entry';
import { contentOf } from '../../../shared/model/content-of';
import type { Dot } from '../../../shared/register/register';
import type { TakenFor } from '../../../shared/snapshot/taken-snapshot';
import type { AppState } from '../app-state';
import type { Clock } from '../clock';
import { snapshotTexts } from './snapshot-texts';

interface Services {
  readonly bridge: Pick<FacilitatorBridge, 'snapshots'>;
  readonly store: StoreApi<AppState>;
  readonly clock: Clock;
}

/** Why a snapshot is taken, under which name, and the line that tells of it, if one does. */
interface Occasion {
  readonly reason: TakenFor;
  readonly name: string;
  readonly line: Dot | null;
}

/**
 * Takes snapshots of the open table, one after the other. A snapshot that cannot be kept is said and holds nothing up:
 * whatever it would hold is in the log too.
 */
export class SnapshotKeeper {
  readonly #services: Services;
  #tail: Promise<unknown> = Promise.resolve();

  constructor(services: Services) {
    this.#services = services;
  }

  /** @returns whether it is on the disk */
  keep(occasion: Occasion): Promise<boolean> {
    return this.exclusively(async () => {
      const refused = await this.#keep(occasion).catch((error: unknown) => String(error));
      if (refused === null) return true;
      const { store } = this.#services;
      const text = snapshotTexts[store.getState().language].notKept(refused);
      store.setState({ notice: { kind: 'warning', text } });
      return false;
    });
  }

  /** A line of the log that asks for a snapshot: taken by name, or the end of a session. */
  follow({ event, session, dot }: LogEntry): void {
    const { table } = this.#services.store.getState();
    if (event.type === 'snapshot.taken') {
      void this.keep({ reason: 'named', name: String(event.data['snapshot'] ?? ''), line: dot });
    }
    if (event.type === 'session.closed') {
      const name = String(table?.content.sessions.get(session ?? '')?.title ?? session ?? '');
      void this.keep({ reason: 'session_closed', name, line: dot });
    }
  }

  /** In turn with the snapshots: while names are erased none is taken, and the next one no longer knows them. */
  exclusively<Answer>(work: () => Promise<Answer>): Promise<Answer> {
    const answer = this.#tail.then(work);
    this.#tail = answer.catch(() => undefined);
    return answer;
  }

  /** Resolves when all snapshots that were asked for are kept or given up. */
  async settled(): Promise<void> {
    await this.#tail;
  }

  /** @returns why it could not be kept; null when it is */
  async #keep({ reason, name, line }: Occasion): Promise<string | null> {
    const { bridge, store, clock } = this.#services;
    const { table, language } = store.getState();
    if (table === null) return null;
    // What was said after the line that asked for it is not in it.
    const end = line === null ? table.log.length : table.log.findLastIndex(({ dot }) => dot === line) + 1;
    const log = table.log.slice(0, end);
    const [{ makeSnapshot }, { countsOf }, { pack }, { sha256 }] = await loadMaking();
    const made = await makeSnapshot(log, sha256, end === table.log.length ? table.document : undefined);
    const content = contentOf(made.document);
    const session = log.findLast((entry) => entry.session !== null)?.session ?? null;
    const note = {
      snapshot: made.id,
      reason,
      name,
      title: null,
      at: line === null ? clock.now() : (log.at(-1)?.at ?? clock.now()),
      session: session === null ? '' : String(content.sessions.get(session)?.title ?? session),
      line: reason === 'named' ? line : null,
      lines: made.lines,
      counts: countsOf(content),
    };
    const missing = await bridge.snapshots.missing(table.id, made.ids);
    const objects = missing.map((id) => ({ id, packed: pack(made.bytesOf(id)) }));
    const answer = await bridge.snapshots.keep(table.id, note, made.ids, objects);
    return answer.ok ? null : snapshotTexts[language].refused[answer.refusal.kind](codeOf(answer.refusal));
  }
}

type Refused = Extract<KeepAnswer, { ok: false }>['refusal'];
const codeOf = (refusal: Refused): string => ('code' in refusal ? refusal.code : '');

// Needed when the first snapshot is taken, not when the app starts.
const loadMaking = () =>
  Promise.all([
    import('../../../shared/snapshot/make-snapshot'),
    import('../../../shared/snapshot/taken-snapshot'),
    import('../../../shared/exchange/gzip'),
    import('../sha256'),
  ]);
