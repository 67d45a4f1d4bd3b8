import type { StoreApi } from 'zustand/vanilla';
import type { FacilitatorBridge } from '../../../shared/ipc/facilitator-calls';
import { fold } from '../../../shared/log/fold';
import type { LogEntry } from '../../../shared/log/log-entry';
import { uniteLogs } from '../../../shared/log/unite-logs';
import { mergeRefusalSentence } from '../../../shared/merge/merge-sentences';
import type { FoundTable, PlaceProblem, TableAtPlace } from '../../../shared/sync/place';
import { placeProblemSentence } from '../../../shared/sync/place-sentences';
import type { AppState } from '../app-state';
import { appTexts } from '../app-texts';
import { storageId } from '../table/storage-id';
import type { TableActions } from '../table/table-actions';

/** How an exchange ended. */
export interface ExchangeOutcome {
  /** Lines that are new in the table here. */
  readonly received: number;
  /** Objects left at the place. */
  readonly sent: number;
  /** What is wrong, with the next step; null when all went well. */
  readonly problem: string | null;
}

interface PlaceName {
  readonly id: string;
  readonly name: string;
}

/** Exchanging at places: the main process reaches them; what comes goes through the one data path of the table. */
export interface PlaceActions extends Omit<FacilitatorBridge['places'], 'pull' | 'push'> {
  /**
   * Takes in what others left of the open table, and leaves what they do not know. One exchange at a time.
   * @param isQuiet no dialog comes of it: it was not asked for now
   */
  exchangeAt(place: PlaceName, isQuiet?: boolean): Promise<ExchangeOutcome>;
  /** Fetches a table that was never on this laptop, and opens it. A sentence when it could not be, else null. */
  fetchTable(place: PlaceName, table: FoundTable): Promise<string | null>;
}

export function placeActions(
  bridge: FacilitatorBridge,
  store: StoreApi<AppState>,
  working: Promise<{ readonly tables: TableActions }>,
  placesChanged: () => void = () => undefined,
): PlaceActions {
  const { pull, push, ...rest } = bridge.places;
  const language = () => store.getState().language;
  const say = (problem: PlaceProblem): string => placeProblemSentence(problem, language());

  let underWay: Promise<unknown> = Promise.resolve();

  function exchangeAt(place: PlaceName, isQuiet = false): Promise<ExchangeOutcome> {
    const ended = underWay.then(() => exchangeNow(place, isQuiet));
    underWay = ended.catch(() => undefined);
    return ended;
  }

  async function exchangeNow({ id, name }: PlaceName, isQuiet: boolean): Promise<ExchangeOutcome> {
    const { tables } = await working;
    const { table } = store.getState();
    const about = table?.content.table;
    if (table === null || about === undefined || about === null) return { received: 0, sent: 0, problem: null };
    const at: TableAtPlace = { journal: table.id, id: about.id, name: about.name };
    const pulled = await pull(id, at);
    if (!pulled.ok) return { received: 0, sent: 0, problem: say(pulled.problem) };
    const taken = await takeIn(tables, at, pulled.lines, { source: name, isQuiet });
    if (typeof taken === 'string') return { received: 0, sent: 0, problem: taken };
    const pushed = await push(id, at, pulled.ids);
    if (!pushed.ok) return { received: taken, sent: 0, problem: say(pushed.problem) };
    return { received: taken, sent: pushed.sent, problem: pulled.problem === null ? null : say(pulled.problem) };
  }

  /** @returns how many lines were new, or what went wrong */
  async function takeIn(
    tables: TableActions,
    { journal }: TableAtPlace,
    lines: readonly LogEntry[],
    { source, isQuiet }: { readonly source: string; readonly isQuiet: boolean },
  ): Promise<number | string> {
    await tables.settled();
    const mine = store.getState().table;
    if (mine === null || mine.id !== journal) return appTexts[language()].otherTableOpen;
    // With what is known here, so that the place is not told to lack what is about to be left there.
    const united = uniteLogs(mine.log, lines);
    if (!united.ok) return mergeRefusalSentence(united.refusal, language());
    const { log, received, isRewritten } = united.value;
    if (received.length === 0 && !isRewritten) return 0;
    const theirs = { log, document: fold(log) };
    const merged = await tables.exchange.mergeIn(theirs, source, isQuiet);
    if (merged !== null) return merged.received.length;
    const { notTakenIn, namesWait } = appTexts[language()];
    return tables.exchange.namesToErase(theirs) > 0 ? namesWait : notTakenIn;
  }

  async function fetchTable(place: PlaceName, { id: tableId, name }: FoundTable): Promise<string | null> {
    const { tables } = await working;
    const at: TableAtPlace = { journal: storageId(tableId), id: tableId, name };
    // A table that is here already is exchanged, not fetched beside itself.
    if (store.getState().tables.some((table) => table.id === at.journal)) {
      await tables.openTable(at.journal);
      return (await exchangeAt(place)).problem;
    }
    const pulled = await pull(place.id, at);
    if (!pulled.ok) return say(pulled.problem);
    const whole = uniteLogs([], pulled.lines);
    if (!whole.ok) return mergeRefusalSentence(whole.refusal, language());
    if (whole.value.log.length === 0) return appTexts[language()].nothingThere;
    await tables.takeInLog(whole.value.log, place.name);
    if (store.getState().table?.id !== at.journal) return appTexts[language()].notTakenIn;
    const pushed = await push(place.id, at, pulled.ids);
    return pushed.ok ? null : say(pushed.problem);
  }

  /** As the main process does it, and what exchanges by itself hears of it. */
  const changing =
    <Given extends readonly unknown[], Answer>(change: (...given: Given) => Promise<Answer>) =>
    async (...given: Given): Promise<Answer> => {
      const answer = await change(...given);
      placesChanged();
      return answer;
    };
  return {
    ...rest,
    save: changing(rest.save),
    forget: changing(rest.forget),
    setAutomatic: changing(rest.setAutomatic),
    exchangeAt,
    fetchTable,
  };
}
