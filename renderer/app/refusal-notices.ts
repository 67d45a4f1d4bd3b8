import type { StoreApi } from 'zustand/vanilla';
import type { Refusal } from '../../shared/commands/refusal';
import { refusalSentence } from '../../shared/commands/refusal-sentence';
import type { Result } from '../../shared/values/result';
import type { AppState, Notice } from './app-state';

/** What was asked is the case already, or nothing is there to do it with: nobody has done anything wrong. */
const nothingToDo: readonly Refusal['code'][] = ['nothing_to_undo', 'nothing_to_redo', 'no_change'];

/** Says why something was refused, and takes that away once something else has been done. */
export class RefusalNotices {
  readonly #store: StoreApi<AppState>;
  #told: Notice | null = null;

  constructor(store: StoreApi<AppState>) {
    this.#store = store;
  }

  /** Returns whether the result is one that needs no telling. */
  tell(result: Result<unknown, Refusal>): boolean {
    const { notice, language, table } = this.#store.getState();
    if (result.ok) {
      if (this.#told !== null && notice === this.#told) this.#store.setState({ notice: null });
      this.#told = null;
      return true;
    }
    const { code } = result.refusal;
    // The alarm above the line says it already, until it is over.
    if (code === 'not_saved' && table?.save.kind === 'failed') return false;
    const kind = nothingToDo.includes(code) ? 'info' : 'problem';
    const text = refusalSentence(result.refusal, language);
    this.#told = { kind, text, ...(code === 'no_open_session' ? { offer: 'session' } : {}) };
    this.#store.setState({ notice: this.#told });
    return false;
  }
}
